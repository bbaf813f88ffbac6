"""Collects what is known of each column of the sheets that are read: conventions, units, the usual range of amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.amount_parser import ANY, Usual
from registry.domain.exchange.sheet.conventions import by_column
from registry.domain.exchange.sheet.number_parser import written_number
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import Amount
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.services.exchange.incoming.sheet_rows import ReadColumn, field_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.sheet.unit_phrases import Unit
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Kind
    from registry.services.exchange.incoming.bound_sheet import BoundSheet

_OF_MONEY = [
    ("" if noun == PROJECT.id else f"{noun}.", field.id, field.currency)
    for noun, table in NOUNS.items()
    for field in table.fields
    if field.currency
]
"""The fields that hold amounts of a currency: what stands before their ids, their ids, and those of the currencies."""

_CURRENCIES = frozenset(f"{noun}{currency}" for noun, _, currency in _OF_MONEY)
"""The ids of the fields that hold currencies; a cell of one may name a scale too, as a column of units does."""

_USUAL_FACTORS = (1e3, 1e6, 1e8)
"""The factors that a column of units may name."""

MONEY = frozenset(f"{noun}{amount}" for noun, amount, _ in _OF_MONEY)
"""The ids of the fields that hold amounts of a currency."""


def read_columns(
    sheets: Sequence[BoundSheet],
    *,
    day_first: bool | None,
    from_1904: bool,
    is_own: bool,
) -> Iterator[ReadColumn]:
    """Yield all that is known of each bound column before its cells are read.

    In our own workbook most amounts are those that were sent, so that they say nothing of the size of changed ones.
    """
    cells: dict[tuple[str, int], tuple[Kind, list[Cell]]] = {}
    for sheet in sheets:
        data = list(sheet.rows_of_data())
        for one in sheet.columns:
            known = field_of(one.field) if one.field else None
            if known is not None:
                kept = [found[one.column] for found in data if one.column in found]
                cells[one.sheet, one.column] = known.kind, kept
    habits = by_column(cells, day_first=day_first, from_1904=from_1904)
    for sheet in sheets:
        units = sheet.units
        of_rows = bool(units.unit_column) or any(one.field in _CURRENCIES for one in sheet.columns)
        for one in sheet.columns:
            if (place := (one.sheet, one.column)) in cells:
                unit = units.of_column.get(one.column, NO_UNIT)
                kind, kept = cells[place]
                is_scaled = isinstance(kind, Amount) and not is_own and (unit.factor != 1 or of_rows)
                usual = _usual(unit, kept, habits[place]) if is_scaled else ANY
                yield ReadColumn(one, habits[place], unit, usual, is_asked=one.column in units.asked)


def _usual(unit: Unit, cells: Iterable[Cell], habits: Conventions) -> Usual:
    """Return the usual range of a column of amounts whose numbers may be in a unit."""
    factors = (float(unit.factor),) if unit.factor != 1 else _USUAL_FACTORS
    return Usual.of(_numbers(cells, habits), factors)


def _numbers(cells: Iterable[Cell], habits: Conventions) -> Iterator[float]:
    """Yield the numbers of cells, as they are written; one that names a scale of its own does not count."""
    for cell in cells:
        try:
            if cell.kind is CellKind.NUMBER:
                yield float(cell.text)
                continue
            written = written_number(cell, habits)
        except (ValueError, Unfit):
            continue
        if not written.worded:
            yield float(written.value)
