"""Parsing numbers in cells: amounts and counts in the forms used by offices, without ever guessing (exchange.md 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation, localcontext
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.parsed_cell import ParsedCell
from registry.domain.exchange.sheet.unit_words import CURRENCIES
from registry.domain.exchange.sheet.written_text import bare_text, has_raised, without_footnotes
from registry.domain.exchange.workbook import CellKind
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.workbook import Cell

SMALLEST = Decimal("0.0001")
"""The unit in which an amount is stored (`domain/values/money.py`)."""

LONGEST = 80
"""The greatest length of a written number; a longer text is not even searched."""

_NOISE = Decimal("0.00000001")
"""The greatest rounding error of a binary floating-point number; a larger difference was really written."""

_SIGNS = "|".join(sorted((re.escape(word) for word in CURRENCIES), key=len, reverse=True))
_CURRENCY = re.compile(rf"^(?:{_SIGNS})(?![a-z])\.?\s?|\s?(?<![a-z])(?:{_SIGNS})$", re.IGNORECASE)
_FORMAL = re.compile(r"^(?:일\s?)?금\s?(?=[\d₩])|(?<=원)\s?[정整]$")
"""What official papers write around an amount: `일금 1,000,000원정`."""
_POINT = re.compile(r"\d+(\.\d+)?|\d{1,3}(,\d{3})+(\.\d+)?|\.\d+")
_COMMA = re.compile(r"\d+(,\d+)?|\d{1,3}(\.\d{3})+(,\d+)?")
_PLAIN = re.compile(r"\d+(\.\d{1,2})?")
_GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{3})+")
_SPACED = re.compile(r"(?P<whole>\d{1,3}(?:[ '’]\d{3})+)(?:[.,](?P<part>\d+))?")
"""Matches a number with blanks between its thousands: what stands before its last digits can only be a decimal sign."""
_EAST_ASIAN = str.maketrans("兆億万萬千百", "조억만만천백")
_GROUP = 3
"""The number of digits between two separators of thousands."""
_BIG = {"조": 10**12, "억": 10**8, "만": 10_000, "": 1}
_SMALL = {"천": 1_000, "백": 100, "십": 10, "": 1}
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_COMMA_PART = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}")
"""A number with a decimal comma, as it can be told from thousands."""
_RUN = re.compile(r"\d[\d.,]*")
_KOREAN = re.compile(
    "".join(rf"(?:([\d,.천백십 ]*){unit}\s?)?" for unit in _BIG if unit) + r"([\d,.천백십 ]+)?"
)
_SECTION = re.compile(
    "".join(rf"(?:({_DIGITS})?\s?{unit}\s?)?" for unit in _SMALL if unit) + rf"({_DIGITS})?"
)
_ENGLISH = re.compile(
    rf"(?P<n>{_DIGITS})\s?(?P<unit>thousand|million|billion|trillion|mil|mn|mm|bn|tn|k|m|b)\.?",
    re.IGNORECASE,
)
_UNITS = {"k": 3, "th": 3, "m": 6, "mi": 6, "mn": 6, "mm": 6, "b": 9, "bi": 9, "bn": 9, "tr": 12, "tn": 12}


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number as a cell states it, with what was noted of it; `worded` is whether it names its own scale."""

    value: Decimal
    notes: tuple[Problem, ...] = ()
    worded: bool = False


def read_number(cell: Cell, habits: Conventions, field: str = "") -> ParsedCell:
    """Return the number of a cell as plain digits with a decimal point; a percentage counts in hundredths.

    Raises Unfit: T04 for no number, T05 for an ambiguous one, T20 for a dash alone, which may mean zero or nothing.
    """
    if cell.kind is not CellKind.NUMBER:
        cell = cell._replace(text=cell.text.rstrip().removesuffix("%"))
    written = written_number(cell, habits, field)
    value = written.value * 100 if cell.percent and cell.kind is CellKind.NUMBER else written.value
    raw, rounded = kept(value, cell.text, field)
    return ParsedCell(raw, (*written.notes, *rounded))


def written_number(cell: Cell, habits: Conventions, field: str = "") -> WrittenNumber:
    """Return the number that stands in a cell; raises Unfit as `read_number` does."""
    if cell.kind in (CellKind.DATE, CellKind.BOOLEAN):
        raise Unfit("T04")
    if cell.kind is CellKind.NUMBER:
        return WrittenNumber(_number(cell.text))
    return _of_text(cell.text, habits, field)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Unfit("T04") from None
    if not number.is_finite():
        raise Unfit("T04")
    return number


def grouped(raw: str) -> str:
    """Return plain digits with separators of thousands, to be shown to a person."""
    number = Decimal(raw)
    return f"{number.to_integral_value():,}" if number == int(number) else f"{number.normalize():,f}"


def kept(read: Decimal, text: str, field: str) -> tuple[str, tuple[Problem, ...]]:
    """Round to the precision of an amount; adds a note when more than a binary rounding error was lost."""
    if read == read.to_integral_value():
        return format(read.to_integral_value(), "f"), ()
    with localcontext(prec=2 * LONGEST):
        rounded = read.quantize(SMALLEST).normalize()
    raw = format(rounded, "f")
    if abs(read - rounded) <= _NOISE:
        return raw, ()
    return raw, (Problem("T18", field, {"value": text, "taken": raw}),)


def _of_text(text: str, habits: Conventions, field: str) -> WrittenNumber:
    if len(text) > LONGEST:
        raise Unfit("T04")
    unmarked = without_footnotes(text)
    if has_raised(unmarked):
        raise Unfit("T04")
    bare = bare_text(unmarked)
    if set(bare) <= set("-–—―") and bare:
        raise Unfit("T20")
    body, negative = _signed(_FORMAL.sub("", bare))
    body, again = _signed(_CURRENCY.sub("", _CURRENCY.sub("", body)).strip())
    sign = -1 if negative or again else 1
    digits = _digits(body, habits)
    if digits is not None:
        found = digits * sign
        if unmarked != text:
            return WrittenNumber(found, (_note("T32", field, text, found),))
        if _PLAIN.fullmatch(bare):
            return WrittenNumber(found)  # plain digits need no note: sheets often store numbers as text
        return WrittenNumber(found, (_note("T12", field, text, found),))
    body = _with_points(body, habits)
    worded = _korean(body.translate(_EAST_ASIAN)) or _english(body)
    if worded is None:
        raise Unfit("T04")
    code = "T13" if unmarked == text else "T32"
    return WrittenNumber(worded * sign, (_note(code, field, text, worded * sign),), worded=True)


def _with_points(text: str, habits: Conventions) -> str:
    """Return the text of an amount in words with decimal points, where its commas can only be decimal signs."""
    if habits.decimal_comma is False:
        return text
    form = _COMMA if habits.decimal_comma else _COMMA_PART
    return _RUN.sub(lambda found: _as_point(found[0], habits) if form.fullmatch(found[0]) else found[0], text)


def _as_point(digits: str, habits: Conventions) -> str:
    """Return a number with a decimal comma with a decimal point instead.

    Raises Unfit T05 for `813,000`: both sides write thousands so, also in a list of amounts with a decimal comma. Only
    a column in which other numbers have three decimals means it as one with decimals.
    """
    if _GROUPED.fullmatch(digits) and not habits.three_decimals:
        raise Unfit("T05")
    return digits.replace(".", "").replace(",", ".")


def _note(code: str, field: str, text: str, taken: Decimal) -> Problem:
    return Problem(code, field, {"value": text, "taken": grouped(format(taken, "f"))})


def _signed(text: str) -> tuple[str, bool]:
    """Return a number without its sign, and whether it is negative: a sign before or after, or brackets."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.startswith(("△", "▲")):
        return text[1:].strip(), True
    if text.startswith("-") or text.endswith("-"):
        return text.strip("- "), True
    return text.removeprefix("+").strip(), False


def _digits(text: str, habits: Conventions) -> Decimal | None:
    """Return the number of digits with separators; None for any other text; raises Unfit T05 when ambiguous."""
    if spaced := _SPACED.fullmatch(text):
        return _of_spaced(spaced["whole"], spaced["part"] or "", habits)
    if text.isdecimal():
        return Decimal(text)
    point, comma = _POINT.fullmatch(text), _COMMA.fullmatch(text)
    if habits.decimal_comma is True and comma:
        return Decimal(_as_point(text, habits))
    if habits.decimal_comma is False and point:
        return Decimal(text.replace(",", ""))
    if not point and not comma:
        if re.fullmatch(r"[\d.,]*\d[\d.,]*", text):
            raise Unfit("T05")
        return None
    return _unsettled(text, alone=not (point and comma), point=point is not None)


def _of_spaced(whole: str, part: str, habits: Conventions) -> Decimal:
    """Return a number with blanks between its thousands; three decimals may be thousands that somebody mixed."""
    digits = re.sub(r"\D", "", whole)
    if len(part) == _GROUP and habits.decimal_comma is None:
        raise Unfit("T05")
    return Decimal(f"{digits}.{part}" if part else digits)


def _unsettled(text: str, *, alone: bool, point: bool) -> Decimal:
    """Return an unambiguous number, or one with commas for thousands, in a file without a known convention."""
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))  # both sides write it so; only `1.234` is ambiguous
    if (alone and point) or text.startswith("0."):
        return Decimal(text.replace(",", ""))
    if alone and "." in text:
        return Decimal(text.replace(".", "").replace(",", "."))
    raise Unfit("T05")


def _korean(text: str) -> Decimal | None:
    """Return the number of a text such as `12억 3천만` or `1,234백만`; None for any other text.

    >>> _korean("12억 3천만")
    Decimal('1230000000')
    """
    found = _KOREAN.fullmatch(text.strip()) if re.search("[조억만천백십]", text) else None
    if found is None:
        return None
    sections = [_section(part) for part in found.groups()]
    if any(size is None for size in sections):
        return None
    sizes = (size * unit for size, unit in zip(sections, _BIG.values(), strict=True) if size)
    return sum(sizes, Decimal(0))


def _section(text: str | None) -> Decimal | None:
    """Return the factor before a large unit: 3500 for `3천 5백`, 1 for an empty text, 0 when the unit is missing."""
    if text is None:
        return Decimal(0)
    if not text.strip():
        return Decimal(1)
    found = _SECTION.fullmatch(text.strip())
    if found is None:
        return None
    total = Decimal(0)
    for place, (unit, size) in enumerate(_SMALL.items(), start=1):
        if found[place]:
            total += _number(found[place].replace(",", "")) * size
        elif unit and unit in text:
            total += size  # 천만 is one thousand ten-thousands
    return total


def _english(text: str) -> Decimal | None:
    """Return the number of a text such as `1.2 million` or `3.5m`; None for any other text."""
    found = _ENGLISH.fullmatch(text)
    return (
        _number(found["n"].replace(",", "")) * Decimal(10) ** _UNITS[found["unit"][:2].lower()]
        if found
        else None
    )
