"""Waiting until a window is idle: every request is answered and every postponed step is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk

_TURN_MS = 2
_STILL_TURNS = 3
"""So often in a row nothing may be under way: what is done in one turn may be followed by something in the next."""

_MOST_TURNS = 500
"""On a busy machine what is put off takes longer; it is waited for, and not insisted on."""


def at_rest(qtbot: QtBot, desk: Callable[[], Desk | None], put_off: Callable[[], bool]) -> None:
    """Wait until nothing is under way at the desk that is there, and nothing is put off."""
    still = 0
    for _ in range(_MOST_TURNS):
        qtbot.waitUntil(lambda: _is_idle(desk()))
        qtbot.wait(_TURN_MS)
        still = still + 1 if _is_idle(desk()) and not put_off() else 0
        if still == _STILL_TURNS:
            return
    qtbot.waitUntil(lambda: _is_idle(desk()))


def puts_off(within: QWidget | None) -> bool:
    """Return whether something in a widget waits only until the window has answered what was asked before."""
    timers = within.findChildren(QTimer) if within is not None else []
    return any(timer.isActive() and timer.interval() == 0 for timer in timers)


def _is_idle(desk: Desk | None) -> bool:
    return desk is None or desk.idle
