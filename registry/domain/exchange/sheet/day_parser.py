"""Parsing dates in cells, in all forms used by offices, without ever guessing (exchange.md 6)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.conventions import TIME, YEAR_LAST
from registry.domain.exchange.sheet.parsed_cell import ParsedCell
from registry.domain.exchange.sheet.written_text import bare_text, has_raised, without_footnotes
from registry.domain.exchange.workbook import CellKind
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.workbook import Cell

FIRST_SERIAL, LAST_SERIAL = 20_000, 80_000
"""The range in which a plain number in a column of dates is a serial date: days since the end of 1899, or of 1903."""

LONGEST = 60
"""The greatest length of a written date; a longer text is not even searched."""

_SERIAL_ZERO, _SERIAL_ZERO_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTHS = {name[:length]: number for number, name in enumerate(_NAMES, start=1) for length in (3, len(name))}
_MONTHS["sept"] = 9
_WEEKDAY = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+|\s*\(?[월화수목금토일](?:요일)?\)$", re.IGNORECASE
)
_YEAR_FIRST = re.compile(
    r"(?P<y>\d{4})\s?(?P<sign>[-/.])\s?(?P<m>\d{1,2})\s?(?P=sign)\s?(?P<d>\d{1,2})\.?"
    r"|(?P<y2>\d{4})\s?년\s?(?P<m2>\d{1,2})\s?월\s?(?P<d2>\d{1,2})\s?일"
)
_EIGHT = re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})")
_SHORT_YEAR = re.compile(r"['’‘`](?P<y>\d{2})[-/.]\s?(?P<m>\d{1,2})[-/.]\s?(?P<d>\d{1,2})\.?")
_DAY_MONTH = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[-/ .,]*(?:of )?(?P<m>[A-Za-z]{3,9})\.?[-/ ,']*(?P<y>\d{4}|\d{2})"
)
_MONTH_DAY = re.compile(
    r"(?P<m>[A-Za-z]{3,9})\.?[-/ ]*(?P<d>\d{1,2})(?:st|nd|rd|th)?[-/ ,]+(?P<y>\d{4}|\d{2})"
)
_PERIODS = (
    re.compile(r"(?P<y>\d{4})\s?[-/.년]\s?(?P<m>\d{1,2})\s?[월.]?"),
    re.compile(r"(?P<m>\d{1,2})\s?[-/.]\s?(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})\s?(?:년도?|FY)?", re.IGNORECASE),
    re.compile(r"(?:FY|CY)\s?'?\d{2,4}", re.IGNORECASE),
    re.compile(r"(?P<y>\d{4})\s?[-년/.]?\s?(?:상|하)반기|(?P<y2>\d{4})\s?년?\s?[1-4]\s?(?:/\s?4)?\s?분기"),
    re.compile(
        r"(?:(?:Q[1-4]|[1-4]Q|H[12]|[12]H)\s?[-/ ]?\s?\d{4})|(?:\d{4}\s?[-/ ]?\s?(?:Q[1-4]|[1-4]Q|H[12]|[12]H))",
        re.IGNORECASE,
    ),
    re.compile(r"(?:early|mid|late|end|spring|summer|autumn|fall|winter)[- ](?:of )?\d{4}", re.IGNORECASE),
    re.compile(r"(?P<y>\d{4})\s?년?\s?(?:초|중|말|경|하순|중순|상순)"),
)
_MONTH_YEAR = re.compile(r"(?P<m>[A-Za-z]{3,9})\.?[-/ ,']*(?P<y>\d{4})")


def read_day(cell: Cell, habits: Conventions, field: str = "") -> ParsedCell:
    """Return the date of a cell in ISO format.

    Raises Unfit: T01 for no date, T02 for an ambiguous one, T17 for a month, quarter or year only, T34 for a date
    whose day and month may have been swapped.
    """
    match cell.kind:
        case CellKind.DATE:
            if habits.may_be_swapped and cell.text[5:7] != cell.text[8:10]:
                raise Unfit("T34")
            return ParsedCell(cell.text[:10])
        case CellKind.NUMBER:
            return _of_number(cell.text, habits, field)
        case CellKind.BOOLEAN:
            raise Unfit("T01")
        case _:
            return _of_text(cell.text, habits, field)


def _of_number(text: str, habits: Conventions, field: str) -> ParsedCell:
    """Return the date of a serial number, or of eight digits that form a date."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Unfit("T01") from None
    if not number.is_finite():
        raise Unfit("T01")
    if FIRST_SERIAL <= number <= LAST_SERIAL:
        zero = _SERIAL_ZERO_1904 if habits.from_1904 else _SERIAL_ZERO
        day = (zero + timedelta(days=int(number))).isoformat()
        return ParsedCell(day, (Problem("T16", field, {"value": text, "taken": day}),))
    if found := _EIGHT.fullmatch(text):
        return ParsedCell(_iso(found["y"], found["m"], found["d"]))
    raise Unfit("T17" if 1990 <= number <= 2100 and number == int(number) else "T01")


def _of_text(text: str, habits: Conventions, field: str) -> ParsedCell:
    if len(text) > LONGEST:
        raise Unfit("T01")
    unmarked = without_footnotes(text)
    if unmarked != text:
        return _without_mark(unmarked, text, habits, field)
    if has_raised(text):
        raise Unfit("T01")
    bare = _WEEKDAY.sub("", bare_text(text)).strip()
    bare = TIME.sub("", bare) if len(bare) > 8 else bare
    if found := _YEAR_FIRST.fullmatch(bare):
        parts = ("y", "m", "d") if found["y"] else ("y2", "m2", "d2")
        return ParsedCell(_iso(*(found[part] for part in parts)))
    if found := _EIGHT.fullmatch(bare):
        return ParsedCell(_iso(found["y"], found["m"], found["d"]))
    if found := _SHORT_YEAR.fullmatch(bare):
        return _with_year(text, found["y"], found["m"], found["d"], field)
    if named := _named_month(bare):
        return _with_year(text, *named, field)
    if found := YEAR_LAST.fullmatch(bare):
        if len(found["y"]) < 4 and (habits.day_first is None or found["sign"] != "/"):
            raise Unfit("T02")  # 26.3.1 may begin with its year or with its day
        return _with_year(text, found["y"], *_month_and_day(found["a"], found["b"], habits), field)
    raise Unfit("T17" if _is_period(bare) else "T01")


def _without_mark(unmarked: str, text: str, habits: Conventions, field: str) -> ParsedCell:
    """Return the date of a text whose footnote mark was taken off, with a note that says so."""
    found = _of_text(unmarked, habits, field)
    return found.noting(Problem("T32", field, {"value": text, "taken": found.raw}))


def _month_and_day(first: str, second: str, habits: Conventions) -> tuple[str, str]:
    """Return month and day in this order; raises Unfit T02 when it is ambiguous, T01 when neither order is a date."""
    a, b = int(first), int(second)
    if a > 12 and b > 12:
        raise Unfit("T01")
    if a > 12 or (a == b and a <= 12):
        return second, first
    if b > 12:
        return first, second
    if habits.day_first is None:
        raise Unfit("T02")
    return (second, first) if habits.day_first else (first, second)


def _named_month(text: str) -> tuple[str, str, str] | None:
    for form in (_DAY_MONTH, _MONTH_DAY):
        found = form.fullmatch(text)
        if found and (month := _MONTHS.get(found["m"].casefold())):
            return found["y"], str(month), found["d"]
    return None


def _with_year(text: str, year: str, month: str, day: str, field: str) -> ParsedCell:
    """Return the date; a two-digit year is read as one of this century, with a note."""
    if len(year) == 4:
        return ParsedCell(_iso(year, month, day))
    taken = _iso(f"20{year:0>2}", month, day)
    return ParsedCell(taken, (Problem("T21", field, {"value": text, "taken": taken}),))


def _iso(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        raise Unfit("T01") from None


def _is_period(text: str) -> bool:
    """Return whether a text names a month, a quarter, half a year or a year, which is not enough for a date field."""
    for form in _PERIODS:
        found = form.fullmatch(text)
        if found:
            month = found.groupdict().get("m")
            return month is None or 1 <= int(month) <= 12
    named = _MONTH_YEAR.fullmatch(text)
    return named is not None and named["m"].casefold() in _MONTHS
