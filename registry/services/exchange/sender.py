"""What a sheet says of its sender's own records: his numbers, and the mark he put on the page."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.checked import CellProblem, How, Severity
from registry.domain.problem import Problem
from registry.domain.values.numbering import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.checked import BoundColumn
    from registry.domain.exchange.headers import Header
    from registry.domain.workbook import Sheet

_REF, _THEIR_REF = "ref", "their_ref"
_MARK_MOST = 40
"""A line that is a mark and nothing else has no more letters."""
_MARK_WORDS = 6
"""A line above the headers that marks the page has no more words."""
_HINT = re.compile("[/비밀급극Ⅰ-Ⅲ]|SECRET|CONFIDENTIAL|KUP", re.IGNORECASE)
"""What every mark has something of: asked of each cell, and most have none."""
_GRADE = re.compile(
    r"(?<![^\W_])(?:TOP\s*SECRET|SECRET|CONFIDENTIAL|(?:TS|S|C)\s*//.*|GUNSA\s+[IⅠ-Ⅲ]+\s*-?\s*KUP(?:\s+BI\s?MIL)?"
    r"|(?:군사\s*)?(?:(?:[Ⅰ-Ⅲ1-3]|I{1,3})\s*급\s*비밀|[Ⅰ-Ⅲ]\s*급|비밀|극비))(?:\s*//.*)?(?![^\W_])",
    re.IGNORECASE,
)
"""A grade above every ceiling, as whole words: a secretariat is none, nor is military training."""
_BETWEEN_MARKS = re.compile(r"(?<!/)/(?!/)|[|:·]")
_FRAME = " \t()[]<>【】〈〉*-–—=#."
"""What stands around a mark."""


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
    """Return whether a line is a mark: in a cell of the data a grade in capitals and nothing else.

    Above the headers a short line that names a grade is one too. In prose the words may stand for anything.
    """
    if not _HINT.search(text):
        return False
    if above:
        return len(text.split()) <= _MARK_WORDS and bool(_GRADE.search(text))
    parts = (part.strip(_FRAME) for part in _BETWEEN_MARKS.split(text))
    return text.upper() == text and any(_GRADE.fullmatch(part) for part in parts)


def _is_reference(text: str) -> bool:
    try:
        Reference.parse(text.strip().upper())
    except ValueError:
        return False
    return True
