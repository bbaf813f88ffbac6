"""The input line after the chips: in an empty line Backspace removes the last chip and Left moves to the chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, Signal
from typing_extensions import override

from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.kit.forms.choices import Choices
    from ui.kit.style.look import Look

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
