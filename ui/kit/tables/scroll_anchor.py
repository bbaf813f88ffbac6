"""Keeping the scroll position and selection of a list while its rows are replaced, or the list itself is rebuilt."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.kit.tables.view import ListView


@dataclass(frozen=True, slots=True)
class ListPosition:
    """What a person sees of a list: the selected rows, the current one, and a row with its distance from the top."""

    chosen: tuple[str, ...] = ()
    current: str = ""
    row: int = -1
    """The row number of the current row."""
    anchor: str = ""
    below: int = 0
    """How many pixels below the upper edge of the list the row `anchor` begins."""

    def text(self) -> str:
        """Return the position as one line of text."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> ListPosition:
        """Return the position written in a text. It is only used within one run of the program.

        >>> ListPosition.read(ListPosition(("a",), "a", 3).text()).row
        3
        """
        stored = json.loads(text)
        return cls(**{**stored, "chosen": tuple(stored["chosen"])})


class ScrollAnchor:
    """Restores the position that a list had when the anchor was made, or a given one."""

    def __init__(self, view: ListView, position: ListPosition | None = None) -> None:
        self._view = view
        self.position = position or self._present()

    def again(self) -> None:
        """Restore the selection, and scroll so that the visible rows stay where they were."""
        kept = self.position
        if kept.current and not self._go_to(kept.current):
            self._go_to(self._id_at(kept.row))  # it was removed; its successor is there now
        if len(kept.chosen) > 1:
            self._view.choose(kept.chosen)
        place = self._view.model().index_of(kept.anchor)
        if place >= 0:
            self._scroll_to(place * self._row_height - kept.below)

    def elsewhere(self) -> bool:
        """Select the same rows and scroll to the current one; returns False where the first row had to do."""
        kept = self.position
        found = [row_id for row_id in kept.chosen if self._view.model().index_of(row_id) >= 0]
        current = next((row_id for row_id in (kept.current, *found) if self._go_to(row_id)), "")
        if not current:
            self.at_the_top()
        elif len(found) > 1:
            self._view.choose(found)
        return bool(current)

    def at_the_top(self) -> None:
        """Select the first row."""
        self._go_to(self._id_at(0))

    def _present(self) -> ListPosition:
        view = self._view
        anchor, below = self._in_sight()
        return ListPosition(view.chosen_ids(), view.current_id(), view.currentIndex().row(), anchor, below)

    @property
    def _row_height(self) -> int:
        return self._view.verticalHeader().defaultSectionSize()

    def _in_sight(self) -> tuple[str, int]:
        """Return the current row if it is visible, otherwise the first visible one, and its y coordinate."""
        ids, top = self._view.model().ids, self._view.verticalScrollBar().value()
        current = self._view.current_id()
        at = self._view.currentIndex().row() * self._row_height - top
        if current and 0 <= at < self._view.viewport().height():
            return current, at
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
