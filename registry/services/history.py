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
    Reversal,
    reversal,
)
from registry.domain.problem import Problem, Refused
from registry.services.gates import settle_if_there

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.reading import Reading
    from registry.data.store import Store, Work
    from registry.domain.fields.kinds import Stored
    from registry.domain.record import Record
    from registry.services.acting import Acting

_PLACES = ("project_id", "position")


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
            return _take_back(work, target, acting, UNDO)

    def redo(self, acting: Acting) -> TakenBack:
        """Do again what was last undone; raises Refused when something else was done since."""
        with self._store.work() as work:
            undone = work.reading.next_redo()
            if undone is None:
                raise Refused((Problem("U05"),))
            return _take_back(work, undone, acting, REDO)

    @staticmethod
    def _target(reading: Reading, act_id: str) -> ChangeSet:
        if not act_id:
            target = reading.next_undo()
            if target is None:
                raise Refused((Problem("U04"),))
            return target
        target = reading.change_set(act_id)
        if target is None:
            raise WrongUsage(f"there is no change set {act_id}; `history` shows their numbers")
        if target.act.kind in (UNDO, REDO, *FOUNDING):
            raise Refused((Problem("U07", "", {"kind": target.act.kind}),))
        if reading.is_taken_back(target.act.id):
            raise Refused((Problem("U06", "", {"change_set": act_id}),))
        return target


def _take_back(work: Work, target: ChangeSet, acting: Acting, kind: str) -> TakenBack:
    """Reverse the changes of a change set, last first."""
    whole = target.act.kind in ALL_OR_NOTHING
    if whole and kind == UNDO:
        _refuse_if_rested_on(work.reading, target)
    spared: list[Problem] = []
    for change in reversed(target.changes):
        spared += _reverse(work, change)
    if spared and (whole or kind == REDO):
        raise Refused(tuple(spared))
    original = work.reading.change_set(target.act.undoes) if kind == REDO else target
    for project_id in _projects(target) if spared else ():
        settle_if_there(work, project_id)
    made = work.unit.commit(acting.act(kind, subject=target.act.subject, undoes=target.act.id))
    return TakenBack(made, original or target, tuple(spared))


def _projects(target: ChangeSet) -> list[str]:
    return list(dict.fromkeys(change.project_id for change in target.changes if change.project_id))


def _reverse(work: Work, change: Change) -> list[Problem]:
    row = work.reading.row(change.noun, change.row_id)
    current = _image(row) if row else None
    back = reversal(change, current)
    if back is None:
        return []
    if row is not None and back.values is None:
        work.unit.remove(row)
    elif back.made and back.values is not None:
        _make_again(work, change, back)
    elif row is not None and back.values:
        work.unit.change(row, back.values)
    return [_spared(work.reading, change, name) for name in back.spared]


def _make_again(work: Work, change: Change, back: Reversal) -> None:
    values = dict(back.values or {})
    project_id, position = (values.pop(name, None) for name in _PLACES)
    work.unit.insert(
        change.noun,
        values,
        project_id=str(project_id) if project_id else None,
        row_id=change.row_id,
        position=int(position) if position is not None else None,
    )


def _spared(reading: Reading, change: Change, name: str) -> Problem:
    """Tell which field kept its present value, and who gave it that."""
    writer = reading.last_writer(change.row_id)
    path = name if change.noun == "project" else f"{change.noun}.{name}"
    who = writer.act.who.name if writer else "-"
    return Problem("U03", path, {"who": who, "when": writer.at if writer else "-"})


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


def _image(row: Record) -> dict[str, Stored]:
    placed: dict[str, Stored] = dict(row.values)
    if row.project_id is not None:
        placed |= {"project_id": row.project_id, "position": row.position}
    return placed
