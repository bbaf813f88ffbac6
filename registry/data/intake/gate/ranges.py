"""References to cells and areas as a sheet writes them: `B2`, `A1:D4`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable

if TYPE_CHECKING:
    from registry.domain.exchange.workbook import Area

_AREA = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?")
_COLUMNS, _ROWS = 16_384, 1_048_576


def column_number(written: str) -> int:
    """Return the number of a column by its letters; 0 when there is none such."""
    if not 0 < len(written) <= 3 or not written.isascii() or not written.isalpha():
        return 0
    number = 0
    for letter in written.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number if number <= _COLUMNS else 0


def area(written: str, part: str) -> Area:
    """Return the area of a reference; raises Unreadable for what lies off the grid."""
    match = _AREA.fullmatch(written)
    if match is None:
        raise Unreadable("F15", part=f"{part} {written[:20]}")
    first, last = column_number(match[1]), column_number(match[3] or match[1])
    top, bottom = int(match[2]), int(match[4] or match[2])
    if not 0 < first <= last or not 0 < top <= bottom <= _ROWS:
        raise Unreadable("F15", part=f"{part} {written[:20]}")
    return top, first, bottom, last
