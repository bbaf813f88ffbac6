"""Keeping the scroll position and selection of the list while its rows are replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.kit.tables.view import ListView


class ScrollAnchor:
    """The current project, the selected ones, and the distance of the current row from the top."""

    def __init__(self, view: ListView) -> None:
        model = view.model()
        self._view = view
        self._chosen = view.chosen_ids()
        self._current = view.current_id()
        self._row = view.currentIndex().row()
        self._was_first = bool(model.ids) and self._current == model.ids[0]
        self._anchor, self._below = self._in_sight()

    def again(self) -> None:
        """Restore the selection, and scroll so that the visible rows stay where they were."""
        if self._current and not self._go_to(self._current):
            self._go_to(self._id_at(self._row))  # it was removed; its successor is there now
        if len(self._chosen) > 1:
            self._view.choose(self._chosen)
        place = self._view.model().index_of(self._anchor)
        if place >= 0:
            self._scroll_to(place * self._row_height - self._below)

    def elsewhere(self) -> None:
        """Scroll to the project's new position; a list scrolled to the top stays there."""
        if self._was_first or not self._current or not self._go_to(self._current):
            self._go_to(self._id_at(0))
        elif len(self._chosen) > 1:
            self._view.choose(self._chosen)

    @property
    def _row_height(self) -> int:
        return self._view.verticalHeader().defaultSectionSize()

    def _in_sight(self) -> tuple[str, int]:
        """Return the current row if it is visible, otherwise the first visible one, and its y coordinate."""
        ids, top = self._view.model().ids, self._view.verticalScrollBar().value()
        at = self._view.currentIndex().row() * self._row_height - top
        if self._current and 0 <= at < self._view.viewport().height():
            return self._current, at
        row = self._view.rowAt(0)
        return (ids[row], row * self._row_height - top) if 0 <= row < len(ids) else ("", 0)

    def _go_to(self, project_id: str) -> bool:
        return bool(project_id) and self._view.go_to(project_id)

    def _id_at(self, row: int) -> str:
        ids = self._view.model().ids
        return ids[min(row, len(ids) - 1)] if ids else ""

    def _scroll_to(self, top: int) -> None:
        self._view.doItemsLayout()  # the scroll bar's range includes new rows only after their layout
        self._view.verticalScrollBar().setValue(top)
