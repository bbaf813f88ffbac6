"""Where a person is in the grid: the current row, the selected rows and the rows in view, kept while rows change."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from ui.kit.tables.view import ListView


class GridPlace:
    """The place in a table, to be restored in the same table or in the one that replaces it.

    A row that is not there any more is replaced by the next one that was below it, or else above it.
    """

    def __init__(self, grid: ListView) -> None:
        self._ids = grid.model().ids
        self._current, self._chosen = grid.current_id(), grid.chosen_ids()
        self._top = max(grid.rowAt(0), 0)
        self._above = -grid.rowViewportPosition(self._top) if self._ids else 0
        """How many pixels of the first row in view are above the edge."""
        self._left = grid.horizontalScrollBar().value()

    def restore(self, grid: ListView) -> None:
        """Go back to the place."""
        ids = frozenset(grid.model().ids)
        if not self._ids or not ids:
            return
        at = self._ids.index(self._current) if self._current in self._ids else self._top
        kept = tuple(one for one in self._chosen if one in ids) if len(self._chosen) > 1 else ()
        if current := self._nearest(at, ids):
            grid.go_to(current)
        if kept:
            grid.choose(kept)
        grid.executeDelayedItemsLayout()
        top = grid.model().index_of(self._nearest(self._top, ids))
        height = grid.verticalHeader().defaultSectionSize()
        grid.verticalScrollBar().setValue(top * height + self._above)
        grid.horizontalScrollBar().setValue(self._left)

    def _nearest(self, place: int, ids: Container[str]) -> str:
        """Return the id at a place, or the nearest one that is still there; those below come first."""
        order = chain(range(place, len(self._ids)), range(place - 1, -1, -1))
        return next((self._ids[number] for number in order if self._ids[number] in ids), "")
