"""The menu for the columns of a list: visibility, order, width and sorting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ui.kit.style.popups import as_popup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QHeaderView, QWidget

    from ui.kit.tables.column import Column

_STEP = 24
"""Pixels by which a column becomes wider or narrower per click."""


class ColumnsMenu(QMenu):
    """The actions for one column (`section`), and below them the way to the dialog of all columns."""

    sort_requested = Signal(str, bool)
    """The id of the column to sort by, and whether descending."""

    column_hidden = Signal(int)
    """The section of a column to hide."""

    choice_requested = Signal()
    """The person asked for the dialog in which all columns are chosen."""

    reset_requested = Signal()
    """The person asked for the default arrangement."""

    def __init__(
        self, header: QHeaderView, columns: Sequence[Column[Any]], section: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._header, self._columns, self._section = header, columns, section
        as_popup(self)
        self.setAccessibleName(self.tr("Columns"))
        if 0 <= section < len(self._columns):
            self._build_column()
        self._add(self.tr("Choose columns…"), self.choice_requested.emit)
        self._add(self.tr("Reset columns"), self.reset_requested.emit)

    def _build_column(self) -> None:
        column, header = self._columns[self._section], self._header
        place = header.visualIndex(self._section)
        self._add(
            column.title, lambda: None, able=False
        )  # a section styled by a style sheet does not show its text
        self.addSeparator()
        if column.sortable:
            self._add(self.tr("Sort ascending"), partial(self._sort, column.id, descending=False))
            self._add(self.tr("Sort descending"), partial(self._sort, column.id, descending=True))
            self.addSeparator()
        left, right = self._beside(place, -1), self._beside(place, 1)
        self._add(self.tr("Move left"), partial(header.moveSection, place, left), able=left >= 0)
        self._add(self.tr("Move right"), partial(header.moveSection, place, right), able=right >= 0)
        if not column.stretches:
            self._add(self.tr("Wider"), partial(self._widen, _STEP))
            self._add(self.tr("Narrower"), partial(self._widen, -_STEP))
        self._add(self.tr("Hide column"), self._hide_section, able=self._several_shown)
        self.addSeparator()

    def _add(self, text: str, verb: Callable[[], object], *, able: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(able)
        action.triggered.connect(lambda *_: verb())  # drop the arguments of Qt's signal

    def _beside(self, place: int, step: int) -> int:
        """Return the position of the next visible column in a direction, -1 when there is none."""
        header = self._header
        place += step
        while 0 <= place < header.count():
            if not header.isSectionHidden(header.logicalIndex(place)):
                return place
            place += step
        return -1

    @property
    def _several_shown(self) -> bool:
        return self._header.count() - self._header.hiddenSectionCount() > 1

    def _widen(self, by: int) -> None:
        header = self._header
        least = header.minimumSectionSize()
        header.resizeSection(self._section, max(header.sectionSize(self._section) + by, least))

    def _sort(self, column_id: str, *, descending: bool) -> None:
        self.sort_requested.emit(column_id, descending)

    def _hide_section(self) -> None:
        self.column_hidden.emit(self._section)
