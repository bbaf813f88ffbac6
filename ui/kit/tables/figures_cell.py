"""Cells with numbers whose digits have equal width, so that they line up; overdue days are red and bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from ui.kit.style.look import Look, font
from ui.kit.tables.cell import Cell, Index

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRectF
    from PySide6.QtGui import QPainter

    from ui.kit.tables.column import Alignment


class FiguresCell(Cell):
    """A number; its alignment is set by the column."""

    strong = False

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self.type = font(strong=self.strong, tabular=True)
        self.metrics = QFontMetricsF(self.type)


class _LateCell(FiguresCell):
    """A number of days that is overdue."""

    colour = "bad"
    strong = True


class DaysCell(FiguresCell):
    """A number of days; a true value means overdue."""

    def __init__(self, look: Look, alignment: Alignment, parent: QObject | None = None) -> None:
        super().__init__(look, alignment, parent)
        self._late = _LateCell(look, alignment, self)

    def paint_value(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint an overdue number in bold red."""
        if self.value(index):
            self._late.paint_value(painter, rect, index)
        else:
            super().paint_value(painter, rect, index)
