"""What the number format of a cell shows beside the digits: a currency, a scale, a percentage, zeros and letters.

A cell that holds 42 under `00000` shows 00042, one that holds 1250000 under `0.0,,"M"` shows 1.3M: a person who
reads the sheet sees that, so it is what the cell says.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit, currency_of, phrase_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?:.)|\*(?:.)|\[\$(?P<money>[^\]-]*)(?:-(?P<place>[0-9A-Fa-f]+|[a-z-]+))?[^\]]*\]'
    r"|\[(?P<rule>[^\]]*)\]|(?P<general>general)|(?P<digit>[0#?])|(?P<comma>,)|(?P<sign>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(?P<how><=|>=|<>|<|>|=)(?P<limit>-?\d+(?:\.\d+)?)")
_COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}
_PLAIN = re.compile(r"general|@|[#?0,. _*()\-]*", re.IGNORECASE)
"""The formats that show nothing beside the digits of a number."""

_DOLLARS = {
    "409": "USD",
    "c09": "AUD",
    "1009": "CAD",
    "c0c": "CAD",
    "1409": "NZD",
    "4809": "SGD",
    "1004": "SGD",
    "c04": "HKD",
    "404": "TWD",
}
_YEN = {"411": "JPY", "804": "CNY", "4": "CNY", "11": "JPY"}
_PLACES = {
    "en-us": "409",
    "en-au": "c09",
    "en-ca": "1009",
    "en-nz": "1409",
    "en-sg": "4809",
    "ja-jp": "411",
    "zh-cn": "804",
    "zh-tw": "404",
    "zh-hk": "c04",
}
_PLACE_BITS = 4
"""The last hexadecimal digits of a place that name it; those before say how digits and days are written."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a format shows of one number.

    `divisor` is the size it is divided by (1000 for each comma after the digits); `unit` is the currency and the
    scale of its letters; `pattern` is set for a number that is shown as an identifier: its letters and zeros in order.
    """

    divisor: Decimal = Decimal(1)
    unit: Unit = NO_UNIT
    percent: bool = False
    pattern: tuple[str, ...] = ()


_NOTHING = Shown()


@lru_cache(maxsize=2048)
def tells_more(code: str) -> bool:
    """Return whether a format may show more of a number than its digits, with or without decimals and separators."""
    if _PLAIN.fullmatch(code) and not _scales(code) and not _zeros(code):
        return False
    return any(_section(part) != (None, _NOTHING) for part in _sections(code))


def shown_by(code: str, number: Decimal) -> Shown:
    """Return what a format shows of a number: a format may treat positive, negative, and small numbers differently.

    >>> shown_by('#,##0,,"백만"', Decimal(5)).divisor
    Decimal('1000000')
    """
    return _of_number(code, number) if code else _NOTHING


def as_shown(code: str, number: Decimal) -> str | None:
    """Return a number as an identifier format shows it; None when the format shows no identifier.

    >>> as_shown("00000", Decimal(42)), as_shown('"MND-"0000', Decimal(118)), as_shown("#,##0", Decimal(118))
    ('00042', 'MND-0118', None)
    """
    pattern = shown_by(code, number).pattern
    if not pattern or number < 0 or number != number.to_integral_value():
        return None
    digits = list(format(number.to_integral_value(), "f"))
    shown: list[str] = []
    places = sum(piece in "0#?" and len(piece) == 1 for piece in pattern)
    for piece in reversed(pattern):
        if piece not in ("0", "#", "?"):
            shown.append(piece.removeprefix("="))
            continue
        places -= 1
        if digits:
            shown.append("".join(digits) if not places else digits.pop())
            digits = [] if not places else digits
        elif piece == "0":
            shown.append("0")
    return "".join(reversed(shown)).strip()


@lru_cache(maxsize=8192)
def _of_number(code: str, number: Decimal) -> Shown:
    found = [_section(part) for part in _sections(code)][:3]
    for condition, shown in found:
        if condition is not None and condition(number):
            return shown
    ruled = any(condition is not None for condition, _ in found)
    free = [shown for condition, shown in found if condition is None]
    if not free:
        return _NOTHING
    if ruled or len(free) == 1 or number > 0 or (number == 0 and len(free) < 3):
        return free[0]
    return free[1] if number < 0 else free[2]


@lru_cache(maxsize=2048)
def _sections(code: str) -> tuple[str, ...]:
    """Return the sections of a format, which `;` separates outside of quoted letters."""
    parts, begin = [], 0
    for found in _PIECE.finditer(code):
        if found["sign"] == ";":
            parts.append(code[begin : found.start()])
            begin = found.end()
    return (*parts, code[begin:])


class _Condition:
    """The condition of a section, such as `[>=1000000]`."""

    def __init__(self, how: str, limit: Decimal) -> None:
        self._how, self._limit = how, limit

    def __call__(self, number: Decimal) -> bool:
        return _COMPARISONS[self._how](number, self._limit)


@lru_cache(maxsize=2048)
def _section(code: str) -> tuple[_Condition | None, Shown]:
    condition, currency, unclear = None, "", ""
    letters: list[str] = []
    pattern: list[str] = []
    is_number = percent = False
    for found in _PIECE.finditer(code):
        kind = found.lastgroup
        if kind in ("money", "place"):
            sign = found["money"]
            currency = currency or _currency(sign, (found["place"] or "").casefold())
            unclear = unclear or (sign if sign and not currency else "")
            letters.append(sign)
        elif kind == "rule" and (ruled := _CONDITION.fullmatch(found["rule"])):
            condition = _Condition(ruled["how"], Decimal(ruled["limit"]))
        elif kind in ("quoted", "escaped"):
            said = found[kind]
            letters.append(said)
            percent = percent or "%" in said
            pattern.append(f"={said}")
        elif kind == "digit":
            pattern.append(found[0])
        elif kind == "sign":
            percent = percent or found[0] == "%"
            is_number = is_number or found[0] in ".%Ee/@"
            letters.append(found[0])
            pattern.append(f"={found[0]}")
        elif kind in ("comma", "general"):
            is_number = True
    text = " ".join(letters)
    unit = phrase_unit(text) or Unit()
    if currency or unclear:
        unit = Unit(unit.scale, currency, unclear)
    zeros = pattern.count("0")
    worded = any(piece not in ("0", "#", "?", "= ", "=-", "=(", "=)") for piece in pattern)
    shows_id = not is_number and not unit.is_named and zeros and (zeros > 1 or worded)
    shown = Shown(Decimal(1000) ** _scales(code), unit, percent, tuple(pattern) if shows_id else ())
    return condition, shown


def _scales(code: str) -> int:
    """Return how many commas stand behind the last digit of a section: each divides by a thousand."""
    commas = behind = 0
    for found in _PIECE.finditer(code):
        if found.lastgroup == "digit":
            behind, commas = 1, 0
        elif found.lastgroup == "comma" and behind:
            commas += 1
        elif found["sign"] in (".", ";"):
            if found["sign"] == "." and commas:
                return commas  # `#,##0,,.00` divides too
            behind = 0
    return commas


def _zeros(code: str) -> bool:
    """Return whether a format fills a whole number up with zeros."""
    return re.match(r"0{2,}", code.lstrip("#")) is not None and not re.search(r"[,.]", code)


def _currency(sign: str, place: str) -> str:
    """Return the currency of a sign with the place it is written for: `$` means many currencies."""
    low = _PLACES.get(place, place)[-_PLACE_BITS:].lstrip("0")
    if sign == "$" and low:
        return _DOLLARS.get(low, "")
    if sign in ("¥", "￥") and low:
        return _YEN.get(low, "")
    return currency_of(sign)
