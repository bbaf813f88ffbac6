"""Keys a field leaves to the window: the verbs of the window that fields would swallow.

Undo and redo are not among them: where one types they are about what one types, and about nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_VERBS = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K})
"""With Ctrl verbs of the window (`ui/actions/keys.py`); on X11 Qt's fields take them to delete or go to the end."""


def is_for_the_window(event: QEvent) -> bool:
    """Return whether a key is a verb of the window."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _VERBS
