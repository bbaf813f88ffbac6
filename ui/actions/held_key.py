"""Whether a key is held: its repetitions are told from presses, also where Qt does not tell them.

On X11 a held key releases and presses again at the same instant, and Qt marks that as a repetition only where both
have arrived by the time it looks. No hand releases and presses a key within one millisecond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class HeldKey:
    """Watches the keys of one window; it is shown every event of it."""

    def __init__(self) -> None:
        self.repeats = False
        """Whether the last press only went on with the one before."""
        self._released: tuple[int, Qt.KeyboardModifier, int] | None = None

    def watch(self, event: QEvent) -> None:
        """Look at an event of the window, before its shortcuts are answered."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            again = (event.key(), event.modifiers(), event.timestamp()) == self._released
            self.repeats = event.isAutoRepeat() or again
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.modifiers(), event.timestamp())
