"""Whether a workbook is marked above every ceiling, and where: then it is not taken in at all (domain.md 4.3 rule 1).

One mark is enough, wherever it stands: a file is marked as high as the highest of its parts. A cell of the data is read
as running text; a cell alone in its row is a line of a cover, and a cell under a header that names marks is a mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind, Where, letters
from registry.domain.values.higher_grade import higher_mark, names_marks
from registry.domain.values.marking import MarkPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.exchange.workbook import Cell, Sheet, TextOutside, Workbook

FILE_NAME, SHEET_NAME, CELL = "file_name", "sheet_name", "cell"

_LONGEST_HEADER = 40
_OWN_LABELS = "MSIP_LABEL"
"""How office programs name the sensitivity labels of a company: `Confidential` is one of those they begin with."""
_AUTHOR = re.compile(r"^[^:\n]{1,40}:", re.MULTILINE)
_OF_SECRECY = re.compile("secur|caveat|보안|비밀|classification", re.IGNORECASE)
"""Headers and properties under which a letter alone (S, C) is a grade; under others it may be anything."""


@dataclass(frozen=True, slots=True)
class MarkedAt:
    """Where a mark above every ceiling stands: in which sheet, at which cell or property; not what it says.

    `place` counts the sheets from 1 where their own name is the mark.
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
        case Where.COMMENT:  # programs begin its first line with its author: `Kim: …`
            return higher_mark(one.text) or higher_mark(_AUTHOR.sub("", one.text))
        case Where.HEADER | Where.FOOTER | Where.SHAPE:
            return higher_mark(one.text, MarkPlace.CAPTION)


def _of_property(name: str) -> MarkPlace:
    if name.upper().startswith(_OWN_LABELS):
        return MarkPlace.TEXT
    return MarkPlace.MARK if names_marks(name) or _OF_SECRECY.search(name) else MarkPlace.CAPTION


def _in_cells(sheet: Sheet) -> Iterator[MarkedAt]:
    passed: set[str] = set()
    """Texts that mark nothing as running text, and name no marks: most texts of a list stand in it many times."""
    under: dict[int, MarkPlace] = {}
    for row, cells in sheet.rows.items():
        for column, cell in cells.items():
            place = _place_of(column, cells, under)
            if cell.kind is not CellKind.TEXT or (place is MarkPlace.TEXT and cell.text in passed):
                continue
            if higher_mark(cell.text, place):
                yield MarkedAt(CELL, sheet.title, f"{letters(column)}{row}")
            if not _note_header(column, cell, under) and place is MarkPlace.TEXT:
                passed.add(cell.text)


def _place_of(column: int, cells: Mapping[int, Cell], under: Mapping[int, MarkPlace]) -> MarkPlace:
    """Return what is written in a cell of a column, beside what else stands in its row."""
    return under.get(column) or (MarkPlace.CAPTION if len(cells) == 1 else MarkPlace.TEXT)


def _note_header(column: int, cell: Cell, under: dict[int, MarkPlace]) -> bool:
    """Note under which columns marks are written; returns whether a cell is the header of one."""
    is_header = len(cell.text) <= _LONGEST_HEADER and names_marks(cell.text)
    if is_header:
        under[column] = MarkPlace.MARK if _OF_SECRECY.search(cell.text) else MarkPlace.CAPTION
    return is_header
