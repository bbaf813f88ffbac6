"""The list as a person uses it: keys, clicks, columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.kit.tables.rows import Line, Shelf, columns, ids
from ui.kit.tables.paged_model import PagedModel
from ui.kit.tables.view import MOST_COPIED, ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_enter_opens_the_row_the_keyboard_is_at(qtbot: QtBot, view: ListView) -> None:
    QTest.keyClick(view, Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Key.Key_Return)
    assert told.args == ["P1"]


def test_who_goes_to_the_row_the_keyboard_is_at_chooses_it(view: ListView) -> None:
    view.selectionModel().clearSelection()
    assert view.go_to("P0")
    assert view.chosen_ids() == ("P0",)


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Control, Control), (Key.Key_Shift, Shift)])
def test_a_key_that_is_still_held_adds_nothing_to_the_selection(
    view: ListView, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    view.go_to("P0")
    QTest.keyPress(view, key, held)
    view.go_to("P3")
    QTest.keyRelease(view, key)
    assert view.chosen_ids() == ("P3",)


def test_two_clicks_open_a_row(qtbot: QtBot, view: ListView) -> None:
    at = view.visualRect(view.model().index(3, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    with qtbot.waitSignal(view.opened) as told:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert told.args == ["P3"]


def test_home_and_end_go_to_the_first_and_the_last_row(view: ListView) -> None:
    QTest.keyClick(view, Key.Key_End)
    assert view.current_id() == "P499"
    QTest.keyClick(view, Key.Key_Home)
    assert view.current_id() == "P0"
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.currentIndex().row() > 5
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.current_id() == "P0"


def test_several_rows_are_chosen_with_shift_and_control(view: ListView) -> None:
    told: list[tuple[str, ...]] = []
    view.chosen.connect(told.append)
    QTest.keyClick(view, Key.Key_Down, Shift)
    QTest.keyClick(view, Key.Key_Down, Shift)
    assert told[-1] == ("P0", "P1", "P2")
    QTest.keyClick(view, Key.Key_A, Control)
    assert len(told[-1]) == 500


def test_letters_do_not_jump_through_the_rows(view: ListView, shelf: Shelf) -> None:
    QTest.keyClicks(view, "P77 ")
    assert view.current_id() == "P0"
    assert len(shelf.asked) <= 3


def test_tab_leaves_the_table(view: ListView) -> None:
    before = view.currentIndex()
    QTest.keyClick(view, Key.Key_Tab)
    assert view.currentIndex() == before


def test_what_is_chosen_stays_chosen_when_the_order_changes(view: ListView, shelf: Shelf) -> None:
    model = view.model()
    assert isinstance(model, PagedModel)
    view.choose(["P5", "P9", "P10"])
    model.set_ids(tuple(reversed(shelf.ids)))
    assert view.chosen_ids() == ("P10", "P9", "P5")
    model.set_ids(ids(8))
    assert view.chosen_ids() == ("P5",)
    model.set_ids(())
    assert view.chosen_ids() == ()


def test_the_current_row_stays_current_or_its_neighbour_becomes_it(view: ListView, shelf: Shelf) -> None:
    model = view.model()
    assert isinstance(model, PagedModel)
    view.go_to("P300")
    model.set_ids(tuple(reversed(shelf.ids)))
    assert view.current_id() == "P300"
    model.set_ids([row_id for row_id in shelf.ids if row_id != "P300"][:100])
    assert view.current_id() == "P99"


def test_that_nothing_is_chosen_any_more_is_told(view: ListView) -> None:
    model = view.model()
    told: list[tuple[str, ...]] = []
    assert isinstance(model, PagedModel)
    view.choose(["P5"])
    view.chosen.connect(told.append)
    model.set_ids(["P7"])
    assert told[-1] == ()


def test_going_to_a_row_shows_and_chooses_it(view: ListView) -> None:
    assert view.go_to("P400")
    assert view.chosen_ids() == ("P400",)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert not view.go_to("nobody")


def test_control_c_copies_what_is_chosen_as_a_table(view: ListView) -> None:
    view.choose(["P1", "P2"])
    view.columns.show_column(5, shown=False)
    view.horizontalHeader().moveSection(4, 0)
    view.copy_wanted.connect(lambda: view.copy_rows(view.chosen_ids(), "CUI / 대외비"))
    QTest.keyClick(view, Key.Key_C, Control)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "CUI / 대외비",
        "Rating\tNo.\tTitle\tStage\tDays",
        "amber\tP1\tCoastal radar course 1\tD3 Classification\t12",
        "amber\tP2\tCoastal radar course 2\tD3 Classification\t12",
    ]


def test_more_rows_than_belong_on_a_clipboard_are_not_copied(qtbot: QtBot, look: Look) -> None:
    shelf = Shelf(ids(5000))
    model: PagedModel[Line] = PagedModel(columns(), shelf.fetch, key=lambda row: row.id)
    model.set_ids(shelf.ids)
    view = ListView(model, look)
    qtbot.addWidget(view)
    view.selectAll()
    view.copy_rows(view.chosen_ids())
    assert len(QGuiApplication.clipboard().text().split("\n")) == 1 + MOST_COPIED


def test_the_menu_of_a_row_is_asked_for_by_mouse_and_by_keyboard(view: ListView) -> None:
    told: list[QPoint] = []
    view.menu_wanted.connect(told.append)
    row = view.visualRect(view.model().index(2, 0))
    view.model().set_ids(ids(4))  # type: ignore[attr-defined]  # nothing stands in the lower half
    for reason, at in (
        (QContextMenuEvent.Reason.Mouse, row.center()),
        (QContextMenuEvent.Reason.Keyboard, QPoint()),
        (QContextMenuEvent.Reason.Mouse, QPoint(5, 390)),
    ):
        event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        QGuiApplication.sendEvent(view.viewport(), event)
    first = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
    assert told[0] == view.viewport().mapToGlobal(row.center())
    assert [at.y() for at in told[1:]] == [first.y()]
