"""The trail as it is shown: field changes drawn together by act and by row, and what stands of each act by now."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from registry.domain.journal.change_set import ALL_OR_NOTHING, FOUNDING, REDO, UNDO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.history.history import HistoryEntry

_NOT_OF_ONE_PROJECT = frozenset({"sample"})
"""Kinds whose undo would take back far more than the project one looks at."""

_LINKS = frozenset({("decisions", "corrects"), ("actions", "decision"), ("gates", "superseded")})
"""Fields that hold ids of other rows or serve the engine: they say nothing to a reader."""


@dataclass(frozen=True, slots=True)
class RowTimeline:
    """What one act did to one row; of the project itself the place is 0."""

    noun: str
    place: int
    is_made: bool
    is_removed: bool
    fields: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class TimelineAct:
    """One act on a project, and how it stands: taken back by now, or free to be taken back."""

    change_set: ChangeSet
    rows: tuple[RowTimeline, ...]
    original: ChangeSet | None
    """What an undo took back, and a redo did again."""
    is_taken_back: bool
    may_be_undone: bool
    """As far as this project tells; the registry may still refuse."""

    @property
    def kind(self) -> str:
        """The kind of act."""
        return self.change_set.act.kind

    @property
    def count(self) -> int:
        """How many fields it changed."""
        return sum(len(row.fields) for row in self.rows)


def timeline_of(entries: Iterable[HistoryEntry]) -> tuple[TimelineAct, ...]:
    """Return the acts behind a project's field changes, newest first."""
    drawn = (tuple(rows) for _, rows in groupby(entries, lambda entry: entry.change_set.seq))
    told = [(rows[0].change_set, rows) for rows in drawn]
    sets = [act for act, _ in told]
    known = {one.act.id: one for one in sets}
    taken = _taken_back(sets)
    free = set(_free(sets, taken))
    acts = (
        TimelineAct(
            one,
            tuple(_rows(one, rows)),
            _original(one, known),
            one.act.id in taken,
            one.act.id in free,
        )
        for one, rows in told
    )
    return tuple(reversed([act for act in acts if act.rows]))


def _rows(act: ChangeSet, entries: Iterable[HistoryEntry]) -> Iterator[RowTimeline]:
    made = {_place(change.after) for change in act.changes if change.before is None}
    gone = {_place(change.before) for change in act.changes if change.after is None}
    shown = (entry for entry in entries if (entry.noun, entry.field) not in _LINKS)
    for (noun, place), fields in groupby(shown, lambda entry: (entry.noun, entry.place)):
        kept = tuple(fields)
        new = all(entry.before is None for entry in kept) and place in made
        old = all(entry.after is None for entry in kept) and place in gone
        yield RowTimeline(noun, place, new, old, kept)


def _place(image: object) -> int:
    position = image.get("position") if hasattr(image, "get") else None
    return int(position) if position is not None else 0


def _original(act: ChangeSet, known: dict[str, ChangeSet]) -> ChangeSet | None:
    """Return what an undo took back; of a redo, the act the undo before it had taken back."""
    found = known.get(act.act.undoes)
    return _original(found, known) if found is not None and act.act.kind == REDO else found


def _taken_back(sets: Sequence[ChangeSet]) -> set[str]:
    taken: set[str] = set()
    undoes = {one.act.id: one.act.undoes for one in sets}
    for one in sets:
        if one.act.kind == UNDO:
            taken.add(one.act.undoes)
        elif one.act.kind == REDO:
            taken.add(one.act.undoes)
            taken.discard(undoes.get(one.act.undoes, ""))
    return taken


def _free(sets: Sequence[ChangeSet], taken: set[str]) -> Iterator[str]:
    """Yield the acts nothing on this project rests on (services/history/history.py says when the registry refuses)."""
    anything = official = False
    for one in reversed(sets):
        kind = one.act.kind
        if kind in (UNDO, REDO) or one.act.id in taken:
            continue
        rested_on = anything if kind == "new" else official and kind in ALL_OR_NOTHING
        if kind not in FOUNDING | _NOT_OF_ONE_PROJECT and not rested_on:
            yield one.act.id
        anything, official = True, official or kind in ALL_OR_NOTHING
