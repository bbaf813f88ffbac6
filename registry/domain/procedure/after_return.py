"""What a return asks for anew, what carries over, and what an officer may confirm again (domain.md M4, E3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.evidence import BY_DOCUMENT, Asked, return_of
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.requirements import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.procedure.procedure import Requirement, Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side


def is_returned(progress: Progress, stage: Stage, one: Requirement, side: Side) -> bool:
    """Return whether a requirement of a side's gate was returned; it stays so until it is met anew.

    A gate that was returned and not resubmitted shows what its return named.
    """
    gate = progress.live(stage.code, side)
    back = return_of(gate) if gate is not None else None
    if gate is not None and back is not None and gate.outcome is Outcome.RETURN:
        return one.id in back.named
    answered = progress.evidence.answers(stage.code, side, gate.attempt if gate else None)
    if answered is None or not answered.asks_for(one.id):
        return False
    return one.kind in BY_DOCUMENT or one.id in answered.named


def is_carried(progress: Progress, stage: Stage, one: Requirement, side: Side) -> bool:
    """Return whether a requirement that is met carries over from before a return that did not name it."""
    gate = progress.live(stage.code, side)
    day = gate.closed if gate is not None and gate.closed else progress.today
    return progress.evidence.carried_over(Asked(stage, one, side, gate, day))


def may_be_confirmed(
    progress: Progress, stage: Stage, one: Requirement, gates: Iterable[tuple[Side, int]]
) -> bool:
    """Return whether what is on record may be confirmed again, with a reason, for these gates: sides and attempts.

    Of documents an earlier attempt must have rested on them; all else the records show must have been returned by name.
    """
    meant = list(gates)
    if one.kind is RequirementKind.DOCUMENT:
        return bool(meant) and all(attempt > 1 for _, attempt in meant)
    if one.kind is RequirementKind.ACKNOWLEDGEMENT or one.by_itself_only or not shown(progress, one):
        return False
    known = {gate.key: gate for gate in progress.dossier.gates}
    asked = (
        Asked(stage, one, side, known.get((stage.code, side, attempt)), progress.today)
        for side, attempt in meant
    )
    return bool(meant) and all(progress.evidence.returned_by_name(each) is not None for each in asked)
