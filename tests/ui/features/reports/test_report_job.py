"""Making a report while the window changes: a long one blocks nothing, and a deleted object is not called."""

from __future__ import annotations

from threading import enumerate as threads
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from registry.data.typesetting import subprocess_typesetter, typesetter
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind
from registry.services.reports.sheet import sheets
from tests.ui.features.reports.room import PATROL_VESSEL, RADAR, Room
from tests.ui.hands import focused
from ui.features.reports.head import ReportsHead
from ui.features.reports.place import ReportsPlace
from ui.kit.style.look import BESIDE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.kit.style.look import Look

KEY = Qt.Key


def setting() -> bool:
    """Return whether a report is being set."""
    return any(thread.name == "report" for thread in threads())


@pytest.fixture
def endless(room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every report after the room's first is set in a process of its own, which never ends by itself."""
    assert not room.is_making()
    child = tmp_path / "endless.py"
    child.write_text("import time\n\nwhile True:\n    time.sleep(60)\n", "utf-8")
    monkeypatch.setattr(typesetter, "APART_FROM", 1)
    monkeypatch.setattr(subprocess_typesetter, "_CHILD", child)


def begin(room: Room, qtbot: QtBot) -> None:
    """Begin a report of many sheets, until it is being set."""
    refs = [
        str(one.values["ref"])
        for one in room.desk.ask(lambda registry: registry.projects.list(ProjectQuery(), ("ref",)))
    ]
    room.place.about(tuple(refs), None)
    qtbot.waitUntil(setting)


@pytest.mark.usefixtures("endless")
def test_while_a_report_is_set_the_list_is_read(room: Room, qtbot: QtBot) -> None:
    begin(room, qtbot)
    answers: list[int] = []
    room.desk.ask_later(lambda registry: registry.projects.count(ProjectQuery()), answers.append, about="x")
    qtbot.waitUntil(lambda: bool(answers))
    assert room.is_making()
    room.place._making.give_up()
    qtbot.waitUntil(lambda: not setting())


@pytest.mark.usefixtures("endless")
def test_nothing_is_told_when_the_window_has_gone(room: Room, qtbot: QtBot) -> None:
    begin(room, qtbot)
    broken: list[object] = []
    room.desk.broken.connect(broken.append)
    place = room.place
    place.setParent(None)
    place.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not setting() and room.desk.idle)
    QTest.qWait(50)
    assert broken == []


def test_nothing_is_told_when_the_window_goes_while_it_is_read(room: Room, qtbot: QtBot) -> None:
    room.place.show_report(ReportKind.PIPELINE)
    room.place._making._resting.stop()
    room.place._making._on_rested()
    place = room.place
    place.setParent(None)
    place.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: room.desk.idle and not setting())  # pytest-qt tells what a slot raised


def test_a_report_that_was_finished_elsewhere_is_shown(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.features.reports.report_work._MOST", {ReportKind.PIPELINE: 3})
    query = ProjectQuery(ended=False)
    room = Room(desk, qtbot, query=query)
    room.place.show_report(ReportKind.PIPELINE)
    room.settle()
    QTest.keyClick(room.button("Create"), KEY.Key_Space)
    room.place.hide()
    room.settle()
    assert room.place._ready is not None
    made = room.place._ready.report.pdf
    room.place.about((RADAR,), query)  # chosen meanwhile; the pipeline is of what the list shows
    room.place.show_report(ReportKind.PIPELINE)
    room.place.show()
    assert not room.is_making()
    assert room.place._ready is not None
    assert room.place._ready.report.pdf is made
    assert room.preview.isVisible()


def test_the_keyboard_stays_in_the_place_when_a_large_report_is_made(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.features.reports.report_work._MOST", {ReportKind.PIPELINE: 3})
    room = Room(desk, qtbot)
    layout = room.window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, QPushButton("Menu"))
    room.place.show_report(ReportKind.PIPELINE)
    room.settle()
    again = room.button("Create")
    again.setFocus()
    QTest.keyClick(again, KEY.Key_Space)
    assert room.place._viewing.isAncestorOf(focused())
    room.settle()
    assert focused() is room.preview


def test_more_sheets_than_one_report_holds_are_refused_in_a_sentence(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_SHEETS", 1)
    room = Room(desk, qtbot, (PATROL_VESSEL, RADAR))
    assert any("up to 1 projects. Select fewer" in text for text in room.texts())
    assert room.button("Go to Projects").isVisible()
    assert not room.button("Save as PDF").isEnabled()


def test_a_window_made_anew_goes_on_with_what_was_chosen(desk: Desk, qtbot: QtBot) -> None:
    room = Room(desk, qtbot, (PATROL_VESSEL, RADAR))
    again = ReportsPlace(desk)  # as after a change of the window's language: nothing calls it any more
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(again)
    window.show()
    room.settle()
    qtbot.waitUntil(again._is_there)
    QTest.keyClick(again._choices._language, KEY.Key_End)
    qtbot.waitUntil(lambda: again._is_there() and not again._making.is_under_way)
    words = [button.text() for button in window.findChildren(type(room.button("Pipeline")))]
    assert "Selected projects (2)" in words
    assert any(text.startswith("Projects in the list (") for text in words)
    assert any(text.startswith("All open projects (") for text in words)


def test_a_button_that_cannot_be_pressed_keeps_its_icon(look: Look, qtbot: QtBot) -> None:
    head = ReportsHead(look)
    qtbot.addWidget(head)
    head.resize(900, 60)
    head.show()
    assert not head._print.isEnabled()
    picture = head._print.icon().pixmap(QSize(BESIDE), 1.0, head._print.icon().Mode.Disabled).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert look.colour("hairline").name() not in seen
    assert look.colour("idle").name() in seen


@pytest.mark.usefixtures("endless")
def test_progress_is_told_as_busy_while_a_report_is_set(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.features.reports.report_job._LONG_MS", 0)
    steps: list[tuple[int, int]] = []
    room.desk.began.connect(lambda progress: progress.stepped.connect(lambda *at: steps.append(at)))
    begin(room, qtbot)
    room.place._making._on_long()
    qtbot.waitUntil(lambda: steps[-3:] == [(0, 0)] * 3)  # what it will hold has been read; now it is set
    room.place._making.give_up()
