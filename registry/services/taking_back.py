"""Taking back: an act is undone, or done again, whole or field by field, as the rules and later acts allow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.journal import ALL_OR_NOTHING, EXPORT, FOUNDING, REDO, UNDO
from registry.domain.problem import Problem, Refused
from registry.services import reversals
from registry.services.gates import settle_if_there

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from registry.data.reading import Reading
    from registry.data.work import Work
    from registry.domain.journal import Change, ChangeSet
    from registry.domain.vocabulary import Vocabulary
    from registry.services.acting import Acting

    Step = Callable[[int, int], None]
    """Told how many rows of how many are written; may raise to cancel."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or redo did: the change set it made, the act it took back or did again, and what it spared."""

    made: ChangeSet | None
    original: ChangeSet
    spared: tuple[Problem, ...] = ()


def undone(work: Work, act_id: str, acting: Acting, words: Vocabulary, step: Step) -> TakenBack:
    """Take an act back, the last one when no id is given; raises Refused when something rests on it."""
    return _taken_back(work, _target(work.reading, act_id), acting, UNDO, words, step)


def redone(work: Work, acting: Acting, words: Vocabulary, step: Step) -> TakenBack:
    """Do again what was last undone; raises Refused when something else was done since."""
    last = work.reading.next_redo()
    if last is None:
        raise Refused((Problem("U05"),))
    return _taken_back(work, _whole(work.reading, last), acting, REDO, words, step)


def _target(reading: Reading, act_id: str) -> ChangeSet:
    if not act_id:
        target = reading.next_undo()
        if target is None:
            raise Refused((Problem("U04"),))
        _refuse_sent(target)
        return _whole(reading, target)
    target = reading.change_set(act_id)
    if target is None:
        raise WrongUsage(f"there is no change set {act_id}; `history` shows their numbers")
    _refuse_sent(target)
    if target.act.kind in (UNDO, REDO, *FOUNDING):
        raise Refused((Problem("U07", "", {"kind": target.act.kind}),))
    if reading.is_taken_back(target.act.id):
        raise Refused((Problem("U06", "", {"change_set": act_id}),))
    return target


def _refuse_sent(target: ChangeSet) -> None:
    """Refuse to take back an export: what somebody else holds by now is not fetched back by forgetting it."""
    if target.act.kind == EXPORT:
        raise Refused((Problem("U08", "", {"exchange": target.act.exchange}),))


def _whole(reading: Reading, header: ChangeSet) -> ChangeSet:
    """Return a change set with its changes."""
    return reading.change_set(header.act.id) or header


def _taken_back(
    work: Work, target: ChangeSet, acting: Acting, kind: str, words: Vocabulary, step: Step
) -> TakenBack:
    """Reverse the changes of a change set; raises Refused when it would leave what the rules refuse."""
    whole = target.act.kind in ALL_OR_NOTHING
    if whole and kind == UNDO:
        _refuse_if_rested_on(work.reading, target)
    in_use = {} if whole else reversals.in_use(work.reading, target)
    backs = tuple(
        back for back in reversals.planned(work.reading, target) if not _stays(back.way.change, in_use)
    )
    spared = (*reversals.kept_whole(in_use.values()), *reversals.spared(work.reading, backs))
    if in_use and not backs:
        raise Refused(spared)
    if spared and (whole or kind == REDO):
        raise Refused(spared)
    broken = reversals.broken_rules(work.reading, backs, words)
    if broken:
        raise Refused(broken)
    reversals.write(work, backs, step)
    original = work.reading.change_set(target.act.undoes) if kind == REDO else target
    for project_id in _projects(target) if spared else ():
        settle_if_there(work, project_id)
    made = work.unit.commit(acting.act(kind, subject=target.act.subject, undoes=target.act.id))
    return TakenBack(made, original or target, spared)


def _stays(change: Change, in_use: Mapping[str, str]) -> bool:
    """Return whether a change stands whole: of a project in use; the ledger's entry while anything of it stands."""
    return change.project_id in in_use or (bool(in_use) and change.noun == "exchanges")


def _projects(target: ChangeSet) -> list[str]:
    return list(dict.fromkeys(change.project_id for change in target.changes if change.project_id))


def _refuse_if_rested_on(reading: Reading, target: ChangeSet) -> None:
    """Refuse to take back an official act another one rests on, or that has left the office (house.md idea 2)."""
    for project_id in _projects(target):
        gone = reading.left_with(project_id, target.seq)
        if gone:
            raise Refused((Problem("U02", "", {"exchange": gone}),))
        later = [one for one in reading.later_on(project_id, target.seq) if _rests(reading, target, one)]
        if later:
            acts = ", ".join(f"{one.seq} {one.act.kind}" for one in later)
            raise Refused((Problem("U01", "", {"acts": acts}),))


def _rests(reading: Reading, target: ChangeSet, later: ChangeSet) -> bool:
    if later.act.kind in (UNDO, REDO) or reading.is_taken_back(later.act.id):
        return False
    founding = target.act.kind in ("new", "sample")
    return founding or later.act.kind in ALL_OR_NOTHING
