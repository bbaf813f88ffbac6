"""The unit of each column of amounts, from all places that may name it, and the questions where none is clear.

A unit is named in the header, beside the table, by a column of units, or by a person, whose word goes first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import CellProblem, How, Severity
from registry.domain.exchange.sheet.column_contents import cells_of
from registry.domain.exchange.sheet.header_grid import PATH
from registry.domain.exchange.sheet.header_text import plain
from registry.domain.exchange.sheet.header_wordings import wordings
from registry.domain.exchange.sheet.row_marks import is_note
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit, phrase_unit
from registry.domain.exchange.sheet.units import has_scale, header_unit, label_unit
from registry.domain.exchange.workbook import CellKind, letters
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.sheet.headers import Header
    from registry.domain.exchange.workbook import Cell, Sheet

UNIT_ASKED = frozenset(("H09", "H10"))
"""The codes of problems that a person solves by naming the unit of a column."""

_NOTE = re.compile(
    r"^[\W\d]{0,6}(?:단위|금액\s*단위|통화|화폐|units?\b|currency\b|(?:all\s)?(?:amounts?|figures?)\b)",
    re.IGNORECASE,
)
_NOTE_CELLS = 2
"""The greatest number of filled cells in a row that is a note below the table."""
_UNIT_HEADERS = frozenset(("단위", "금액단위", "화폐단위", "unit", "units", "unitofamount", "currencyunit"))


@dataclass(frozen=True, slots=True)
class ColumnUnits:
    """The units of a sheet's columns of amounts."""

    of_column: Mapping[int, Unit] = field(default_factory=dict)
    unit_column: int = 0
    """The column that names the unit of each row; 0 when there is none."""
    problems: tuple[CellProblem, ...] = ()

    @property
    def asked(self) -> frozenset[int]:
        """The columns that are not read before a person has named their unit."""
        return frozenset(one.column for one in self.problems)


def column_units(
    sheet: Sheet,
    header: Header,
    columns: Iterable[BoundColumn],
    money: Collection[str],
    given: Mapping[str, str],
    *,
    is_own: bool = False,
) -> ColumnUnits:
    """Return the units of a sheet's columns; `money` are the ids of the fields that hold amounts of a currency.

    `given` maps headers or letters of columns to units, as a person says. In our own workbook amounts have no unit;
    one that its recipient wrote into a header is asked about. Raises WrongUsage for a given unit that is none.
    """
    known = list(columns)
    amounts = [one for one in known if one.field in money]
    if not amounts:
        return ColumnUnits()
    beside = NO_UNIT if is_own else sheet_unit(sheet, header)
    said = _said(amounts, given)
    found: dict[int, Unit] = {}
    problems: list[CellProblem] = []
    for one in amounts:
        unit = said.get(one.column) or _of_column(one, beside)
        found[one.column] = unit
        if unit.unclear or (is_own and unit.is_named and one.column not in said):
            problems.append(_question(one, unit, "H10" if is_own else "H09"))
    return ColumnUnits(found, 0 if is_own else _unit_column(sheet, header, known), tuple(problems))


def sheet_unit(sheet: Sheet, header: Header) -> Unit:
    """Return the unit that is named for a whole sheet: above the table, in a note below it, or in the sheet's title."""
    found = label_unit(sheet.title) if re.search(r"[(\[（]", sheet.title) else NO_UNIT
    found = Unit(found.scale, found.currency)  # what a title says beside a unit is no question
    for text in _beside(sheet, header):
        unit = label_unit(text)
        if not unit.agrees(found):
            return Unit(unclear=text.strip())
        found = unit.over(found) if unit.is_named else found
    return found


def is_unit_note(text: str, *, alone: bool) -> bool:
    """Return whether a text below a table names the unit of its amounts; one alone in its row needs no label for it.

    >>> is_unit_note("Currency: USD", alone=False), is_unit_note("(in US$ '000)", alone=True)
    (True, True)
    """
    if alone and phrase_unit(text) is not None:
        return True
    return bool(_NOTE.match(text) or (alone and is_note(text))) and label_unit(text).is_named


def _beside(sheet: Sheet, header: Header) -> Iterator[str]:
    """Yield the texts above the headers, and the notes about units below them."""
    of_header = {part for text in header.columns.values() for part in text.split(PATH)}
    for row, cells in sheet.rows.items():
        if row <= header.row:
            texts = (cell.text for cell in cells.values() if cell.kind is CellKind.TEXT)
            yield from (text for text in texts if " ".join(text.split()) not in of_header)
        elif len(cells) <= _NOTE_CELLS:
            alone = len(cells) == 1
            yield from (cell.text for cell in cells.values() if is_unit_note(cell.text, alone=alone))


def _of_column(one: BoundColumn, beside: Unit) -> Unit:
    """Return the unit of a column by its header, and by what is named for the sheet."""
    own = header_unit(one.header)
    if own.unclear or own.scale is not None:
        return own
    if has_scale(one.header):
        return Unit(unclear=one.header)  # a scale that is not understood is never left out
    if own.currency and beside.currency and (own.currency != beside.currency or beside.scale is not None):
        return Unit(unclear=f"{one.header}, {beside.currency}")  # one of the two says nothing of this column
    return own.over(beside)


def _unit_column(sheet: Sheet, header: Header, columns: Iterable[BoundColumn]) -> int:
    """Return the column headed “Unit” whose cells name units of money; 0 when there is none."""
    for one in columns:
        if one.field is None and one.how is not How.GIVEN and _means_unit(one.header):
            cells = cells_of(sheet, one.column, header.first_row)
            if any(phrase_unit(cell.text) for cell in cells):
                return one.column
    return 0


def _means_unit(header: str) -> bool:
    end = header.rpartition(PATH)[2]
    return any(
        plain(wording) in _UNIT_HEADERS for name in (header, end) for wording in (name, *wordings(name))
    )


def row_unit(cell: Cell | None, *, is_asked: bool = False) -> Unit:
    """Return the unit that a cell in a column of units or of currencies names.

    `is_asked` is whether a cell that names no unit of money leaves the unit of its row unclear.
    """
    if cell is None or not cell.text.strip():
        return NO_UNIT
    return phrase_unit(cell.text) or (Unit(unclear=cell.text) if is_asked else NO_UNIT)


def _said(amounts: Iterable[BoundColumn], given: Mapping[str, str]) -> dict[int, Unit]:
    """Return the units that a person named, by column."""
    found: dict[int, Unit] = {}
    for text, written in given.items():
        unit = phrase_unit(written)
        if unit is None:
            raise WrongUsage(code="no_unit_of_money", written=written)
        for one in amounts:
            if plain(one.header) == plain(text) or one.letter == text:
                found[one.column] = Unit(unit.factor, unit.currency)
    return found


def _question(one: BoundColumn, unit: Unit, code: str) -> CellProblem:
    value = unit.unclear or one.header
    problem = Problem(code, one.field or "", {"value": value, "column": letters(one.column)})
    return CellProblem(problem, Severity.CELL, one.sheet, 0, one.column, value)
