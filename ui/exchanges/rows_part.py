"""The part “Rows”: what each row of the workbook would do, row by row, and which rows are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from ui.exchanges.grid_cells import ChangeCell, ResultCell
from ui.exchanges.grid_columns import RESULT, columns, is_of_field
from ui.exchanges.grid_row import changing_fields, grid_rows
from ui.exchanges.plan import Part, is_in
from ui.tables.column import Alignment
from ui.tables.rows_model import RowsModel
from ui.tables.view import ListView
from ui.widgets.empty_place import EmptyPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from registry.domain.exchange.checked import ApplyWish, Checked
    from ui.exchanges.column_words import ColumnWords
    from ui.exchanges.grid_row import GridRow
    from ui.style.look import Look


class RowGrid(ListView):
    """The table; Space leaves the chosen rows out, or takes them again."""

    space_pressed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out with Space; all else as lists do."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)


class RowsPart(QStackedWidget):
    """The rows of one part of the workbook, or why there are none."""

    chosen = Signal(object)
    """The GridRow the keyboard is at; None when it is at none."""

    toggled = Signal(object)
    """The (sheet, row) pairs of the chosen rows: to be left out, or taken again."""

    def __init__(self, words: ColumnWords, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._look = words, look
        self._grid: RowGrid | None = None
        self._shape: tuple[object, ...] = ()
        self._rows: list[GridRow] = []
        self._part = Part.ALL
        self._nothing = EmptyPlace("list", self.tr("No rows of this kind"), "", look)
        self.addWidget(self._nothing)

    def show_checked(self, checked: Checked, wish: ApplyWish) -> None:
        """Show what was found; what was chosen stays chosen."""
        self._rows = grid_rows(checked, wish)
        self._make_grid(checked)
        self._fill()

    def show_part(self, part: Part) -> None:
        """Show the rows of one part only."""
        self._part = part
        self._fill()

    def current(self) -> GridRow | None:
        """Return the row the keyboard is at."""
        if self._grid is None:
            return None
        model = self._grid.model()
        found: GridRow | None = model.row_at(model.index_of(self._grid.current_id()))
        return found

    def toggle_chosen(self) -> None:
        """Ask that the chosen rows be left out, or taken again."""
        if self._grid is not None:
            chosen = set(self._grid.chosen_ids())
            pairs = [(one.row.sheet, one.row.row) for one in self._rows if one.id in chosen]
            self.toggled.emit(tuple(pairs))

    def focus_first(self) -> None:
        """Take the keyboard to the rows."""
        (self._grid or self._nothing).setFocus()

    def _make_grid(self, checked: Checked) -> None:
        """Make a table for the columns that change; where they are those of before, the table stays as it is."""
        fields = changing_fields(checked)
        several = len({row.sheet for row in checked.rows}) > 1
        if self._grid is not None and self._shape == (fields, several):
            return
        self._shape = (fields, several)
        former, had_focus = self._grid, self._grid is not None and self._grid.hasFocus()
        model: RowsModel[GridRow] = RowsModel(
            columns(self._words, fields, several_sheets=several), lambda row: row.id, self
        )
        self._grid = RowGrid(model, self._look)
        self._dress(self._grid)
        self.addWidget(self._grid)
        if former is not None:
            self._carry_over(former, self._grid)
        if had_focus:
            self._grid.setFocus()

    def _dress(self, grid: RowGrid) -> None:
        grid.setAccessibleName(self.tr("Rows of the workbook"))
        change, result = (kind(self._look, Alignment.LEFT, grid) for kind in (ChangeCell, ResultCell))
        for section, column in enumerate(grid.model().columns):
            if column.id == RESULT:
                grid.setItemDelegateForColumn(section, result)
            elif is_of_field(column.id):
                grid.setItemDelegateForColumn(section, change)
        grid.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        grid.model().modelReset.connect(self._tell)
        grid.space_pressed.connect(self.toggle_chosen)

    def _carry_over(self, former: RowGrid, grid: RowGrid) -> None:
        """Choose in the new table what was chosen in the former, which goes."""
        model = grid.model()
        if isinstance(model, RowsModel):
            model.set_rows(self._shown())
        current, chosen = former.current_id(), former.chosen_ids()
        grid.go_to(current)
        grid.choose(chosen)
        self.removeWidget(former)
        former.hide()
        former.deleteLater()

    def _shown(self) -> list[GridRow]:
        return [row for row in self._rows if is_in(self._part, row.row)]

    def _fill(self) -> None:
        if self._grid is None:
            return
        shown = self._shown()
        model = self._grid.model()
        if isinstance(model, RowsModel):
            model.set_rows(shown)
        at = QApplication.focusWidget()
        had_focus = at is not None and self.isAncestorOf(at)
        to_show: QWidget = self._grid if shown else self._nothing
        self.setCurrentWidget(to_show)
        if shown and not self._grid.current_id():
            self._grid.go_to(shown[0].id)
        if had_focus:
            to_show.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.current())
