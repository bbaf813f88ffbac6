"""The history as it is shown: field changes grouped by act and row, and whether each act can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from registry.domain.fields.table import INTERNAL
from registry.domain.journal.change_set import ALL_OR_NOTHING, FOUNDING, REDO, UNDO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.history.history import HistoryEntry

_NOT_OF_ONE_PROJECT = frozenset({"sample"})
"""Kinds of acts whose undo would affect far more than the project on the screen."""


@dataclass(frozen=True, slots=True)
class RowTimeline:
    """The changes of one act to one row; the position is 0 for the project itself."""

    noun: str
    place: int
    is_made: bool
    is_removed: bool
    fields: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class TimelineAct:
    """One act on a project, and whether it has been undone or can be undone."""

    change_set: ChangeSet
    rows: tuple[RowTimeline, ...]
    original: ChangeSet | None
    """For an undo the act it undid, for a redo the act it repeated; otherwise None."""
    is_taken_back: bool
    may_be_undone: bool
    """Whether it can be undone as far as this project shows; the registry may still refuse."""

    @property
    def kind(self) -> str:
        """The kind of act."""
        return self.change_set.act.kind

    @property
    def count(self) -> int:
        """The number of fields it changed."""
        return sum(len(row.fields) for row in self.rows)


def timeline_of(entries: Iterable[HistoryEntry]) -> tuple[TimelineAct, ...]:
    """Return the acts of a project's field changes, newest first."""
    drawn = (tuple(rows) for _, rows in groupby(entries, lambda entry: entry.change_set.seq))
    grouped = [(rows[0].change_set, rows) for rows in drawn]
    sets = [act for act, _ in grouped]
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
        for one, rows in grouped
    )
    return tuple(reversed([act for act in acts if act.rows]))


def _rows(act: ChangeSet, entries: Iterable[HistoryEntry]) -> Iterator[RowTimeline]:
    made = {_place(change.after) for change in act.changes if change.before is None}
    gone = {_place(change.before) for change in act.changes if change.after is None}
    shown = (entry for entry in entries if (entry.noun, entry.field) not in INTERNAL)
    for (noun, place), fields in groupby(shown, lambda entry: (entry.noun, entry.place)):
        kept = tuple(fields)
        new = all(entry.before is None for entry in kept) and place in made
        old = all(entry.after is None for entry in kept) and place in gone
        yield RowTimeline(noun, place, new, old, kept)


def _place(image: object) -> int:
    position = image.get("position") if hasattr(image, "get") else None
    return int(position) if position is not None else 0


def _original(act: ChangeSet, known: dict[str, ChangeSet]) -> ChangeSet | None:
    """Return the act that an undo undid; for a redo, the act undone before it."""
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
    """Yield the ids of the acts on which no later act of this project depends.

    The final decision is in `services/history/history.py`.
    """
    anything = official = False
    for one in reversed(sets):
        kind = one.act.kind
        if kind in (UNDO, REDO) or one.act.id in taken:
            continue
        rested_on = anything if kind == "new" else official and kind in ALL_OR_NOTHING
        if kind not in FOUNDING | _NOT_OF_ONE_PROJECT and not rested_on:
            yield one.act.id
        anything, official = True, official or kind in ALL_OR_NOTHING
