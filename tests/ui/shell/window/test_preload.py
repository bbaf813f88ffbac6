"""The page of a project is made ready in quiet moments, and never disturbs who is quicker."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.shell.window.navigation import Navigation
    from ui.shell.window.window import MainWindow


def _page(window: MainWindow) -> object:
    navigation: Navigation = window._navigation
    return navigation._project


pytestmark = pytest.mark.usefixtures("real_delays")


def test_a_window_left_alone_has_the_page_ready(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _page(window) is not None)
    assert "ui.features.approvals.actions" in sys.modules
    assert window.navigation.at == "projects"
    assert window.projects.isVisible()


def test_who_opens_a_project_first_keeps_that_page(window: MainWindow, qtbot: QtBot) -> None:
    window._navigation.open_project("RCF-K-26-0021")
    made = _page(window)
    qtbot.wait(2_500)
    assert _page(window) is made
    assert window.navigation.shown_project == "RCF-K-26-0021"
