"""Evidence: which document serves which gate (domain.md M4, E1–E3).

A document serves one requirement of one gate, or of both gates that one joint decision closed (E12). It has a number
and a date, and is not later than the decision it supports. What a gate rested on when it was decided or returned does
not serve its next attempt: that asks for new evidence, or for the old to be confirmed again. Only where a return named
requirements, the others carry over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.procedure.gate import Return
from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.procedure import RequirementKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.clocks import Clocks
    from registry.domain.procedure.gate import Dossier, Evidence, Gate, Recorded
    from registry.domain.procedure.procedure import Procedure, Requirement, Stage
    from registry.domain.procedure.sides import Side

USING = (PASSING - {Outcome.NOT_APPLICABLE}) | {Outcome.RETURN, Outcome.REJECT}
"""Outcomes given on what was laid before the body: that evidence belongs to the gate from then on."""

BY_DOCUMENT = (RequirementKind.DOCUMENT, RequirementKind.ACKNOWLEDGEMENT)
"""The kinds of requirement that are met by documents or an officer's word, which belong to one gate."""


class EvidenceFault(StrEnum):
    """Why a recorded document does not serve a requirement: the code of the problem that says so."""

    INCOMPLETE = "W34"
    """It has no number, or no date."""
    LATER = "W35"
    """It is later than the decision it would support."""
    USED = "W36"
    """It serves another gate, or an earlier attempt of this one."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a requirement of a gate rests on: the documents that serve it, and why the others do not."""

    serving: tuple[Evidence, ...] = ()
    unfit: tuple[tuple[Evidence, EvidenceFault], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement asked of a side's gate on a day; `gate` is None until the gate is open."""

    stage: Stage
    requirement: Requirement
    side: Side
    gate: Gate | None
    day: date

    @property
    def attempt(self) -> int | None:
        """The attempt of the gate; None for one to come."""
        return self.gate.attempt if self.gate else None


Holder = tuple[str, str, int]
"""What documents serve: a stage, and the side and attempt of its gate, or the joint decision that closed both."""


class EvidenceUse:
    """Which documents of one project its decided gates rest on, and what is left for the others."""

    def __init__(self, procedure: Procedure, dossier: Dossier, clocks: Clocks) -> None:
        self._dossier = dossier
        self._clocks = clocks
        self._used: dict[int, tuple[Holder, str]] = {}
        """Maps the place of a document to the holder and the requirement it serves."""
        self._attempts: dict[tuple[str, Side], list[Gate]] = {}
        for gate in sorted(dossier.gates, key=lambda one: one.attempt):
            self._attempts.setdefault((gate.stage, gate.side), []).append(gate)
        order = procedure.order
        decided = [gate for gate in dossier.gates if gate.stage in order and _has_used(gate)]
        for gate in sorted(decided, key=lambda one: (_used_on(one), order[one.stage], one.attempt)):
            self._use(gate, procedure.by_code[gate.stage])

    # What a requirement rests on

    def basis(self, asked: Asked) -> Basis:
        """Return what a requirement of a gate rests on."""
        taken = self._taken_before(asked)
        serving: list[Evidence] = []
        unfit: list[tuple[Evidence, EvidenceFault]] = []
        for place, paper in enumerate(self._dossier.evidence):
            if paper.type not in asked.requirement.subjects:
                continue
            fault = self._fault(place, asked)
            if fault is None and place in taken:
                fault = EvidenceFault.USED
            if fault is None:
                serving.append(paper)
            else:
                unfit.append((paper, fault))
        return Basis(tuple(serving), tuple(unfit))

    def records(self, asked: Asked) -> tuple[Recorded, ...]:
        """Return what officers have recorded of a requirement, met or waived, that counts for a gate.

        A record of another attempt still counts when nothing was decided on it, or what was returned did not concern it
        (E3: the others carry over). A record of a former version names neither side nor attempt; it counts for every
        side, and until a gate is asked anew.
        """
        return tuple(
            row
            for row in self._dossier.recorded
            if (row.stage, row.requirement) == (asked.stage.code, asked.requirement.id)
            and row.side in (None, asked.side)
            and (row.date is None or row.date <= asked.day)
            and (
                (row.date or date.max) >= self._since(asked)
                if row.attempt is None
                else self._carries(asked, row.attempt)
            )
        )

    # What was returned, and what carries over

    def answers(self, stage: str, side: Side, attempt: int | None) -> Return | None:
        """Return the return that an attempt answers: that of the last decided attempt before it, if it was returned."""
        decided = [gate for gate in self._before(stage, side, attempt) if _has_used(gate)]
        return return_of(decided[-1]) if decided else None

    def returned_by_name(self, asked: Asked) -> date | None:
        """Return the day a requirement was last returned by name, before an attempt; None once the gate has passed."""
        day = None
        for gate in self._before(asked.stage.code, asked.side, asked.attempt):
            back = return_of(gate)
            if gate.outcome in PASSING:
                day = None
            elif back is not None and asked.requirement.id in back.named:
                day = back.day
        return day

    def carried_over(self, asked: Asked) -> bool:
        """Return whether a requirement that is met was met before a return which did not name it."""
        back = self.answers(asked.stage.code, asked.side, asked.attempt)
        if (
            back is None
            or back.asks_for(asked.requirement.id)
            or asked.requirement.kind is RequirementKind.GATES
        ):
            return False
        if asked.requirement.kind not in BY_DOCUMENT:
            return True
        own = _holder(asked.gate) if asked.gate is not None else None
        of_before = any(self._holds(owner, asked) and owner[0] != own for owner in self._used.values())
        return of_before or any(row.attempt != asked.attempt for row in self.records(asked))

    def _since(self, asked: Asked) -> date:
        """Return the day of the last return for a requirement, or rejection, before an attempt; older is past."""
        before = self._before(asked.stage.code, asked.side, asked.attempt)
        days = (_asked_anew(gate, asked.requirement.id) for gate in before)
        return max((day for day in days if day is not None), default=date.min)

    def _carries(self, asked: Asked, attempt: int) -> bool:
        """Return whether what belongs to an attempt still counts: nothing was decided since that asks for it anew."""
        if asked.attempt is not None and attempt > asked.attempt:
            return False
        return all(
            (back := return_of(gate)) is not None and not back.asks_for(asked.requirement.id)
            for gate in self._before(asked.stage.code, asked.side, asked.attempt)
            if gate.attempt >= attempt and _has_used(gate)
        )

    def _before(self, stage: str, side: Side, attempt: int | None) -> list[Gate]:
        """Return the attempts of a side's gate before one, in their order."""
        return [
            gate
            for gate in self._attempts.get((stage, side), ())
            if attempt is None or gate.attempt < attempt
        ]

    # Which document is whose

    def _use(self, gate: Gate, stage: Stage) -> None:
        """Let a decided gate keep as many documents as each of its requirements needs, the first recorded first."""
        day = _used_on(gate)
        for requirement in _by_documents(stage, gate.side):
            asked = Asked(stage, requirement, gate.side, gate, day)
            if self.records(asked):
                continue
            held = sum(self._fault(place, asked) is None for place in self._used)
            free = [
                (fault is not None, self._must_wait(asked, paper), place)
                for place, paper in enumerate(self._dossier.evidence)
                if paper.type in requirement.subjects and place not in self._used
                # A gate decided under a former version may rest on a document without a number or a date.
                for fault in [self._fault(place, asked)]
                if fault in (None, EvidenceFault.INCOMPLETE)
            ]
            for *_, place in sorted(free)[: max(0, requirement.count - held)]:
                self._used[place] = (_holder(gate), requirement.id)

    def _fault(self, place: int, asked: Asked) -> EvidenceFault | None:
        """Return why a document does not serve a requirement of a gate; None when it does."""
        owner = self._used.get(place)
        if owner is not None and not self._holds(owner, asked):
            return EvidenceFault.USED
        if owner is not None and self._is_of(owner, asked.gate):
            return None  # a decision stands on what it was given on
        paper = self._dossier.evidence[place]
        if not paper.number or paper.date is None:
            return EvidenceFault.INCOMPLETE
        if paper.date > asked.day:
            return EvidenceFault.LATER
        return EvidenceFault.USED if owner is None and paper.date < self._since(asked) else None

    def _holds(self, owner: tuple[Holder, str], asked: Asked) -> bool:
        """Return whether a document in use is in use for a gate, or for an attempt of it from which it carries over."""
        holder, requirement = owner
        if requirement != asked.requirement.id:
            return False
        if self._is_of(owner, asked.gate):
            return True
        return any(
            holder == _holder(gate) and self._carries(asked, gate.attempt)
            for gate in self._before(asked.stage.code, asked.side, asked.attempt)
        )

    @staticmethod
    def _is_of(owner: tuple[Holder, str], gate: Gate | None) -> bool:
        return gate is not None and owner[0] == _holder(gate)

    def _taken_before(self, asked: Asked) -> set[int]:
        """Return the documents that requirements listed before this one take at the same gate."""
        taken: set[int] = set()
        for other in _by_documents(asked.stage, asked.side):
            if other is asked.requirement:
                break
            beside = Asked(asked.stage, other, asked.side, asked.gate, asked.day)
            if self.records(beside):
                continue
            fits = sorted(
                (place not in self._used, place)
                for place, paper in enumerate(self._dossier.evidence)
                if paper.type in other.subjects
                and place not in taken
                and self._fault(place, beside) is None
                and not self._must_wait(beside, paper)
            )
            taken.update(place for _, place in fits[: other.count])
        return taken

    def _must_wait(self, asked: Asked, paper: Evidence) -> bool:
        """Return whether a waiting period still runs, so that a gate cannot rest on a document yet."""
        wait = self._clocks.wait(asked.stage, asked.requirement)
        return paper.date is not None and paper.date + wait > asked.day


def return_of(gate: Gate) -> Return | None:
    """Return the return of a gate; None for one that was not returned."""
    if gate.returned is None and gate.outcome is Outcome.RETURN and gate.closed is not None:
        return Return(gate.closed)
    return gate.returned


def _asked_anew(gate: Gate, requirement: str) -> date | None:
    """Return the day since which only newer evidence of a requirement counts, if a gate was returned or rejected."""
    back = return_of(gate)
    if back is not None:
        return back.day if back.asks_for(requirement) else None
    return gate.closed if gate.outcome is Outcome.REJECT else None


def _holder(gate: Gate) -> Holder:
    return (gate.stage, gate.joint, 0) if gate.joint else gate.key


def _has_used(gate: Gate) -> bool:
    """Return whether a gate was decided on evidence; one that a new determination closed at once rests on that."""
    return (gate.outcome in USING or gate.returned is not None) and not gate.basis


def _used_on(gate: Gate) -> date:
    """Return the day a gate was decided on its evidence; what was given up after its return, the day of the return."""
    back = return_of(gate)
    return back.day if back is not None else gate.closed or date.max


def _by_documents(stage: Stage, side: Side) -> Iterator[Requirement]:
    return (one for one in stage.requirements if one.kind in BY_DOCUMENT and one.side in (None, side))
