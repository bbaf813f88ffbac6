"""The table cell of a stage: its name, then ↺ with the number of returns, and ‖ when it is deferred."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from ui.kit.tables.cell import Cell, Index
from ui.kit.tables.stage_marks import StageMarks
from ui.kit.widgets.stage_mark import paint_turning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_GAP, _SIGN = 5.0, 11.0
_NO_MARKS = StageMarks()


class StageTableCell(Cell):
    """Text with marks; the text is elided before the marks are."""

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint the name, followed by the marks."""
        marks = self._marks(index)
        inside = rect.adjusted(0, 0, -self._marks_width(marks), 0)
        shown = self.paint_text(painter, inside, self.text(index), self.colour)
        if marks != _NO_MARKS:
            self._paint_marks(painter, rect, rect.left() + self.metrics.horizontalAdvance(shown), marks)

    def room(self, rect: QRectF, index: Index) -> float:
        """Return the width in pixels that the marks leave for the text."""
        return rect.width() - self._marks_width(self._marks(index))

    def _marks(self, index: Index) -> StageMarks:
        value = self.value(index)
        return value if isinstance(value, StageMarks) else _NO_MARKS

    def _marks_width(self, marks: StageMarks) -> float:
        times = self.metrics.horizontalAdvance(str(marks.returned))
        returned = _GAP + _SIGN + times if marks.returned else 0
        return returned + (_GAP + _SIGN if marks.deferred else 0)

    def _paint_marks(self, painter: QPainter, rect: QRectF, left: float, marks: StageMarks) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = left + _GAP
        if marks.returned:
            at += self._paint_returns(painter, rect, at, str(marks.returned)) + _GAP
        if marks.deferred:
            painter.setPen(QPen(self.tint("warn"), 1.6))
            for place in (at + 2, at + 6):
                painter.drawLine(QLineF(place, rect.center().y() - 5, place, rect.center().y() + 5))
        painter.restore()

    def _paint_returns(self, painter: QPainter, rect: QRectF, left: float, times: str) -> float:
        """Paint ↺ with the number of returns; returns the width in pixels."""
        sign = QRectF(left, rect.center().y() - _SIGN / 2, _SIGN, _SIGN)
        paint_turning(painter, sign, self.tint("warn"))
        painter.setPen(self.tint("warn"))
        area = QRectF(sign.right() + 1, rect.top(), rect.width(), rect.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, times)
        return _SIGN + self.metrics.horizontalAdvance(times)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of name and marks."""
        return super().sizeHint(option, index) + QSize(int(self._marks_width(self._marks(index))), 0)
