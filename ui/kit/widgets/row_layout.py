"""The base class of layouts that continue in a new row when a row is full."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class RowLayout(QLayout):
    """Stores the items in order and answers Qt's questions; subclasses place the items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """The heights measured since the items last changed: Qt asks for the same ones again and again."""

    def _place(self, rect: QRect, *, for_real: bool) -> int:
        """Place the items in a rectangle, or only measure unless `for_real`; returns the height."""
        raise NotImplementedError

    # Overrides that Qt calls

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end: Qt asks until it gets None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the rows need in a width, in pixels."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), for_real=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        """Forget what was measured: an item has changed."""
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Place the items in a rectangle."""
        super().setGeometry(rect)
        self._place(rect, for_real=True)
