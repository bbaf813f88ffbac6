"""The ring inside a focused button that is filled with the accent colour.

The style sheet gives every other control a ring in that colour, which would not show here. A style sheet can draw only
one border around a button, so this second one is painted over it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

_INSET, _WIDTH, _ROUND = 3, 2, 4


class FocusRing(QWidget):
    """Lies over one button; the mouse reaches the button through it."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(button.size())
        button.installEventFilter(self)
        self.show()

    @override
    def paintEvent(self, event: object) -> None:
        """Paint the ring in the colour of the text of such buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), _WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET), _ROUND, _ROUND)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the button when its size changes."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False


def ring_over(widget: QWidget) -> FocusRing | None:
    """Return a ring over a button that is filled with the accent colour; None for other widgets."""
    if isinstance(widget, QPushButton) and widget.property("role") == "primary":
        return FocusRing(widget)
    return None
