"""A page that scrolls vertically, with its content centred and no wider than is readable."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

_WIDEST = 1040


class PageArea(QScrollArea):
    """Shows one widget; `name` is the accessible name of the page."""

    def __init__(self, page: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        page.setMaximumWidth(_WIDEST)
        around = QWidget()
        line = QHBoxLayout(around)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(page, 1000)
        line.addStretch(1)
        self.setWidget(around)
        self._wanted = 0
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    @property
    def scrolled(self) -> int:
        """How many pixels of the page are above the visible part."""
        return self.verticalScrollBar().value()

    def scroll_to(self, scrolled: int) -> None:
        """Scroll there, now or as soon as the page is so high."""
        self._wanted = scrolled
        self.verticalScrollBar().setValue(scrolled)

    # Slots

    def _on_range(self, _least: int, most: int) -> None:
        """Make the page a Tab stop only while there is something to scroll, and scroll to where it was."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)
        if self._wanted and most:
            self.verticalScrollBar().setValue(self._wanted)
            if most >= self._wanted:
                self._wanted = 0
