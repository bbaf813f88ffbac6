"""The hashtag row of the Humanitarian Exchange Language (HXL): machine names of columns below their headers.

Its tags bind columns whose headers say nothing to us: `#activity+name` is the title in whatever language the header is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.workbook import Cell, Sheet

_TAG = re.compile(r"\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*\s*", re.IGNORECASE)
_SEARCHED = 25
"""How many rows of a sheet may come before the tags, as in the reference implementation of the standard."""

_FIELDS: tuple[tuple[str, frozenset[str], str], ...] = (
    ("#activity", frozenset({"code"}), "their_ref"),
    ("#activity", frozenset({"id"}), "their_ref"),
    ("#activity", frozenset({"name"}), "title_en"),
    ("#activity", frozenset({"title"}), "title_en"),
    ("#country", frozenset(), "countries"),
    ("#date", frozenset({"start"}), "planned_start"),
    ("#date", frozenset({"end"}), "planned_end"),
    ("#org", frozenset({"impl"}), "implementing_orgs"),
    ("#org", frozenset({"partner"}), "partner_orgs"),
    ("#description", frozenset(), "summary_en"),
    ("#contact", frozenset({"name"}), "officer"),
)
"""A tag, the attributes it must have, and the field it means; the first that fits counts."""


def is_tag_row(cells: Mapping[int, Cell]) -> bool:
    """Return whether a row consists of tags only."""
    return len(cells) > 1 and all(
        cell.kind is CellKind.TEXT and cell.text.lstrip().startswith("#") and _TAG.fullmatch(cell.text)
        for cell in cells.values()
    )


def tag_row(sheet: Sheet) -> int | None:
    """Return the number of the row of tags; None when a sheet has none."""
    first = sorted(sheet.rows)[:_SEARCHED]
    return next((row for row in first if is_tag_row(sheet.rows[row])), None)


def tagged_fields(cells: Mapping[int, Cell]) -> dict[int, str]:
    """Return the fields that a row of tags names, by column; of several columns of one field the first counts."""
    found: dict[int, str] = {}
    for column, cell in sorted(cells.items()):
        tag, *attributes = (part.strip() for part in cell.text.casefold().split("+"))
        field = next(
            (field for name, needed, field in _FIELDS if name == tag and needed <= set(attributes)), None
        )
        if field is not None and field not in found.values():
            found[column] = field
    return found
