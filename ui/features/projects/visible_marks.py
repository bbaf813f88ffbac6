"""The protective marks of the visible projects, from which the window's banner is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from ui.kit import delays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.features.projects.line import ProjectLine
    from ui.features.projects.listing import Listing
    from ui.kit.tables.view import ListView


class VisibleMarks(QObject):
    """Reads the marks after scrolling or a change of the list's height has stopped."""

    changed = Signal(object)
    """Carries the visible marks as codes."""

    def __init__(self, view: ListView, listing: Listing) -> None:
        super().__init__(view)
        self._view, self._listing = view, listing
        self._rest = QTimer(self, singleShot=True, interval=delays.SCROLLED_LIST)
        self._rest.timeout.connect(self.tell)
        view.verticalScrollBar().valueChanged.connect(self.look_again)
        view.viewport().installEventFilter(self)
        view.chosen.connect(self.look_again)
        listing.read.connect(self.look_again)
        listing.model.dataChanged.connect(self.look_again)

    def look_again(self) -> None:
        """Read the marks again after a moment."""
        self._rest.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the marks again when the list becomes higher or lower: other rows are visible then."""
        if event.type() == QEvent.Type.Resize:
            self.look_again()
        return super().eventFilter(watched, event)

    def tell(self) -> None:
        """Emit the visible marks now."""
        self.changed.emit(frozenset(mark for line in self._in_sight() if (mark := line.text("mark"))))

    def _in_sight(self) -> Iterator[ProjectLine]:
        """Yield the visible lines, and the selected one that the inspector shows."""
        model, height = self._listing.model, self._view.viewport().height()
        first, last = self._view.rowAt(0), self._view.rowAt(height - 1)
        if first >= 0:
            rows = range(first, (last if last >= 0 else len(model.ids) - 1) + 1)
            yield from (line for row in rows if (line := model.row_at(row)) is not None)
        chosen = self._listing.line(self._view.current_id())
        if chosen is not None:
            yield chosen
