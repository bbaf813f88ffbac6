"""The conventions of one file: which part of a date is the day, and which sign stands before the decimals.

A cell that can be read in two ways is never guessed: the other cells of the file settle it, or a person does
(exchange.md 6).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import Amount, Day, DayOrSession, Integer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Kind

YEAR_LAST = re.compile(r"(?P<a>\d{1,2})(?P<sign>[/.\- ])\s?(?P<b>\d{1,2})(?P=sign)\s?(?P<y>\d{4}|\d{1,2})\.?")
"""A date with its year last: which of the first two parts is the day depends on the file."""

TIME = re.compile(
    r"(?:T|,?\s+)(?:(?:오전|오후)\s*)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
    r"\s*(?:Z|UTC|GMT|KST|[+-]\d{2}:?\d{2})?"
)
"""A time of day after a date; `half` is set for a clock of twelve hours."""

_LONGEST = 60
"""What is longer is neither a day nor a number."""
_COMMA_DECIMALS = re.compile(r"\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d+,(\d{1,2}|\d{4,})|0,\d+")
_POINT_DECIMALS = re.compile(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d+\.(\d{1,2}|\d{4,})|0\.\d+")


@dataclass(frozen=True, slots=True)
class Conventions:
    """What a file's own cells settle; None where they do not, or contradict each other."""

    day_first: bool | None = None
    """Whether `03/04/2026` is the third of April."""
    decimal_comma: bool | None = None
    """Whether `1.234` is one thousand two hundred and thirty-four."""


def conventions(
    columns: Iterable[tuple[Kind, Iterable[Cell]]],
    day_first: bool | None = None,  # noqa: FBT001 - as a mapping says it
) -> Conventions:
    """Read the conventions off all columns of a file that are bound, each with its kind; a person's word goes first."""
    days: set[bool] = set()
    clocks: set[bool] = set()
    commas: set[bool] = set()
    for kind, cells in columns:
        texts = (bare_text(c.text) for c in cells if c.kind is CellKind.TEXT and len(c.text) <= _LONGEST)
        if isinstance(kind, Day | DayOrSession):
            for text in texts:
                days.update(_order(text))
                clocks.update(_american(text))
        elif isinstance(kind, Amount | Integer):
            commas.update(sign for text in texts for sign in _decimals(text))
    settled = _only(days) if days else _only(clocks)
    return Conventions(settled if day_first is None else day_first, _only(commas))


def bare_text(text: str) -> str:
    """Return a text in plain letters: full width made narrow, every blank the common one, the minus sign a hyphen."""
    return " ".join(unicodedata.normalize("NFKC", text).replace("\u2212", "-").split())


def _only(found: set[bool]) -> bool | None:
    return next(iter(found)) if len(found) == 1 else None


def _order(text: str) -> Iterator[bool]:
    """Yield what a date with a part above twelve says of all others."""
    found = YEAR_LAST.fullmatch(TIME.sub("", text))
    if found is None:
        return
    first, second = int(found["a"]), int(found["b"])
    if 12 < first <= 31 and 1 <= second <= 12 and len(found["y"]) == 4:  # 26/03/01 may begin with its year
        yield True
    elif 12 < second <= 31 and 1 <= first <= 12:
        yield False


def _american(text: str) -> Iterator[bool]:
    """Yield “month first” for a date with a clock of twelve hours: only used where nothing speaks against it."""
    time = TIME.search(text)
    if time and time["half"] and YEAR_LAST.fullmatch(TIME.sub("", text)):
        yield False


def _decimals(text: str) -> Iterator[bool]:
    number = text.strip("()+-$€₩£¥ ")
    if _COMMA_DECIMALS.fullmatch(number):
        yield True
    if _POINT_DECIMALS.fullmatch(number):
        yield False
