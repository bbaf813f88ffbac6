"""A one-line label that ends in … where its text does not fit, and then shows all of it as a tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from ui.kit.widgets.line_breaks import elided, one_line
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_LEAST_WIDTH = 24


class ElidedLabel(QLabel):
    """One line of plain text; `role` selects its colour and size in the style sheet."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self._tell_rest()
        self.updateGeometry()

    def is_elided(self) -> bool:
        """Return whether the text is cut off."""
        return elided(self.text(), self.font(), self.contentsRect().width()) != self.text()

    def _tell_rest(self) -> None:
        self.setToolTip(as_tooltip(self.text()) if self.is_elided() else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tooltip to the whole text where the label is too narrow for it."""
        super().resizeEvent(event)
        self._tell_rest()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the whole line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(one_line(self.text())) + 2, metrics.lineSpacing())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return a size in which a few characters are visible."""
        whole = self.sizeHint()
        return QSize(min(_LEAST_WIDTH, whole.width()), whole.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, elided to the width."""
        painter, rect = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(flags), elided(self.text(), self.font(), rect.width()))
