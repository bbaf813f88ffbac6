"""The sheet of keys and the help of each screen: the one table in words, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.keyboard import type_text
from ui.actions.keys import KEYS
from ui.features.help.help_sheet import HelpSheet
from ui.features.help.key_labels import HEADINGS, KeyTable
from ui.features.help.keys_sheet import KeysSheet
from ui.features.help.place_texts import START
from ui.features.help.synonyms import OTHER_WORDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.actions.commands import Commands
    from ui.desk.desk import Desk


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
    assert "Ctrl+P" not in find(sheet, "back up")
    assert find(sheet, "back up now") == ["Ctrl+Shift+B"]
    assert find(sheet, "지금 백업") == ["Ctrl+Shift+B"]
    assert find(sheet, "ctrl+shift+e") == ["Ctrl+Shift+E"]
    assert find(sheet, "qqqq") == []


_VERBS = {
    "search": ("search", "검색"),
    "keys": ("show", "보기"),
    "help": ("help", "도움말"),
    "undo": ("undo", "실행 취소"),
    "redo": ("redo", "다시 실행"),
    "new_project": ("new", "등록"),
    "open_registry": ("open", "열기"),
    "backup": ("back up", "백업"),
    "verify": ("verify", "검사"),
    "language": ("change", "언어"),
    "theme": ("dark", "바꾸기"),
    "sidebar": ("hide", "숨기기"),
    "inspector": ("hide", "숨기기"),
    "projects": ("go", "이동"),
    "exchanges": ("go", "이동"),
    "reports": ("go", "이동"),
    "history": ("go", "이동"),
    "import": ("import", "가져오기"),
    "export": ("export", "내보내기"),
    "print": ("print", "인쇄"),
    "preferences": ("settings", "설정"),
    "back": ("close", "닫기"),
    "next_pane": ("next", "다음"),
    "previous_pane": ("previous", "이전"),
    "notice": ("notice", "알림"),
    "about": ("about", "정보"),
    "quit": ("quit", "종료"),
    "filter": ("filter", "필터"),
    "open": ("open", "열기"),
    "columns": ("choose", "선택"),
    "clear_filters": ("clear", "지우기"),
    "copy": ("copy", "복사"),
    "copy_for": ("copy", "복사"),
    "save": ("save", "저장"),
    "save_and_next": ("save", "저장"),
    "duplicate": ("duplicate", "복제"),
    "column": ("sort", "정렬"),
    "discard": ("discard", "버리기"),
    "next_section": ("next", "다음"),
    "previous_section": ("previous", "이전"),
    "add_row": ("add", "추가"),
    "remove_row": ("delete", "삭제"),
    "edit_row": ("edit", "수정"),
    "next_step": ("next", "할 일"),
    "decide": ("approve", "결정"),
    "present": ("present", "제시"),
    "determine": ("determin", "판정"),
    "meet": ("requirement", "충족"),
    "resubmit": ("resubmit", "재제출"),
    "attach": ("attach", "첨부"),
    "leave_out": ("leave", "제외"),
    "save_report": ("save", "저장"),
    "next_page": ("next", "다음"),
    "previous_page": ("previous", "이전"),
    "larger": ("zoom", "확대"),
    "smaller": ("zoom", "축소"),
    "true_size": ("size", "크기"),
    "fit_width": ("fit", "맞춤"),
    "fit_page": ("fit", "맞춤"),
}
"""The verb (or its equivalent) by which a person would look for each key, in both languages."""


def test_every_key_is_found_by_its_verb_in_both_languages(sheet: KeysSheet) -> None:
    assert set(_VERBS) == set(OTHER_WORDS) == set(KEYS)
    found = {verb: find(sheet, verb) for verbs in _VERBS.values() for verb in verbs}
    lines = {line.id: line.key for line in KeyTable().lines()}
    missed = [
        (name, verb) for name, verbs in _VERBS.items() for verb in verbs if lines[name] not in found[verb]
    ]
    assert missed == []


def test_every_key_is_found_by_the_words_of_its_command(sheet: KeysSheet, commands: Commands) -> None:
    keys = {line.id: line.key for line in KeyTable().lines()}
    offered = [one for one in commands.offered() if one.id in keys]
    verbs = [(one, one.text.split()[0].strip("…,")) for one in offered]
    missed = [(one.id, verb) for one, verb in verbs if keys[one.id] not in find(sheet, verb)]
    assert missed == []


def test_keys_that_do_not_work_now_are_told_so_not_only_greyed(sheet: KeysSheet, desk: Desk) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - one role

    told = {item.text(1): item.data(0, Qt.ItemDataRole.AccessibleTextRole) for item in shown(sheet)}
    words = "사용할 수 없음" if desk.language is Language.KO else "not available"
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
    assert ("Ctrl+Page Down" in said) == (place == "project")
    assert any("가" <= letter <= "힣" for letter in said) == (desk.language is Language.KO)
    too_wide = [
        label for label in help_.findChildren(QLabel) if label.width() < label.minimumSizeHint().width()
    ]
    assert too_wide == []


def test_the_help_of_the_start_window_names_no_keys_that_need_a_registry(
    qtbot: QtBot, desk: Desk, window: QWidget
) -> None:
    help_ = HelpSheet(START, desk.look, window)
    with qtbot.waitExposed(help_):
        help_.open()
    said = "\n".join(label.text() for label in help_.findChildren(QLabel) if label.isVisible())
    assert ("등록부는" if desk.language is Language.KO else "A registry is") in said
    assert "Ctrl" not in said
