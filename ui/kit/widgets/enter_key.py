"""Pressing buttons with Enter: outside message boxes Qt only supports the space bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_enter(event: QKeyEvent) -> bool:
    """Return whether a key is Enter, on either side of the keyboard, without another one."""
    return event.key() in _ENTER and event.modifiers() in _PLAIN


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Click the focused button if the key is Enter; returns whether a button was clicked."""
    at = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(at, QAbstractButton):
        return False
    at.click()
    return True
