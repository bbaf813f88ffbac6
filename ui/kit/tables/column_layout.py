"""The arrangement of a list's columns (order, widths, visibility), read and applied as a `ViewState`."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

from ui.kit.tables.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from ui.kit.tables.column import Column
    from ui.kit.tables.table_model import TableModel

_WIDEST = 2_000


class ColumnLayout(QObject):
    """Arranges the columns of a list, and reports when the person rearranges them."""

    changed = Signal()
    """The person moved or resized a column."""

    def __init__(self, header: QHeaderView, model: TableModel[Any], viewport: QWidget) -> None:
        """Manage the columns of `header`; together they fill `viewport`."""
        super().__init__(header)
        self._header, self._model, self._viewport = header, model, viewport
        self._at_work = False
        self.reset()
        self._header.sectionMoved.connect(self._on_changed)
        self._header.sectionResized.connect(self._on_resized)

    @property
    def _columns(self) -> tuple[Column[object], ...]:
        return self._model.columns

    def state(self) -> ViewState:
        """Return the arrangement as a value."""
        header, columns = self._header, self._columns
        order = [columns[header.logicalIndex(place)].id for place in range(header.count())]
        hidden = [column.id for n, column in enumerate(columns) if header.isSectionHidden(n)]
        widths = [
            (column.id, header.sectionSize(n))
            for n, column in enumerate(columns)
            if not column.stretches and not header.isSectionHidden(n)
        ]
        return ViewState(tuple(order), tuple(hidden), tuple(widths), *self._model.sorted_by)

    def apply(self, state: ViewState) -> None:
        """Apply an arrangement, except for the sort order; at least one column stays visible."""
        widest = min(_WIDEST, self._header.screen().availableSize().width() // 2)
        with self._working():
            self._order(state.order)
            widths, named = dict(state.widths), {*state.order}
            for section, column in enumerate(self._columns):
                known = column.id in named
                self._header.setSectionHidden(
                    section, column.id in state.hidden if known else not column.shown
                )
                if column.id in widths and not column.stretches:
                    self._header.resizeSection(section, min(max(widths[column.id], column.least), widest))
            if self._header.hiddenSectionCount() == self._header.count() > 0:
                self._header.setSectionHidden(0, False)  # noqa: FBT003 - Qt's own way
        self.fit()

    def reset(self) -> None:
        """Restore the default arrangement; the sort order stays."""
        with self._working():
            self._order(tuple(column.id for column in self._columns))
            for section, column in enumerate(self._columns):
                mode = (
                    QHeaderView.ResizeMode.Fixed if column.stretches else QHeaderView.ResizeMode.Interactive
                )
                self._header.setSectionResizeMode(section, mode)
                self._header.setSectionHidden(section, not column.shown)
                self._header.resizeSection(section, column.width)
        self.fit()

    def shown_sections(self) -> tuple[int, ...]:
        """Return the section numbers of the visible columns from left to right."""
        sections = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return tuple(section for section in sections if not self._header.isSectionHidden(section))

    def show(self, section: int, *, shown: bool) -> None:
        """Show or hide a column, and give what it leaves to the stretching one.

        Qt sets the width of a column to 0 before it counts it as hidden. Fitting then would make the stretching column
        wide again, and its place would stay empty once it is hidden.
        """
        with self._working():
            self._header.setSectionHidden(section, not shown)
        self.fit()

    def fit(self) -> None:
        """Resize the stretching column to the width the others leave, but not below its minimum."""
        stretching = next((n for n, column in enumerate(self._columns) if column.stretches), -1)
        if stretching < 0 or self._header.isSectionHidden(stretching) or self._at_work:
            return
        others = self._header.length() - self._header.sectionSize(stretching)
        width = max(self._columns[stretching].width, self._viewport.width() - others)
        with self._working():
            self._header.resizeSection(stretching, width)

    def _order(self, order: tuple[str, ...]) -> None:
        sections = {column.id: section for section, column in enumerate(self._columns)}
        known = [sections[column_id] for column_id in order if column_id in sections]
        for place, section in enumerate(known):
            self._header.moveSection(self._header.visualIndex(section), place)

    @contextmanager
    def _working(self) -> Iterator[None]:
        """Do not report changes made by the program as changes by the person."""
        before, self._at_work = self._at_work, True
        try:
            yield
        finally:
            self._at_work = before

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        """Keep a column from being narrower than what it shows makes sense in."""
        least = self._columns[section].least
        if 0 < width < least:
            with self._working():
                self._header.resizeSection(section, least)
        self._on_changed()

    def _on_changed(self) -> None:
        if not self._at_work:
            self.fit()
            self.changed.emit()
