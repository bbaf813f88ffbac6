"""Typing into lines and texts: pastes of tables, keys, the room that is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from registry.domain.fields.kinds import Text, TextLine
from registry.domain.vocabulary.language import Language
from tests.ui.hands import CTRL, paste, press, write
from tests.ui.kit.forms.surroundings import hints_of
from ui.desk.language import Translators

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.kit.forms.editor import Editor

Key = Qt.Key
TABLE = "Title\tArea\tCost\r\nRadar course\tMAR\t640,000\r\n"


def test_a_table_pasted_into_a_line_becomes_one_line_and_can_be_undone(make: Callable[..., Editor]) -> None:
    editor = make(TextLine())
    write("Old")
    press(Key.Key_A, held=CTRL)
    paste(TABLE)
    assert editor.raw() == "Title Area Cost Radar course MAR 640,000"
    press(Key.Key_Z, held=CTRL)
    assert editor.raw() == "Old"


def test_a_table_pasted_into_a_text_keeps_its_lines(make: Callable[..., Editor]) -> None:
    editor = make(Text())
    paste("one\ttwo\nthree\tfour")
    assert editor.raw() == "one\ttwo\nthree\tfour"


def test_tab_leaves_a_text(make: Callable[..., Editor]) -> None:
    editor = make(Text())
    write("word")
    press(Key.Key_Tab)
    assert not editor.control.hasFocus()
    assert editor.raw() == "word"


def test_a_text_grows_from_two_lines_to_twelve(make: Callable[..., Editor]) -> None:
    editor = make(Text())
    heights = []
    for lines in (1, 2, 3, 12, 40):
        editor.set_raw("\n".join("x" * lines))
        heights.append(editor.control.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


@pytest.mark.parametrize("lines", [1, 2, 3, 7, 12])
def test_a_text_shows_its_first_line_while_the_cursor_is_in_the_last(
    lines: int, make: Callable[..., Editor]
) -> None:
    editor = make(Text())
    editor.set_raw("\n".join(f"{number} 한글 line" for number in range(lines)))
    text = editor.control
    assert isinstance(text, QPlainTextEdit)
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.ensureCursorVisible()
    assert text.firstVisibleBlock().blockNumber() == 0
    assert text.verticalScrollBar().maximum() == 0


def test_little_room_is_told_and_too_much_as_well(make: Callable[..., Editor]) -> None:
    editor = make(TextLine(20))
    editor.set_raw("x" * 15)
    assert "5" in hints_of(editor)
    editor.set_raw("x" * 23)
    assert "3" in hints_of(editor)
    editor.set_raw("")
    assert hints_of(editor) == ""


@pytest.mark.parametrize(
    ("spoken", "told"), [(Language.EN, "3 characters over the limit"), (Language.KO, "3자 초과")]
)
def test_how_much_is_too_much_is_told_in_each_language(
    make: Callable[..., Editor], spoken: Language, told: str
) -> None:
    translators = Translators()
    translators.speak(spoken)
    editor = make(TextLine(10), spoken)
    write("x" * 13)
    assert told in [label.text() for label in editor.findChildren(QLabel)]
    translators.fall_silent()


@pytest.mark.parametrize("letters", [5, 13])
def test_the_number_of_characters_stands_apart_from_what_is_said_beside_it(
    make: Callable[..., Editor], letters: int
) -> None:
    editor = make(TextLine(10))
    paste("x" * letters + "\u200b")
    assert re.fullmatch(r"\d+ character\S* (left|over the limit) · .+\.", hints_of(editor).splitlines()[0])


def test_a_long_line_that_was_left_is_seen_from_its_beginning(make: Callable[..., Editor]) -> None:
    line = make(TextLine(most=2_000)).control
    assert isinstance(line, QLineEdit)
    write("A long title of a cooperation project " * 8)
    assert line.cursorPosition() > 0
    press(Key.Key_Tab)
    assert line.cursorPosition() == 0
