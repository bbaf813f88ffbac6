"""The next step of an officer for a project, as data: what is to be done, or who is waited for.

The registry records what others decide. Therefore the next step is ours while something must be recorded, met or
presented, and theirs while they have a presentation, while a forum has not met, or while another side leads.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import DayOrSession, day
from registry.domain.procedure.checklist import Check, checklist
from registry.domain.procedure.outcome import ENDED, Outcome
from registry.domain.procedure.procedure import LEAD, GateKind, RequirementKind, Stage
from registry.domain.procedure.settlement import called_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile


class StepKind(StrEnum):
    """The kinds of next step."""

    RECORD_DECISION = "record_decision"
    RECORD_DETERMINATION = "record_determination"
    MEET_REQUIREMENT = "meet_requirement"
    PRESENT = "present"
    RESUBMIT = "resubmit"
    STOP = "stop"
    """A determined fact lets the project go no further: it is given up, or takes another route (domain.md M4, E6)."""
    WAIT = "wait"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step: its kind, the gate it concerns, and what it is about.

    `turn` and `until` say of a wait whose turn it is and until when, if that is known; `forum` whose session it is
    that is waited for. `until` of a resubmission is the day it was asked for.
    """

    kind: StepKind
    stage: str = ""
    side: Side | None = None
    determination: str = ""
    check: Check | None = None
    turn: Side | None = None
    until: date | None = None
    forum: str = ""


def next_step(progress: Progress, file: ProjectFile, own: Side) -> NextStep:
    """Return the next step of the office that keeps the registry, `own` being its side.

    Of all gates that wait, the first at which something can be done counts; only when there is none does it wait.
    """
    if progress.state in ENDED:
        return NextStep(StepKind.NOTHING)
    steps = [_Turn(progress, file, gate, own).step() for gate in progress.awaited_gates]
    doable = next((step for step in steps if step.kind is not StepKind.WAIT), None)
    return doable or next(_lapsed(progress), None) or next(iter(steps), NextStep(StepKind.NOTHING))


def _lapsed(progress: Progress) -> Iterator[NextStep]:
    """Yield a step for each fact that closed a gate and is no longer valid."""
    for stage, side in called_for(progress):
        gate = progress.live(stage.code, side)
        for kind in progress.undetermined(stage, gate.side) if gate is not None else ():
            yield NextStep(StepKind.RECORD_DETERMINATION, stage.code, side, determination=kind)


class _Turn:
    """Whose turn it is at one gate that waits, and what for."""

    def __init__(self, progress: Progress, file: ProjectFile, gate: Gate, own: Side) -> None:
        self._progress = progress
        self._file = file
        self._gate = gate
        self._own = own
        self._stage: Stage = progress.procedure.by_code[gate.stage]
        self._due = progress.clocks.due(gate)
        self._is_ours = gate.side is own
        self._we_lead = own in progress.dossier.lead.sides
        self._we_propose = self._we_lead or own is progress.dossier.origin

    def step(self) -> NextStep:
        """Return what comes next at this gate."""
        if self._gate.outcome is Outcome.RETURN:
            return self._after_return()
        if self._gate.is_paused:
            return self._after_pause()
        return self._barred() or self._beyond_us() or self._to_prepare() or self._to_conclude()

    def _at(self, kind: StepKind) -> NextStep:
        return NextStep(kind, self._gate.stage, self._gate.side)

    def _wait(self, until: date | None) -> NextStep:
        forum = self._session if until == self._due else ""
        return replace(self._at(StepKind.WAIT), turn=self._gate.side, until=until, forum=forum)

    def _passed(self, until: date | None) -> bool:
        return until is not None and until <= self._progress.today

    def _after_return(self) -> NextStep:
        """Those who proposed the project revise it; to all others its return is a time of waiting."""
        if self._we_propose:
            return replace(self._at(StepKind.RESUBMIT), until=self._due)
        return replace(self._wait(self._due), turn=self._progress.dossier.origin)

    def _after_pause(self) -> NextStep:
        if not self._passed(self._due):
            return self._wait(self._due)
        resumed = self._stage.kind is GateKind.EXECUTION
        return self._at(StepKind.RECORD_DECISION if resumed else StepKind.RESUBMIT)

    def _barred(self) -> NextStep | None:
        kinds = self._progress.barred(self._stage)
        return replace(self._at(StepKind.STOP), determination=kinds[0]) if kinds else None

    def _beyond_us(self) -> NextStep | None:
        """Return the wait at a gate that is another side's own business: it leads, alone or beside us."""
        inside = any(who.side == LEAD for who in self._stage.acting)
        if self._is_ours or not (inside or not self._we_lead):
            return None
        lacking = self._lacking
        return self._wait(lacking.how.waits_until if lacking and lacking.how.waits_until else self._due)

    def _to_prepare(self) -> NextStep | None:
        """Return what the gate still lacks; another side is presented to first, for its papers are its answer."""
        if self._wants_presentation and not self._sent:
            return self._at(StepKind.PRESENT)
        if self._is_ours or not self._session_ahead:
            lacking = self._lacking
            return self._to_meet(lacking) if lacking else None
        return self._wait(self._due)

    @property
    def _lacking(self) -> Check | None:
        """The first requirement that keeps the gate from closing."""
        checks = checklist(self._progress, self._file, self._stage)
        return next((check for check in checks if check.blocks(self._gate.side)), None)

    def _to_meet(self, lacking: Check) -> NextStep:
        how = lacking.how
        if how.kind is RequirementKind.GATES:
            return self._wait(None)
        if how.waits_until is not None:
            return self._wait(how.waits_until)
        if how.noun == "presentations":
            return self._at(StepKind.PRESENT)
        if how.determination:
            return replace(self._at(StepKind.RECORD_DETERMINATION), determination=how.determination)
        return replace(self._at(StepKind.MEET_REQUIREMENT), check=lacking)

    def _to_conclude(self) -> NextStep:
        """Return what comes once nothing is missing."""
        unanswered = [row for row in self._sent if not row.get("replied")]
        if unanswered and not self._is_ours:
            return self._wait(day(unanswered[-1].get("reply_due")) or self._due)
        kinds = self._progress.facts_awaited(self._gate)
        if kinds:
            return replace(self._at(StepKind.RECORD_DETERMINATION), determination=kinds[0])
        if self._stage.kind is GateKind.EXECUTION:
            return self._under_way()
        return self._wait(self._due) if self._session_ahead else self._at(StepKind.RECORD_DECISION)

    def _under_way(self) -> NextStep:
        """Return the next report of work that is carried out, or its end once the project has an actual one."""
        if "actual_end" in self._progress.dossier.filled:
            return self._at(StepKind.RECORD_DECISION)
        checks = checklist(self._progress, self._file, self._stage)
        report = next((check for check in checks if check.how.kind is RequirementKind.DOCUMENT), None)
        if report is not None and self._passed(self._due):
            return replace(self._at(StepKind.MEET_REQUIREMENT), check=report)
        return self._wait(self._due)

    @property
    def _session(self) -> str:
        """The forum whose session the gate waits for; empty when it waits for none."""
        if self._gate.until:
            return DayOrSession.forum(self._gate.until)
        limit = self._progress.clocks.limit(self._stage)
        return (limit.session or "") if limit else ""

    @property
    def _session_ahead(self) -> bool:
        return bool(self._session) and self._due is not None and not self._passed(self._due)

    @property
    def _wants_presentation(self) -> bool:
        """Whether another side decides the gate; in a joint forum both sides decide together."""
        joint = bool(self._session) and self._own in self._progress.acting(self._stage)
        return self._stage.kind is GateKind.DECISION and not self._is_ours and not joint

    @property
    def _sent(self) -> list[dict[str, str | int | None]]:
        """The presentations sent since the gate opened, oldest first; the clocks count them the same way."""
        opened = self._gate.opened.isoformat()
        rows = (row for noun, row in self._progress.dossier.records if noun == "presentations")
        return sorted((r for r in rows if str(r.get("sent") or "") >= opened), key=lambda r: str(r["sent"]))
