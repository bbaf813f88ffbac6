"""A feature is added by one line: its entry in the side bar, its place and its command follow from it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ui.actions.keys import KEYS
from ui.features.help.palette import Palette
from ui.shell.window.feature import Feature, SideBarEntry
from ui.shell.window.features import FEATURES
from ui.shell.window.navigation import Whereabouts
from ui.shell.window.side_bar import SideBar
from ui.shell.window.wiring import wired

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.actions.place import Place
    from ui.desk.backend import Backend
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

CODE = "tests.ui.shell.window.new_feature"
MEETINGS = Feature(
    "meetings",
    f"{CODE}:MeetingsPlace",
    SideBarEntry(lambda: "Meetings", lambda: "Go to the meetings", "inbox"),
)
REF = "RCF-K-26-0021"


@pytest.fixture
def with_meetings(
    session: Session, backend: Backend, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window with one feature more, which has a key too; its code is not loaded yet."""
    monkeypatch.setitem(KEYS, "meetings", "Ctrl+6")
    monkeypatch.delitem(sys.modules, CODE, raising=False)
    assert session.desk is not None
    window = wired(session.desk, backend, (*FEATURES, MEETINGS))
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.navigation.show_projects()
    yield window
    window.hide()
    window.deleteLater()


def test_a_feature_of_one_line_has_an_entry_that_shows_its_place(with_meetings: MainWindow) -> None:
    entry = _entry(with_meetings, "Meetings")
    assert CODE not in sys.modules
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert _words(with_meetings.stack.front) == ["Meetings of this year"]
    assert entry.isChecked()
    assert with_meetings.navigation.at == "meetings"


def test_its_key_goes_there_and_search_finds_its_command(with_meetings: MainWindow) -> None:
    offered = {command.text: command.key for command in with_meetings.commands.offered()}
    assert offered["Go to the meetings"] == "Ctrl+6"
    QTest.keyClick(with_meetings, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert _words(with_meetings.stack.front) == ["Meetings of this year"]


def test_a_feature_without_a_key_is_reached_by_searching(
    with_meetings: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(KEYS, "meetings")
    palette = Palette(with_meetings.desk, with_meetings.commands, with_meetings)
    palette.open()
    typed = palette.findChild(QLineEdit)
    assert typed is not None
    palette.activateWindow()
    qtbot.waitUntil(typed.hasFocus)
    QTest.keyClicks(typed, "go to the meet")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: with_meetings.navigation.at == "meetings")


def test_a_window_made_anew_goes_back_to_it(with_meetings: MainWindow) -> None:
    with_meetings.return_to(Whereabouts("meetings"), ())
    assert _words(with_meetings.stack.front) == ["Meetings of this year"]


def test_what_its_place_asks_for_is_done_by_the_window(with_meetings: MainWindow) -> None:
    with_meetings.navigation.show("meetings")
    place = with_meetings.stack.front
    assert place is not None
    place.project_opened.emit(REF)
    assert with_meetings.navigation.shown_project == REF
    with_meetings.navigation.show("meetings")
    place.left.emit()
    assert with_meetings.stack.front is with_meetings.projects


def test_the_place_of_every_feature_can_be_made(session: Session, backend: Backend) -> None:
    assert session.desk is not None
    made = [feature.make_place(session.desk, backend) for feature in FEATURES if feature.place]
    assert len(made) == len({type(place) for place in made})
    for place in made:
        place.deleteLater()


def _entry(window: MainWindow, words: str) -> QPushButton:
    side_bar = window.findChild(SideBar)
    assert side_bar is not None
    return next(button for button in side_bar.findChildren(QPushButton) if button.text() == words)


def _words(place: Place | None) -> list[str]:
    assert place is not None
    return [label.text() for label in place.findChildren(QLabel)]
