"""Pressing buttons with Enter: outside of message boxes, Qt knows only the space bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the focus if Enter was meant for it; returns whether it was."""
    at = QApplication.focusWidget()
    if event.key() not in _ENTER or event.modifiers() not in _PLAIN or not isinstance(at, QAbstractButton):
        return False
    at.click()
    return True
