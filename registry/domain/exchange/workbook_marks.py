"""Finding a mark above every ceiling in a workbook; such a workbook is not imported at all (domain.md 4.3 rule 1).

One mark anywhere is enough, because a file is marked as high as the highest of its parts. A cell of the data is read
as running text, a cell alone in its row as a line of a cover, and a cell under a header that names marks as a mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind, Where, letters
from registry.domain.values.higher_grade import higher_mark, may_be_marked, names_marks
from registry.domain.values.marking import MarkPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.exchange.workbook import Cell, Sheet, TextOutside, Workbook

FILE_NAME, SHEET_NAME, CELL = "file_name", "sheet_name", "cell"

_LONGEST_HEADER = 40
_TOGETHER = 200
"""How many rows are looked at together."""
_OWN_LABELS = "MSIP_LABEL"
"""The prefix of properties with a company's sensitivity label; their value (`Confidential` …) is read as plain text."""
_AUTHOR = re.compile(r"^[^:\n]{1,40}:", re.MULTILINE)
_OF_SECRECY = re.compile("secur|caveat|보안|비밀|classification", re.IGNORECASE)
"""Matches headers and properties under which a single letter (S, C) is a grade; under others it may be anything."""


@dataclass(frozen=True, slots=True)
class MarkedAt:
    """The place of a mark above every ceiling: its sheet, and its cell or property, but not its text.

    When the name of a sheet is the mark, `place` is the number of the sheet, counted from 1.
    """

    where: str
    """`file_name`, `sheet_name`, `cell`, or the value of a `Where`."""
    sheet: str = ""
    name: str = ""
    place: int = 0


def marked_at(workbook: Workbook) -> MarkedAt | None:
    """Return the first mark above every ceiling in a workbook; None where there is none."""
    return next(_marks(workbook), None)


def _marks(workbook: Workbook) -> Iterator[MarkedAt]:
    if higher_mark(workbook.name, MarkPlace.FILE_NAME):
        yield MarkedAt(FILE_NAME)
    for place, sheet in enumerate(workbook.sheets, start=1):
        if higher_mark(sheet.title, MarkPlace.CAPTION):
            yield MarkedAt(SHEET_NAME, place=place)
    for one in workbook.outside:
        if _mark_outside(one):
            yield MarkedAt(one.where.value, one.sheet, one.name)
    for name, text in workbook.properties.items():
        if higher_mark(text, _of_property(name)):
            yield MarkedAt(Where.PROPERTY.value, name=name)
    for sheet in workbook.sheets:
        yield from _in_cells(sheet)


def _mark_outside(one: TextOutside) -> str:
    match one.where:
        case Where.PROPERTY:
            return higher_mark(one.text, _of_property(one.name))
        case Where.COMMENT:  # spreadsheet programs begin the first line with the author: `Kim: …`
            return higher_mark(one.text) or higher_mark(_AUTHOR.sub("", one.text))
        case Where.HEADER | Where.FOOTER | Where.SHAPE:
            return higher_mark(one.text, MarkPlace.CAPTION)


def _of_property(name: str) -> MarkPlace:
    if name.upper().startswith(_OWN_LABELS):
        return MarkPlace.TEXT
    return MarkPlace.MARK if names_marks(name) or _OF_SECRECY.search(name) else MarkPlace.CAPTION


def _in_cells(sheet: Sheet) -> Iterator[MarkedAt]:
    doubtful = _doubtful_rows(sheet)
    last = max(doubtful, default=0)
    passed: set[str] = set()
    """Texts known to be no header of marks; cached, because most texts of a list recur."""
    under: dict[int, MarkPlace] = {}
    for row, cells in sheet.rows.items() if doubtful else ():
        if row > last:
            return
        for column, cell in cells.items():
            if cell.kind is not CellKind.TEXT:
                continue
            if row in doubtful and higher_mark(cell.text, _place_of(column, cells, under)):
                yield MarkedAt(CELL, sheet.title, f"{letters(column)}{row}")
            if cell.text not in passed and not _note_header(column, cell, under):
                passed.add(cell.text)


def _doubtful_rows(sheet: Sheet) -> set[int]:
    """Return the rows in which a text may be a mark: nearly always none, so that many rows are looked at together."""
    rows = list(sheet.rows)
    found: set[int] = set()
    for first in range(0, len(rows), _TOGETHER):
        some = rows[first : first + _TOGETHER]
        if may_be_marked({cell.text for row in some for cell in sheet.rows[row].values()}):
            found |= {row for row in some if may_be_marked(cell.text for cell in sheet.rows[row].values())}
    return found


def _place_of(column: int, cells: Mapping[int, Cell], under: Mapping[int, MarkPlace]) -> MarkPlace:
    """Return how the text of a cell is to be read, given the other cells of its row and the header above it."""
    return under.get(column) or (MarkPlace.CAPTION if len(cells) == 1 else MarkPlace.TEXT)


def _note_header(column: int, cell: Cell, under: dict[int, MarkPlace]) -> bool:
    """Record the columns that contain marks; returns whether the cell is the header of such a column."""
    is_header = len(cell.text) <= _LONGEST_HEADER and names_marks(cell.text)
    if is_header:
        under[column] = MarkPlace.MARK if _OF_SECRECY.search(cell.text) else MarkPlace.CAPTION
    return is_header
