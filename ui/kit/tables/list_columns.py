"""The columns of a list as the person arranges and sorts them, with the menu of their heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from ui.kit.tables.column_chooser import ColumnChooser
from ui.kit.tables.column_layout import ColumnLayout
from ui.kit.tables.columns_menu import ColumnsMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QTableView

    from ui.kit.tables.list_header import ListHeader
    from ui.kit.tables.table_model import TableModel
    from ui.kit.tables.view_state import ViewState


class ListColumns(QObject):
    """The columns of one list view."""

    sort_requested = Signal(str, bool)
    """The id of the column to sort by, and whether descending."""

    changed = Signal()
    """The person rearranged or sorted the columns; `state()` returns the new arrangement."""

    was_reset = Signal()
    """The person asked for the default arrangement, and has it."""

    def __init__(self, header: ListHeader, view: QTableView, model: TableModel[Any]) -> None:
        super().__init__(view)
        self._header, self._view, self._model = header, view, model
        self.layout = ColumnLayout(header, model, view.viewport())
        self.is_arranged = False
        """Whether the person has arranged the columns; sorting them is not arranging."""
        self.group_of: Callable[[str], str] = _no_group
        """Names the group of a column (by its id) in the dialog of all columns."""
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionClicked.connect(self._on_section_clicked)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.layout.changed.connect(self._on_arranged)

    def first(self) -> int:
        """Return the section of the first visible column."""
        return next(iter(self.layout.shown_sections()), 0)

    def state(self) -> ViewState:
        """Return the arrangement of the columns."""
        return self.layout.state()

    def apply(self, state: ViewState) -> None:
        """Apply an arrangement; unknown ids are ignored, and columns it does not name keep their position."""
        self.layout.apply(state)
        self.is_arranged = bool(state.order)
        self.set_sorted(state.sorted_by, descending=state.descending)

    def reset(self) -> None:
        """Restore the default arrangement of the columns."""
        self.layout.reset()
        self.is_arranged = False
        self.was_reset.emit()
        self.changed.emit()

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column at the person's request."""
        self.layout.show(section, shown=shown)
        self._on_arranged()

    def kept(self) -> ViewState:
        """Return what is to be remembered: the sort order, and the arrangement if it is the person's own."""
        state = self.state()
        return state if self.is_arranged else state._replace(order=(), hidden=(), widths=())

    def set_sorted(self, column_id: str, *, descending: bool) -> None:
        """Show which column is sorted; the caller sorts the rows."""
        self._model.set_sorted(column_id, descending=descending)
        ids = [column.id for column in self._model.columns]
        section = ids.index(column_id) if column_id in ids else -1
        self._header.show_sorted(section, descending=descending)

    def sort(self, column_id: str, *, descending: bool) -> None:
        """Request another sort order for the person."""
        self.set_sorted(column_id, descending=descending)
        self.sort_requested.emit(column_id, descending)
        self.changed.emit()

    def menu(self, section: int) -> ColumnsMenu:
        """Return the columns menu for a section, or for no particular one (-1)."""
        menu = ColumnsMenu(self._header, self._model.columns, section, self._view)
        menu.sort_requested.connect(lambda column_id, downwards: self.sort(column_id, descending=downwards))
        menu.column_hidden.connect(lambda section: self.show_column(section, shown=False))
        menu.choice_requested.connect(self.open_chooser)
        menu.reset_requested.connect(self.reset)
        return menu

    def open_chooser(self) -> ColumnChooser:
        """Open the dialog in which all columns are chosen."""
        chooser = ColumnChooser(self._header, self._model.columns, self.group_of, self._view)
        chooser.column_toggled.connect(lambda section, shown: self.show_column(section, shown=shown))
        chooser.reset_requested.connect(self.reset)
        chooser.open()
        return chooser

    def open_menu(self) -> ColumnsMenu:
        """Open the columns menu at the current column."""
        current = self._view.currentIndex()
        section = current.column() if current.isValid() else self.first()
        return self._open_menu(section, self._view.columnViewportPosition(section))

    def _open_menu(self, section: int, left: int) -> ColumnsMenu:
        menu = self.menu(section)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.viewport().mapToGlobal(QPoint(max(left, 0), self._header.height())))
        return menu

    # Slots

    def _on_arranged(self) -> None:
        self.is_arranged = True
        self.changed.emit()

    def _on_section_clicked(self, section: int) -> None:
        column = self._model.columns[section]
        if column.sortable:
            sorted_by, descending = self._model.sorted_by
            self.sort(column.id, descending=sorted_by == column.id and not descending)

    def _on_header_menu(self, at: QPoint) -> None:
        self._open_menu(self._header.logicalIndexAt(at), at.x())


def _no_group(_column_id: str) -> str:
    return ""
