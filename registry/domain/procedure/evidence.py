"""Evidence: which document serves which gate (domain.md M4, E1–E3).

A document serves one requirement of one gate, or of both gates that one joint decision closed (E12). It has a number
and a date, and is not later than the decision it supports. What a gate rested on when it was decided or returned does
not serve its next attempt: that asks for new evidence, or for the old to be confirmed again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.procedure import RequirementKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.clocks import Clocks
    from registry.domain.procedure.gate import Dossier, Evidence, Gate
    from registry.domain.procedure.procedure import Procedure, Requirement, Stage
    from registry.domain.procedure.sides import Side

USING = (PASSING - {Outcome.NOT_APPLICABLE}) | {Outcome.RETURN, Outcome.REJECT}
"""Outcomes given on what was laid before the body: that evidence belongs to the gate from then on."""

ASKING_ANEW = frozenset({Outcome.RETURN, Outcome.REJECT})
"""Outcomes after which only what is dated since counts for the next attempt."""

_BY_DOCUMENT = (RequirementKind.DOCUMENT, RequirementKind.ACKNOWLEDGEMENT)


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


Holder = tuple[str, str, int]
"""What documents serve: a stage, and the side and attempt of its gate, or the joint decision that closed both."""


class EvidenceUse:
    """Which documents of one project its decided gates rest on, and what is left for the others."""

    def __init__(self, procedure: Procedure, dossier: Dossier, clocks: Clocks) -> None:
        self._dossier = dossier
        self._clocks = clocks
        self._used: dict[int, tuple[Holder, str]] = {}
        """Maps the place of a document to the holder and the requirement it serves."""
        order = procedure.order
        decided = [gate for gate in dossier.gates if gate.stage in order and _has_used(gate)]
        for gate in sorted(decided, key=lambda one: (one.closed or date.min, order[one.stage], one.attempt)):
            self._use(gate, procedure.by_code[gate.stage])

    def basis(
        self, stage: Stage, requirement: Requirement, gate: Gate | None, side: Side, day: date
    ) -> Basis:
        """Return what a requirement of a side's gate rests on, on a day; `gate` is None until it is open."""
        since = self.asked_since(stage.code, side, gate.attempt if gate else None)
        taken = self._taken_before(stage, requirement, gate, side, day, since)
        serving: list[Evidence] = []
        unfit: list[tuple[Evidence, EvidenceFault]] = []
        for place, paper in enumerate(self._dossier.evidence):
            if paper.type not in requirement.subjects:
                continue
            fault = self._fault(place, requirement, gate, day, since)
            if fault is None and place in taken:
                fault = EvidenceFault.USED
            if fault is None:
                serving.append(paper)
            else:
                unfit.append((paper, fault))
        return Basis(tuple(serving), tuple(unfit))

    def asked_since(self, stage: str, side: Side, attempt: int | None) -> date:
        """Return the day of the last return or rejection before an attempt: older documents no longer serve it."""
        return max(
            (
                gate.closed
                for gate in self._dossier.gates
                if (gate.stage, gate.side) == (stage, side)
                and gate.outcome in ASKING_ANEW
                and gate.closed is not None
                and (attempt is None or gate.attempt < attempt)
            ),
            default=date.min,
        )

    def recorded(
        self, stage: Stage, requirement: Requirement, gate: Gate | None, side: Side, day: date
    ) -> bool:
        """Return whether an officer has recorded a requirement of a side's gate as met or waived by a day.

        A record of another attempt still counts when nothing was decided on it (E3: the others carry over). A record of
        a former version names neither side nor attempt; it counts for every side, and until a gate is asked anew.
        """
        attempt = gate.attempt if gate else None
        since = self.asked_since(stage.code, side, attempt)
        return any(
            (row.stage, row.requirement) == (stage.code, requirement.id)
            and row.side in (None, side)
            and (row.date is None or row.date <= day)
            and (
                (row.date or date.max) >= since
                if row.attempt is None
                else not self._decided_since(stage.code, side, row.attempt, attempt)
            )
            for row in self._dossier.recorded
        )

    def _decided_since(self, stage: str, side: Side, recorded: int, attempt: int | None) -> bool:
        """Return whether an attempt from that of a record up to the one before `attempt` was decided."""
        if attempt is not None and recorded > attempt:
            return True
        return any(
            _has_used(gate) and recorded <= gate.attempt and (attempt is None or gate.attempt < attempt)
            for gate in self._dossier.gates
            if (gate.stage, gate.side) == (stage, side)
        )

    def _use(self, gate: Gate, stage: Stage) -> None:
        """Let a decided gate keep as many documents as each of its requirements needs, the first recorded first."""
        day = gate.closed or date.max
        since = self.asked_since(gate.stage, gate.side, gate.attempt)
        for requirement in _by_documents(stage, gate.side):
            if self.recorded(stage, requirement, gate, gate.side, day):
                continue
            holding = (_holder(gate), requirement.id)
            held = sum(owner == holding for owner in self._used.values())
            free = [
                (fault is not None, self._must_wait(stage, requirement, paper, day), place)
                for place, paper in enumerate(self._dossier.evidence)
                if paper.type in requirement.subjects and place not in self._used
                # A gate decided under a former version may rest on a document without a number or a date.
                for fault in [self._fault(place, requirement, None, day, since)]
                if fault in (None, EvidenceFault.INCOMPLETE)
            ]
            for *_, place in sorted(free)[: max(0, requirement.count - held)]:
                self._used[place] = holding

    def _fault(
        self, place: int, requirement: Requirement, gate: Gate | None, day: date, since: date
    ) -> EvidenceFault | None:
        """Return why a document does not serve a requirement of a gate on a day; None when it does."""
        owner = self._used.get(place)
        if owner is not None:
            return (
                None if gate is not None and owner == (_holder(gate), requirement.id) else EvidenceFault.USED
            )
        paper = self._dossier.evidence[place]
        if not paper.number or paper.date is None:
            return EvidenceFault.INCOMPLETE
        if paper.date > day:
            return EvidenceFault.LATER
        return EvidenceFault.USED if paper.date < since else None

    def _taken_before(
        self, stage: Stage, requirement: Requirement, gate: Gate | None, side: Side, day: date, since: date
    ) -> set[int]:
        """Return the documents that requirements listed before this one take at the same gate."""
        taken: set[int] = set()
        for other in _by_documents(stage, side):
            if other is requirement:
                break
            if self.recorded(stage, other, gate, side, day):
                continue
            fits = (
                place
                for place, paper in enumerate(self._dossier.evidence)
                if paper.type in other.subjects
                and place not in taken
                and self._fault(place, other, gate, day, since) is None
                and not self._must_wait(stage, other, paper, day)
            )
            taken.update(place for place, _ in zip(fits, range(other.count), strict=False))
        return taken

    def _must_wait(self, stage: Stage, requirement: Requirement, paper: Evidence, day: date) -> bool:
        """Return whether a waiting period still runs, so that a gate cannot rest on a document yet."""
        return paper.date is not None and paper.date + self._clocks.wait(stage, requirement) > day


def _holder(gate: Gate) -> Holder:
    return (gate.stage, gate.joint, 0) if gate.joint else gate.key


def _has_used(gate: Gate) -> bool:
    """Return whether a gate was decided on evidence; one that a new determination closed at once rests on that."""
    return gate.outcome in USING and not gate.basis


def _by_documents(stage: Stage, side: Side) -> Iterator[Requirement]:
    return (one for one in stage.requirements if one.kind in _BY_DOCUMENT and one.side in (None, side))
