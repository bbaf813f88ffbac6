"""Typing as a person does: Hangul comes composed from the input method, the rest key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.features.project.place import ProjectPlace


def focused() -> QWidget:
    """Return the widget the keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(focused(), key, modifiers)


def write(text: str) -> None:
    """Write a text where the keys go: what no key of this keyboard makes is composed."""
    if text.isascii():
        QTest.keyClicks(focused(), text)
        return
    composed = QInputMethodEvent()
    composed.setCommitString(text)
    QApplication.sendEvent(focused(), composed)


def rewrite(text: str) -> None:
    """Replace the text of a field."""
    press(Qt.Key.Key_A, CTRL)
    write(text)


def compose(syllable: str) -> None:
    """Leave a syllable half composed."""
    QApplication.sendEvent(focused(), QInputMethodEvent(syllable, []))


def tab_to(name: str, within: ProjectPlace, most: int = 150) -> None:
    """Press Tab until the control of a name has the focus; fails when Tab does not lead there."""
    for _ in range(most):
        if focused().accessibleName() == name:
            return
        press(Qt.Key.Key_Tab)
    met = within.focusWidget()
    raise AssertionError(f"Tab does not lead to {name!r}; it is at {met.accessibleName()!r}")


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
