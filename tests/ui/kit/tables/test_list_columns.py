"""Arranging and sorting the columns of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.kit.tables.rows import Shelf, columns
from ui.kit.tables.column_chooser import ColumnChooser
from ui.kit.tables.paged_model import PagedModel
from ui.kit.tables.view import ListView
from ui.kit.tables.view_state import ViewState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_a_press_on_a_title_asks_for_another_order(view: ListView) -> None:
    header = view.horizontalHeader()
    told: list[tuple[str, bool]] = []
    view.columns.sort_requested.connect(lambda column, descending: told.append((column, descending)))
    for section in (3, 3, 0, 5):
        at = QPoint(header.sectionViewportPosition(section) + 12, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert told == [("days", False), ("days", True), ("ref", False)]
    assert view.columns.state().sorted_by == "ref"


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


@pytest.mark.parametrize("section", range(len(columns())))
def test_a_hidden_column_leaves_no_empty_place(view: ListView, section: int) -> None:
    header = view.horizontalHeader()
    hidden_before = header.isSectionHidden(section)
    view.columns.show_column(section, shown=hidden_before)
    shown = view.columns.layout.shown_sections()
    edges = [header.sectionPosition(one) for one in shown]
    ends = [header.sectionPosition(one) + header.sectionSize(one) for one in shown]
    assert (edges[0], edges[1:]) == (0, ends[:-1])
    assert header.length() == ends[-1]
    view.columns.show_column(section, shown=not hidden_before)
    assert header.length() == view.viewport().width()


def test_an_arrangement_is_read_and_applied_as_a_value(qtbot: QtBot, view: ListView, look: Look) -> None:
    header = view.horizontalHeader()
    header.moveSection(4, 0)
    header.resizeSection(0, 77)
    view.columns.show_column(2, shown=False)
    view.columns.set_sorted("days", descending=True)
    state = ViewState.read(view.columns.state().text())
    other = ListView(PagedModel(columns(), Shelf(()).fetch, key=lambda row: row.id), look)
    qtbot.addWidget(other)
    other.columns.apply(state)
    assert other.columns.state() == state
    assert state.order[0] == "rag"
    assert other.isColumnHidden(2)
    assert other.columnWidth(0) == 77
    other.columns.reset()
    assert other.columns.state().order == ("ref", "title", "stage", "days", "rag", "note")


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"order": 3}', '{"order": [], "hidden": []}', "null"])
def test_a_damaged_arrangement_is_that_of_a_new_table(kept: str) -> None:
    assert ViewState.read(kept) == ViewState()


def test_an_arrangement_of_another_version_is_applied_as_far_as_it_goes(view: ListView) -> None:
    all_ids = ("ref", "title", "stage", "days", "rag", "note")
    view.columns.apply(
        ViewState(("days", "weather", "ref"), ("weather",), (("days", 9_999_999), ("ref", -4)))
    )
    state = view.columns.state()
    assert state.order[:2] == ("days", "ref")
    assert set(state.order) == set(all_ids)
    view.columns.apply(ViewState(all_ids, all_ids))
    assert _shown_columns(view) == 1


def test_moving_or_widening_a_column_is_told_so_that_it_can_be_kept(view: ListView) -> None:
    told: list[bool] = []
    view.columns.changed.connect(lambda: told.append(True))
    view.horizontalHeader().moveSection(0, 2)
    view.horizontalHeader().resizeSection(0, 130)
    assert len(told) >= 2
    told.clear()
    view.columns.apply(ViewState())
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
    menu = view.columns.open_menu()
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_Down)
    with qtbot.waitSignal(view.columns.sort_requested) as told:
        QTest.keyClick(menu, Key.Key_Return)
    assert told.args == ["stage", False]


def test_columns_are_moved_widened_hidden_and_shown_without_a_mouse(view: ListView) -> None:
    menu = view.columns.menu(0)
    _press(menu, "Move right")
    assert view.columns.state().order[:2] == ("title", "ref")
    _press(menu, "Wider")
    assert view.columnWidth(0) == 124
    _press(menu, "Hide column")
    assert view.isColumnHidden(0)
    menu.deleteLater()
    menu = view.columns.menu(1)
    view.columns.show_column(0, shown=True)
    _press(menu, "Reset columns")
    assert view.columns.state().order[0] == "ref"
    menu.deleteLater()


def test_the_menu_leads_to_the_dialog_of_all_columns(view: ListView) -> None:
    menu = view.columns.menu(0)
    _press(menu, "Choose columns…")
    chooser = view.findChild(ColumnChooser)
    assert chooser is not None
    assert chooser.isVisible()
    chooser.reject()
    menu.deleteLater()


def test_sorting_is_not_arranging(view: ListView) -> None:
    view.columns.sort("days", descending=True)
    assert view.columns.kept() == ViewState(sorted_by="days", descending=True)
    view.columns.show_column(2, shown=False)
    assert view.columns.kept() == view.columns.state()
    view.columns.reset()
    assert view.columns.kept() == ViewState(sorted_by="days", descending=True)


@pytest.mark.parametrize("width", [1, 41, 71, 90])
def test_no_column_becomes_narrower_than_its_least(qtbot: QtBot, look: Look, width: int) -> None:
    wide = tuple(one._replace(least=80) if one.id == "days" else one for one in columns())
    view = ListView(PagedModel(wide, Shelf(()).fetch, key=lambda row: row.id), look)
    qtbot.addWidget(view)
    view.horizontalHeader().resizeSection(3, width)
    assert view.columnWidth(3) == max(width, 80)
    view.columns.apply(view.columns.state()._replace(widths=(("days", width),)))
    assert view.columnWidth(3) == max(width, 80)


def test_a_width_kept_on_a_larger_screen_is_brought_back(view: ListView) -> None:
    screen = view.screen().availableSize().width()
    view.columns.apply(view.columns.state()._replace(widths=(("stage", screen * 2),)))
    assert view.columnWidth(2) <= screen // 2
