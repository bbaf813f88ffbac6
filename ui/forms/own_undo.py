"""Undo in a field: its own typing first; where there is none to take back, the key is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_for_the_window(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Return whether a key of undo or redo finds nothing to do in a field, which would swallow it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not can_undo) or (event.matches(keys.Redo) and not can_redo)
