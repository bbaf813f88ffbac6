"""The highest mark among the projects in sight: it stands in the banner of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.vocabulary import CodeList
    from ui.projects.line import Line
    from ui.projects.listing import Listing
    from ui.tables.view import ListView

_REST_MS = 80


class ShownMark(QObject):
    """Looks once scrolling rests; `marks` are the marks, the lowest first."""

    changed = Signal(str)

    def __init__(self, view: ListView, listing: Listing, marks: CodeList) -> None:
        super().__init__(view)
        self._view, self._listing = view, listing
        self._order = [entry.code for entry in marks.entries]
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.tell)
        view.verticalScrollBar().valueChanged.connect(self.look_again)
        view.chosen.connect(self.look_again)
        listing.read.connect(self.look_again)
        listing.model.dataChanged.connect(self.look_again)

    def look_again(self) -> None:
        """Look again in a moment."""
        self._rest.start()

    def tell(self) -> None:
        """Tell the highest mark in sight now."""
        found = [line.text("mark") for line in self._in_sight()]
        ranks = [self._order.index(mark) for mark in found if mark in self._order]
        self.changed.emit(self._order[max(ranks, default=0)])

    def _in_sight(self) -> Iterator[Line]:
        """Yield the lines in the viewport, and the chosen one that the panel shows."""
        model, height = self._listing.model, self._view.viewport().height()
        first, last = self._view.rowAt(0), self._view.rowAt(height - 1)
        if first >= 0:
            rows = range(first, (last if last >= 0 else len(model.ids) - 1) + 1)
            yield from (line for row in rows if (line := model.row_at(row)) is not None)
        chosen = self._listing.line(self._view.current_id())
        if chosen is not None:
            yield chosen
