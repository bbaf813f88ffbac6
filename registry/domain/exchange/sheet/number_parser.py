"""Parsing numbers in cells: amounts and counts in the forms used by offices, without ever guessing (exchange.md 6)."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation, localcontext
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.conventions import bare_text
from registry.domain.exchange.sheet.parsed_cell import ParsedCell
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

_CURRENCY = re.compile(
    r"^(?:US\$|USD|KRW|EUR|JPY|GBP|AUD|[$₩€£¥])\s?|\s?(?:US\$|USD|KRW|EUR|JPY|GBP|AUD|[$₩€£¥]|원|달러|불|엔|유로)$",
    re.IGNORECASE,
)
_POINT = re.compile(r"\d+(\.\d+)?|\d{1,3}(,\d{3})+(\.\d+)?|\.\d+")
_COMMA = re.compile(r"\d+(,\d+)?|\d{1,3}(\.\d{3})+(,\d+)?")
_PLAIN = re.compile(r"\d+(\.\d{1,2})?")
_GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{3})+")
_SPACED = re.compile(r"\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])")
_BIG = {"조": 10**12, "억": 10**8, "만": 10_000, "": 1}
_SMALL = {"천": 1_000, "백": 100, "십": 10, "": 1}
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_KOREAN = re.compile(
    "".join(rf"(?:([\d,.천백십 ]*){unit}\s?)?" for unit in _BIG if unit) + r"([\d,.천백십 ]+)?"
)
_SECTION = re.compile(
    "".join(rf"(?:({_DIGITS})?\s?{unit}\s?)?" for unit in _SMALL if unit) + rf"({_DIGITS})?"
)
_ENGLISH = re.compile(
    r"(?P<n>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>thousand|million|billion|trillion|mil|mn|mm|bn|tn|k|m|b)\.?",
    re.IGNORECASE,
)
_UNITS = {"k": 3, "th": 3, "m": 6, "mi": 6, "mn": 6, "mm": 6, "b": 9, "bi": 9, "bn": 9, "tr": 12, "tn": 12}


def read_number(cell: Cell, habits: Conventions, field: str = "", scale: Decimal = Decimal(1)) -> ParsedCell:
    """Return the number of a cell as plain digits with a decimal point.

    `scale` is the unit in the header, 1000000 for 백만원. Raises Unfit: T04 for no number, T05 for an ambiguous one,
    T20 for a dash alone, which may mean zero or nothing.
    """
    if cell.kind in (CellKind.DATE, CellKind.BOOLEAN):
        raise Unfit("T04")
    if cell.kind is CellKind.NUMBER:
        read = _number(cell.text)
        notes: tuple[Problem, ...] = ()
    else:
        read, notes = _of_text(cell.text, habits, field)
    if cell.percent and cell.kind is CellKind.NUMBER:
        read *= 100
    raw, rounded = _kept(read, cell.text, field)
    if scale == 1 or any(note.code == "T13" for note in notes):
        return ParsedCell(raw, (*notes, *rounded))
    scaled, _ = _kept(read * scale, cell.text, field)
    return ParsedCell(scaled, (*notes, Problem("T22", field, {"value": cell.text, "taken": grouped(scaled)})))


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


def _kept(read: Decimal, text: str, field: str) -> tuple[str, tuple[Problem, ...]]:
    """Round to the precision of an amount; adds a note when more than a binary rounding error was lost."""
    if read == read.to_integral_value():
        return format(read.to_integral_value(), "f"), ()
    with localcontext(prec=2 * LONGEST):
        rounded = read.quantize(SMALLEST).normalize()
    raw = format(rounded, "f")
    if abs(read - rounded) <= _NOISE:
        return raw, ()
    return raw, (Problem("T18", field, {"value": text, "taken": raw}),)


def _of_text(text: str, habits: Conventions, field: str) -> tuple[Decimal, tuple[Problem, ...]]:
    if len(text) > LONGEST:
        raise Unfit("T04")
    bare = bare_text(text)
    if set(bare) <= set("-–—―") and bare:
        raise Unfit("T20")
    body, negative = _signed(bare.removesuffix("%").rstrip())
    body, again = _signed(_CURRENCY.sub("", _CURRENCY.sub("", body)).strip())
    sign = -1 if negative or again else 1
    digits = _digits(body, habits)
    if digits is not None:
        found = digits * sign
        if _PLAIN.fullmatch(bare):
            return found, ()  # plain digits need no note: sheets often store numbers as text
        return found, (Problem("T12", field, {"value": text, "taken": grouped(format(found, "f"))}),)
    worded = _korean(body) or _english(body)
    if worded is None:
        raise Unfit("T04")
    taken = worded * sign
    return taken, (Problem("T13", field, {"value": text, "taken": grouped(format(taken, "f"))}),)


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
    if _SPACED.match(text):
        text = re.sub(r"(?<=\d)[ '’](?=\d{3})", "", text)
    if text.isdecimal():
        return Decimal(text)
    point, comma = _POINT.fullmatch(text), _COMMA.fullmatch(text)
    if habits.decimal_comma is True and comma:
        return Decimal(text.replace(".", "").replace(",", "."))
    if habits.decimal_comma is False and point:
        return Decimal(text.replace(",", ""))
    if not point and not comma:
        if re.fullmatch(r"[\d.,]*\d[\d.,]*", text):
            raise Unfit("T05")
        return None
    return _unsettled(text, alone=not (point and comma), point=point is not None)


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
