"""The frame around chips and their input line; it looks like one field, and a click in it focuses the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.forms.suggestion_line import SuggestionLine
from ui.kit.widgets.row_layout import RowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look


class ChipsFrame(QFrame):
    """The frame of a field of chips."""

    def __init__(self, line: QWidget) -> None:
        super().__init__()
        self._line = line
        self.setProperty("role", "chips")
        self.chips = ChipsLayout(self)
        self.chips.addWidget(line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, name: str, *, on: bool) -> None:
        """Set a dynamic property that the style sheet selects by."""
        self.setProperty(name, on)
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus the input line wherever the field is clicked."""
        self._line.setFocus()
        super().mousePressEvent(event)


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


_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChipsLine(SuggestionLine):
    """A frameless line inside a field of chips."""

    finished = Signal()
    """Enter was pressed to accept what is typed."""

    backed = Signal(bool)
    """The cursor was moved before the beginning: True for Backspace, False for the Left arrow."""

    def __init__(self, choices: Choices, look: Look, *, eager: bool) -> None:
        super().__init__(choices, look, eager=eager)
        self.setProperty("role", "inner")
        self.setPlaceholderText(self.tr("Add…"))
        self._chosen = ""

    def tell_chosen(self, names: str) -> None:
        """Set the names of the chips, which a screen reader speaks when the line gets the focus."""
        self._chosen = names

    @property
    def chosen(self) -> str:
        """The names of the chips, as one text."""
        return self.tr("Selected: {names}").format(names=self._chosen) if self._chosen else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the chips at the beginning of the line, and accept what is typed with Enter."""
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if at_start and event.key() == Qt.Key.Key_Left:
            self.backed.emit(False)  # noqa: FBT003 - a signal's value
        elif at_start and not self.text() and event.key() == Qt.Key.Key_Backspace:
            self.backed.emit(True)  # noqa: FBT003 - a signal's value
        elif self._finishes(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _finishes(self, event: QKeyEvent) -> bool:
        plain = event.keyCombination() == QKeyCombination(Qt.Key(event.key()))
        return plain and event.key() in _TAKING and bool(self.text().strip()) and not self.offering
