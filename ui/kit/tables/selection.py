"""The selection of a table by ids: it survives sorting, filtering and reloading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QTableView

    from ui.kit.tables.table_model import TableModel

_Flag = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Keeps the selected rows and the current row of a table when its model is reset."""

    emptied = Signal()
    """None of the selected rows are in the table any more."""

    def __init__(self, view: QTableView, model: TableModel[Any]) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._kept: tuple[tuple[str, ...], str, int, int] = ((), "", 0, 0)
        model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        model.modelReset.connect(self._on_reset)

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, from top to bottom."""
        chosen = self._view.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        ranges = ((part.top(), part.bottom()) for part in parts)
        ids = self._model.ids
        return tuple(row_id for top, bottom in sorted(set(ranges)) for row_id in ids[top : bottom + 1])

    def current_id(self) -> str:
        """Return the id of the current row, empty when there is none."""
        row = self._view.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else ""

    def choose(self, ids: Iterable[str]) -> None:
        """Select these rows and no others; ids that are not in the table are ignored."""
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for first, end in _runs(self._model.places_of(ids)):
            chosen.select(self._model.index(first, 0), self._model.index(end, last))
        self._view.selectionModel().select(chosen, _Flag.ClearAndSelect | _Flag.Rows)

    def _on_about_to_be_reset(self) -> None:
        at = self._view.currentIndex()
        self._kept = (self.ids(), self.current_id(), at.row(), at.column())

    def _on_reset(self) -> None:
        chosen, current, row, column = self._kept
        place = self._model.index_of(current) if current else -1
        place = place if place >= 0 else min(row, len(self._model.ids) - 1)
        if place >= 0:
            at = self._model.index(place, max(column, 0))
            self._view.selectionModel().setCurrentIndex(at, _Flag.NoUpdate)
        if chosen:
            self.choose(chosen)
            if not self._view.selectionModel().hasSelection():
                self.emptied.emit()


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Return the ranges of consecutive numbers as (first, last)."""
    if places and places[-1] - places[0] + 1 == len(places):  # a shortcut for all of 100,000 rows
        return [(places[0], places[-1])]
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
