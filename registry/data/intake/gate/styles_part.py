"""The styles part: which cell formats show a percentage, a day, or struck-through text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntFlag
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.domain.exchange.sheet.number_format import tells_more

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading


class DisplayKind(IntFlag):
    """How a format shows the number of a cell."""

    PERCENT = 1
    DAY = 2
    EAST_ASIAN_DAY = 4
    """A day in a built-in format of Korean, Chinese or Japanese programs, which openpyxl does not know."""
    STRUCK = 8
    DURATION = 16
    """A length of time, which may be longer than a day."""


PERCENTS = frozenset({9, 10})
"""The numbers of the built-in formats of percentages, in .xls too."""
_MONEY = {
    **dict.fromkeys((5, 6), '"$"#,##0'),
    **dict.fromkeys((7, 8), '"$"#,##0.00'),
    42: '"$"#,##0',
    44: '"$"#,##0.00',
}
"""Built-in formats of money; programs that mean another sign than the dollar write these formats out."""
_DAYS = frozenset({*range(14, 23), 45, 46, 47})
_EAST_ASIAN = frozenset({*range(27, 37), *range(50, 59)})
"""ECMA-376 18.8.30: in ko-KR 32–35 and 55–56 are times and the others days; all are read as serial numbers."""
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_DAY_LETTER = re.compile(r"[dmhysDMHYS[]")
"""A letter of a day or time, or the bracket before one of a duration: all other brackets are left out before."""
_DURATION = 46


@dataclass(slots=True)
class Styles:
    """The cell formats, by the number (as text) with which cells name them."""

    marked: dict[str, int] = field(default_factory=lambda: {"": 0})
    """The marks of each; a cell without a number shows its value as it is."""
    formats: dict[str, str] = field(default_factory=dict)
    """The number formats that show more of a number than its digits."""


def styles(reading: PartReading, part: str) -> Styles:
    """Read the formats; raises Unreadable when there are more, or longer ones, than a spreadsheet program allows."""
    codes: dict[int, str] = {}
    struck: list[bool] = []
    formats: list[tuple[int, int]] = []
    where = ""
    for name, attributes in reading.elements(part):
        if name in ("fonts", "cellXfs", "cellStyleXfs", "dxfs", "fills", "numFmts"):
            where = name
        elif name == "numFmt":
            code = attributes.get("formatCode", "")
            if len(code) > reading.limits.number_format or len(codes) > reading.limits.styles:
                raise Unreadable("F14", part=part)
            codes[_number(attributes.get("numFmtId"), part)] = code
        elif name == "font" and where == "fonts":
            struck.append(False)
        elif name == "strike" and where == "fonts" and struck:
            struck[-1] = attributes.get("val", "1") not in ("0", "false")
        elif name == "xf" and where == "cellXfs":
            formats.append(
                (_number(attributes.get("numFmtId", "0"), part), _number(attributes.get("fontId", "0"), part))
            )
        if max(len(formats), len(struck)) > reading.limits.styles:
            raise Unreadable("F14", part=part)
    marks = [
        _shown(code, codes) | (DisplayKind.STRUCK if font < len(struck) and struck[font] else 0)
        for code, font in formats
    ]
    shown = {str(place): codes.get(code) or _MONEY.get(code, "") for place, (code, _) in enumerate(formats)}
    return Styles(
        {"": 0, **{str(place): int(mark) for place, mark in enumerate(marks)}},
        {
            place: code
            for place, code in shown.items()
            if code and not marks[int(place)] & (DisplayKind.DAY | DisplayKind.PERCENT) and tells_more(code)
        },
    )


def _shown(number: int, codes: dict[int, str]) -> int:
    if number in codes:
        return _shown_by(codes[number])
    if number in _EAST_ASIAN:
        return DisplayKind.DAY | DisplayKind.EAST_ASIAN_DAY
    if number == _DURATION:
        return DisplayKind.DAY | DisplayKind.DURATION
    return DisplayKind.PERCENT if number in PERCENTS else DisplayKind.DAY if number in _DAYS else 0


def _shown_by(code: str) -> int:
    plain = _LITERAL.sub("", code.partition(";")[0])
    if "%" in plain:
        return DisplayKind.PERCENT
    found = None if plain.casefold() == "general" else _DAY_LETTER.search(plain)
    if found is None:
        return 0
    return DisplayKind.DAY | DisplayKind.DURATION if found[0] == "[" else DisplayKind.DAY


def _number(written: str | None, part: str) -> int:
    try:
        return int(written or "")
    except ValueError as error:
        raise Unreadable("F15", part=part) from error
