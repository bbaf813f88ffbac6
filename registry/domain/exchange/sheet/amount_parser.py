"""Reading amounts of money: what a cell shows, times the unit of its column, and never times two units.

A unit may be named by the header, the sheet, the row, the number format or the cell itself. Where two of them
contradict each other, a person is asked; none is silently preferred.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.number_format import Shown, shown_by
from registry.domain.exchange.sheet.number_parser import grouped, kept, written_number
from registry.domain.exchange.sheet.parsed_cell import ParsedCell
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT, Unit, unit_named
from registry.domain.exchange.workbook import CellKind
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.workbook import Cell

OUTLYING = 1_000
"""An amount so many times larger or smaller than the others of its column is in another unit, or a mistake."""

_ROOM = 10
"""By how much an amount in full may be smaller than the smallest of the others."""
_FAR = 10
"""An amount so many times larger than the next one may be in full among amounts in a unit."""

_UNBELIEVABLE = {"KRW": Decimal(10) ** 13, "IDR": Decimal(10) ** 15, "VND": Decimal(10) ** 15}
_UNBELIEVABLE_OTHERWISE = Decimal(10) ** 12
"""From this amount on a unit was more likely applied to amounts in full."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The range of the numbers of a column as they are written; what lies outside is held for a person."""

    low: float = 0.0
    """The greatest number that is too small for the others; 0 when there is none."""
    high: float = float("inf")
    """The least number that is too large for the others."""

    @classmethod
    def of(cls, numbers: Iterable[float], factors: Iterable[float] = ()) -> Usual:
        """Return the usual range of numbers; only positive ones count.

        A number that stands far above most others, and among them when it is divided by one of the `factors` that their
        unit may have, is one in full.

        >>> Usual.of([12.5, 3_200_000, 0.8])
        Usual(low=0.0, high=3200000)
        >>> Usual.of([800, 1250, 9400, 1_250_000], [1_000]).high
        1250000
        """
        found = sorted(number for number in numbers if number > 0)
        if len(found) < 2:
            return cls()
        middle = found[len(found) // 2] if len(found) % 2 else found[len(found) // 2 - 1]
        low = max((n for n in found if n * OUTLYING <= middle), default=0.0)
        high = min((n for n in found if n >= middle * OUTLYING), default=float("inf"))
        gap, place = max((found[n] / found[n - 1], n) for n in range(1, len(found)))
        if gap >= OUTLYING:
            high = min(high, found[place])
            low = max(low, found[place - 1]) if place * 2 <= len(found) else low
        sizes = list(factors)
        for place in range(len(found) // 2 + 1, len(found)):
            number, before = found[place], found[place - 1]
            is_full = any(found[0] / _ROOM <= number / size <= before for size in sizes)
            if is_full and number >= _FAR * before:
                high = min(high, found[place])
        return cls(low, high)

    def holds(self, number: Decimal) -> bool:
        """Return whether a number is usual for its column."""
        size = abs(float(number))
        return size == 0 or self.low < size < self.high


ANY = Usual()
_AS_IT_IS = Shown()
"""A number whose format says nothing of it."""


def read_amount(
    cell: Cell, habits: Conventions, field: str = "", unit: Unit = NO_UNIT, usual: Usual = ANY
) -> ParsedCell:
    """Return the amount of a cell as plain digits, and the currency that the cell itself names.

    `unit` is the unit of its column and row. Raises Unfit: T04 and T05 as for numbers, T20 for a dash, T24 for another
    currency than the column's, T25 for a cell that names its own unit, T26 for an amount unlike the others, T27 for a
    percentage.
    """
    if cell.percent or (cell.kind is CellKind.TEXT and cell.text.rstrip().endswith(("%", "％"))):
        raise Unfit("T27")
    written = written_number(cell, habits, field)
    is_number = cell.kind is CellKind.NUMBER
    shown = shown_by(cell.format, written.value) if cell.format and is_number else _AS_IT_IS
    if shown.percent:
        raise Unfit("T27")
    own = shown.unit if is_number else unit_named(cell.text)
    if own.unclear or (own.currency and unit.currency and own.currency != unit.currency):
        raise Unfit("T24", currency=unit.currency or "-")
    if is_number:
        factor = unit.factor if shown is _AS_IT_IS else _of_format(shown, unit)
    elif written.worded:
        factor = _of_words(own, unit)
    else:
        factor = _of_digits(own, unit)
    raw, rounded = kept(written.value * factor, cell.text, field)
    if factor != 1:
        _refuse_unlikely(written.value, Decimal(raw), own.currency or unit.currency, usual)
    notes = written.notes if factor == 1 else (*written.notes, _scaled(field, cell.text, raw))
    return ParsedCell(raw, (*notes, *rounded) if factor == 1 else notes, own.currency)


def _of_format(shown: Shown, unit: Unit) -> Decimal:
    """Return by what a number is multiplied whose format may divide it, and may name the unit of what it shows."""
    named = shown.unit.scale
    if named is not None and unit.scale is not None and named != unit.scale:
        raise Unfit("T25")
    if named is not None:
        return named / shown.divisor
    if unit.scale is None or unit.scale == 1:
        return Decimal(1)
    if shown.divisor not in (1, unit.scale):
        raise Unfit("T25")
    return unit.scale / shown.divisor


def _of_words(own: Unit, unit: Unit) -> Decimal:
    """Return 1 for an amount in words, which says in full what it comes to: `3억 5천만원`.

    Raises Unfit T25 for one that names another scale than its column and no currency, such as `1.2 million`.
    """
    if unit.scale not in (None, 1, own.scale) and not own.currency:
        raise Unfit("T25")
    return Decimal(1)


def _of_digits(own: Unit, unit: Unit) -> Decimal:
    """Return the scale for digits; raises Unfit T25 for an amount with its currency, which may be in full."""
    if own.currency and unit.factor != 1:
        raise Unfit("T25")
    return unit.factor


def _refuse_unlikely(written: Decimal, amount: Decimal, currency: str, usual: Usual) -> None:
    if not usual.holds(written) or amount >= _UNBELIEVABLE.get(currency, _UNBELIEVABLE_OTHERWISE):
        raise Unfit("T26", taken=grouped(format(amount, "f")))


def _scaled(field: str, text: str, raw: str) -> Problem:
    return Problem("T22", field, {"value": text, "taken": grouped(raw)})
