"""A held key is told from a key pressed again, also where Qt does not mark its repetitions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.actions.commands import HeldKey

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _key(type_: QEvent.Type, at: int, *, held: Qt.KeyboardModifier = CTRL, marked: bool = False) -> QKeyEvent:
    event = QKeyEvent(type_, Qt.Key.Key_Z, held, "", marked)
    event.setTimestamp(at)
    return event


@pytest.mark.parametrize(
    ("released", "pressed", "repeats"),
    [
        (_key(QEvent.Type.KeyRelease, 100), _key(QEvent.Type.ShortcutOverride, 100), True),
        (_key(QEvent.Type.KeyRelease, 100), _key(QEvent.Type.ShortcutOverride, 160), False),
        (
            _key(QEvent.Type.KeyRelease, 100),
            _key(QEvent.Type.ShortcutOverride, 100, held=CTRL | SHIFT),
            False,
        ),
        (_key(QEvent.Type.KeyRelease, 100), _key(QEvent.Type.ShortcutOverride, 160, marked=True), True),
    ],
)
def test_what_is_pressed_the_instant_it_was_released_is_held(
    released: QKeyEvent, pressed: QKeyEvent, *, repeats: bool
) -> None:
    held = HeldKey()
    held.watch(_key(QEvent.Type.ShortcutOverride, 40))
    assert not held.repeats
    held.watch(released)
    held.watch(pressed)
    assert held.repeats is repeats
