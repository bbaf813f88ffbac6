"""The column headings above the lines of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.forms.row_line import INSET, OUTSET
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import elided

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.kit.forms.summary import Summary
    from ui.kit.style.look import Look

_HEIGHT = 24


class RowHeads(QWidget):
    """Painted headings; they need no accessible name because each line speaks its column names."""

    def __init__(self, summary: Summary, look: Look, right: int) -> None:
        super().__init__()
        self._summary, self._look, self._right = summary, look, right
        self.setFixedHeight(_HEIGHT)
        summary.widened.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        """Return the height of the headings."""
        return QSize(320, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings over their columns."""
        painter, small = QPainter(self), font(SECONDARY, strong=True)
        painter.setFont(small)
        painter.setPen(self._look.colour("muted"))
        inner = self.rect().adjusted(INSET, 0, -OUTSET - self._right, 0)
        for column, rect in zip(self._summary.columns, self._summary.places(inner), strict=True):
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            title = elided(column.title, small, rect.width()) if rect.width() else ""
            painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), title)
        painter.setPen(self._look.colour("hairline"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
