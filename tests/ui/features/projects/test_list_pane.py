"""The columns of the list in a narrow and a wide window, and the menu and the copies of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from registry.domain.vocabulary.language import Language
from tests.ui.features.projects.room import PATROL_VESSEL, Room, show_column, write
from ui.kit.tables.delegates import AmountCell

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def widths(room: Room) -> dict[str, int]:
    """Return the widths of the columns that are shown."""
    view = room.view
    return {
        column.id: view.columnWidth(section)
        for section, column in enumerate(view.model().columns)
        if not view.isColumnHidden(section)
    }


@pytest.mark.parametrize("width", [1000, 1095, 1280, 1440, 1920])
@pytest.mark.parametrize("reset", [False, True])
def test_the_title_is_the_widest_column_and_nothing_is_scrolled(
    room: Room, width: int, *, reset: bool
) -> None:
    room.window.resize(width, 700)
    room.settle()
    if reset:
        show_column(room, "note")
        room.view.columns.reset()
        room.settle()
    shown = widths(room)
    assert max(shown, key=lambda name: shown[name]) in {"title", "waits_for"}
    assert shown["title"] >= 190
    assert {"ref", "stage"} < set(shown)
    assert room.view.horizontalScrollBar().maximum() == 0


def test_an_arrangement_of_the_persons_own_stays_and_scrolls_where_there_is_no_room(room: Room) -> None:
    for name in ("note", "objective", "problem"):
        show_column(room, name)
    before = set(widths(room))
    room.window.resize(1000, 700)
    room.settle()
    assert set(widths(room)) == before
    assert widths(room)["title"] == 190
    assert room.view.horizontalScrollBar().maximum() > 0


def test_after_a_reset_the_list_follows_the_width_again(room: Room) -> None:
    show_column(room, "note")
    room.view.columns.reset()
    room.window.resize(1900, 700)
    room.settle()
    assert "waits_for" in widths(room)
    room.window.resize(1000, 700)
    room.settle()
    assert "waits_for" not in widths(room)


@pytest.mark.parametrize("language", list(Language))
def test_an_amount_keeps_its_currency_at_every_width(
    desk_in: Callable[[Language], Desk], qtbot: QtBot, language: Language
) -> None:
    room = Room(desk_in(language), qtbot)
    write(room, PATROL_VESSEL, "cost=1234567.89")
    view, model = room.view, room.view.model()
    section = [column.id for column in model.columns].index("cost")
    row = next(
        n
        for n in range(model.rowCount())
        if (line := model.row_at(n)) is not None and line.ref == PATROL_VESSEL
    )
    cell = view.itemDelegateForColumn(section)
    assert isinstance(cell, AmountCell)
    name = {Language.EN: "USD", Language.KO: "달러"}[language]
    for width in range(8, 240, 8):
        view.horizontalHeader().resizeSection(section, width)
        inside = view.columnWidth(section) - 16
        text = cell.fitting(inside, model.index(row, section))
        assert name in text
        assert cell.metrics.horizontalAdvance(text) <= inside


def test_what_is_copied_is_whole(room: Room) -> None:
    write(room, PATROL_VESSEL, "cost=1234567.89")
    room.press(Key.Key_C, Control)
    text, html = QApplication.clipboard().text(), QApplication.clipboard().mimeData().html()
    _, titles, values = (line.split("\t") for line in text.splitlines())
    copied = dict(zip(titles, values, strict=True))
    assert copied["Title"] == "Transfer of a retired 45 m patrol vessel with spares"
    assert copied["Total cost"] == "USD 1,234,567.89"
    assert copied["Partners"] == "Timor-Leste"
    assert "USD 1,234,567.89</td>" in html


def test_the_menu_of_a_row_names_the_keys_and_does_what_they_do(qtbot: QtBot, room: Room) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(room.view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().split("\t") for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == ["Open project", "Return"]
    assert ["Copy selected projects", "Ctrl+C"] in texts
    assert ["Record a decision", "Ctrl+Shift+E"] in texts
    with qtbot.waitSignal(room.place.project_opened) as told:
        menu.actions()[0].trigger()
    assert told.args == [PATROL_VESSEL]
    menu.close()


def test_for_several_rows_the_menu_offers_no_act_on_one(room: Room) -> None:
    room.press(Key.Key_Down, Shift)
    menu = room.place.row_menu()
    usable = {action.text().partition("\t")[0]: action.isEnabled() for action in menu.actions()}
    assert usable["Copy for another office…"]
    assert not usable["Record a decision"]
    menu.deleteLater()


def test_the_row_under_the_mouse_is_the_one_the_menu_is_for(room: Room) -> None:
    at = room.view.visualRect(room.view.model().index(3, 1))
    _right_click(room, at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert room.chosen() == [room.column("ref")[3]]
    menu.close()


def _right_click(room: Room, at: QRect) -> None:
    viewport = room.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at.center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at.center(), viewport.mapToGlobal(at.center()))
    QApplication.sendEvent(viewport, event)
