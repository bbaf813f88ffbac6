"""The sums of the amounts of a table so far, to recognise a row that repeats one of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from registry.domain.exchange.workbook import CellKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.exchange.workbook import Cell

_NEAR = Decimal("0.011")
"""By how much a sum may differ from its parts, which are shown rounded."""
_TWO = 2


class AmountSums:
    """The sums of each column of amounts: since the last sum or heading, of all projects, and of the last sums."""

    def __init__(self, columns: Sequence[int]) -> None:
        self._columns = columns
        self._group: dict[int, Decimal] = dict.fromkeys(columns, Decimal())
        self._all: dict[int, Decimal] = dict.fromkeys(columns, Decimal())
        self._in_group = self._counted = 0

    def end_group(self) -> None:
        """Begin another group: a row that is no project ends the one above it."""
        self._group = dict.fromkeys(self._columns, Decimal())
        self._in_group = 0

    def add(self, cells: Mapping[int, Cell]) -> None:
        """Add the row of a project."""
        self._counted += 1
        self._in_group += 1
        for column in self._columns:
            if (value := _number(cells.get(column))) is not None:
                self._group[column] += value
                self._all[column] += value

    def match(self, cells: Mapping[int, Cell]) -> bool:
        """Return whether the amounts of a row are the sums of those above it, in every column that has one."""
        given = {column: value for column in self._columns if (value := _number(cells.get(column)))}
        return bool(given) and all(self._is_sum(column, value) for column, value in given.items())

    def _is_sum(self, column: int, value: Decimal) -> bool:
        if self._in_group >= _TWO and abs(self._group[column] - value) <= _NEAR:
            return True
        return self._counted >= _TWO and abs(self._all[column] - value) <= _NEAR


def _number(cell: Cell | None) -> Decimal | None:
    return Decimal(cell.text) if cell is not None and cell.kind is CellKind.NUMBER else None
