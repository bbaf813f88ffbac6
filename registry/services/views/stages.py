"""Stages, gates and requirements for the approval view: as codes, and as texts in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.procedure.checklist import CONDITION, Check, checklist
from registry.domain.procedure.options import act_options
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.stage_mark import StageMark, mark_of

if TYPE_CHECKING:
    from datetime import date

    from registry.domain.procedure.checklist import HowToMeet
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.procedure import GateKind, Limit, Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.language.sentences import Sentences

OPEN, NOT_REACHED = "open", "waiting"
"""The states of a side without an outcome; the standing uses the same codes."""


@dataclass(frozen=True, slots=True)
class RequirementView:
    """One requirement of a stage; `side` is set when only the gate of that side asks for it.

    A `must` requirement keeps the gate from closing until it is `met`; `how` says what meets it.
    """

    stage: str
    id: str
    key: str
    name: str
    kind: RequirementKind
    must: bool
    met: bool
    waived: bool
    side: Side | None
    how: HowToMeet
    returned: bool = False
    """Whether it was returned for revision and is not met anew (domain.md M4, E3)."""
    carried: bool = False
    """Whether it carries over from before a return that was about others."""
    confirmable: bool = False
    """Whether what is on record may be confirmed again with a reason."""

    @property
    def may_be_returned(self) -> bool:
        """Whether a return may name it: conditions of decisions and what other gates show, it cannot."""
        return self.kind is not RequirementKind.GATES and self.id != CONDITION


@dataclass(frozen=True, slots=True)
class SideView:
    """The gate of one side; `state` is `open`, `waiting` (no gate yet) or the code of its outcome.

    While the gate waits for somebody: the days of its limit it has used, the calendar days it has been with us and
    with the other side, and the day it is due.
    `until` says until when, or until which event, a returned or deferred gate is put off.
    """

    side: Side
    name: str
    state: str
    state_word: str
    paused: bool = False
    attempt: int | None = None
    opened: date | None = None
    closed: date | None = None
    days_used: int | None = None
    days_ours: int | None = None
    days_theirs: int | None = None
    due: date | None = None
    late: bool = False
    until: str = ""

    @property
    def waits(self) -> bool:
        """Whether somebody has to act: the gate is open, or was returned."""
        return self.state in (OPEN, Outcome.RETURN)


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of a project's procedure; its times are those of the gate that waits, a returned one first."""

    code: str
    name: str
    short: str
    kind: GateKind
    kind_word: str
    mark: StageMark
    current: bool
    """Whether this is the current stage of the project."""
    authority: str
    sides: tuple[SideView, ...]
    limit: str
    limit_days: int | None
    limit_working: bool
    requirements: tuple[RequirementView, ...]
    outcomes: tuple[Outcome, ...]
    """The outcomes that may be recorded now, whether or not the requirements are met."""
    sentence: str = ""

    @property
    def label(self) -> str:
        """Code and short name: how a sentence names the stage."""
        return f"{self.code} {self.short}"

    @property
    def waiting_side(self) -> SideView | None:
        """The side whose gate the stage waits for, a returned one first."""
        waiting = sorted((side for side in self.sides if side.waits), key=lambda side: side.state == OPEN)
        return waiting[0] if waiting else None

    @property
    def days_used(self) -> int | None:
        """The days of the limit that the waiting gate has used."""
        return self.waiting_side.days_used if self.waiting_side else None

    @property
    def limit_runs(self) -> bool:
        """Whether the waiting gate is due by the limit; a returned or deferred one is by the day it was put off to."""
        side = self.waiting_side
        return side is not None and side.state == OPEN and not side.paused

    @property
    def days_ours(self) -> int | None:
        """The calendar days the waiting gate has been with us."""
        return self.waiting_side.days_ours if self.waiting_side else None

    @property
    def days_theirs(self) -> int | None:
        """The calendar days the waiting gate has been with the other side."""
        return self.waiting_side.days_theirs if self.waiting_side else None

    @property
    def due(self) -> date | None:
        """The day the waiting gate is due."""
        return self.waiting_side.due if self.waiting_side else None

    @property
    def late(self) -> bool:
        """Whether any gate of the stage is past its due day."""
        return any(side.late for side in self.sides)

    @property
    def missing(self) -> tuple[RequirementView, ...]:
        """The requirements that keep a gate of this stage from closing."""
        return tuple(one for one in self.requirements if one.must and not one.met)


class StageViews:
    """Makes the views of one project's stages."""

    def __init__(self, progress: Progress, file: ProjectFile, own: Side, sentences: Sentences) -> None:
        self._progress = progress
        self._file = file
        self._own = own
        self._say = sentences

    def of(self, stage: Stage) -> StageView:
        """Return the view of a stage without its sentence."""
        limit = self._progress.clocks.limit(stage)
        return StageView(
            code=stage.code,
            name=self._say.of(stage.name),
            short=self._say.of(stage.short),
            kind=stage.kind,
            kind_word=self._say.code("gate_kind", stage.kind),
            mark=mark_of(self._progress, stage),
            current=stage.code == self._progress.current.code,
            authority=self._say.of(stage.authority),
            sides=self._sides(stage),
            limit=self._limit(limit) if limit else "",
            limit_days=limit.days if limit else None,
            limit_working=limit is not None and limit.working,
            requirements=tuple(self.requirement(check) for check in self.checks(stage)),
            outcomes=self._outcomes(stage),
        )

    def checks(self, stage: Stage) -> tuple[Check, ...]:
        """Return the checklist of a stage."""
        return checklist(self._progress, self._file, stage)

    def requirement(self, check: Check) -> RequirementView:
        """Return the view of a requirement."""
        return RequirementView(
            stage=check.stage,
            id=check.id,
            key=check.key,
            name=self._say.of(check.name),
            kind=check.how.kind,
            must=check.must,
            met=check.met,
            waived=check.waived,
            side=check.side,
            how=check.how,
            returned=check.returned,
            carried=check.carried,
            confirmable=check.confirmable,
        )

    def _sides(self, stage: Stage) -> tuple[SideView, ...]:
        """Return the gates of a stage: of the sides that act there, or that acted before the stage was switched off."""
        found = ((side, self._progress.live(stage.code, side)) for side in self._progress.acting(stage))
        applies = self._progress.in_force(stage)
        return tuple(self.side(side, gate) for side, gate in found if applies or gate is not None)

    def side(self, side: Side, gate: Gate | None) -> SideView:
        """Return the view of one side's gate."""
        name = self._say.code("side", side)
        if gate is None:
            return SideView(side, name, NOT_REACHED, self._say.tell("side_waiting"))
        waits = self._progress.ended_by is None and (gate.is_open or gate.outcome is Outcome.RETURN)
        due = self._progress.clocks.due(gate) if waits else None
        ours, theirs = self._progress.clocks.turns(gate, self._own) if waits else (None, None)
        return SideView(
            side,
            name,
            state=gate.outcome.value if gate.outcome else OPEN,
            state_word=self._state_word(gate),
            paused=gate.is_paused,
            attempt=gate.attempt,
            opened=gate.opened,
            closed=gate.closed,
            days_used=self._progress.clocks.used(gate) if waits else None,
            days_ours=ours,
            days_theirs=theirs,
            due=due,
            late=due is not None and due < self._progress.today and self._progress.on_path(gate),
            until=self._say.until(gate.until, due) if waits and gate.until else "",
        )

    def _state_word(self, gate: Gate) -> str:
        if gate.outcome is not None:
            return self._say.code("outcome", gate.outcome)
        return self._say.tell("side_paused" if gate.is_paused else "side_open")

    def _limit(self, limit: Limit) -> str:
        if limit.days is not None:
            return self._say.tell("limit_working" if limit.working else "limit_days", days=limit.days)
        if limit.session is not None:
            return self._say.tell("limit_session", forum=self._say.code("organisation", limit.session))
        if limit.milestone is not None:
            name = self._say.code("milestone_type", limit.milestone)
            return self._say.tell("limit_milestone", milestone=name)
        return self._say.tell("limit_months", months=limit.every_months)

    def _outcomes(self, stage: Stage) -> tuple[Outcome, ...]:
        """Return the outcomes that may be recorded at any open gate of a stage, in the order of `Outcome`."""
        gates = (gate for gate in self._progress.open_gates if gate.stage == stage.code)
        offered = {offer.outcome for gate in gates for offer in act_options(self._progress, gate)}
        return tuple(outcome for outcome in Outcome if outcome in offered)
