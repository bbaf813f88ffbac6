"""Keys that text fields leave to the window: shortcuts of the window that Qt's fields would otherwise handle.

Undo and redo are not among them: in a field they apply to the typing and to nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_VERBS = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K})
"""Keys that are window shortcuts with Ctrl (`ui/actions/keys.py`); on X11 Qt's fields delete or move with them."""


def is_for_the_window(event: QEvent) -> bool:
    """Return whether a key event is a shortcut of the window."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _VERBS
