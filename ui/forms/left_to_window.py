"""Keys a field leaves to the window: undo where nothing was typed, and the verbs of the window fields would swallow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_VERBS = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K})
"""With Ctrl verbs of the window (`ui/keys.py`); on X11 Qt's fields take them to delete, and to go to the line's end."""


def is_for_the_window(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Return whether a key is a verb of the window, or undo or redo with nothing to do in the field."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    verb = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _VERBS
    return verb or (event.matches(keys.Undo) and not can_undo) or (event.matches(keys.Redo) and not can_redo)
