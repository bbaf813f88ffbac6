"""The inspector beside the list: one project, several, none; and its one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from registry.services.exchange.outgoing.export import ExportOptions
from tests.ui.features.projects.room import PATROL_VESSEL, write
from ui.actions.requests import ActRequest, FieldRequest
from ui.features.projects.project_panel import ProjectPanel
from ui.kit.widgets.check_row import CheckRow
from ui.kit.widgets.stage_dots import StageDots

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.features.projects.room import Room

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_it_tells_where_the_patrol_vessel_stands(room: Room) -> None:
    told = room.texts(room.panel)
    assert any(PATROL_VESSEL in text for text in told)
    assert "퇴역 45m급 경비정 및 부속 양도" in told
    assert "D8b US consent" in told
    assert any(text.startswith("41 of 180 days") for text in told)
    assert {"Upcoming dates", "Funding", "Last change"} <= set(told)
    (dots,) = room.panel.findChildren(StageDots)
    assert dots.words == "8 of 14"  # a report off the path counts in neither


def test_what_is_missing_stands_before_what_is_met_and_says_so_aloud(room: Room) -> None:
    rows = [row for row in room.panel.findChildren(CheckRow) if row.isVisible()]
    spoken = [room.spoken(label) for row in rows for label in row.findChildren(QLabel)]
    assert spoken[0].startswith("Missing: ")
    assert spoken[-1].startswith("Met: ")


def test_its_next_step_asks_the_window_for_what_is_wanted(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.place.act_wanted) as told:
        room.press(Key.Key_G, Control)
    (wanted,) = told.args
    assert isinstance(wanted, ActRequest | FieldRequest)
    assert wanted.ref == PATROL_VESSEL


def test_open_asks_for_the_page_of_the_project(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.place.project_opened) as told:
        QTest.mouseClick(room.button("Open", room.panel), Qt.MouseButton.LeftButton)
    assert told.args == [PATROL_VESSEL]


def test_several_projects_are_counted_and_summed_by_currency(room: Room) -> None:
    room.press(Key.Key_Down, Shift)
    room.press(Key.Key_Down, Shift)
    told = room.texts(room.panel)
    assert "3 project(s) selected" in told
    assert told[told.index("US dollar") + 1] == "USD 6,350K"


def test_a_change_of_the_chosen_project_is_told_with_its_old_and_new_value(room: Room) -> None:
    write(room, PATROL_VESSEL, "cost=6000000")
    told = room.texts(room.panel)
    place = told.index("Total cost")
    assert told[place + 1 : place + 3] == ["5,150,000", "6,000,000"]


def test_a_new_value_has_the_whole_width_whatever_the_old_one_was(room: Room) -> None:
    for value in ("A long remark about what was agreed with them", "Another remark, as long as the first"):
        write(room, PATROL_VESSEL, f"note={value}")
    new = next(
        label for label in room.panel.findChildren(QLabel) if label.text().startswith("Another remark")
    )
    old = next(label for label in room.panel.findChildren(QLabel) if label.text().startswith("A long remark"))
    assert new.width() > room.panel.width() * 2 / 3
    assert old.mapTo(room.panel, QPoint(0, old.height())).y() <= new.mapTo(room.panel, QPoint()).y()


def test_a_project_that_was_sent_says_with_which_exchange(room: Room, tmp_path: Path) -> None:
    room.desk.do(
        lambda registry, acting: registry.exports.write(
            (PATROL_VESSEL,), ExportOptions(), tmp_path / "out.xlsx", acting
        )
    )
    room.settle()
    assert any(text.endswith("Workbook exported (EX-2026-0001)") for text in room.texts(room.panel))


def test_whoever_runs_through_the_list_is_not_held_up(room: Room) -> None:
    panel = room.panel.findChild(ProjectPanel)
    assert panel is not None
    spy = QSignalSpy(room.panel.shown)  # type: ignore[attr-defined]  # the inspector's own signal
    for _step in range(15):
        QTest.keyClick(room.view, Key.Key_Down)
    assert spy.count() == 0
    room.settle()
    assert spy.count() == 1
    assert any(room.chosen()[0] in text for text in room.texts(panel))
