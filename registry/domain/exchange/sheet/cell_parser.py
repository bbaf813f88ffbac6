"""Parsing cells: converting the value of a cell to the raw text that the field's kind parses (exchange.md 6)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import NOT_SENT_WHOLE
from registry.domain.exchange.sheet.amount_parser import ANY, read_amount
from registry.domain.exchange.sheet.choice_parser import read_choice, read_choices, read_organisation
from registry.domain.exchange.sheet.day_parser import read_day
from registry.domain.exchange.sheet.number_format import as_shown
from registry.domain.exchange.sheet.number_parser import read_number
from registry.domain.exchange.sheet.parsed_cell import ParsedCell
from registry.domain.exchange.sheet.placeholders import may_be_zero, means_nothing, repeats
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import (
    Amount,
    Day,
    DayOrSession,
    Integer,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    Text,
    TextLine,
)
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from registry.domain.exchange.sheet.amount_parser import Usual
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.sheet.unit_phrases import Unit
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary

_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)
_SAFE_DIGITS = 15
"""The number of digits that a spreadsheet keeps of a number."""


def raw_of(
    cell: Cell,
    kind: Kind,
    habits: Conventions,
    words: Vocabulary,
    *,
    field: str = "",
    unit: Unit = NO_UNIT,
    usual: Usual = ANY,
) -> ParsedCell:
    """Return the raw text of a cell for `kind.parse`, with notes about anything a person should check.

    An empty text is returned as it is; the merge decides whether it clears the field. `field` is the field id in the
    notes; `unit` and `usual` are the unit of an amount's column and the range of its numbers. Raises Unfit: T14 for
    an error of the sheet, T15 for a formula without a stored result, T31 for a mark that repeats the cell above, and
    what the parsers of the kinds raise.
    """
    if cell.kind is CellKind.ERROR:
        raise Unfit("T15") if cell.formula and not cell.text else Unfit("T14")
    if not cell.text.strip():
        return ParsedCell("")
    noted: list[Problem] = []
    if cell.left is not None:
        noted.append(_of_struck(cell, field))
        cell = cell._replace(text=cell.left or cell.text)
    if cell.kind is CellKind.TEXT:
        if repeats(cell.text):
            raise Unfit("T31")
        if isinstance(kind, Amount) and may_be_zero(cell.text):
            raise Unfit("T20")
        if means_nothing(cell.text, kind, words):
            return ParsedCell("", (*noted, Problem("T29", field, {"value": cell.text})))
    read = _of_kind(cell, kind, habits, words, field, unit, usual)
    if cell.formula:
        noted.append(Problem("T19", field, {"value": cell.text}))
    return read.noting(*noted) if noted else read


def _of_struck(cell: Cell, field: str) -> Problem:
    """Return the note of a cell that is struck through, wholly or in part."""
    if not cell.left:
        return Problem("T33", field, {"value": cell.text})
    return Problem("T28", field, {"value": cell.text, "taken": cell.left})


def is_cut(cell: Cell | None) -> bool:
    """Return whether a cell contains a text that was shortened when it was sent; such a cell is never read back."""
    return cell is not None and cell.text.endswith(NOT_SENT_WHOLE)


def _of_kind(
    cell: Cell, kind: Kind, habits: Conventions, words: Vocabulary, field: str, unit: Unit, usual: Usual
) -> ParsedCell:
    match kind:
        case Text():
            read = ParsedCell(_as_text(cell))
        case TextLine():
            read = ParsedCell(_code_text(cell), _turned_into_a_day(cell, field))
        case Day():
            read = read_day(cell, habits, field)
        case DayOrSession():
            read = _day_or_session(cell, kind, habits, words, field)
        case Amount():
            read = read_amount(cell, habits, field, unit, usual)
        case Integer():
            read = _integer(cell, habits, field)
        case _:
            read = ParsedCell(_choice(_code_text(cell), kind, words), _turned_into_a_day(cell, field))
    return read


def _choice(text: str, kind: Kind, words: Vocabulary) -> str:
    match kind:
        case OneOf():
            return read_choice(text, kind, words)
        case SomeOf() | Organisations() | Markers():
            return read_choices(text, kind, words)
        case Organisation():
            return read_organisation(text, words)
        case MarkOf():
            return read_choice(text, OneOf("mark"), words)
        case _:  # a kind without a code list, such as the number of a project
            return text


def _day_or_session(
    cell: Cell, kind: DayOrSession, habits: Conventions, words: Vocabulary, field: str
) -> ParsedCell:
    named = read_organisation(cell.text, words)
    try:
        is_forum = kind.forum(kind.parse(named, words))
    except Unfit:
        is_forum = ""
    return ParsedCell(named) if is_forum else read_day(cell, habits, field)


def _integer(cell: Cell, habits: Conventions, field: str) -> ParsedCell:
    """Return a count or a year; raises Unfit T11 for a number with a fraction."""
    if cell.kind is CellKind.TEXT and (
        year := re.fullmatch(r"\s*(\d{4})\s*(?:년도?|회계연도)\s*", cell.text)
    ):
        return ParsedCell(year[1])
    try:
        return read_number(cell, habits, field)
    except Unfit as unfit:
        raise Unfit("T11" if unfit.code in ("T04", "T20") else unfit.code) from None


def _as_text(cell: Cell) -> str:
    """Return a cell as text: a date without a midnight time, a number unchanged."""
    if cell.kind is CellKind.DATE:
        return cell.text.removesuffix("T00:00:00")
    if cell.kind is CellKind.NUMBER:
        number = Decimal(cell.text)
        return (as_shown(cell.format, number) if cell.format else None) or format(number, "f")
    return cell.text


def _code_text(cell: Cell) -> str:
    """Return the text of a cell with a name or a code; raises Unfit T06 when digits may have been lost."""
    if cell.kind is CellKind.TEXT and _SCIENTIFIC.fullmatch(cell.text.strip()):
        raise Unfit("T06")
    if cell.kind is CellKind.NUMBER and _lost_digits(Decimal(cell.text)):
        raise Unfit("T06")
    return _as_text(cell)


def _lost_digits(number: Decimal) -> bool:
    """Return whether a long number looks as if it was stored as 1.23E+11, or has more digits than a sheet keeps."""
    digits = format(abs(number), "f").partition(".")[0]
    return len(digits) > _SAFE_DIGITS or (len(digits) >= 12 and digits.endswith("000000"))


def _turned_into_a_day(cell: Cell, field: str) -> tuple[Problem, ...]:
    """Return a note if the spreadsheet program may have converted a code such as 3-4 to a date."""
    if cell.kind is not CellKind.DATE:
        return ()
    return (Problem("T23", field, {"value": cell.text, "taken": _as_text(cell)}),)
