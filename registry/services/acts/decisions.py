"""Decisions: what a body decided on a gate, with the document that records it; corrected by a new one, never edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from registry.data.engine.ids import new_id
from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import Stored, day, split
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.gate import Demand, Gate, Ruling
from registry.domain.procedure.options import stage_for
from registry.domain.procedure.outcome import PASSING, STOPPING, Outcome
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.rulings import AHEAD, after_ruling, parts, problems_of, returnable
from registry.domain.procedure.sides import Authority, Side, body_of
from registry.domain.project.project_file import ProjectFile, gate_of
from registry.services.acts.conditions import action_of, read_conditions
from registry.services.acts.gates import settle, settle_first, write_gates
from registry.services.acts.reasons import reason_problems
from registry.services.acts.report_back import report_of
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
    from registry.services.acts.evidence import EvidenceEntry

_LEAVES_OPEN = frozenset({Outcome.DEFER, Outcome.SUSPEND, Outcome.RESUME})
"""Outcomes after which a gate still waits: a later decision closes it."""


class Decisions:
    """The decisions on a registry's projects."""

    def __init__(self, store: Store, evidence: EvidenceEntry) -> None:
        self._store = store
        self._evidence = evidence
        self._words = store.resources.words

    def decide(
        self,
        reference: str,
        raw: Raw,
        conditions: Sequence[RawCondition],
        acting: ActContext,
        *,
        corrects: int | None = None,
        evidence: Sequence[Raw] = (),
    ) -> ChangeSet | None:
        """Record what a body decided on a gate; raises Refused with all reasons against it.

        `corrects` is the number of the earlier decision that this one corrects. `evidence` are documents laid before
        the body, as typed: they are recorded in the same act, and dated as the decision where they have no date.
        """
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            file = self._evidence.lay_before(work, file, evidence, raw.get("date", ""))
            self.decide_in(work, file, raw, conditions, corrects=corrects)
            return work.unit.commit(acting.act("decide", subject=file.project.text("ref")))

    def decide_here(self, reference: str, outcome: Outcome, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Record an outcome at the gate where the project is: what ends or pauses it needs no stage named."""
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            stage = stage_for(work.reading.progress(file), outcome)
            self.decide_in(work, file, {**raw, "stage": stage, "outcome": outcome.value})
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
            progress = work.reading.progress(file)
            raise Refused(tuple(_of_the_stage(one, progress, str(values.get("stage"))) for one in problems))
        ruling = self._ruling(values, demands, joint=bool(values.get("joint")))
        problems = reason_problems(ruling.reason, ruling.outcome, self._words)
        if problems:
            raise Refused(tuple(problems))
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
        decided = parts(progress, ruling)
        joint = {"joint": new_id() if ruling.joint else None}
        for gate, share in decided:
            self._write(work, file, gate, share, {**values, **joint})
        write_gates(work, file, after_ruling(progress, decided))
        settle(work, file.project.id, ruling.date)

    def _correct(
        self, work: Work, file: ProjectFile, ruling: Ruling, values: Mapping[str, Stored], place: int
    ) -> None:
        """Put an earlier decision right: both stay on record, the gate carries the new outcome.

        A joint decision is corrected for both sides at once (domain.md M4, E12).
        """
        known = file.of("decisions")
        if not 1 <= place <= len(known):
            raise Refused((Problem("W24", "corrects", {"value": place}),))
        old = known[place - 1]
        joint = old.text("joint")
        _refuse_other_sides(ruling, old, place)
        progress = work.reading.progress(file)
        corrected = [one for one in known if joint and one.text("joint") == joint] or [old]
        meant = replace(ruling, joint=bool(joint), side=None if joint else ruling.side)
        decided = _corrected_gates(progress, corrected)
        refusals = _correction_problems(progress, decided, meant)
        if refusals:
            raise Refused(refusals)
        act = {"joint": new_id() if joint else None}
        shares = parts(progress_before(progress, [gate for _, gate in decided]), meant) if joint else ()
        each = {gate.side: share for gate, share in shares}
        for former, gate in decided:
            share = each.get(gate.side, ruling)
            _drop_conditions(work, file, former)
            self._write(work, file, gate, share, {**values, **act, "corrects": former.id})
            _put_right(work, file, gate, former, share)

    def _write(
        self, work: Work, file: ProjectFile, gate: Gate, ruling: Ruling, values: Mapping[str, Stored]
    ) -> None:
        told = {
            **{name: value for name, value in values.items() if DECISIONS.by_id[name].stored},
            "stage": gate.stage,
            "side": gate.side.value,
            "attempt": gate.attempt,
            "body": ruling.body.code,
        }
        decision = work.unit.insert("decisions", told, project_id=file.project.id)
        conditions = (action_of(demand, decision) for demand in ruling.conditions)
        for action in (*conditions, *report_of(ruling, decision, self._store.resources)):
            work.unit.insert("actions", action, project_id=file.project.id)

    def _ruling(self, values: Mapping[str, Stored], demands: tuple[Demand, ...], *, joint: bool) -> Ruling:
        def text(name: str) -> str:
            return str(values.get(name) or "")

        return Ruling(
            stage=text("stage"),
            outcome=Outcome(text("outcome")),
            body=body_of(text("body"), self._words),
            date=day(values["date"]) or date.min,
            document=text("document"),
            side=Side(text("side")) if text("side") else None,
            joint=joint,
            other_body=body_of(text("other_body"), self._words),
            authority=Authority(text("authority") or Authority.OWN),
            for_body=body_of(text("for_body"), self._words),
            authority_reason=text("authority_reason"),
            reason=text("reason"),
            text=text("text_en") or text("text_ko"),
            until=text("until"),
            back_to=text("back_to"),
            requirements=split(text("requirements")),
            conditions=demands,
        )


def _of_the_stage(problem: Problem, progress: Progress, code: str) -> Problem:
    """Return a problem with the requirements the stage has in place of all there are, if it is that none is known."""
    stage = progress.procedure.by_code.get(code)
    if stage is None or (problem.code, problem.field) != ("L01", "requirements"):
        return problem
    known = tuple(returnable(progress, stage, progress.acting(stage)))
    return replace(problem, values={**problem.values, "accepted": known})


def _refuse_other_sides(ruling: Ruling, old: Record, place: int) -> None:
    """Raise Refused where a correction is not of the stage, or not of the sides, of the decision it corrects."""
    told: dict[str, Value] = {"value": place, "stage": old.text("stage"), "side": old.text("side")}
    joint = bool(old.text("joint"))
    if ruling.stage != old.text("stage"):
        raise Refused((Problem("W30", "corrects", told),))
    if joint and ruling.side is not None and not ruling.joint:
        raise Refused((Problem("W50", "side", told),))
    if not joint and ruling.joint:
        raise Refused((Problem("W51", "corrects", told),))
    if not joint and ruling.side not in (None, Side(old.text("side"))):
        raise Refused((Problem("W30", "corrects", told),))


def _is_gate_of(gate: Gate, decision: Record) -> bool:
    return gate.key == (decision.text("stage"), decision.text("side"), int(decision.values["attempt"] or 1))


def _corrected_gates(progress: Progress, decisions: Sequence[Record]) -> list[tuple[Record, Gate]]:
    return [
        (one, next(gate for gate in progress.dossier.gates if _is_gate_of(gate, one))) for one in decisions
    ]


def _correction_problems(
    progress: Progress, decided: Sequence[tuple[Record, Gate]], ruling: Ruling
) -> tuple[Problem, ...]:
    gates = [gate for _, gate in decided]
    if not ruling.joint:
        ruling = replace(ruling, stage=gates[0].stage, side=gates[0].side)
    # A correction decides nothing anew: the order of the stages may have changed since.
    found = [one for one in problems_of(progress_before(progress, gates), ruling) if one.code != AHEAD]
    before = Outcome(decided[0][0].text("outcome"))
    if before is not ruling.outcome and not {before, ruling.outcome} <= PASSING:
        found.append(Problem("W22", "outcome", {"outcome": ruling.outcome, "before": before}))
    return tuple(found)


def progress_before(progress: Progress, gates: Sequence[Gate]) -> Progress:
    """Return the progress as if some gates had not been decided yet: what a correction is measured by."""
    undecided = {
        gate.key: replace(gate, closed=None, outcome=None, superseded=False, joint="", returned=None)
        for gate in gates
    }
    others = tuple(
        undecided.get(other.key, other)
        for other in progress.dossier.gates
        if all(_stays(other, gate) for gate in gates)
    )
    return Progress(
        progress.procedure, replace(progress.dossier, gates=others), progress.today, progress.calendars
    )


def _stays(other: Gate, gate: Gate) -> bool:
    later_attempt = (other.stage, other.side) == (gate.stage, gate.side) and other.attempt > gate.attempt
    return not later_attempt


def _put_right(work: Work, file: ProjectFile, gate: Gate, former: Record, ruling: Ruling) -> None:
    """Let a gate carry the outcome of the correction of a former decision on it."""
    row = next(row for row in file.of("gates") if gate_of(row.values).key == gate.key)
    until = ruling.until or None
    if gate.outcome in STOPPING and ruling.outcome not in STOPPING:
        return  # the project has since been ended at this gate, which remains in effect
    if ruling.outcome not in _LEAVES_OPEN:
        work.unit.change(row, {"outcome": ruling.outcome.value, "until": until})
    elif gate.is_paused and former == [one for one in file.of("decisions") if _is_gate_of(gate, one)][-1]:
        work.unit.change(row, {"until": until})


def _drop_conditions(work: Work, file: ProjectFile, decision: Record) -> None:
    """Drop what a corrected decision still asked for: the new one says what holds from now on."""
    for action in file.of("actions"):
        if action.text("decision") == decision.id and action.text("state") == "open":
            work.unit.change(action, {"state": "dropped"})
