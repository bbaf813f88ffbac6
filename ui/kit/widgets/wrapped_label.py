"""A label that wraps its text, inside a word if necessary, and adjusts its height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from ui.kit.widgets.line_breaks import one_line, wrapped
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_MEASURES = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
"""The changes after which a text takes another room."""

_LEAST_WIDTH, _WIDEST = 40, 560
_MOST_WIDTHS = 16
"""The number of widths for which the lines are cached: resizing a window passes through hundreds."""


class WrappedLabel(QLabel):
    """Plain text in as many lines as needed, or in `most` lines with the full text as tooltip."""

    def __init__(self, text: str = "", role: str = "", most: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._broken: dict[int, tuple[str, ...]] = {}
        """The lines of the text by the width they were broken for: a layout asks for the same few again and again."""
        self._heights: dict[int, int] = {}
        """The height by the width: a layout asks for it some thousand times while a page is filled."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self._forget()
        self._tell_rest()
        self.updateGeometry()

    def lines(self) -> tuple[str, ...]:
        """Return the lines as they are shown now."""
        return self._lines(self.contentsRect().width())

    def _lines(self, width: int) -> tuple[str, ...]:
        if len(self._broken) > _MOST_WIDTHS:
            self._broken.clear()
        if width not in self._broken:
            self._broken[width] = wrapped(self.text(), self.font(), width, self._most)
        return self._broken[width]

    def _forget(self) -> None:
        self._broken.clear()
        self._heights.clear()

    def _tell_rest(self) -> None:
        lines = self.lines() if self._most else ()
        self.setToolTip(as_tooltip(self.text()) if lines and lines[-1].endswith("…") else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Break the lines again in another font or style."""
        super().changeEvent(event)
        if event.type() in _MEASURES:
            self._forget()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tooltip to the full text where not all of it is visible."""
        super().resizeEvent(event)
        self._tell_rest()

    @override
    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the text needs in a width."""
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) > _MOST_WIDTHS:
                self._heights.clear()
            margins = self.contentsMargins()
            lines = self._lines(width - margins.left() - margins.right())
            height = max(len(lines), 1) * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()
            self._heights[width] = height
        return height

    @override
    def sizeHint(self) -> QSize:
        """Return the size of one line for a short text, of several lines of readable length for a long one."""
        whole = self.fontMetrics().horizontalAdvance(one_line(self.text())) + 4
        width = min(whole, _WIDEST)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the minimum width and its height."""
        return QSize(_LEAST_WIDTH, self.fontMetrics().lineSpacing())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, rect, metrics = QPainter(self), self.contentsRect(), self.fontMetrics()
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = self._lines(rect.width())
        room = rect.height() - len(lines) * metrics.lineSpacing()
        centred = self.alignment() & Qt.AlignmentFlag.AlignVCenter
        base = rect.top() + metrics.ascent() + (max(room, 0) / 2 if centred else 0)
        for number, line in enumerate(lines):
            shift = self._shift(rect.width() - metrics.horizontalAdvance(line))
            painter.drawText(QPointF(rect.left() + shift, base + number * metrics.lineSpacing()), line)

    def _shift(self, room: float) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return room / 2
        return room if self.alignment() & Qt.AlignmentFlag.AlignRight else 0
