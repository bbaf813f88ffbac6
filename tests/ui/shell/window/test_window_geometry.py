"""The window and its panel as they come back after another session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QSplitter

from registry.domain.vocabulary.language import Language
from tests.ui.shell.window.conftest import settle
from ui.shell.window.geometry import PANEL_LEAST, PANEL_USUAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session


def test_a_panel_kept_too_narrow_can_be_read_again(start: Callable[[], Session], qtbot: QtBot) -> None:
    session = start()
    assert session.desk is not None
    session.desk.settings.keep("panel_width", 149)
    session._again()
    settle(qtbot, session)
    assert session.window is not None
    assert session.window.stack.panels.width() >= PANEL_LEAST


def test_a_panel_that_only_a_small_window_makes_narrow_is_not_remembered(
    start: Callable[[], Session], qtbot: QtBot
) -> None:
    session = start()
    window = session.window
    assert window is not None
    window.resize(window.minimumSize())
    settle(qtbot, session)
    window.remember()
    assert session.desk is not None
    assert session.desk.settings.number("panel_width", PANEL_USUAL) == PANEL_USUAL


@pytest.mark.parametrize("language", list(Language))
def test_nothing_in_the_panel_is_cut_off_at_its_least_width(
    start: Callable[[], Session], qtbot: QtBot
) -> None:
    session = start()
    window = session.window
    assert window is not None
    settle(qtbot, session)
    window.projects.select("RCF-K-25-0003")  # of the procedure with the most stages
    settle(qtbot, session)
    areas = [area for area in window.stack.panels.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    for area in areas:
        beside = PANEL_LEAST - area.verticalScrollBar().sizeHint().width() - 2 * area.frameWidth()
        shown = area.widget()
        assert shown is not None
        assert shown.minimumSizeHint().width() <= beside


def test_the_width_a_person_gives_the_panel_comes_back(start: Callable[[], Session], qtbot: QtBot) -> None:
    session = start()
    window = session.window
    assert window is not None
    window.resize(1300, 700)
    split = window.findChild(QSplitter)
    assert split is not None
    split.moveSplitter(split.width() - 250, 1)
    given = window.stack.panels.width()
    assert given != PANEL_USUAL
    session._again()
    settle(qtbot, session)
    assert session.window is not None
    session.window.resize(1300, 700)
    assert session.window.stack.panels.width() == given


@pytest.mark.parametrize(("width", "height"), [(4000, 3000), (500, 300)])
def test_a_window_of_another_screen_comes_back_wholly(
    start: Callable[[], Session], qtbot: QtBot, width: int, height: int
) -> None:
    session = start()
    assert session.desk is not None
    elsewhere = {
        "left": 5000,
        "top": -700,
        "width": width,
        "height": height,
        "scale": 1.5,
        "maximised": False,
    }
    session.desk.settings.keep("window_place", elsewhere)
    session.window.remember = lambda: None  # type: ignore[union-attr,method-assign]  # as if the program had ended there
    session._again()
    settle(qtbot, session)
    assert session.window is not None
    screen = QGuiApplication.primaryScreen().availableGeometry()
    nearly = screen.adjusted(-2, -2, 2, 2)  # the screen nobody sees gives windows a frame of its own
    assert nearly.contains(session.window.geometry())
