"""The conventions of one file: which part of a date is the day, and which character is the decimal sign.

An ambiguous cell is never guessed: the other cells of the file decide how it is read, or a person does
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
"""Matches a date with the year last; which of the first two parts is the day depends on the file."""

TIME = re.compile(
    r"(?:T|,?\s+)(?:(?:오전|오후)\s*)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
    r"\s*(?:Z|UTC|GMT|KST|[+-]\d{2}:?\d{2})?"
)
"""Matches a time of day after a date; the group `half` matches AM or PM of a 12-hour clock."""

_LONGEST = 60
"""The number of characters above which a text is neither a date nor a number."""
_COMMA_DECIMALS = re.compile(r"\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d+,(\d{1,2}|\d{4,})|0,\d+")
_POINT_DECIMALS = re.compile(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d+\.(\d{1,2}|\d{4,})|0\.\d+")


@dataclass(frozen=True, slots=True)
class Conventions:
    """The conventions that follow from a file's cells; None where they do not decide, or contradict each other."""

    day_first: bool | None = None
    """Whether `03/04/2026` is the third of April."""
    decimal_comma: bool | None = None
    """Whether the comma is the decimal sign, so that `1.234` is one thousand two hundred and thirty-four."""


def conventions(
    columns: Iterable[tuple[Kind, Iterable[Cell]]],
    day_first: bool | None = None,  # noqa: FBT001 - the value in a mapping
) -> Conventions:
    """Derive the conventions from all bound columns of a file, each with its kind; `day_first` takes precedence."""
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
    """Return a text in plain characters: half width, ordinary blanks, and a hyphen as the minus sign."""
    return " ".join(unicodedata.normalize("NFKC", text).replace("\u2212", "-").split())


def _only(found: set[bool]) -> bool | None:
    return next(iter(found)) if len(found) == 1 else None


def _order(text: str) -> Iterator[bool]:
    """Yield whether the day is first, for a date with a part above twelve; this then applies to the entire file."""
    found = YEAR_LAST.fullmatch(TIME.sub("", text))
    if found is None:
        return
    first, second = int(found["a"]), int(found["b"])
    if 12 < first <= 31 and 1 <= second <= 12 and len(found["y"]) == 4:  # 26/03/01 may begin with its year
        yield True
    elif 12 < second <= 31 and 1 <= first <= 12:
        yield False


def _american(text: str) -> Iterator[bool]:
    """Yield “month first” for a date with a 12-hour clock; used only when no other date contradicts it."""
    time = TIME.search(text)
    if time and time["half"] and YEAR_LAST.fullmatch(TIME.sub("", text)):
        yield False


def _decimals(text: str) -> Iterator[bool]:
    number = text.strip("()+-$€₩£¥ ")
    if _COMMA_DECIMALS.fullmatch(number):
        yield True
    if _POINT_DECIMALS.fullmatch(number):
        yield False
