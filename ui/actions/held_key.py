"""Telling a held key that repeats from separate key presses, even where Qt does not.

On X11 a held key sends a release and a press with the same timestamp, and Qt only marks them as a repetition when
both have already arrived. No person releases and presses a key within one millisecond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class HeldKey:
    """Watches the keys of one window; must be passed every event of it."""

    def __init__(self) -> None:
        self.repeats = False
        """Whether the last key press is an automatic repetition."""
        self._released: tuple[int, Qt.KeyboardModifier, int] | None = None

    def watch(self, event: QEvent) -> None:
        """Inspect an event of the window; to be called before shortcuts are handled."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            again = (event.key(), event.modifiers(), event.timestamp()) == self._released
            self.repeats = event.isAutoRepeat() or again
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.modifiers(), event.timestamp())
