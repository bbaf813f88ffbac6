"""The window and its panel as they come back after another session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter

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


def test_a_window_of_another_screen_comes_back_wholly(start: Callable[[], Session], qtbot: QtBot) -> None:
    session = start()
    assert session.desk is not None
    elsewhere = {"left": 5000, "top": -700, "width": 4000, "height": 3000, "scale": 1.5, "maximised": False}
    session.desk.settings.keep("window_place", elsewhere)
    session.window.remember = lambda: None  # type: ignore[union-attr,method-assign]  # as if the program had ended there
    session._again()
    settle(qtbot, session)
    assert session.window is not None
    screen = QGuiApplication.primaryScreen().availableGeometry()
    nearly = screen.adjusted(-2, -2, 2, 2)  # the screen nobody sees gives windows a frame of its own
    assert nearly.contains(session.window.geometry())
