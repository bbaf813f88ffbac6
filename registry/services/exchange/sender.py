"""What a sheet says of its sender's own records: his numbers, and the mark he put on the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.checked import CellProblem, How, Severity
from registry.domain.problem import Problem
from registry.domain.values.marking import names_higher_grade
from registry.domain.values.numbering import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.checked import BoundColumn
    from registry.domain.exchange.headers import Header
    from registry.domain.workbook import Sheet

_REF, _THEIR_REF = "ref", "their_ref"
_MARK_MOST = 40
"""A line that is a mark and nothing else has no more letters."""


def of_sender(sheet: Sheet, header: Header, columns: tuple[BoundColumn, ...]) -> tuple[BoundColumn, ...]:
    """Return the columns of another office's sheet; numbers that are none of a registry's are the sender's own."""
    bound = {one.field for one in columns}
    ours = next((one for one in columns if one.field == _REF and one.how is not How.GIVEN), None)
    if ours is None or _THEIR_REF in bound:
        return columns
    cells = (sheet.rows[row].get(ours.column) for row in sheet.rows if row >= header.first_row)
    texts = [cell.text for cell in cells if cell is not None]
    if not texts or any(_is_reference(text) for text in texts):
        return columns
    return tuple(replace(one, field=_THEIR_REF, how=How.SIMILAR) if one is ours else one for one in columns)


def higher_grades(sheet: Sheet, header: Header) -> Iterator[CellProblem]:
    """Yield the lines that mark a sheet above what this registry may hold, above its headers or in a cell of its own.

    Such a file must not be taken in at all (domain.md 4.3 rule 1).
    """
    for row, cells in sheet.rows.items():
        for column, cell in cells.items():
            above = row < header.row
            if (above or len(cell.text) <= _MARK_MOST) and _is_mark(cell.text, above=above):
                problem = Problem("M03", "", {"value": cell.text[:80]})
                # Of the whole sheet: no row of it is to be taken.
                yield CellProblem(problem, Severity.STOP, sheet.title, 0, column, cell.text)


def _is_mark(text: str, *, above: bool) -> bool:
    """Return whether a line is a mark: words of a grade and nothing much else; in prose they may stand for anything."""
    letters = [word for word in text.replace("/", " ").split() if word]
    return names_higher_grade(text) and (text.upper() == text or above) and len(letters) <= 6


def _is_reference(text: str) -> bool:
    try:
        Reference.parse(text.strip().upper())
    except ValueError:
        return False
    return True
