"""A multi-line text field that grows with its text; Tab leaves it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from ui.kit.forms.window_keys import is_for_the_window

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent

_LEAST, _MOST = 2, 12
_BELOW = 1
"""Pixels that Qt wants to be free below the last line; without them it scrolls although everything would fit."""


class TextBox(QPlainTextEdit):
    """Plain text, two to twelve lines high."""

    entered = Signal()
    """The field has received the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumWidth(64)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # text is wrapped
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # The layout of a plain text document measures its height in lines, not pixels.
        lines = ceil(self.document().size().height())
        self._show_scrolling(needed=lines > _MOST)
        frame = self.height() - self.contentsRect().height()
        margins = 2 * ceil(self.document().documentMargin())
        wanted = ceil(self._text_height(lines)) + frame + margins + _BELOW
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _text_height(self, lines: int) -> float:
        """Return the height in pixels of the text, within the least and the greatest number of lines.

        The metrics of the font round the height of a line down: a field that is short by a pixel a line would hide
        its first line as soon as the cursor is in the last.
        """
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        layout.blockBoundingRect(block)  # lays the block out
        line = block.layout().lineAt(0).height()
        if lines > _MOST:
            return line * _MOST
        high = -self.document().documentMargin()  # which the last block includes
        while block.isValid():
            high += layout.blockBoundingRect(block).height()
            block = block.next()
        return max(high, line * _LEAST)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Adjust the height to another style or font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _show_scrolling(self, *, needed: bool) -> None:
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAsNeeded if needed else policies.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text again and adjust the height."""
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the keys of window commands to the window."""
        if is_for_the_window(event):
            event.ignore()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit `entered`."""
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll only while the field has the focus; otherwise the wheel scrolls the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
