"""A layout whose items go on in a new row where they find no more room: what all such layouts answer Qt alike."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class RowLayout(QLayout):
    """Keeps the items in their order; how they are set into a width is the business of each layout of this kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def _place(self, rect: QRect, *, for_real: bool) -> int:
        """Set the items into a rectangle, or only find how high it must be; returns the height."""
        raise NotImplementedError

    # Qt asks

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
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
        """Give an item away, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height the rows need in a width."""
        return self._place(QRect(0, 0, width, 0), for_real=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Set the items into a rectangle."""
        super().setGeometry(rect)
        self._place(rect, for_real=True)
