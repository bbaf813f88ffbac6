"""What the tests of approval share: a real registry, a desk over it, a window, and dialogs opened in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.actions import offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.actions.requests import ActRequest
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk


@pytest.fixture
def language() -> Language:
    """English; tests about both languages say so."""
    return Language.EN


@pytest.fixture
def elsewhere() -> list[StepRequest]:
    """What a dialog sent the person to that no dialog records."""
    return []


@pytest.fixture
def opened(
    desk: Desk, window: QWidget, qtbot: QtBot, elsewhere: list[StepRequest]
) -> Callable[[ActRequest], ActDialog]:
    """Open the dialog of an act and wait until it has the keyboard."""

    def open_(wanted: ActRequest) -> ActDialog:
        offer(desk, wanted, window, elsewhere=elsewhere.append)
        return shown_dialog(window, qtbot)

    return open_


def shown_dialog(window: QWidget, qtbot: QtBot) -> ActDialog:
    """Wait for the dialog over a window."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ActDialog)))
    dialog = next(one for one in window.findChildren(ActDialog) if one.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog
