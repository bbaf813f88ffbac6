"""The marks of the projects in sight: the banner of the window is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.kit import delays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.features.projects.line import ProjectLine
    from ui.features.projects.listing import Listing
    from ui.kit.tables.view import ListView


class VisibleMarks(QObject):
    """Looks once scrolling rests."""

    changed = Signal(object)
    """The marks in sight now, as codes."""

    def __init__(self, view: ListView, listing: Listing) -> None:
        super().__init__(view)
        self._view, self._listing = view, listing
        self._rest = QTimer(self, singleShot=True, interval=delays.SCROLLED_LIST)
        self._rest.timeout.connect(self.tell)
        view.verticalScrollBar().valueChanged.connect(self.look_again)
        view.chosen.connect(self.look_again)
        listing.read.connect(self.look_again)
        listing.model.dataChanged.connect(self.look_again)

    def look_again(self) -> None:
        """Look again in a moment."""
        self._rest.start()

    def tell(self) -> None:
        """Tell the marks in sight now."""
        self.changed.emit(frozenset(mark for line in self._in_sight() if (mark := line.text("mark"))))

    def _in_sight(self) -> Iterator[ProjectLine]:
        """Yield the lines in the viewport, and the chosen one that the panel shows."""
        model, height = self._listing.model, self._view.viewport().height()
        first, last = self._view.rowAt(0), self._view.rowAt(height - 1)
        if first >= 0:
            rows = range(first, (last if last >= 0 else len(model.ids) - 1) + 1)
            yield from (line for row in rows if (line := model.row_at(row)) is not None)
        chosen = self._listing.line(self._view.current_id())
        if chosen is not None:
            yield chosen
