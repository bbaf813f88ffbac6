"""The list view: whole rows are selected, everything works by keyboard, and columns can be rearranged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.kit.tables.column_layout import ColumnLayout
from ui.kit.tables.columns_menu import ColumnsMenu
from ui.kit.tables.delegates import delegates_for
from ui.kit.tables.list_header import ListHeader
from ui.kit.tables.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.kit.style.look import Look
    from ui.kit.tables.table_model import TableModel
    from ui.kit.tables.view_state import ViewState

MOST_COPIED = 1_000
"""The maximum number of rows copied by Ctrl+C; more should be exported."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ENTER_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_Action = QAbstractItemView.CursorAction


class ListView(QTableView):
    """A view of one of our table models; model and look are given once."""

    opened = Signal(str)
    """The id of the row on which Enter was pressed or that was double-clicked."""

    chosen = Signal(object)
    """The ids of the selected rows, a tuple from top to bottom."""

    sort_requested = Signal(str, bool)
    """The id of the column to sort by, and whether descending."""

    state_changed = Signal()
    """The person rearranged the columns; `view_state()` returns the new arrangement."""

    copy_wanted = Signal()
    """The person asked to copy the selected rows; the receiver decides how and calls `copy_rows`."""

    def __init__(self, model: TableModel[Any], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: TableModel[Any] = model
        self._build(model)
        self._selection = Selection(self, model)
        self._arrangement = ColumnLayout(self.horizontalHeader(), model, self.viewport())
        self._connect()

    def model(self) -> TableModel[Any]:
        """Return the model this list was given."""
        return self._rows

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, from top to bottom."""
        return self._selection.ids()

    def current_id(self) -> str:
        """Return the id of the current row, empty when there is none."""
        return self._selection.current_id()

    def choose(self, ids: Iterable[str]) -> None:
        """Select these rows and no others."""
        self._selection.choose(ids)

    def go_to(self, row_id: str) -> bool:
        """Select a row and scroll to it; returns whether it is in the list."""
        place = self._rows.index_of(row_id)
        if place >= 0:
            at = self._rows.index(place, max(self.currentIndex().column(), self._first_column()))
            self.setCurrentIndex(at)
            if not self.selectionModel().isSelected(at):  # Qt does not select the current row again
                self.choose((row_id,))
            self.scrollTo(at)
        return place >= 0

    def view_state(self) -> ViewState:
        """Return the arrangement of the columns."""
        return self._arrangement.state()

    def apply_state(self, state: ViewState) -> None:
        """Apply an arrangement; unknown ids are ignored, and columns it does not name keep their position."""
        self._arrangement.apply(state)
        self.set_sorted(state.sorted_by, descending=state.descending)

    def reset_state(self) -> None:
        """Restore the default arrangement of the columns."""
        self._arrangement.reset()
        self.state_changed.emit()

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column at the person's request."""
        self.setColumnHidden(section, not shown)
        self._arrangement.fit()
        self.state_changed.emit()

    def set_sorted(self, column_id: str, *, descending: bool) -> None:
        """Show which column is sorted; the caller sorts the rows."""
        self._rows.set_sorted(column_id, descending=descending)
        self._show_sorted()

    def ask_to_sort(self, column_id: str, *, descending: bool) -> None:
        """Request another sort order for the person."""
        self.set_sorted(column_id, descending=descending)
        self.sort_requested.emit(column_id, descending)
        self.state_changed.emit()

    def show_columns_menu(self) -> ColumnsMenu:
        """Open the columns menu at the current column."""
        section = self.currentIndex().column() if self.currentIndex().isValid() else self._first_column()
        return self._open_menu(section, self.columnViewportPosition(section))

    def copy_chosen(self) -> int:
        """Copy the selected rows, at most `MOST_COPIED`; returns how many were copied."""
        ids = self.chosen_ids()[:MOST_COPIED]
        self.copy_rows(ids)
        return len(ids)

    def copy_rows(self, ids: Sequence[str], head: str = "") -> None:
        """Copy rows as lines of tab-separated texts in list order, below a first line `head` if there is one."""
        rows = [self._rows.row_at(place) for place in self._rows.places_of(ids[:MOST_COPIED])]
        columns = [self._rows.columns[section] for section in self._arrangement.shown_sections()]
        lines = ["\t".join(_cell(column.text(row)) for column in columns) for row in rows if row is not None]
        if lines:
            QGuiApplication.clipboard().setText("\n".join((head, *lines) if head else lines))

    def _build(self, model: TableModel[Any]) -> None:
        self.setViewport(_ground())
        self.setHorizontalHeader(ListHeader(self._look, self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._look.row_height)
        rows.hide()
        for section, delegate in enumerate(delegates_for(model.columns, self._look, self)):
            self.setItemDelegateForColumn(section, delegate)

    def _connect(self) -> None:
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._on_section_clicked)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self._arrangement.changed.connect(self.state_changed)
        self._selection.emptied.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _first_column(self) -> int:
        return next(iter(self._arrangement.shown_sections()), 0)

    def _show_sorted(self) -> None:
        column_id, descending = self._rows.sorted_by
        ids = [column.id for column in self._rows.columns]
        section = ids.index(column_id) if column_id in ids else -1
        header = self.horizontalHeader()
        if isinstance(header, ListHeader):
            header.show_sorted(section, descending=descending)

    def columns_menu(self, section: int) -> ColumnsMenu:
        """Return the columns menu for a section, or for no particular one (-1)."""
        menu = ColumnsMenu(self.horizontalHeader(), self._rows.columns, section, self)
        menu.sort_requested.connect(
            lambda column_id, downwards: self.ask_to_sort(column_id, descending=downwards)
        )
        menu.column_toggled.connect(lambda section, shown: self.show_column(section, shown=shown))
        menu.reset_requested.connect(self.reset_state)
        return menu

    def _open_menu(self, section: int, left: int) -> ColumnsMenu:
        menu = self.columns_menu(section)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.horizontalHeader()
        menu.popup(header.viewport().mapToGlobal(QPoint(max(left, 0), header.height())))
        return menu

    # Slots

    def _on_section_clicked(self, section: int) -> None:
        column = self._rows.columns[section]
        if column.sortable:
            sorted_by, descending = self._rows.sorted_by
            self.ask_to_sort(column.id, descending=sorted_by == column.id and not descending)

    def _on_header_menu(self, at: QPoint) -> None:
        self._open_menu(self.horizontalHeader().logicalIndexAt(at), at.x())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.ids[index.row()])

    def _on_selection_changed(self) -> None:
        self.chosen.emit(self.chosen_ids())

    # Overrides that Qt calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter and copy with Ctrl+C; other keys work as in every table."""
        if event.key() in _ENTER and event.modifiers() in _ENTER_MODIFIERS and self.current_id():
            self.opened.emit(self.current_id())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters go to the filter, and searching 100,000 rows would read them all."""

    @override
    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Make Home and End move to the first and last row."""
        ends = {_Action.MoveHome: 0, _Action.MoveEnd: len(self._rows.ids) - 1}
        if action in ends and self._rows.ids:
            return self._rows.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Resize the stretching column to the new width."""
        super().resizeEvent(event)
        self._arrangement.fit()


def _ground() -> QWidget:
    """Return the widget a table is painted on, created here.

    If Qt created it, PySide6 would load every widget class it knows just to find the type of this one.
    """
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    return ground


def _cell(text: str) -> str:
    """Return a text without tabs and line breaks, so that it fills one cell of what it is pasted into."""
    return " ".join(text.split())
