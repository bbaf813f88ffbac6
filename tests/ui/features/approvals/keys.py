"""Working a dialog by keyboard: walking to a field with Tab, choosing with arrows, recording with Ctrl+Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from tests.ui.hands import CTRL, focused, paste, press, write
from ui.features.approvals.checklist import Checklist
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import ActDialog

_MOST = 80


def walk_to(widget: QWidget) -> None:
    """Press Tab until a widget, or something in it, has the focus."""
    for _ in range(_MOST):
        if focused() is widget or widget.isAncestorOf(focused()):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()}")


def fill(dialog: ActDialog, path: str, text: str) -> None:
    """Move to a field with the Tab key and replace its text."""
    assert path in dialog._form, f"{path} is not shown"
    walk_to(dialog._form.editor(path))
    press(Qt.Key.Key_A, held=CTRL)
    (write if text.isascii() else paste)(text)  # the test library types Latin letters only


def choose(dialog: ActDialog, path: str, words: str) -> None:
    """Walk to a choice and go to one of it with the arrows."""
    assert path in dialog._form, f"{path} is not shown"
    editor = dialog._form.editor(path)
    walk_to(editor)
    press(Qt.Key.Key_Space)
    for _ in editor.findChildren(QRadioButton):
        chosen = focused()
        if isinstance(chosen, QRadioButton) and chosen.text() == words and chosen.isChecked():
            return
        press(Qt.Key.Key_Right)
    raise AssertionError(f"the arrows do not reach {words}")


def record(desk: Desk, qtbot: QtBot) -> None:
    """Press Ctrl+Enter, and wait for what comes of it."""
    press(Qt.Key.Key_Return, held=CTRL)
    qtbot.waitUntil(lambda: desk.idle)


def push(button: QAbstractButton) -> None:
    """Walk to a button and press it with the space bar."""
    walk_to(button)
    press(Qt.Key.Key_Space)


def button(within: QWidget, words: str) -> QAbstractButton:
    """Return the button that is seen with some words on it."""
    found = [
        one
        for one in within.findChildren(QAbstractButton)
        if one.isVisible() and words in (one.text(), one.accessibleName())
    ]
    assert found, f"no button says {words}"
    return found[0]


def wrongs(dialog: ActDialog, path: str) -> tuple[str, ...]:
    """Return what is said beside a field."""
    return dialog._form.editor(path).problems


def lacking(dialog: ActDialog) -> list[str]:
    """Return the requirements listed at the top."""
    return [
        label.text()
        for checklist in dialog._obstacles.findChildren(Checklist)
        if checklist.isVisible()
        for label in checklist.findChildren(WrappedLabel)
    ]
