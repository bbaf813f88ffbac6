"""The base class of all table models: rows shown in columns, each row identified by an id."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.kit.tables.column import Column, Row
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The item role for the value that a painter needs."""

NOT_THERE = "…"
"""The text in the cells of a row that is not read yet."""

_FEW = 4
"""Up to this number of ids are searched for one by one; more are found in one pass over the rows."""

_ROW_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, VALUE_ROLE})
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel, Generic[Row]):
    """Immutable rows in columns; `data` only looks values up."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._sorted_by, self._descending = "", False

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, in the order of the model."""
        return self._columns

    @property
    @abstractmethod
    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, in their order."""

    @abstractmethod
    def row_at(self, number: int) -> Row | None:
        """Return the row at a position, reading it if necessary; None when there is none or it cannot be read."""

    def index_of(self, row_id: str) -> int:
        """Return the position of an id, -1 when it is not in the table; for many ids use `places_of`."""
        try:
            return self.ids.index(row_id)
        except ValueError:
            return -1

    def places_of(self, ids: Iterable[str]) -> list[int]:
        """Return the positions of those ids that are in the table, in ascending order, in one pass."""
        wanted = set(ids)
        if len(wanted) <= _FEW:
            return sorted(place for row_id in wanted if (place := self.index_of(row_id)) >= 0)
        return [place for place, row_id in enumerate(self.ids) if row_id in wanted]

    def shown(self, number: int, section: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, spoken text or painter's value of a cell.

        Painters call this and not `data`, because an index converts every value to C++ and back.
        """
        row = self._row_to_show(number)
        if row is None:
            return None if role == VALUE_ROLE else NOT_THERE
        return self._cell(row, self._columns[section], role)

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The id of the sorted column (empty when there is none), and whether the order is descending."""
        return self._sorted_by, self._descending

    def set_sorted(self, column_id: str, *, descending: bool) -> None:
        """Set which column is shown as sorted; this does not sort the rows."""
        self._sorted_by, self._descending = column_id, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self._columns) - 1, 0))

    def _row_to_show(self, number: int) -> Row | None:
        """Return the row from which a cell is painted or spoken; None when it is not in memory."""
        return self.row_at(number)

    def _rows_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _cell(self, row: Row, column: Column[Row], role: int) -> object:
        if role == VALUE_ROLE:
            return column.value(row) if column.value else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column.speech:
            return column.speech(row)
        return column.text(row)

    def _spoken_title(self, column: Column[Row]) -> str:
        if column.id != self._sorted_by:
            return column.title
        template = (
            self.tr("{column}, sorted descending")
            if self._descending
            else self.tr("{column}, sorted ascending")
        )
        return template.format(column=column.title)

    # Overrides that Qt calls

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.ids)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's type
        """Return the value of a cell for a role."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[index.column()].alignment.value
        return self.shown(index.row(), index.column(), role) if role in _ROW_ROLES else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column or its spoken description; rows are numbered."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return super().headerData(section, orientation, role)
        column = self._columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment.value
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(column.title)
        return column.title if role == Qt.ItemDataRole.DisplayRole else None
