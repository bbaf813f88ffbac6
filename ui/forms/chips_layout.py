"""Lays chips one after the other in rows, and the line one types in behind the last, over what is left of its row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

_GAP = 4
_LINE = 120
"""The least width in which one can type."""


class ChipsLayout(QLayout):
    """The last item is the line; all before it are chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(_GAP, _GAP - 1, _GAP, _GAP - 1)

    def insert_chip(self, chip: QWidget) -> None:
        """Put a chip behind the other chips, before the line."""
        self.addWidget(chip)
        self._items[-2:] = reversed(self._items[-2:])

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in, behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end: Qt asks until it gets none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Return that there is use for width."""
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the rows need in a width."""
        return self._laid(QRect(0, 0, width, 0), moving=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._laid(rect, moving=True)

    @override
    def sizeHint(self) -> QSize:
        """Return a size for a few chips."""
        return QSize(2 * _LINE, self.heightForWidth(2 * _LINE))

    @override
    def minimumSize(self) -> QSize:
        """Return the room one needs to type."""
        heights = (item.sizeHint().height() for item in self._items)
        margins = self.contentsMargins()
        return QSize(_LINE + 2 * _GAP, max(heights, default=0) + margins.top() + margins.bottom())

    def _laid(self, rect: QRect, *, moving: bool) -> int:
        """Lay the items out in a rectangle and return the height they need."""
        inner = rect.marginsRemoved(self.contentsMargins())
        row = max((item.sizeHint().height() for item in self._items), default=0)
        left, top, end = inner.left(), inner.top(), inner.left() + inner.width()
        for place, item in enumerate(self._items):
            last = place == len(self._items) - 1
            width = _LINE if last else min(item.sizeHint().width(), inner.width())
            if left > inner.left() and left + width > end:
                left, top = inner.left(), top + row + _GAP
            if moving:
                height = item.sizeHint().height()
                reach = max(_LINE, end - left) if last else width
                item.setGeometry(QRect(left, top + (row - height) // 2, reach, height))
            left += width + _GAP
        return top + row + self.contentsMargins().bottom() - rect.top()
