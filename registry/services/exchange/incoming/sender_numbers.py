"""Recognises the column with the sender's own record numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import How
from registry.domain.exchange.sheet.running_numbers import counts_its_rows
from registry.domain.values.numbering import Reference

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.sheet.headers import Header
    from registry.domain.exchange.workbook import Sheet

_REF, _THEIR_REF = "ref", "their_ref"


def of_sender(sheet: Sheet, header: Header, columns: tuple[BoundColumn, ...]) -> tuple[BoundColumn, ...]:
    """Return the columns of another office's sheet, with the column of the sender's own numbers recognised.

    A column named like our registry number holds the sender's numbers when no cell in it is a registry number.
    """
    bound = {one.field for one in columns}
    ours = next((one for one in columns if one.field == _REF and one.how is not How.GIVEN), None)
    if ours is None or _THEIR_REF in bound:
        return columns
    cells = (sheet.rows[row].get(ours.column) for row in sheet.rows if row >= header.first_row)
    texts = [cell.text for cell in cells if cell is not None]
    if not texts or any(_is_reference(text) for text in texts):
        return columns
    if counts_its_rows(ours.header, texts):
        return tuple(replace(one, field=None, how=None) if one is ours else one for one in columns)
    return tuple(replace(one, field=_THEIR_REF, how=How.SIMILAR) if one is ours else one for one in columns)


def _is_reference(text: str) -> bool:
    try:
        Reference.parse(text.strip().upper())
    except ValueError:
        return False
    return True
