"""The list as a person uses it: keys, clicks, columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.kit.tables.rows import Line, Shelf, columns, ids
from ui.kit.tables.paged_model import PagedModel
from ui.kit.tables.view import MOST_COPIED, ListView
from ui.kit.tables.view_state import ViewState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(ids(500))


@pytest.fixture
def view(qtbot: QtBot, look: Look, shelf: Shelf) -> ListView:
    model: PagedModel[Line] = PagedModel(columns(), shelf.fetch, key=lambda row: row.id)
    model.set_ids(shelf.ids)
    made = ListView(model, look)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.setFocus()
    made.setCurrentIndex(model.index(0, 0))
    return made


def test_enter_opens_the_row_the_keyboard_is_at(qtbot: QtBot, view: ListView) -> None:
    QTest.keyClick(view, Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Key.Key_Return)
    assert told.args == ["P1"]


def test_who_goes_to_the_row_the_keyboard_is_at_chooses_it(view: ListView) -> None:
    view.selectionModel().clearSelection()
    assert view.go_to("P0")
    assert view.chosen_ids() == ("P0",)


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
    view.show_column(5, shown=False)
    view.horizontalHeader().moveSection(4, 0)
    view.copy_wanted.connect(lambda: view.copy_rows(view.chosen_ids(), "CUI / 대외비"))
    QTest.keyClick(view, Key.Key_C, Control)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "CUI / 대외비",
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
    assert len(QGuiApplication.clipboard().text().split("\n")) == MOST_COPIED


def test_a_press_on_a_title_asks_for_another_order(view: ListView) -> None:
    header = view.horizontalHeader()
    told: list[tuple[str, bool]] = []
    view.sort_requested.connect(lambda column, descending: told.append((column, descending)))
    for section in (3, 3, 0, 5):
        at = QPoint(header.sectionViewportPosition(section) + 12, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert told == [("days", False), ("days", True), ("ref", False)]
    assert view.view_state().sorted_by == "ref"


def test_the_title_takes_what_the_other_columns_leave(qtbot: QtBot, view: ListView) -> None:
    def width() -> int:
        return view.columnWidth(1)

    header = view.horizontalHeader()
    assert header.length() == view.viewport().width()
    view.resize(1200, 400)
    qtbot.waitUntil(lambda: header.length() == view.viewport().width())
    before = width()
    header.resizeSection(0, 150)
    assert width() == before - 50
    view.resize(300, 400)
    qtbot.waitUntil(lambda: width() == 200)


def test_an_arrangement_is_read_and_applied_as_a_value(qtbot: QtBot, view: ListView, look: Look) -> None:
    header = view.horizontalHeader()
    header.moveSection(4, 0)
    header.resizeSection(0, 77)
    view.show_column(2, shown=False)
    view.set_sorted("days", descending=True)
    state = ViewState.read(view.view_state().text())
    other = ListView(PagedModel(columns(), Shelf(()).fetch, key=lambda row: row.id), look)
    qtbot.addWidget(other)
    other.apply_state(state)
    assert other.view_state() == state
    assert state.order[0] == "rag"
    assert other.isColumnHidden(2)
    assert other.columnWidth(0) == 77
    other.reset_state()
    assert other.view_state().order == ("ref", "title", "stage", "days", "rag", "note")


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"order": 3}', '{"order": [], "hidden": []}', "null"])
def test_a_damaged_arrangement_is_that_of_a_new_table(kept: str) -> None:
    assert ViewState.read(kept) == ViewState()


def test_an_arrangement_of_another_version_is_applied_as_far_as_it_goes(view: ListView) -> None:
    all_ids = ("ref", "title", "stage", "days", "rag", "note")
    view.apply_state(ViewState(("days", "weather", "ref"), ("weather",), (("days", 9_999_999), ("ref", -4))))
    state = view.view_state()
    assert state.order[:2] == ("days", "ref")
    assert set(state.order) == set(all_ids)
    view.apply_state(ViewState(all_ids, all_ids))
    assert _shown_columns(view) == 1


def test_moving_or_widening_a_column_is_told_so_that_it_can_be_kept(view: ListView) -> None:
    told: list[bool] = []
    view.state_changed.connect(lambda: told.append(True))
    view.horizontalHeader().moveSection(0, 2)
    view.horizontalHeader().resizeSection(0, 130)
    assert len(told) >= 2
    told.clear()
    view.apply_state(ViewState())
    view.resize(700, 300)
    assert told == []


def _shown_columns(view: ListView) -> int:
    header = view.horizontalHeader()
    return header.count() - header.hiddenSectionCount()


def _press(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_menu_of_columns_opens_by_keyboard_at_the_current_column(qtbot: QtBot, view: ListView) -> None:
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Right)
    menu = view.show_columns_menu()
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_Down)
    with qtbot.waitSignal(view.sort_requested) as told:
        QTest.keyClick(menu, Key.Key_Return)
    assert told.args == ["stage", False]


def test_columns_are_moved_widened_hidden_and_shown_without_a_mouse(view: ListView) -> None:
    menu = view.columns_menu(0)
    _press(menu, "Move right")
    assert view.view_state().order[:2] == ("title", "ref")
    _press(menu, "Wider")
    assert view.columnWidth(0) == 124
    _press(menu, "Hide column")
    assert view.isColumnHidden(0)
    menu.deleteLater()
    menu = view.columns_menu(1)
    choice = next(action.menu() for action in menu.actions() if action.text() == "Choose columns")
    assert isinstance(choice, QMenu)
    _press(choice, "No.")
    assert not view.isColumnHidden(0)
    _press(menu, "Reset columns")
    assert view.view_state().order[0] == "ref"
    menu.deleteLater()


def test_the_last_column_cannot_be_hidden(view: ListView) -> None:
    menu = view.columns_menu(0)
    choice = next(action.menu() for action in menu.actions() if action.text() == "Choose columns")
    assert isinstance(choice, QMenu)
    for action in choice.actions():
        action.trigger()
    assert _shown_columns(view) == 1
    menu.deleteLater()
