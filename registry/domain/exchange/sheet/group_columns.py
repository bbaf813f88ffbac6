"""Columns whose value stands once for a group of rows: the country in the first row of its projects only.

Where the cells are merged, the file says for which rows the value stands. Where they are merely empty, nobody can tell
the repetition from a gap, so it is told and not filled.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.word_list import words
from registry.domain.fields.project import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.workbook import Sheet

_GROUPED = words("countries area scope kind lead_org implementing_orgs partner_orgs officer channel")
"""Fields by which tables are grouped."""


def once_per_group(
    sheet: Sheet, columns: Iterable[BoundColumn], rows: Sequence[int], headings: Iterable[int]
) -> dict[BoundColumn, tuple[int, ...]]:
    """Return the columns that look so, each with its empty rows.

    `rows` are the rows of data, `headings` those of sections. Such a column stands before the titles, begins filled,
    and no value in it stands twice in succession: somebody left the repetitions out.
    """
    own = [one for one in columns if one.sheet == sheet.title]
    title = min((one.column for one in own if one.field in TITLES), default=0)
    found: dict[BoundColumn, tuple[int, ...]] = {}
    in_order = sorted({*rows, *headings})
    for one in own:
        if one.field not in _GROUPED or one.column > title:
            continue
        texts = [_text(sheet, row, one.column) for row in in_order]
        filled = [text for text in texts if text]
        empty = tuple(row for row in rows if not _text(sheet, row, one.column))
        if empty and _text(sheet, rows[0], one.column) and len(filled) > 1 and not _repeats(texts):
            found[one] = empty
    return found


def _repeats(texts: Sequence[str]) -> bool:
    """Return whether a value stands in two rows in succession, as in a column that is filled row by row."""
    return any(one and one == other for one, other in pairwise(texts))


def _text(sheet: Sheet, row: int, column: int) -> str:
    cell = sheet.rows[row].get(column)
    return cell.text.strip() if cell else ""
