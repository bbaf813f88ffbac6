"""Choosing columns by keyboard: groups, search, ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

if TYPE_CHECKING:
    from ui.kit.tables.column_chooser import ColumnChooser
    from ui.kit.tables.view import ListView

Key = Qt.Key
GROUPS = {"ref": "Summary", "title": "Summary", "stage": "Status", "days": "Status", "rag": "Status"}


@pytest.fixture
def chooser(view: ListView) -> ColumnChooser:
    view.columns.group_of = lambda column_id: GROUPS.get(column_id, "")
    return view.columns.open_chooser()


def listed(chooser: ColumnChooser) -> QListWidget:
    found = chooser.findChild(QListWidget)
    assert found is not None
    return found


def line(chooser: ColumnChooser) -> QLineEdit:
    found = chooser.findChild(QLineEdit)
    assert found is not None
    return found


def seen(chooser: ColumnChooser) -> list[str]:
    """Return the visible texts from top to bottom."""
    rows = [listed(chooser).item(row) for row in range(listed(chooser).count())]
    return [item.text() for item in rows if not item.isHidden()]


def test_the_columns_stand_in_their_groups(chooser: ColumnChooser) -> None:
    assert seen(chooser) == ["Summary", "No.", "Title", "Status", "Stage", "Days", "Rating", "Note"]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [("da", ["Status", "Days"]), ("STATUS rat", ["Status", "Rating"]), ("note", ["Note"]), ("xyz", [])],
)
def test_typing_narrows_by_the_names_of_columns_and_groups(
    chooser: ColumnChooser, typed: str, texts: list[str]
) -> None:
    QTest.keyClicks(line(chooser), typed)
    assert seen(chooser) == texts


def test_a_column_is_found_and_hidden_by_keyboard_alone(chooser: ColumnChooser, view: ListView) -> None:
    QTest.keyClicks(line(chooser), "da")
    QTest.keyClick(line(chooser), Key.Key_Down)
    assert QApplication.focusWidget() is listed(chooser)
    QTest.keyClick(listed(chooser), Key.Key_Space)
    assert view.isColumnHidden(3)
    QTest.keyClick(listed(chooser), Key.Key_Space)
    assert not view.isColumnHidden(3)
    QTest.keyClick(listed(chooser), Key.Key_Escape)
    assert not chooser.isVisible()


def test_the_arrow_keys_pass_over_the_names_of_groups(chooser: ColumnChooser) -> None:
    QTest.keyClick(line(chooser), Key.Key_Down)
    reached = [listed(chooser).currentItem().text()]
    for _ in range(5):
        QTest.keyClick(listed(chooser), Key.Key_Down)
        reached.append(listed(chooser).currentItem().text())
    assert reached == ["No.", "Title", "Stage", "Days", "Rating", "Note"]


def test_the_last_column_stays(chooser: ColumnChooser, view: ListView) -> None:
    QTest.keyClick(line(chooser), Key.Key_Down)
    for _ in range(6):
        QTest.keyClick(listed(chooser), Key.Key_Space)
        QTest.keyClick(listed(chooser), Key.Key_Down)
    header = view.horizontalHeader()
    assert header.count() - header.hiddenSectionCount() == 1
    assert listed(chooser).currentItem().checkState() is Qt.CheckState.Checked
