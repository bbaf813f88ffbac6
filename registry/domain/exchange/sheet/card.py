"""Cards: sheets with the labels of one project down a column and its values beside them, instead of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from registry.domain.exchange.workbook import Cell, Sheet

_ROWS, _COLUMNS = 40, 12
"""How far a sheet is searched for labels."""
_LABELS = 4
"""How many different labels down one column make a card; `_PAIRS` in as many rows of two labels each do, too."""
_PAIRS = 2
_FEW = 3
"""How many make one where no row has two labels, as the headers of a table have."""
_WIDEST = 40
"""The most characters of a label."""


def is_card(sheet: Sheet, known: Callable[[str], str | None]) -> bool:
    """Return whether a sheet is a card; `known` returns the field of a label, or None.

    Labels stand below each other, each with a value to its right that is none. In a table known headers stand beside
    each other, so more of them in one row than down any column is no card.
    """
    labels = _labels(sheet, known)
    widest = max((len(row) for row in labels.values()), default=0)
    if not labels or _paired(sheet, labels):
        return bool(labels)
    down: dict[int, list[str]] = {}
    for row, found in labels.items():
        for column, name in found.items():
            if _has_value(sheet.rows[row], column, found):
                down.setdefault(column, []).append(name)
    most = max((len(set(names)) for names in down.values()), default=0)
    if widest > 1:
        return most >= _LABELS and most > widest
    times = max(map(len, down.values()), default=0)  # labels of several cards, one below the other
    return most >= _FEW or (most > 1 and times >= _LABELS)


def _labels(sheet: Sheet, known: Callable[[str], str | None]) -> dict[int, dict[int, str]]:
    """Return the known labels of the first rows: row to column to field."""
    found: dict[int, dict[int, str]] = {}
    for row in sorted(sheet.rows)[:_ROWS]:
        for column, cell in sheet.rows[row].items():
            if column <= _COLUMNS and cell.kind is CellKind.TEXT and len(cell.text) <= _WIDEST:
                name = known(cell.text.strip().rstrip(":："))
                if name is not None:
                    found.setdefault(row, {})[column] = name
    return found


def _paired(sheet: Sheet, labels: Mapping[int, Mapping[int, str]]) -> bool:
    """Return whether label and value alternate in the rows, as on the forms of Korean offices."""
    rows = [
        row
        for row, found in labels.items()
        if len(found) >= _PAIRS and all(_has_value(sheet.rows[row], column, found) for column in found)
    ]
    names = {name for row in rows for name in labels[row].values()}
    return len(rows) >= _PAIRS and len(names) >= _LABELS


def _has_value(cells: Mapping[int, Cell], column: int, labels: Mapping[int, str]) -> bool:
    """Return whether the next filled cell to the right of a label is a value and no other label."""
    right = min((other for other in cells if other > column), default=0)
    return bool(right) and right not in labels
