"""A table model over rows that are all in memory, for the short lists of a project's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kit.tables.column import Column, Row
from ui.kit.tables.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject


class RowsModel(TableModel[Row]):
    """A model over a tuple of immutable rows; `key` returns the id of a row."""

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._rows: tuple[Row, ...] = ()
        self._ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, in their order."""
        return self._ids

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in their order."""
        return self._rows

    def row_at(self, number: int) -> Row | None:
        """Return the row at a position, None when there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; selected rows that are still in the list stay selected."""
        ids = tuple(map(self._key, rows))
        if ids == self._ids:
            self._rows = tuple(rows)
            if ids:
                self._rows_changed(0, len(ids) - 1)
            return
        self.beginResetModel()
        self._rows, self._ids = tuple(rows), ids
        self.endResetModel()
