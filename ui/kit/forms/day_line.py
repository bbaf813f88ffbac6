"""The line for typing a date: Alt+Down opens the calendar, and forums are suggested where they are allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from ui.kit.forms.choices import Choices
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.kit.style.look import Look

_WIDTH_OF = "2026-11-22 0000"


class DayLine(SuggestionLine):
    """An input line for a date."""

    calendar_requested = Signal()
    """Alt+Down was pressed."""

    def __init__(self, choices: Choices | None, look: Look) -> None:
        super().__init__(choices or Choices(tuple), look, eager=False)
        self._arrow.setVisible(choices is not None)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        if choices is None:
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_WIDTH_OF))
            self.setMaximumWidth(self.minimumWidth() + 16)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Request the calendar on Alt+Down."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.calendar_requested.emit()
            return
        super().keyPressEvent(event)
