"""Where something may stand over a window without covering what is being worked with there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

MARGIN = 16
"""The pixels kept free at the edges of the window, and around what is being worked with."""


def in_use(over: QWidget) -> QRect:
    """Return the rectangle of the focused control, or of the current row of a focused list; empty for neither."""
    focused = QApplication.focusWidget()
    if focused is None or not over.isAncestorOf(focused):
        return QRect()
    if not isinstance(focused, QAbstractItemView):
        return QRect(focused.mapTo(over, QPoint(0, 0)), focused.size()).intersected(over.rect())
    seen = focused.viewport()
    cell = focused.visualRect(focused.currentIndex())
    row = QRect(0, cell.top(), seen.width(), cell.height()).intersected(seen.rect())
    return row.translated(seen.mapTo(over, QPoint(0, 0)))


def free_place(size: QSize, over: QWidget, used: QRect) -> QPoint:
    """Return where something of a size stands: in the bottom corner, left or right, that is free, or above both."""
    bottom = over.height() - size.height() - MARGIN
    left, right = QPoint(MARGIN, bottom), QPoint(over.width() - size.width() - MARGIN, bottom)
    free = (corner for corner in (left, right) if not QRect(corner, size).intersects(used))
    return next(free, QPoint(MARGIN, max(used.top() - size.height() - MARGIN, 0)))
