"""Decisions: what a body decided on a gate, with the document that records it; corrected by a new one, never edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import Stored, day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.gate import Demand, Gate, Ruling
from registry.domain.procedure.outcome import PASSING, STOPPING, Outcome
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.rulings import AHEAD, after_ruling, problems_of, target
from registry.domain.procedure.sides import Side, body_of, is_joint, side_of
from registry.domain.project.project_file import ProjectFile, gate_of
from registry.services.acts.conditions import action_of, read_conditions
from registry.services.acts.gates import settle, settle_first, write_gates
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Value
    from registry.services.acts.act import ActContext
    from registry.services.acts.conditions import RawCondition

_LEAVES_OPEN = frozenset({Outcome.DEFER, Outcome.SUSPEND, Outcome.RESUME})
"""Outcomes after which a gate still waits: a later decision closes it."""


class Decisions:
    """The decisions on a registry's projects."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._words = store.resources.words

    def decide(
        self,
        reference: str,
        raw: Raw,
        conditions: Sequence[RawCondition],
        acting: ActContext,
        *,
        corrects: int | None = None,
    ) -> ChangeSet | None:
        """Record what a body decided on a gate; raises Refused with all reasons against it.

        `corrects` is the number of the earlier decision that this one corrects.
        """
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.decide_in(work, file, raw, conditions, corrects=corrects)
            return work.unit.commit(acting.act("decide", subject=file.project.text("ref")))

    def decide_in(
        self,
        work: Work,
        file: ProjectFile,
        raw: Raw,
        conditions: Sequence[RawCondition] = (),
        *,
        corrects: int | None = None,
    ) -> None:
        """Record a decision inside a unit of work."""
        values, problems = read_values(DECISIONS, raw, self._words)
        demands, unfit = read_conditions(conditions, self._words)
        problems += unfit
        unread = {problem.field for problem in problems}
        problems += [Problem("R11", n) for n in ("outcome", "date") if not values.get(n) and n not in unread]
        if problems:
            raise Refused(tuple(problems))
        ruling = self._ruling(values, demands)
        if corrects is None:
            self._rule(work, file, ruling, values)
        else:
            self._correct(work, file, ruling, values, corrects)

    def _rule(self, work: Work, file: ProjectFile, ruling: Ruling, values: Mapping[str, Stored]) -> None:
        file = settle_first(work, file)
        progress = work.reading.progress(file)
        refusals = problems_of(progress, ruling)
        if refusals:
            raise Refused(refusals)
        gate = target(progress, ruling)
        self._write(work, file, gate, ruling, values)
        write_gates(work, file, after_ruling(progress, gate, ruling))
        settle(work, file.project.id, ruling.date)

    def _correct(
        self, work: Work, file: ProjectFile, ruling: Ruling, values: Mapping[str, Stored], place: int
    ) -> None:
        """Put an earlier decision right: both stay on record, the gate carries the new outcome."""
        known = file.of("decisions")
        if not 1 <= place <= len(known):
            raise Refused((Problem("W24", "corrects", {"value": place}),))
        old = known[place - 1]
        if not _names(ruling, old):
            told: dict[str, Value] = {"value": place, "stage": old.text("stage"), "side": old.text("side")}
            raise Refused((Problem("W30", "corrects", told),))
        progress = work.reading.progress(file)
        gate = next(g for g in progress.dossier.gates if _is_gate_of(g, old))
        refusals = _correction_problems(progress, gate, old, ruling)
        if refusals:
            raise Refused(refusals)
        _drop_conditions(work, file, old)
        self._write(work, file, gate, ruling, {**values, "corrects": old.id})
        row = next(row for row in file.of("gates") if gate_of(row.values).key == gate.key)
        until = ruling.until or None
        if gate.outcome in STOPPING and ruling.outcome not in STOPPING:
            return  # the project has since been ended at this gate, which remains in effect
        if ruling.outcome not in _LEAVES_OPEN:
            work.unit.change(row, {"outcome": ruling.outcome.value, "until": until})
        elif gate.is_paused and old == [one for one in known if _is_gate_of(gate, one)][-1]:
            work.unit.change(row, {"until": until})

    def _write(
        self, work: Work, file: ProjectFile, gate: Gate, ruling: Ruling, values: Mapping[str, Stored]
    ) -> None:
        told = {**values, "stage": gate.stage, "side": gate.side.value, "attempt": gate.attempt}
        decision = work.unit.insert("decisions", told, project_id=file.project.id)
        for demand in ruling.conditions:
            work.unit.insert("actions", action_of(demand, decision), project_id=file.project.id)

    def _ruling(self, values: Mapping[str, Stored], demands: tuple[Demand, ...]) -> Ruling:
        def text(name: str) -> str:
            return str(values.get(name) or "")

        body = body_of(text("body"), self._words)
        return Ruling(
            stage=text("stage"),
            outcome=Outcome(text("outcome")),
            body=text("body"),
            date=day(values["date"]) or date.min,
            document=text("document"),
            side=Side(text("side")) if text("side") else None,
            body_side=side_of(text("body"), self._words),
            is_joint=is_joint(text("body"), self._words),
            body_kind=body.kind,
            is_listed=body.is_listed,
            text=text("text_en") or text("text_ko"),
            until=text("until"),
            back_to=text("back_to"),
            conditions=demands,
        )


def _names(ruling: Ruling, decision: Record) -> bool:
    """Return whether a correction names the stage, and the side if any, of the decision it corrects."""
    return ruling.stage == decision.text("stage") and ruling.side in (None, Side(decision.text("side")))


def _is_gate_of(gate: Gate, decision: Record) -> bool:
    return gate.key == (decision.text("stage"), decision.text("side"), int(decision.values["attempt"] or 1))


def _correction_problems(progress: Progress, gate: Gate, old: Record, ruling: Ruling) -> tuple[Problem, ...]:
    ruling = replace(ruling, stage=gate.stage, side=gate.side)
    # A correction decides nothing anew: the order of the stages may have changed since.
    found = [one for one in problems_of(progress_before(progress, gate), ruling) if one.code != AHEAD]
    before = Outcome(old.text("outcome"))
    if before is not ruling.outcome and not {before, ruling.outcome} <= PASSING:
        found.append(Problem("W22", "outcome", {"outcome": ruling.outcome, "before": before}))
    return tuple(found)


def progress_before(progress: Progress, gate: Gate) -> Progress:
    """Return the progress as if a gate had not been decided yet: what a correction is measured by."""
    undecided = replace(gate, closed=None, outcome=None, superseded=False)
    others = tuple(
        undecided if other.key == gate.key else other
        for other in progress.dossier.gates
        if _stays(other, gate)
    )
    return Progress(
        progress.procedure, replace(progress.dossier, gates=others), progress.today, progress.calendars
    )


def _stays(other: Gate, gate: Gate) -> bool:
    later_attempt = (other.stage, other.side) == (gate.stage, gate.side) and other.attempt > gate.attempt
    return not later_attempt


def _drop_conditions(work: Work, file: ProjectFile, decision: Record) -> None:
    """Drop what a corrected decision still demanded: the new one says what holds from now on."""
    for action in file.of("actions"):
        if action.text("decision") == decision.id and action.text("state") == "open":
            work.unit.change(action, {"state": "dropped"})
