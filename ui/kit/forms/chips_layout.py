"""A layout for chips in rows; the input line follows the last chip and fills the rest of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from typing_extensions import override

from ui.kit.widgets.row_layout import RowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GAP = 4
_LINE = 120
"""The minimum width of the input line in pixels."""


class ChipsLayout(RowLayout):
    """The last item is the input line; all items before it are chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(_GAP, _GAP - 1, 0, _GAP - 1)

    def insert_chip(self, chip: QWidget) -> None:
        """Add a chip after the other chips, before the input line."""
        self.addWidget(chip)
        self._items[-2:] = reversed(self._items[-2:])

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout can use more width."""
        return Qt.Orientation.Horizontal

    @override
    def sizeHint(self) -> QSize:
        """Return a size for a few chips."""
        return QSize(2 * _LINE, self.heightForWidth(2 * _LINE))

    @override
    def minimumSize(self) -> QSize:
        """Return the minimum size in which one can type."""
        heights = (item.sizeHint().height() for item in self._items)
        margins = self.contentsMargins()
        return QSize(_LINE + 2 * _GAP, max(heights, default=0) + margins.top() + margins.bottom())

    @override
    def _place(self, rect: QRect, *, for_real: bool) -> int:
        """Lay the items out in a rectangle and return the height they need; only measures unless `for_real`."""
        inner = rect.marginsRemoved(self.contentsMargins())
        row = max((item.sizeHint().height() for item in self._items), default=0)
        left, top, end = inner.left(), inner.top(), inner.left() + inner.width()
        for place, item in enumerate(self._items):
            last = place == len(self._items) - 1
            width = _LINE if last else min(item.sizeHint().width(), inner.width())
            if left > inner.left() and left + width > end:
                left, top = inner.left(), top + row + _GAP
            if for_real:
                height = item.sizeHint().height()
                reach = max(_LINE, end - left) if last else width
                item.setGeometry(QRect(left, top + (row - height) // 2, reach, height))
            left += width + _GAP
        return top + row + self.contentsMargins().bottom() - rect.top()
