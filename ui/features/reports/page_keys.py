"""Which keys turn the pages of the preview, and how."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Turn(Enum):
    """What a key asks of the preview."""

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
    (Qt.Key.Key_Equal, _CTRL): Turn.LARGER,  # the key of the plus sign, where a keyboard has it there
}


def turn_of(event: QKeyEvent) -> Turn | None:
    """Return what a key asks for; None when it turns nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _TURNS.get((Qt.Key(event.key()), held))
