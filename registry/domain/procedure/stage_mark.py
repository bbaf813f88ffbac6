"""The marks of stages in the stage strip, which shows the progress of a project at a glance."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import PASSING, Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress


class StageMark(StrEnum):
    """How a stage is drawn in the stage strip (look.md)."""

    DONE = "done"
    CURRENT = "current"
    """A gate of the stage is open; several parallel stages can have this mark."""
    HALF = "half"
    """One side has decided and another has not."""
    WAITING = "waiting"
    NOT_APPLICABLE = "not_applicable"
    RETURNED = "returned"
    DEFERRED = "deferred"
    """Its clock is stopped: deferred, or suspended during implementation."""
    ENDED = "ended"
    """The project was rejected, withdrawn or cancelled at this stage."""


def mark_of(progress: Progress, stage: Stage) -> StageMark:
    """Return the mark of a stage."""
    if progress.ended_by is not None and progress.ended_by.stage == stage.code:
        return StageMark.ENDED
    if not progress.in_force(stage):
        return StageMark.NOT_APPLICABLE
    if progress.passed(stage.code):
        return StageMark.DONE
    if progress.ended_by is not None:
        return StageMark.WAITING
    sides = progress.acting(stage)
    live = (progress.live(stage.code, side) for side in sides)
    return _mark_of_gates([gate for gate in live if gate is not None], len(sides))


def _mark_of_gates(gates: Sequence[Gate], sides: int) -> StageMark:
    """Return the mark of a stage that has not passed, given its gates and the number of its acting sides."""
    if any(gate.outcome is Outcome.RETURN for gate in gates):
        return StageMark.RETURNED
    if any(gate.is_paused for gate in gates):
        return StageMark.DEFERRED
    decided = sum(gate.outcome in PASSING for gate in gates)
    if 0 < decided < sides:
        return StageMark.HALF
    # All gates passed but do not count, because a determination they depend on has lapsed: the stage waits again.
    return StageMark.CURRENT if gates else StageMark.WAITING


def travelled(marks: Collection[StageMark]) -> tuple[int, int]:
    """Return how many stages are done, and how many apply."""
    asked = [mark for mark in marks if mark is not StageMark.NOT_APPLICABLE]
    return asked.count(StageMark.DONE), len(asked)
