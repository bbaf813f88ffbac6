"""Undo and redo: an act is undone or redone as `undo_plan.py` planned it, in one unit of work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.journal.change_set import UNDO
from registry.domain.problem import Problem, Refused
from registry.services.acts.gates import settle_if_there
from registry.services.history import reversal
from registry.services.history.undo_plan import planned_redo, planned_undo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.data.journal.run import Run
    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.acts.act import ActContext
    from registry.services.history.reversal import ReversalPlan
    from registry.services.history.undo_plan import UndoPlan

    Step = Callable[[int, int], None]
    """Called with the rows written and the rows in all; may raise to cancel."""


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo or redo did: the change set it made, the act it undid or redid, and what it left as it is."""

    made: ChangeSet | None
    """None when nothing of the act was left to change, so that nothing was written."""
    original: ChangeSet
    spared: tuple[Problem, ...] = ()


def plan_undo(reading: Snapshot, act_id: str, words: Vocabulary) -> UndoPlan:
    """Return what undoing an act would do; without an id, the last act that can be undone, whatever run made it.

    Raises Refused when there is nothing to undo, and WrongUsage when there is no such change set.
    """
    if act_id:
        return planned_undo(reading, _known(reading, act_id), words)
    last = reading.acts.next_undo()
    if last is None:
        raise Refused((Problem("U04"),))
    return planned_undo(reading, _known(reading, last.act.id), words)


def plan_redo(reading: Snapshot, act_id: str, words: Vocabulary) -> UndoPlan:
    """Return what redoing would do: of the last undo, or of the act or the undo whose id is given.

    Raises Refused when there is nothing to redo, and WrongUsage when there is no such change set.
    """
    if act_id:
        return planned_redo(reading, _undo_named(reading, act_id), words)
    last = reading.acts.next_redo()
    if last is None:
        raise Refused((Problem("U05"),))
    return planned_redo(reading, _known(reading, last.act.id), words)


def undone(
    work: Work, act_id: str, acting: ActContext, words: Vocabulary, run: Run, step: Step
) -> UndoResult:
    """Undo an act, the last one when no id is given.

    Raises Refused when a later act depends on it or an export carried it out of the office. The numbers of removed
    projects become free again only when the undo directly follows the act in the same run and nothing was handed
    out in between (registries.md 4).
    """
    plan = plan_undo(work.reading, act_id, words)
    if not plan.refused and plan.leaves_all:
        return UndoResult(None, plan.original, plan.spared)
    original = plan.original.act.id
    unseen = run.made_unseen(plan.original.seq) and work.reading.acts.stands_last(original)
    _write(work, plan, step)
    if unseen:
        for series, numbers in _numbers(back for back in plan.backs if back.removes).items():
            work.unit.give_back(series, numbers)
    return _committed(work, plan, acting)


def redone(work: Work, act_id: str, acting: ActContext, words: Vocabulary, step: Step) -> UndoResult:
    """Redo the last undo, or the one named; raises Refused when it can no longer be applied."""
    plan = plan_redo(work.reading, act_id, words)
    if not plan.refused and plan.leaves_all:
        return UndoResult(None, plan.original, plan.spared)
    _write(work, plan, step)
    for series, numbers in _numbers(back for back in plan.backs if back.makes_again).items():
        work.unit.take_again(series, max(numbers))
    return _committed(work, plan, acting)


def _known(reading: Snapshot, act_id: str) -> ChangeSet:
    """Return a change set with its changes; raises WrongUsage when there is none with this id."""
    found = reading.journal.find(act_id)
    if found is None:
        raise WrongUsage(code="no_change_set", change_set=act_id)
    return found


def _undo_named(reading: Snapshot, act_id: str) -> ChangeSet:
    """Return the undo with this id, or the undo of the act with this id.

    Raises Refused when there is no undo in effect.
    """
    named = _known(reading, act_id)
    if named.act.kind != UNDO:
        standing = reading.acts.standing_undo_of(named.act.id)
        named = _known(reading, standing.act.id) if standing is not None else named
    if named.act.kind != UNDO or reading.acts.is_taken_back(named.act.id):
        raise Refused((Problem("U15", "", {"change_set": act_id}),))
    return named


def _write(work: Work, plan: UndoPlan, step: Step) -> None:
    if plan.refused:
        raise Refused(plan.refused)
    reversal.write(work, plan.backs, step)
    if plan.spared:
        for project_id in dict.fromkeys(one.project_id for one in plan.target.changes if one.project_id):
            settle_if_there(work, project_id)


def _committed(work: Work, plan: UndoPlan, acting: ActContext) -> UndoResult:
    act = acting.act(plan.kind, subject=plan.target.act.subject, undoes=plan.target.act.id)
    return UndoResult(work.unit.commit(act), plan.original, plan.spared)


def _numbers(backs: Iterable[ReversalPlan]) -> dict[str, list[int]]:
    """Return the numbers of the projects among the rows: series to the numbers in it."""
    found: dict[str, list[int]] = {}
    for back in backs:
        if back.way.change.noun == "project":
            image = back.row.values if back.row is not None else back.values
            series, _, number = str(image.get("ref") or "").rpartition("-")
            if number.isdecimal():
                found.setdefault(series, []).append(int(number))
    return found
