"""The part “Rows”: what each row of the workbook would change, and which rows are skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from registry.domain.exchange.check_result import ApplyOptions
from ui.actions.keys import KEYS, key_sequence
from ui.features.exchanges.grid_cells import ChangeCell, ResultCell
from ui.features.exchanges.grid_columns import RESULT, columns, is_of_field
from ui.features.exchanges.grid_model import GridModel
from ui.features.exchanges.grid_place import GridPlace
from ui.features.exchanges.row_groups import RowGroup
from ui.kit.tables.column import Alignment
from ui.kit.tables.view import ListView
from ui.kit.widgets.empty_place import EmptyPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.features.exchanges.check_summary import CheckSummary
    from ui.features.exchanges.column_text import ColumnText
    from ui.features.exchanges.grid_row import GridRow
    from ui.kit.style.look import Look


class RowGrid(ListView):
    """The table; Space skips the selected rows or includes them again."""

    space_pressed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Skip or include with Space; other keys work as in every list."""
        if QKeySequence(event.keyCombination()) == key_sequence(KEYS["leave_out"]):
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)


class RowsPart(QStackedWidget):
    """The rows of one group of the workbook, or a message when there are none."""

    chosen = Signal(object)
    """Carries the current GridRow; None when there is none."""

    toggled = Signal(object)
    """Carries the (sheet, row) pairs of the rows to skip or to include again."""

    def __init__(self, words: ColumnText, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._look = words, look
        self._grid: RowGrid | None = None
        self._shape: tuple[object, ...] = ()
        self._model: GridModel | None = None
        self._overview: CheckSummary | None = None
        self._query, self._part = ApplyOptions(), RowGroup.ALL
        self._nothing = EmptyPlace("list", self.tr("No rows in this view"), "", look)
        self.addWidget(self._nothing)

    def begin(self) -> None:
        """Reset the table and the selection for a new workbook."""
        if self._grid is not None:
            self._let_go(self._grid)
        self._grid = self._model = self._overview = None
        self._part = RowGroup.ALL

    def show_rows(self, overview: CheckSummary, options: ApplyOptions, part: RowGroup | None = None) -> None:
        """Show the check result, or one group of it; selection and scroll position stay."""
        place = self._place()
        self._overview, self._query, self._part = overview, options, part or self._part
        self._make_grid(overview)
        self._fill(place)

    def show_part(self, part: RowGroup) -> None:
        """Show the rows of one group only."""
        if part is not self._part:
            place, self._part = self._place(), part
            self._fill(place)

    def current(self) -> GridRow | None:
        """Return the current row; None when there is none."""
        if self._grid is None or self._model is None:
            return None
        return self._model.row_at(self._grid.currentIndex().row())

    def toggle_chosen(self) -> None:
        """Request to skip the selected rows, or to include them again."""
        if self._grid is None or self._model is None:
            return
        self.toggled.emit(self._model.pairs_of(self._grid.chosen_ids()))

    def stops(self) -> tuple[QWidget, ...]:
        """Return the Tab stops."""
        return (self._grid,) if self._grid is not None else ()

    def focus_first(self) -> None:
        """Focus the rows."""
        (self._grid or self._nothing).setFocus()

    def _make_grid(self, overview: CheckSummary) -> None:
        """Create a table for the columns that change; if they are the same as before, keep the table."""
        shape = (overview.fields, overview.several_sheets)
        if self._grid is not None and self._shape == shape:
            return
        former, self._shape = self._grid, shape
        had_focus = former is not None and former.hasFocus()
        shown = columns(self._words, overview.fields, several_sheets=overview.several_sheets)
        self._model = GridModel(shown, self)
        self._grid = RowGrid(self._model, self._look)
        self._dress(self._grid)
        self.addWidget(self._grid)
        if former is not None:
            self._let_go(former)
        if had_focus:
            self._grid.setFocus()

    def _dress(self, grid: RowGrid) -> None:
        grid.setAccessibleName(self.tr("Workbook rows"))
        change, result = (kind(self._look, Alignment.LEFT, grid) for kind in (ChangeCell, ResultCell))
        for section, column in enumerate(grid.model().columns):
            if column.id == RESULT:
                grid.setItemDelegateForColumn(section, result)
            elif is_of_field(column.id):
                grid.setItemDelegateForColumn(section, change)
        grid.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        grid.model().modelReset.connect(self._tell)
        grid.space_pressed.connect(self.toggle_chosen)

    def _let_go(self, grid: RowGrid) -> None:
        self.removeWidget(grid)
        grid.hide()
        grid.deleteLater()
        grid.model().deleteLater()  # its parent is this widget, and it would keep the rows in memory

    def _place(self) -> GridPlace | None:
        return GridPlace(self._grid) if self._grid is not None else None

    def _fill(self, place: GridPlace | None) -> None:
        """Show the rows of the group, at the place where the person was."""
        if self._grid is None or self._model is None or self._overview is None:
            return
        self._model.show(self._overview, self._part, self._query)
        shown = self._model.ids
        at = QApplication.focusWidget()
        had_focus = at is not None and self.isAncestorOf(at)
        to_show: QWidget = self._grid if shown else self._nothing
        self.setCurrentWidget(to_show)
        if place is not None:
            place.restore(self._grid)
        if shown and not self._grid.current_id():
            self._grid.go_to(shown[0])
        if had_focus:
            to_show.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.current())
