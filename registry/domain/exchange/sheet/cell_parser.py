"""Cells: turning what a cell holds into the raw text a field's kind reads (exchange.md 6)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import NOT_SENT_WHOLE
from registry.domain.exchange.sheet.choice_parser import read_choice, read_choices, read_organisation
from registry.domain.exchange.sheet.day_parser import read_day
from registry.domain.exchange.sheet.number_parser import read_number
from registry.domain.exchange.sheet.parsed_cell import ParsedCell
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
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary

_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)
_SAFE_DIGITS = 15
"""A spreadsheet keeps no more digits of a number."""

_ONE = Decimal(1)


def raw_of(
    cell: Cell, kind: Kind, habits: Conventions, words: Vocabulary, *, field: str = "", scale: Decimal = _ONE
) -> ParsedCell:
    """Return the raw text of a cell that `kind.parse` reads, and what a person should look at.

    An empty text comes back empty: whether that clears a field is the merge's matter. `field` is written into the
    notes; `scale` is the unit the header of an amount names (`header_unit`). Raises Unfit: T01, T02, T04, T05, T06,
    T14 an error of the sheet, T15 a formula without a stored result, T17, T20.
    """
    if cell.kind is CellKind.ERROR:
        raise Unfit("T15") if cell.formula and not cell.text else Unfit("T14")
    if not cell.text.strip():
        return ParsedCell("")
    read = _of_kind(cell, kind, habits, words, field, scale)
    return read.noting(Problem("T19", field, {"value": cell.text})) if cell.formula else read


def is_cut(cell: Cell | None) -> bool:
    """Return whether a cell holds the beginning of a text that was too long to send; it is never read back."""
    return cell is not None and cell.text.endswith(NOT_SENT_WHOLE)


def _of_kind(
    cell: Cell, kind: Kind, habits: Conventions, words: Vocabulary, field: str, scale: Decimal
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
            read = read_number(cell, habits, field, scale)
        case Integer():
            read = _whole(cell, habits, field)
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
        case _:  # pragma: no cover - every kind that holds codes is named above
            return text


def _day_or_session(
    cell: Cell, kind: DayOrSession, habits: Conventions, words: Vocabulary, field: str
) -> ParsedCell:
    named = read_organisation(cell.text, words)
    try:
        kind.parse(named, words)
    except Unfit:
        return read_day(cell, habits, field)
    return ParsedCell(named)


def _whole(cell: Cell, habits: Conventions, field: str) -> ParsedCell:
    """Read a count or a year; raises Unfit T11 for anything with a fraction."""
    if cell.kind is CellKind.TEXT and (
        year := re.fullmatch(r"\s*(\d{4})\s*(?:년도?|회계연도)\s*", cell.text)
    ):
        return ParsedCell(year[1])
    try:
        return read_number(cell, habits, field)
    except Unfit as unfit:
        raise Unfit("T11" if unfit.code in ("T04", "T20") else unfit.code) from None


def _as_text(cell: Cell) -> str:
    """Return a cell as text: a day without its midnight, a number as it stands."""
    if cell.kind is CellKind.DATE:
        return cell.text.removesuffix("T00:00:00")
    if cell.kind is CellKind.NUMBER:
        return format(Decimal(cell.text), "f")
    return cell.text


def _code_text(cell: Cell) -> str:
    """Return the text of a cell that holds a name or a code; raises Unfit T06 where its digits may be lost."""
    if cell.kind is CellKind.TEXT and _SCIENTIFIC.fullmatch(cell.text.strip()):
        raise Unfit("T06")
    if cell.kind is CellKind.NUMBER and _lost_digits(Decimal(cell.text)):
        raise Unfit("T06")
    return _as_text(cell)


def _lost_digits(number: Decimal) -> bool:
    """Return whether a long number ends like one that was kept as 1.23E+11, or is longer than a sheet can keep."""
    digits = format(abs(number), "f").partition(".")[0]
    return len(digits) > _SAFE_DIGITS or (len(digits) >= 12 and digits.endswith("000000"))


def _turned_into_a_day(cell: Cell, field: str) -> tuple[Problem, ...]:
    """Note that a sheet may have turned a code such as 3-4 into a day."""
    if cell.kind is not CellKind.DATE:
        return ()
    return (Problem("T23", field, {"value": cell.text, "taken": _as_text(cell)}),)
