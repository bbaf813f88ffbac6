"""The hands of a person at the keyboard: whatever has the focus gets what is pressed, typed, pasted, composed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """Return what has the focus; there must be something."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press keys one after the other; each goes to what has the focus by then."""
    for key in keys:
        QTest.keyClick(focused(), key, held)


def chord(keys: str) -> None:
    """Press a key with others held, as the table of keys writes it: `Ctrl+Shift+Z`."""
    QTest.keySequence(focused(), QKeySequence(keys))


def write(text: str) -> None:
    """Type Latin text letter by letter."""
    QTest.keyClicks(focused(), text)


def paste(text: str) -> None:
    """Put a text on the clipboard and press Ctrl+V."""
    QGuiApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, held=CTRL)


def compose(syllable: str, commit: str = "") -> None:
    """Show a syllable as being composed, after committing what stood before it."""
    event = QInputMethodEvent(syllable, [])
    event.setCommitString(commit)
    QApplication.sendEvent(focused(), event)
