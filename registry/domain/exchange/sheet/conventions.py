"""The conventions of a column: which part of a date is the day, and which character is the decimal sign.

An ambiguous cell is never guessed: the other cells of its column decide how it is read, then those of the other
columns of the file, or a person does (exchange.md 6).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from registry.domain.exchange.sheet.written_text import bare_text, has_raised, without_footnotes
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import Amount, Day, DayOrSession, Integer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
_THREE_DECIMALS = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d{4,}|0),\d{3}")
_POINT_DECIMALS = re.compile(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d+\.(\d{1,2}|\d{4,})|0\.\d+")


Place = TypeVar("Place")
"""What identifies a column."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """The conventions that follow from cells; None where they do not decide, or contradict each other."""

    day_first: bool | None = None
    """Whether `03/04/2026` is the third of April."""
    decimal_comma: bool | None = None
    """Whether the comma is the decimal sign, so that `1.234` is one thousand two hundred and thirty-four."""
    three_decimals: bool = False
    """Whether the column has a number with three digits after its decimal comma that cannot be thousands."""
    from_1904: bool = False
    """Whether the workbook counts its days from 1904."""
    may_be_swapped: bool = False
    """Whether a program with another order of dates may have swapped day and month in the dates of the column."""


@dataclass(slots=True)
class _Evidence:
    """What the cells of one column say."""

    days: set[bool]
    clocks: set[bool]
    commas: set[bool]
    stored: set[int]
    """The days of the month of all date cells."""
    has_three_decimals: bool = False

    @property
    def day_first(self) -> bool | None:
        return _only(self.days) if self.days else _only(self.clocks)

    @property
    def is_mixed(self) -> bool:
        """Whether dates stand beside texts that a program with the other order could not turn into dates.

        Such a program turns every text into a date whose first part may be a month: all those dates have a small day.
        """
        return bool(self.days) and self.has_small_days

    @property
    def has_small_days(self) -> bool:
        """Whether all its date cells have a day that might be a month."""
        return bool(self.stored) and max(self.stored) <= _MONTHS


_MONTHS = 12


def by_column(
    columns: Mapping[Place, tuple[Kind, Iterable[Cell]]],
    *,
    day_first: bool | None = None,
    from_1904: bool = False,
) -> dict[Place, Conventions]:
    """Return the conventions of each column: its own cells decide, then those of the file.

    `day_first` is what a person said of the whole file, and goes before its cells.
    """
    found = {place: _evidence(kind, cells) for place, (kind, cells) in columns.items()}
    is_mixed = any(one.is_mixed for one in found.values())  # one program made the dates of all columns
    whole = replace(_of_all(found.values(), given=day_first), from_1904=from_1904, may_be_swapped=is_mixed)
    return {place: _of_column(one, whole, given=day_first) for place, one in found.items()}


def _of_column(own: _Evidence, whole: Conventions, *, given: bool | None) -> Conventions:
    first, comma = whole.day_first, whole.decimal_comma
    if given is None and (own.days or own.clocks):
        first = own.day_first
    if own.commas:
        comma = _only(own.commas)
    return replace(
        whole,
        day_first=first,
        decimal_comma=comma,
        three_decimals=own.has_three_decimals,
        may_be_swapped=whole.may_be_swapped and own.has_small_days,
    )


def _of_all(columns: Iterable[_Evidence], *, given: bool | None) -> Conventions:
    every = list(columns)
    days = {first for one in every for first in one.days}
    clocks = {first for one in every for first in one.clocks}
    settled = _only(days) if days else _only(clocks)
    return Conventions(settled if given is None else given, _only({c for one in every for c in one.commas}))


def _evidence(kind: Kind, cells: Iterable[Cell]) -> _Evidence:
    found = _Evidence(set(), set(), set(), set())
    if isinstance(kind, Day | DayOrSession):
        for cell in cells:
            if cell.kind is CellKind.TEXT and len(cell.text) <= _LONGEST:
                text = _unmarked(cell.text)
                found.days.update(_order(text))
                found.clocks.update(_american(text))
            elif cell.kind is CellKind.DATE:
                found.stored.add(int(cell.text[8:10]))
    elif isinstance(kind, Amount | Integer):
        for cell in cells:
            if cell.kind is CellKind.TEXT and len(cell.text) <= _LONGEST:
                number = _unmarked(cell.text).strip("()+-$€₩£¥ ")
                found.commas.update(_decimals(number))
                found.has_three_decimals |= _THREE_DECIMALS.fullmatch(number) is not None
    return found


def _unmarked(text: str) -> str:
    """Return a text without footnote marks; empty when one is left in it, because then its digits prove nothing."""
    left = without_footnotes(text)
    return "" if has_raised(left) else bare_text(left)


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


def _decimals(number: str) -> Iterator[bool]:
    if _COMMA_DECIMALS.fullmatch(number):
        yield True
    if _POINT_DECIMALS.fullmatch(number):
        yield False
