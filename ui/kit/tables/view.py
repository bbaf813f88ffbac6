"""The list view: whole rows are selected, everything works by keyboard; `list_columns.py` arranges its columns."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.kit.tables.copied_table import copied_table
from ui.kit.tables.delegates import delegates_for
from ui.kit.tables.list_columns import ListColumns
from ui.kit.tables.list_header import ListHeader
from ui.kit.tables.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.kit.style.look import Look
    from ui.kit.tables.table_model import TableModel

MOST_COPIED = 1_000
"""The maximum number of rows copied by Ctrl+C; more should be exported."""

_INTO_ROW = 16
"""Pixels from the left edge of a row at which its menu opens by keyboard."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ENTER_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_Action = QAbstractItemView.CursorAction
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ListView(QTableView):
    """A view of one of our table models; model and look are given once."""

    opened = Signal(str)
    """The id of the row on which Enter was pressed or that was double-clicked."""

    chosen = Signal(object)
    """The ids of the selected rows, a tuple from top to bottom."""

    copy_wanted = Signal()
    """The person asked to copy the selected rows; the receiver decides how and calls `copy_rows`."""

    menu_wanted = Signal(object)
    """The place on the screen (QPoint) at which the person asked for the menu of the selected rows."""

    def __init__(self, model: TableModel[Any], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: TableModel[Any] = model
        self._header = ListHeader(look, self)
        self._build(model)
        self._selection = Selection(self, model)
        self.columns = ListColumns(self._header, self, model)
        """Its columns: how they are arranged and sorted."""
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
            at = self._rows.index(place, max(self.currentIndex().column(), self.columns.first()))
            # Not the view's own way: with Ctrl or Shift still held from a command, that would add to the selection.
            self.selectionModel().setCurrentIndex(at, _ONLY)
            self.scrollTo(at)
        return place >= 0

    def copy_chosen(self) -> int:
        """Copy the selected rows, at most `MOST_COPIED`; returns how many were copied."""
        ids = self.chosen_ids()[:MOST_COPIED]
        self.copy_rows(ids)
        return len(ids)

    def copy_rows(self, ids: Sequence[str], head: str = "") -> None:
        """Copy the whole values of rows in list order, below their titles and a first line `head` if there is one."""
        rows = [self._rows.row_at(place) for place in self._rows.places_of(ids[:MOST_COPIED])]
        columns = [self._rows.columns[section] for section in self.columns.layout.shown_sections()]
        lines = [[column.whole(row) for column in columns] for row in rows if row is not None]
        if lines:
            table = copied_table(head, [column.title for column in columns], lines)
            QGuiApplication.clipboard().setMimeData(table)

    def _build(self, model: TableModel[Any]) -> None:
        self.setViewport(_ground())
        self.setHorizontalHeader(self._header)
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
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._look.row_height)
        rows.hide()
        for section, delegate in enumerate(delegates_for(model.columns, self._look, self)):
            self.setItemDelegateForColumn(section, delegate)

    def _connect(self) -> None:
        self._selection.emptied.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _ask_for_menu(self) -> None:
        """Ask for the menu of the rows below the current one."""
        if self.current_id():
            row = self.visualRect(self.currentIndex())
            at = QPoint(max(row.left(), 0) + _INTO_ROW, row.bottom())
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    # Slots

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
        elif _asks_for_menu(event):
            self._ask_for_menu()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the rows: at the mouse, or below the current row for the key of the keyboard."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

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
        self.columns.layout.fit()


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Return whether a key is Shift+F10, which only Windows itself makes a request for the menu."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return sys.platform != "win32" and shift and event.key() == Qt.Key.Key_F10


def _ground() -> QWidget:
    """Return the widget a table is painted on, created here.

    If Qt created it, PySide6 would load every widget class it knows just to find the type of this one.
    """
    ground = QWidget()
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    return ground
