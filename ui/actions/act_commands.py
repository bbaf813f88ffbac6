"""The commands that record an official act, each with its key; the same on a project's page and in the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions.commands import Command
from ui.actions.requests import RequestKind

if TYPE_CHECKING:
    from collections.abc import Callable


def act_commands(ask: Callable[[RequestKind], None], may_ask: Callable[[], bool]) -> tuple[Command, ...]:
    """Return the commands. Whether the rules allow the act now is only checked when the command is used."""
    words = {
        "decide": (RequestKind.DECIDE, QCoreApplication.translate("Acts", "Record a decision")),
        "present": (RequestKind.PRESENT, QCoreApplication.translate("Acts", "Record a presentation")),
        "determine": (RequestKind.DETERMINE, QCoreApplication.translate("Acts", "Record a determination")),
        "meet": (RequestKind.MEET, QCoreApplication.translate("Acts", "Mark a requirement as met")),
        "resubmit": (RequestKind.RESUBMIT, QCoreApplication.translate("Acts", "Resubmit after a return")),
        "move_procedure": (
            RequestKind.MOVE,
            QCoreApplication.translate("Acts", "Move to the newest procedure version"),
        ),
    }
    return tuple(Command(name, text, partial(ask, act), may_ask) for name, (act, text) in words.items())
