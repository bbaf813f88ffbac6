"""History: who changed what and why, read from the journal; taking an act back, and doing it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.fields.table import NOUNS
from registry.domain.journal import (
    ALL_OR_NOTHING,
    FOUNDING,
    REDO,
    UNDO,
    Change,
    ChangeSet,
)
from registry.domain.problem import Problem, Refused
from registry.services import reversals
from registry.services.gates import settle_if_there

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.reading import Reading
    from registry.data.store import Store, Work
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary import Vocabulary
    from registry.services.acting import Acting


@dataclass(frozen=True, slots=True)
class Entry:
    """One field one act changed; `before` and `after` as stored."""

    change_set: ChangeSet
    noun: str
    place: int
    field: str
    before: Stored
    after: Stored

    @property
    def path(self) -> str:
        """The field's path as shown: `title_en`, `decisions.2.outcome`."""
        return self.field if self.noun == "project" else f"{self.noun}.{self.place}.{self.field}"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or redo did: the change set it made, the act it took back or did again, and what it spared."""

    made: ChangeSet | None
    original: ChangeSet
    spared: tuple[Problem, ...] = ()


class History:
    """The trail of a registry."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._words = store.resources.words

    def of(self, reference: str) -> list[Entry]:
        """Return every field change of a project, oldest first; raises WrongUsage for an unknown project."""
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            if project_id is None:
                raise WrongUsage(
                    f"there is no project {reference} in this registry; `list` shows the numbers"
                )
            return list(_entries(reading.history(project_id)))

    def undo(self, act_id: str, acting: Acting) -> TakenBack:
        """Take an act back, the last one when no id is given; raises Refused when something rests on it."""
        with self._store.work() as work:
            target = self._target(work.reading, act_id)
            return _take_back(work, target, acting, UNDO, self._words)

    def redo(self, acting: Acting) -> TakenBack:
        """Do again what was last undone; raises Refused when something else was done since."""
        with self._store.work() as work:
            undone = work.reading.next_redo()
            if undone is None:
                raise Refused((Problem("U05"),))
            return _take_back(work, _whole(work.reading, undone), acting, REDO, self._words)

    def next_undo(self) -> ChangeSet | None:
        """Return the act `undo` would take back, without its changes; None when there is nothing to undo."""
        with self._store.read() as reading:
            return reading.next_undo()

    def next_redo(self) -> ChangeSet | None:
        """Return the undo `redo` would take back, without its changes; its act's `undoes` names what comes again."""
        with self._store.read() as reading:
            return reading.next_redo()

    def last_of(self, project_id: str) -> ChangeSet | None:
        """Return the last change set that touched a project, with the changes that concern it."""
        with self._store.read() as reading:
            return reading.last_of(project_id)

    def recent(self, limit: int, before_seq: int | None = None) -> list[ChangeSet]:
        """Return change sets, newest first, without their changes; `before_seq` reads on where a page ended."""
        with self._store.read() as reading:
            return reading.recent(limit, before_seq)

    @staticmethod
    def _target(reading: Reading, act_id: str) -> ChangeSet:
        if not act_id:
            target = reading.next_undo()
            if target is None:
                raise Refused((Problem("U04"),))
            return _whole(reading, target)
        target = reading.change_set(act_id)
        if target is None:
            raise WrongUsage(f"there is no change set {act_id}; `history` shows their numbers")
        if target.act.kind in (UNDO, REDO, *FOUNDING):
            raise Refused((Problem("U07", "", {"kind": target.act.kind}),))
        if reading.is_taken_back(target.act.id):
            raise Refused((Problem("U06", "", {"change_set": act_id}),))
        return target


def _whole(reading: Reading, header: ChangeSet) -> ChangeSet:
    """Return a change set with its changes."""
    return reading.change_set(header.act.id) or header


def _take_back(work: Work, target: ChangeSet, acting: Acting, kind: str, words: Vocabulary) -> TakenBack:
    """Reverse the changes of a change set; raises Refused when it would leave what the rules refuse."""
    whole = target.act.kind in ALL_OR_NOTHING
    if whole and kind == UNDO:
        _refuse_if_rested_on(work.reading, target)
    backs = reversals.planned(work.reading, target)
    spared = reversals.spared(work.reading, backs)
    if spared and (whole or kind == REDO):
        raise Refused(spared)
    broken = reversals.broken_rules(work.reading, backs, words)
    if broken:
        raise Refused(broken)
    reversals.write(work, backs)
    original = work.reading.change_set(target.act.undoes) if kind == REDO else target
    for project_id in _projects(target) if spared else ():
        settle_if_there(work, project_id)
    made = work.unit.commit(acting.act(kind, subject=target.act.subject, undoes=target.act.id))
    return TakenBack(made, original or target, spared)


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


def _entries(sets: Iterable[ChangeSet]) -> Iterable[Entry]:
    places: dict[str, int] = {}
    for change_set in sets:
        for change in change_set.changes:
            position = (change.after or change.before or {}).get("position")
            if position is not None:
                places[change.row_id] = int(position)
            yield from _fields(change_set, change, places.get(change.row_id, 0))


def _fields(change_set: ChangeSet, change: Change, place: int) -> Iterable[Entry]:
    before, after = change.before or {}, change.after or {}
    shown = NOUNS[change.noun].by_id
    names = before if change.before is not None and change.after is not None else {**before, **after}
    for name in names:
        if name in shown and before.get(name) != after.get(name):
            yield Entry(change_set, change.noun, place, name, before.get(name), after.get(name))
