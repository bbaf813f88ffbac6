"""A table model over the rows of a workbook; each row object is created when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.exchange.check_result import ApplyOptions
from registry.domain.exchange.import_plan import is_left_out
from ui.features.exchanges.grid_row import GridRow
from ui.features.exchanges.row_groups import RowGroup, is_in
from ui.kit.tables.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from registry.domain.exchange.check_result import CheckedRow
    from ui.features.exchanges.check_summary import CheckSummary
    from ui.kit.tables.column import Column

_MOST_KEPT = 2_000
"""The number of row objects cached; a screen shows about forty."""


class GridModel(TableModel[GridRow]):
    """The rows of one group of a workbook."""

    def __init__(self, columns: Sequence[Column[GridRow]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: tuple[CheckedRow, ...] = ()
        self._ids: tuple[str, ...] = ()
        self._query = ApplyOptions()
        self._fields: Mapping[tuple[str, int], str] = {}
        self._made: dict[int, GridRow] = {}

    @property
    @override
    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, in their order."""
        return self._ids

    @override
    def row_at(self, number: int) -> GridRow | None:
        """Return the row at a position, None when there is none."""
        if not 0 <= number < len(self._rows):
            return None
        if number not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            row = self._rows[number]
            self._made[number] = GridRow(self._ids[number], row, is_left_out(row, self._query), self._fields)
        return self._made[number]

    def pairs_of(self, ids: Iterable[str]) -> tuple[tuple[str, int], ...]:
        """Return sheet and row number for these ids, without creating row objects."""
        rows = (self._rows[place] for place in self.places_of(ids))
        return tuple((row.sheet, row.row) for row in rows)

    def show(self, overview: CheckSummary, part: RowGroup, options: ApplyOptions) -> None:
        """Show the rows of a group; selected rows that are still in it stay selected."""
        ids, rows = overview.ids, overview.checked.rows
        if part is not RowGroup.ALL:
            places = [place for place, row in enumerate(rows) if is_in(part, row)]
            ids, rows = tuple(ids[place] for place in places), tuple(rows[place] for place in places)
        columns = overview.checked.columns
        fields = {(one.sheet, one.column): one.field for one in columns if one.field}
        if ids == self._ids:
            self._take(ids, rows, fields, options)
            if ids:
                self._rows_changed(0, len(ids) - 1)
            return
        self.beginResetModel()
        self._take(ids, rows, fields, options)
        self.endResetModel()

    def _take(
        self,
        ids: tuple[str, ...],
        rows: tuple[CheckedRow, ...],
        fields: Mapping[tuple[str, int], str],
        options: ApplyOptions,
    ) -> None:
        self._ids, self._rows, self._fields, self._query = ids, rows, fields, options
        self._made.clear()
