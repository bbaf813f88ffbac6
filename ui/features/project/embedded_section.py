"""A section provided by another feature: it is asked to show the project when it may become visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.features.project.sections import ShowsProject


class EmbeddedSection(QObject):
    """Shows a project in a widget of another feature, after the page itself has been painted."""

    def __init__(self, widget: ShowsProject) -> None:
        if not isinstance(widget, QWidget):
            raise TypeError("what is lent to the page must be a widget")
        super().__init__(widget)  # deleted together with the widget, so that a deleted widget is never called
        self._widget: QWidget = widget
        self._shows = widget
        self._ref = ""
        self._is_embedded = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_later)

    def lend(self) -> QWidget:
        """Return the widget; from now on it follows the page."""
        self._is_embedded = True
        self._later.start()
        return self._widget

    def show_project(self, ref: str) -> None:
        """Show a project soon, read again; the page calls this whenever it changes."""
        self._ref = ref
        if self._is_embedded:
            self._later.start()

    def _on_later(self) -> None:
        if self._ref:
            self._shows.show_project(self._ref)
