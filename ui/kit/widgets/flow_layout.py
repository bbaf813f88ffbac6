"""A layout that places items side by side and continues on a new line, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from typing_extensions import override

from ui.kit.widgets.row_layout import RowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(RowLayout):
    """Items from left to right, line by line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def _place(self, rect: QRect, *, for_real: bool) -> int:
        """Place the items in a rectangle, or only measure unless `for_real`; returns the height."""
        inside = rect.marginsRemoved(self.contentsMargins())
        left, top, line = inside.left(), inside.top(), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(inside.width(), 1), 1 << 20))
            if line and left + size.width() > inside.right() + 1:
                left, top, line = inside.left(), top + line + self.spacing(), 0
            if for_real:
                item.setGeometry(QRect(QPoint(left, top), size))
            left, line = left + size.width() + self.spacing(), max(line, size.height())
        return top + line - rect.top() + self.contentsMargins().bottom()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    # Overrides that Qt calls

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout never needs more than its size hint."""
        return Qt.Orientation(0)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of one line of all items."""
        items = self._shown()
        width = sum(item.sizeHint().width() + self.spacing() for item in items) - self.spacing()
        return QSize(max(width, 0), max((item.sizeHint().height() for item in items), default=0))

    @override
    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size
