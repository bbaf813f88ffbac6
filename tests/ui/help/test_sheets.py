"""The sheet of keys and the help of each screen: the one table in words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem

from registry.domain.words import Language
from tests.ui.start.keyboard import type_text
from ui.help.help_sheet import HelpSheet
from ui.help.key_words import HEADINGS, KeyTable
from ui.help.keys_sheet import KeysSheet
from ui.keys import KEYS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.commands import Commands
    from ui.desk import Desk


def test_every_key_of_the_table_has_words_and_a_heading() -> None:
    lines = KeyTable().lines()
    assert {line.id for line in lines} == set(KEYS)
    assert [line.id for line in lines if line.english == line.id] == []
    assert {line.group for line in lines} == set(HEADINGS)


def test_every_key_is_told_in_korean_too() -> None:
    untold = [line.id for line in KeyTable().lines() if not any("가" <= one <= "힣" for one in line.korean)]
    assert untold == []


def test_no_key_stands_twice_under_one_heading() -> None:
    lines = KeyTable().lines()
    places = [(line.group, line.key) for line in lines]
    assert len(set(places)) == len(places)
    assert [line.id for line in lines if QKeySequence(KEYS[line.id]).isEmpty()] == []


@pytest.fixture
def sheet(qtbot: QtBot, commands: Commands, desk: Desk, window: QWidget) -> KeysSheet:
    sheet = KeysSheet(commands, desk.look, window)
    with qtbot.waitExposed(sheet):
        sheet.open()
    return sheet


def shown(sheet: KeysSheet) -> list[QTreeWidgetItem]:
    tree = sheet.findChildren(QTreeWidget)[0]
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    children = [group.child(place) for group in groups if group for place in range(group.childCount())]
    return [item for item in children if item is not None]


def find(sheet: KeysSheet, text: str) -> list[str]:
    line = sheet.findChildren(QLineEdit)[0]
    line.clear()
    type_text(line, text)
    return [item.text(1) for item in shown(sheet)]


def test_the_sheet_shows_every_key_and_is_searched_by_words_and_keys(sheet: KeysSheet) -> None:
    assert len(shown(sheet)) == len(KEYS)
    assert "Ctrl+P" not in find(sheet, "undo the")
    assert find(sheet, "undo the last") == ["Ctrl+Z"]
    assert find(sheet, "마지막 작업") == ["Ctrl+Z"]
    assert find(sheet, "ctrl+shift+e") == ["Ctrl+Shift+E"]
    assert find(sheet, "qqqq") == []


def test_keys_that_do_not_work_now_are_told_so_not_only_greyed(sheet: KeysSheet, desk: Desk) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - one role

    told = {item.text(1): item.data(0, Qt.ItemDataRole.AccessibleTextRole) for item in shown(sheet)}
    words = "사용 불가" if desk.language is Language.KO else "does not work here"
    assert words in told["Ctrl+Z"]
    assert words in told["Ctrl+S"]
    assert told["Ctrl+K"] is None


@pytest.mark.parametrize("place", ["projects", "project", "preferences", "another"])
def test_each_place_has_its_help_with_its_keys(qtbot: QtBot, desk: Desk, window: QWidget, place: str) -> None:
    help_ = HelpSheet(place, desk.look, window)
    with qtbot.waitExposed(help_):
        help_.open()
    said = "\n".join(label.text() for label in help_.findChildren(QLabel))
    assert "F1" in said
    assert ("Ctrl+PgDown" in said) == (place == "project")
    assert any("가" <= letter <= "힣" for letter in said) == (desk.language is Language.KO)
    too_wide = [
        label for label in help_.findChildren(QLabel) if label.width() < label.minimumSizeHint().width()
    ]
    assert too_wide == []
