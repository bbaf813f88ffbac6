"""Merged cells in the rows of data: the value a person sees stands for every row it covers.

A file keeps the value of a merged area in its first cell only, so the others would look empty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from registry.domain.exchange.workbook import Area, Cell, Sheet

_WIDEST = 300
"""No sheet that is read has more columns with values."""


@dataclass(frozen=True, slots=True)
class CoveringCell:
    """The first cell of a merged area that covers several rows of data."""

    row: int
    column: int
    last_row: int
    rows: tuple[int, ...]
    """The other rows of data it covers, in order."""
    text: str


def covering_cells(sheet: Sheet, first_row: int, columns: Collection[int]) -> tuple[CoveringCell, ...]:
    """Return the merged cells over several rows of data, of the columns that are read, from the top."""
    wanted = set(columns)
    found = []
    for top, left, bottom, _right in sorted(sheet.merged):
        anchor = sheet.rows.get(top, {}).get(left)
        if (
            top < first_row
            or bottom == top
            or left not in wanted
            or anchor is None
            or not anchor.text.strip()
        ):
            continue
        rows = tuple(row for row in range(top + 1, bottom + 1) if sheet.rows.get(row))
        if rows:
            found.append(CoveringCell(top, left, bottom, rows, anchor.text))
    return tuple(found)


def filled(sheet: Sheet, covering: Collection[CoveringCell]) -> Sheet:
    """Return a sheet in which every row that a merged cell covers has its value."""
    if not covering:
        return sheet
    rows: dict[int, Mapping[int, Cell]] = dict(sheet.rows)
    for one in covering:
        cell = sheet.rows[one.row][one.column]
        for row in one.rows:
            rows[row] = {**rows[row], one.column: cell}
    return replace(sheet, rows=rows)


def hidden_by_merging(sheet: Sheet, first_row: int) -> dict[int, dict[int, Area]]:
    """Return the cells of data rows that a merged area hides, row to column to area: all but the first of each."""
    found: dict[int, dict[int, Area]] = {}
    for area in sheet.merged:
        for row, column in _cells(area, first_row):
            if row in sheet.rows:
                found.setdefault(row, {})[column] = area
    return found


def _cells(area: Area, first_row: int) -> Iterator[tuple[int, int]]:
    top, left, bottom, right = area
    for row in range(max(top, first_row), bottom + 1):
        columns = range(left, min(right, left + _WIDEST) + 1)
        yield from ((row, column) for column in columns if (row, column) != (top, left))
