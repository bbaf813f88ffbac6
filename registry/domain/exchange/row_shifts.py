"""Cells that were moved against their keys: sorted beside a frozen pane, or a column moved up by a row.

In our own workbook that comes back, the key of a row says nothing of the cells to its right. What was sent in other
rows does: cells that hold what another row was sent with were moved there, not typed.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from registry.domain.fields.kinds import Stored

_CELLS = 3
"""How many cells of another row, or of other rows in a column, are no accident."""
_SHARE = 0.6
"""The share of the changed cells that must be explained so."""
_COMMON = 20
"""A value that stands in more rows than this tells no row from another."""
_STEPS = (1, -1, 2, -2, 3, -3)
"""By how many rows a column is moved when cells were deleted or inserted in it."""


def moved_rows(
    changed: Mapping[str, Mapping[str, Stored]],
    sent: Mapping[str, Mapping[str, Stored]],
    telling: Collection[str],
    titles: Collection[str] = (),
) -> dict[str, str]:
    """Return the rows whose changed cells are those of another row: key to the key of that row.

    `changed` are the cells that differ from what was sent with the same key. `telling` are columns of free text, such
    as titles: at least one of the cells must be in one of them, because several projects may be given the same dates.
    A cell of `titles` is enough by itself: nobody types the title of another project that was sent beside it.
    """
    wanted = {column for cells in changed.values() for column, value in cells.items() if value is not None}
    index = _index(sent, wanted)
    found: dict[str, str] = {}
    for key, cells in changed.items():
        given = {column: value for column, value in cells.items() if value is not None}
        votes: Counter[str] = Counter()
        told: set[str] = set()
        named = ""
        for column, value in given.items():
            rows = [row for row in index.get((column, value), ()) if row != key]
            if len(rows) <= _COMMON:
                votes.update(rows)
            if column in telling and len(rows) == 1:
                told.update(rows)
            if column in titles and len(rows) == 1:
                named = rows[0]
        likely = [(count, row) for row, count in votes.items() if row in told]
        count, row = max(likely, default=(0, ""))
        if count >= _CELLS and count >= _SHARE * len(given):
            found[key] = row
        elif named:
            found[key] = named
    return found


def moved_columns(
    order: Sequence[str],
    changed: Mapping[str, Mapping[str, Stored]],
    sent: Mapping[str, Mapping[str, Stored]],
) -> tuple[str, ...]:
    """Return the columns whose cells stand in other rows than those they were sent in.

    `order` are the keys of the rows from the top of the sheet. Either the column holds the same values in other rows,
    or what changed is what the row a few rows further was sent with.
    """
    columns = sorted({column for cells in changed.values() for column in cells})
    return tuple(column for column in columns if _is_moved(column, order, changed, sent))


def _is_moved(
    column: str,
    order: Sequence[str],
    changed: Mapping[str, Mapping[str, Stored]],
    sent: Mapping[str, Mapping[str, Stored]],
) -> bool:
    was = [sent.get(key, {}).get(column) for key in order]
    now = [changed.get(key, {}).get(column, value) for key, value in zip(order, was, strict=True)]
    places = [place for place, key in enumerate(order) if column in changed.get(key, {})]
    filled = [place for place in places if now[place] is not None]
    if len({now[place] for place in filled}) < _CELLS:
        return False
    if Counter(now) == Counter(was):
        return True
    return any(_explained(filled, now, was, step) for step in _STEPS)


def _explained(places: Sequence[int], now: Sequence[Stored], was: Sequence[Stored], step: int) -> bool:
    inside = [place for place in places if 0 <= place + step < len(was)]
    moved = {now[place] for place in inside if now[place] == was[place + step]}
    count = sum(now[place] == was[place + step] for place in inside)
    return len(moved) >= _CELLS and count >= _SHARE * len(places)


def _index(
    sent: Mapping[str, Mapping[str, Stored]], wanted: Collection[str]
) -> dict[tuple[str, Stored], list[str]]:
    index: dict[tuple[str, Stored], list[str]] = {}
    for key, column, value in _values(sent, wanted):
        index.setdefault((column, value), []).append(key)
    return index


def _values(
    sent: Mapping[str, Mapping[str, Stored]], wanted: Collection[str]
) -> Iterator[tuple[str, str, Stored]]:
    for key, cells in sent.items():
        for column in wanted:
            if (value := cells.get(column)) is not None:
                yield key, column, value
