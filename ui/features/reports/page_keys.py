"""The keys that turn the pages of the preview or change its size."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Turn(Enum):
    """What a key does in the preview."""

    ON = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    LARGER = auto()


_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_TURNS = {
    (Qt.Key.Key_PageDown, _NONE): Turn.ON,
    (Qt.Key.Key_PageUp, _NONE): Turn.BACK,
    (Qt.Key.Key_Space, _NONE): Turn.ON,
    (Qt.Key.Key_Space, _SHIFT): Turn.BACK,
    (Qt.Key.Key_Home, _NONE): Turn.FIRST,
    (Qt.Key.Key_End, _NONE): Turn.LAST,
    (Qt.Key.Key_Equal, _CTRL): Turn.LARGER,  # the plus key on keyboards where plus needs Shift
}


def turn_of(event: QKeyEvent) -> Turn | None:
    """Return what a key does; None when it does nothing here."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _TURNS.get((Qt.Key(event.key()), held))
