"""What each side has done at a stage, painted in a line such as `KOR ✓ USA ◉`.

The sign of a side that has yet to act is a ring: dots would look as if a text were cut off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from registry.domain.procedure.stage_mark import StageMark
from ui.kit.widgets.stage_mark import paint_stage, paint_tick

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.kit.style.look import Look
    from ui.kit.widgets.strip_stage import StripSide

_SIGN, _GAP, _BETWEEN = 10.0, 3.0, 8.0


class SideMarks:
    """The sides of a stage, measured and painted in as many rows as needed."""

    def __init__(self, sides: tuple[StripSide, ...], type_: QFont, look: Look) -> None:
        self._sides, self._type, self._look = sides, type_, look
        self._metrics = QFontMetricsF(type_)

    def rows_in(self, width: float) -> int:
        """Return how many rows the sides need in a width in pixels."""
        return len(self._rows(width))

    def paint(self, painter: QPainter, middle: QPointF, width: float) -> float:
        """Paint the sides centred below `middle`; returns the y coordinate where they end."""
        top = middle.y()
        for row in self._rows(width):
            left = middle.x() - self._row_width(row) / 2
            for side in row:
                self._paint_side(painter, side, QPointF(left, top))
                left += self._width(side) + _BETWEEN
            top += self._metrics.lineSpacing()
        return top

    def _rows(self, width: float) -> list[list[StripSide]]:
        rows: list[list[StripSide]] = []
        for side in self._sides:
            if rows and self._row_width([*rows[-1], side]) <= width:
                rows[-1].append(side)
            else:
                rows.append([side])
        return rows

    def _row_width(self, row: list[StripSide]) -> float:
        return sum(map(self._width, row)) + _BETWEEN * (len(row) - 1)

    def _width(self, side: StripSide) -> float:
        return self._metrics.horizontalAdvance(side.label) + _GAP + _SIGN

    def _paint_side(self, painter: QPainter, side: StripSide, at: QPointF) -> None:
        width, height = self._metrics.horizontalAdvance(side.label), self._metrics.height()
        painter.setFont(self._type)
        painter.setPen(QPen(self._look.colour("text")))
        painter.drawText(QRectF(at.x(), at.y(), width + 2, height), Qt.AlignmentFlag.AlignLeft, side.label)
        sign = QRectF(at.x() + width + _GAP, at.y() + (height - _SIGN) / 2, _SIGN, _SIGN)
        if side.mark is StageMark.DONE:
            paint_tick(painter, sign, self._look.colour("good"))
        else:
            paint_stage(painter, sign, side.mark, self._look)
