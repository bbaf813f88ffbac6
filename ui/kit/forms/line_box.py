"""A line to type in, that takes whatever is pasted: line breaks and table cells become blanks, nothing is cut off."""

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
"""Why the focus goes for a while only: another window, a menu."""


class LineBox(QLineEdit):
    """A QLineEdit whose text is one line of any length."""

    entered = Signal()
    """The line has got the focus."""

    left = Signal()
    """The line has lost the focus."""

    folded = Signal()
    """What was pasted stood on several lines or in several columns, and is one line now."""

    composed = Signal(str)
    """The text with the syllable that is being composed."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self.setMaxLength(_LONGEST)  # Qt's own limit cuts off silently
        self.setMinimumWidth(64)
        self.textEdited.connect(self._on_text_edited)

    def _on_text_edited(self, text: str) -> None:
        folded = _BREAKS.sub(" ", text).strip() if _BREAKS.search(text) else text
        if folded != text and folded == self._before:
            self.undo()  # one more step back: what was pasted came back unfolded
        elif folded != text:
            self.selectAll()  # inserting over it, unlike setText, can be undone
            self.insert(folded)
            self.folded.emit()
        self._before = self.text()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the window its verbs."""
        if is_for_the_window(event):
            event.ignore()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one begins to type."""
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one has left."""
        super().focusOutEvent(event)
        if event.reason() not in _COMING_BACK:
            self.setCursorPosition(0)  # a long text is read from its beginning
        self.left.emit()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell the text as it stands while a syllable is composed."""
        super().inputMethodEvent(event)
        place = self.cursorPosition()
        text = self.text()
        self.composed.emit(text[:place] + event.preeditString() + text[place:])
