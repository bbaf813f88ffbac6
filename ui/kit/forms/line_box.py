"""A line of text that accepts any pasted text: line breaks and tabs become spaces, and nothing is cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.kit.forms.window_keys import is_for_the_window

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent

_LONGEST = 2**31 - 1
_BREAKS = re.compile("[ \u00a0]*[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+[ \u00a0]*")


_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The reasons for losing the focus only temporarily: another window, a menu."""


class LineBox(QLineEdit):
    """A QLineEdit whose text is one line of any length."""

    entered = Signal()
    """The line has received the focus."""

    left = Signal()
    """The line has lost the focus."""

    folded = Signal()
    """Pasted text had several lines or columns and was joined into one line."""

    composed = Signal(str)
    """The text including the syllable that is being composed."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self.setMaxLength(_LONGEST)  # Qt's default limit would cut the text off silently
        self.setMinimumWidth(64)
        self.textEdited.connect(self._on_text_edited)

    def _on_text_edited(self, text: str) -> None:
        folded = _BREAKS.sub(" ", text).strip() if _BREAKS.search(text) else text
        if folded != text and folded == self._before:
            self.undo()  # a second undo, because the first one restores the pasted text before it was joined
        elif folded != text:
            self.selectAll()  # `insert` over a selection can be undone, `setText` cannot
            self.insert(folded)
            self.folded.emit()
        self._before = self.text()

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
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `left` unless the focus is only lost for a while, and show the beginning of the text."""
        super().focusOutEvent(event)
        if event.reason() not in _COMING_BACK:
            self.setCursorPosition(0)  # show the beginning of a long text
        self.left.emit()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Emit `composed` with the text including the syllable in composition."""
        super().inputMethodEvent(event)
        place = self.cursorPosition()
        text = self.text()
        self.composed.emit(text[:place] + event.preeditString() + text[place:])
