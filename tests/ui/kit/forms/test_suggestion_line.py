"""Choosing from a list while typing: by key, by click, by any name of a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from registry.domain.fields.kinds import OneOf, Organisation
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from tests.ui.hands import compose, paste, press, write
from ui.kit.forms.suggestion_line import SuggestionLine
from ui.kit.forms.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.editor import Editor

Key = Qt.Key
AREA = NOUNS["project"].by_id["area"].kind


@pytest.mark.parametrize(("typed", "code"), [("mari", "MAR"), ("MAR", "MAR"), ("해양", "MAR")])
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_a_code_is_taken_by_what_is_known_of_it(
    typed: str, code: str, key: Key, make: Callable[..., Editor], qtbot: QtBot
) -> None:
    editor = make(AREA)
    with qtbot.waitSignal(editor.edited):
        paste(typed)
    press(key)
    assert editor.raw() == code


def test_initial_consonants_find_a_country_while_they_are_composed(make: Callable[..., Editor]) -> None:
    editor = make(OneOf("country"), Language.KO)
    compose("", "ㅂㅌ")
    compose("ㄴ")
    compose("", "ㄴ")
    press(Key.Key_Return)
    assert editor.raw() == "VNM"
    assert editor.control.property("text") == "베트남"


def test_the_list_is_opened_walked_and_left_by_keys(make: Callable[..., Editor], words: Vocabulary) -> None:
    editor = make(AREA)
    codes = [entry.code for entry in words["area"].entries if not entry.retired]
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert editor.raw() == ""
    press(Key.Key_F4)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert editor.raw() == codes[1]


def test_a_click_elsewhere_and_a_turn_of_the_page_take_the_list_away(make: Callable[..., Editor]) -> None:
    editor = make(AREA)
    line = editor.control
    assert isinstance(line, SuggestionLine)
    page = line.window()

    def offering() -> bool:
        return line.offering

    press(Key.Key_Down)
    assert offering()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(page.width() - 2, page.height() - 2))
    assert not offering()
    press(Key.Key_F4)
    page.resize(page.width() + 10, page.height())
    assert not offering()


def test_a_choice_can_be_clicked(make: Callable[..., Editor], qtbot: QtBot) -> None:
    editor = make(AREA)
    press(Key.Key_Down)
    (hanging,) = editor.findChildren(Suggestions)
    row = hanging.model().index(2, 0)
    with qtbot.waitSignal(editor.edited):
        QTest.mouseClick(hanging.viewport(), Qt.MouseButton.LeftButton, pos=hanging.visualRect(row).center())
    assert editor.raw() == row.data(Qt.ItemDataRole.UserRole)
    assert editor.control.hasFocus()


def test_a_list_that_was_taken_away_comes_back_for_what_was_typed(make: Callable[..., Editor]) -> None:
    editor = make(Organisation())
    line = editor.control
    assert isinstance(line, SuggestionLine)
    write("OSD")
    line.hide_list()  # as when the dialog under it grows
    press(Qt.Key.Key_Down)
    (hanging,) = editor.findChildren(Suggestions)
    codes = [
        hanging.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
        for row in range(hanging.model().rowCount())
    ]
    assert "ORG:US-OSD" in codes
    assert "ORG:ROK-MND" not in codes
    press(Qt.Key.Key_Return)
    assert editor.raw() == "ORG:US-OSD"
