"""A project on its course: the engine's functions called one after another, the way a service calls them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.determinations import after_determination, determination_problems
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.resubmissions import after_resubmission, resubmission_problems
from registry.domain.procedure.rulings import after_ruling, parts, problems_of
from registry.domain.procedure.settlement import settled_gates, with_gates
from tests import builders

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from registry.domain.procedure.gate import Determination, Dossier, Gate, Ruling
    from registry.domain.procedure.procedure import Procedure
    from registry.domain.procedure.settlement import Gates
    from registry.domain.procedure.sides import Side
    from registry.domain.values.working_days import Calendar


class Course:
    """One project and today; each act raises Refused with all its problems, or moves the project on."""

    def __init__(
        self,
        procedure: Procedure | str,
        dossier: Dossier,
        *,
        today: date = builders.OPENED,
        calendars: Mapping[Side, Calendar] | None = None,
    ) -> None:
        self.procedure = shipped().procedure(procedure) if isinstance(procedure, str) else procedure
        self.dossier = dossier
        self.today = today
        self.calendars = calendars
        self._settle(dossier.gates, today)

    @property
    def progress(self) -> Progress:
        """The project as it is today."""
        return self._progress(self.dossier.gates)

    @property
    def open(self) -> list[str]:
        """The open gates on the path as `G4 ROK` or, from the second attempt on, `G4 ROK 2`."""
        return [_describe(gate) for gate in self.progress.open_gates if self.progress.on_path(gate)]

    @property
    def beside(self) -> list[str]:
        """The open gates off the path, described in the same way."""
        return [_describe(gate) for gate in self.progress.open_gates if not self.progress.on_path(gate)]

    @property
    def state(self) -> State:
        """The state of the project."""
        return self.progress.state

    def gate(self, stage: str, side: Side, attempt: int = 1) -> Gate:
        """The gate on record with this key."""
        return next(gate for gate in self.dossier.gates if gate.key == (stage, side, attempt))

    def later(self, days: int) -> Course:
        """Let days pass."""
        self.today += timedelta(days=days)
        return self

    def refusal(self, stage: str, outcome: Outcome, **changes: object) -> list[Problem]:
        """The problems of a ruling made today, without making it."""
        return list(problems_of(self.progress, self._ruling(stage, outcome, changes)))

    def codes(self, stage: str, outcome: Outcome, **changes: object) -> list[str]:
        """The codes of the problems of a ruling made today."""
        return [problem.code for problem in self.refusal(stage, outcome, **changes)]

    def decide(self, stage: str, outcome: Outcome = Outcome.APPROVE, **changes: object) -> Course:
        """Record a ruling made today, complete but for what is changed."""
        ruling = self._ruling(stage, outcome, changes)
        _refuse(problems_of(self.progress, ruling))
        self._settle(after_ruling(self.progress, parts(self.progress, ruling)), ruling.date)
        return self

    def determine(self, kind: str, value: str, **changes: object) -> Course:
        """Record a determination made today."""
        made = builders.determination(kind, value, **{"date": self.today, **changes})
        _refuse(determination_problems(self.progress, made, shipped().words))
        before = self.progress
        self.dossier = replace(self.dossier, determinations=_by_date((*self.dossier.determinations, made)))
        self._settle(after_determination(before, self.progress, made), made.date)
        return self

    def resubmit(self, back_to: str = "") -> Course:
        """Resubmit today."""
        _refuse(resubmission_problems(self.progress, self.today, back_to))
        self._settle(after_resubmission(self.progress, self.today, back_to), self.today)
        return self

    def settle(self) -> Course:
        """Let everything follow that follows of itself today."""
        self._settle(self.dossier.gates, self.today)
        return self

    def having(self, **changes: object) -> Course:
        """Change the dossier."""
        self.dossier = replace(self.dossier, **changes)  # type: ignore[arg-type]  # any field of a dossier
        return self

    def _ruling(self, stage: str, outcome: Outcome, changes: Mapping[str, object]) -> Ruling:
        named = [min(bodies) for _side, bodies in self.procedure.by_code[stage].may_decide]
        body = {"body": named[0]} if named else {}
        return builders.ruling(stage, outcome, **{"date": self.today, **body, **changes})

    def _settle(self, gates: Gates, day: date) -> None:
        self.dossier = with_gates(self.dossier, settled_gates(self._progress(gates), day))

    def _progress(self, gates: Gates) -> Progress:
        return Progress(self.procedure, with_gates(self.dossier, gates), self.today, self.calendars)


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise Refused(problems)


def _by_date(made: tuple[Determination, ...]) -> tuple[Determination, ...]:
    return tuple(sorted(made, key=lambda one: one.date))


def _describe(gate: Gate) -> str:
    return f"{gate.stage} {gate.side}" + (f" {gate.attempt}" if gate.attempt > 1 else "")


SIDE_BY_SIDE = shipped().procedures.of("DEX", 1)
"""Version 1 of DEX: on every route permit, consent and notice follow the request side by side, then the offer."""


def changed(code: str, **stages: dict[str, object]) -> Procedure:
    """A shipped procedure with other properties of some stages."""
    procedure = shipped().procedure(code)
    return replace(
        procedure,
        stages=tuple(
            replace(stage, **stages.get(stage.code, {}))  # type: ignore[arg-type]  # any field of a stage
            for stage in procedure.stages
        ),
    )


def course_at(code: str | Procedure, stage: str, **changes: object) -> Course:
    """A project whose earlier stages passed and whose requirements are all met; a code is of a shipped procedure."""
    procedure = shipped().procedure(code) if isinstance(code, str) else code
    dossier = builders.dossier(**{**builders.filled_for(procedure), **changes})
    progress = Progress(procedure, dossier, builders.OPENED)
    on_route = progress.procedure
    gates = builders.passed(progress, *(s.code for s in on_route.stages[: on_route.order[stage]]))
    return Course(procedure, with_gates(dossier, gates))
