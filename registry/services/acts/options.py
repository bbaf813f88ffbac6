"""What acts may be offered for a project: the choices of the dialogs that record what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.procedure.authority import joint_may_stop, stopping_sides
from registry.domain.procedure.options import (
    act_options,
    determinable,
    joint_options,
    resubmission,
    ways_back,
    withheld,
)
from registry.domain.procedure.outcome import ENDED, PASSING, Outcome
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.resubmissions import ending
from registry.domain.procedure.sides import JOINT_SIDES, is_joint
from registry.services.acts.bodies import Body, bodies_for
from registry.services.acts.reasons import reasons_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.data.reference.resources import Resources
    from registry.domain.problem import Problem
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.options import ActOption
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.language.sentences import Sentences
    from registry.services.views.stages import RequirementView, SideView, StageViews


@dataclass(frozen=True, slots=True)
class ActChoice:
    """A code one may choose, in words."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class OutcomeChoice:
    """An outcome a gate can be given, and what it must be recorded with beside body, date and document."""

    outcome: Outcome
    name: str
    passes: bool
    """Whether it lets the project go on; then nothing may be missing."""
    wants_text: bool
    wants_until: bool
    wants_conditions: bool
    takes_back_to: bool
    reasons: tuple[ActChoice, ...] = ()
    """The reasons it may be given for; a code alone says why, except for `other` and for a return."""
    bodies: tuple[Body, ...] = ()
    """Who may record it, where that is not whoever decides at the gate: who withdraws or cancels the project."""


@dataclass(frozen=True, slots=True)
class GateChoice:
    """A gate that waits for somebody; a returned one takes no decision until the project is resubmitted."""

    stage: str
    name: str
    short: str
    side: SideView
    outcomes: tuple[OutcomeChoice, ...]
    determinations: tuple[str, ...]
    """The kinds of determination that close it, those still open."""
    bodies: tuple[Body, ...]
    back_to: tuple[ActChoice, ...]
    missing: tuple[RequirementView, ...]
    withheld: tuple[Problem, ...]
    """Why the project cannot go on from here by a decision; empty where an outcome offered lets it."""
    joint: bool = False
    """Whether it stands for the gates of both sides, decided in one act; `side` is then the first of them."""


@dataclass(frozen=True, slots=True)
class DeterminationChoice:
    """A fact that may be established now; `wanted`: an open gate waits for it; `known`: its value."""

    kind: str
    name: str
    values: tuple[ActChoice, ...]
    wanted: bool
    known: str
    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class ResubmissionChoice:
    """Whether the project can be resubmitted or reopened, whether that requires a reason, and from which stages."""

    possible: bool
    needs_reason: bool
    back_to: tuple[ActChoice, ...]
    asked_back_to: str
    """The stage the last return named, if it named one."""
    reopens: bool = False
    """Whether the project has ended, so that a recorded decision reopens it (domain.md M4, E8)."""
    bodies: tuple[Body, ...] = ()
    """The bodies of the side at whose gate it ended, where it is to be reopened."""
    reasons: tuple[ActChoice, ...] = ()
    """The reasons for which it may be reopened."""


@dataclass(frozen=True, slots=True)
class ActChoices:
    """All that may be recorded for a project now."""

    gates: tuple[GateChoice, ...]
    joint: tuple[GateChoice, ...]
    """The stages at which both sides can decide in one act."""
    determinations: tuple[DeterminationChoice, ...]
    acknowledgements: tuple[RequirementView, ...]
    """Requirements of open gates that are recorded as met by an officer."""
    waivable: tuple[RequirementView, ...]
    """Requirements of open gates that may be waived with a reason."""
    resubmission: ResubmissionChoice


def choices_of(
    progress: Progress, file: ProjectFile, views: StageViews, resources: Resources, sentences: Sentences
) -> ActChoices:
    """Return what may be recorded at a project's present progress."""
    return _Choosing(progress, file, views, resources, sentences).all()


class _Choosing:
    """Gathers the choices of one project."""

    def __init__(
        self,
        progress: Progress,
        file: ProjectFile,
        views: StageViews,
        resources: Resources,
        sentences: Sentences,
    ) -> None:
        self._progress = progress
        self._file = file
        self._views = views
        self._words = resources.words
        self._say = sentences

    def all(self) -> ActChoices:
        """Return every choice there is."""
        gates = tuple(
            self._gate(gate) for gate in (*self._progress.returned_gates, *self._progress.open_gates)
        )
        unmet = tuple(self._unmet())
        return ActChoices(
            gates=gates,
            joint=tuple(self._joint()),
            determinations=self._determinations(),
            acknowledgements=tuple(one for one in unmet if one.kind is RequirementKind.ACKNOWLEDGEMENT),
            waivable=unmet,
            resubmission=self._resubmission(),
        )

    def _gate(self, gate: Gate) -> GateChoice:
        stage = self._progress.procedure.by_code[gate.stage]
        checks = self._views.checks(stage)
        return GateChoice(
            stage=stage.code,
            name=self._say.of(stage.name),
            short=self._say.of(stage.short),
            side=self._views.side(gate.side, gate),
            outcomes=tuple(self._outcome(offer, stage, gate) for offer in act_options(self._progress, gate)),
            determinations=self._progress.facts_awaited(gate),
            bodies=self._bodies(stage, gate.side),
            back_to=self._stages(ways_back(self._progress, stage)),
            missing=tuple(self._views.requirement(check) for check in checks if check.blocks(gate.side)),
            withheld=withheld(self._progress, gate),
        )

    def _joint(self) -> Iterator[GateChoice]:
        """Yield a choice for each stage at which one act can decide for both sides (domain.md M4, E12)."""
        for code in dict.fromkeys(gate.stage for gate in self._progress.open_gates):
            offers = joint_options(self._progress, code)
            if not offers:
                continue
            stage = self._progress.procedure.by_code[code]
            checks = self._views.checks(stage)
            first = self._progress.live(code, JOINT_SIDES[0])
            yield GateChoice(
                stage=code,
                name=self._say.of(stage.name),
                short=self._say.of(stage.short),
                side=self._views.side(JOINT_SIDES[0], first),
                outcomes=tuple(self._outcome(offer) for offer in offers),
                determinations=(),
                bodies=self._joint_bodies(stage),
                back_to=self._stages(ways_back(self._progress, stage)),
                missing=tuple(
                    self._views.requirement(check) for check in checks if any(map(check.blocks, JOINT_SIDES))
                ),
                withheld=(),
                joint=True,
            )

    def _joint_bodies(self, stage: Stage) -> tuple[Body, ...]:
        """Return the bodies that may decide for either side, the joint forums among them first."""
        either = {body.code: body for side in JOINT_SIDES for body in self._bodies(stage, side)}
        return tuple(sorted(either.values(), key=lambda body: not is_joint(body.code, self._words)))

    def _outcome(
        self, offer: ActOption, stage: Stage | None = None, gate: Gate | None = None
    ) -> OutcomeChoice:
        return OutcomeChoice(
            outcome=offer.outcome,
            name=self._say.code("outcome", offer.outcome),
            passes=offer.outcome in PASSING,
            wants_text="text" in offer.wanted,
            wants_until="until" in offer.wanted,
            wants_conditions="conditions" in offer.wanted,
            takes_back_to=offer.outcome is Outcome.RETURN,
            reasons=self._reasons(offer.outcome),
            bodies=self._stopping_bodies(stage, gate, offer.outcome) if stage and gate else (),
        )

    def _stopping_bodies(self, stage: Stage, gate: Gate, outcome: Outcome) -> tuple[Body, ...]:
        """Return who may end the project with this outcome; none where the sides of the gate decide it anyway."""
        sides, joint = stopping_sides(self._progress, outcome), joint_may_stop(self._progress, outcome)
        if not sides or (gate.side in sides and joint):
            return ()
        bodies = self._bodies(stage, gate.side if gate.side in sides else sides[0])
        return tuple(body for body in bodies if joint or not is_joint(body.code, self._words))

    def _unmet(self) -> Iterator[RequirementView]:
        """Yield what open gates lack and an officer may record as met or waive."""
        for code in dict.fromkeys(gate.stage for gate in self._progress.open_gates):
            for check in self._views.checks(self._progress.procedure.by_code[code]):
                if not check.met and check.may_be_waived:
                    yield self._views.requirement(check)

    def _determinations(self) -> tuple[DeterminationChoice, ...]:
        """Return the facts that may be established, those an open gate waits for first."""
        wanted = self._wanted()
        made = [
            self._determination(kind, wanted.get(kind)) for kind in determinable(self._progress, self._words)
        ]
        return tuple(sorted(made, key=lambda one: not one.wanted))

    def _wanted(self) -> dict[str, Gate]:
        """Return the facts open gates wait for, each with the first gate that does."""
        wanted: dict[str, Gate] = {}
        for gate in self._progress.open_gates:
            stage = self._progress.procedure.by_code[gate.stage]
            asked = [check.how.determination for check in self._views.checks(stage) if not check.met]
            for kind in (*self._progress.facts_awaited(gate), *filter(None, asked)):
                wanted.setdefault(kind, gate)
        return wanted

    def _determination(self, kind: str, gate: Gate | None) -> DeterminationChoice:
        values = self._words[str(self._words["determination"][kind].more["values"])]
        stage = self._progress.procedure.by_code[gate.stage] if gate else self._progress.current
        return DeterminationChoice(
            kind=kind,
            name=self._say.code("determination", kind),
            values=tuple(
                ActChoice(one.code, self._say.of(one.name)) for one in values.entries if not one.retired
            ),
            wanted=gate is not None,
            known=next(iter(self._progress.facts.get(kind, ())), ""),
            bodies=self._bodies(stage, gate.side) if gate else (),
        )

    def _bodies(self, stage: Stage, side: Side) -> tuple[Body, ...]:
        return bodies_for(stage, side, self._progress.clocks.limit(stage), self._file, self._words, self._say)

    def _resubmission(self) -> ResubmissionChoice:
        stands = resubmission(self._progress)
        ended = ending(self._progress) if self._progress.state in ENDED else ()
        decisions = self._file.of("decisions")
        last = decisions[-1] if decisions else None
        return ResubmissionChoice(
            possible=stands.possible,
            needs_reason=stands.needs_reason,
            back_to=self._stages(ways_back(self._progress, self._progress.current))
            if stands.possible
            else (),
            asked_back_to=last.text("back_to") if last and last.text("outcome") == Outcome.RETURN else "",
            reopens=bool(ended),
            bodies=self._bodies(self._progress.procedure.by_code[ended[0].stage], ended[0].side)
            if ended
            else (),
            reasons=self._reasons(Outcome.REOPEN) if ended else (),
        )

    def _reasons(self, outcome: Outcome) -> tuple[ActChoice, ...]:
        codes = reasons_for(outcome, self._words)
        return tuple(ActChoice(code, self._say.code("decision_reason", code)) for code in codes)

    def _stages(self, stages: Iterable[Stage]) -> tuple[ActChoice, ...]:
        return tuple(ActChoice(stage.code, self._say.of(stage.short)) for stage in stages)
