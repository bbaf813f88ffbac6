"""Typing into the editors as a person does: keys, pastes, compositions; nothing is lost, nothing changes unseen."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from registry.domain.fields.field import Field
from registry.domain.fields.kinds import (
    Amount,
    Day,
    DayOrSession,
    Integer,
    OneOf,
    Organisation,
    Text,
    TextLine,
)
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from tests.ui.hands import ALT, CTRL, compose, focused, paste, press, write
from ui.desk.language import Translators
from ui.kit.forms.day_picker import DayPicker
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import FormContext
from ui.kit.forms.suggestion_line import SuggestionLine
from ui.kit.forms.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.editor import Editor
    from ui.kit.style.look import Look

Key = Qt.Key
PROJECT = NOUNS["project"].by_id
AREA, COUNTRIES, ORGS = PROJECT["area"].kind, PROJECT["countries"].kind, PROJECT["implementing_orgs"].kind


LONG = "가나다라 마바사 🚢 " * 4_000
TABLE = "Title\tArea\tCost\r\nRadar course\tMAR\t640,000\r\n"
MARKED = "\u202eright to left\u202c and \u200fmarks"


@pytest.mark.parametrize(
    "kind",
    [TextLine(), Text(), AREA, Organisation(), Day(), Amount(), Integer(1, 9)],
    ids=lambda k: type(k).__name__,
)
def test_forty_thousand_characters_are_all_kept(kind: Kind, make: Callable[..., Editor]) -> None:
    editor = make(kind)
    paste(LONG[:40_000])
    assert editor.raw().strip() == LONG[:40_000].strip()


@pytest.mark.parametrize("kind", [TextLine(), Text()], ids=["line", "text"])
def test_emoji_and_marks_of_direction_arrive_as_they_are(kind: Kind, make: Callable[..., Editor]) -> None:
    """What may stay of them is for the kind to say, in words."""
    editor = make(kind)
    paste(MARKED + " 👩🏽‍🚀")
    assert editor.raw() == MARKED + " 👩🏽‍🚀"


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


def test_countries_pasted_as_a_list_become_chips(make: Callable[..., Editor]) -> None:
    editor = make(COUNTRIES)
    paste("Philippines; 베트남;Narnia")
    assert editor.raw() == "PHL;VNM;Narnia"


@pytest.mark.parametrize(
    "kind", [TextLine(), Text(), AREA, Organisation(), COUNTRIES, Day()], ids=lambda k: type(k).__name__
)
def test_a_syllable_being_composed_counts_once_it_is_committed(
    kind: Kind, make: Callable[..., Editor], qtbot: QtBot
) -> None:
    editor = make(kind)
    compose("협")
    assert "협" not in editor.so_far()
    with qtbot.waitSignal(editor.edited):
        compose("", "협")
    assert "협" in editor.raw()


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
    editor = make(PROJECT["origin_side"].kind, Language.KO)
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


def test_a_free_organisation_is_not_replaced_by_one_that_is_alike(make: Callable[..., Editor]) -> None:
    editor = make(Organisation())
    write("Ministry of National Defense of Fiji")
    press(Key.Key_Tab)
    assert editor.raw() == "Ministry of National Defense of Fiji"


@pytest.mark.parametrize("name", ["DAPA", "방위사업청", "Defense Acquisition Program Administration"])
def test_a_known_organisation_is_known_by_any_of_its_names(name: str, make: Callable[..., Editor]) -> None:
    editor = make(Organisation(), Language.KO)
    paste(name)
    press(Key.Key_Tab)
    assert editor.raw() == "ORG:ROK-DAPA"
    assert editor.control.property("text") == "방위사업청"


def test_chips_are_removed_with_backspace_and_by_walking_to_them(
    make: Callable[..., Editor], qtbot: QtBot
) -> None:
    editor = make(COUNTRIES)
    editor.set_stored("PHL;VNM;IDN;MYS")
    press(Key.Key_Backspace)
    assert editor.raw() == "PHL;VNM;IDN"
    press(Key.Key_Left)
    press(Key.Key_Left)
    assert focused().accessibleName() == "Viet Nam, selected"
    assert editor.control.accessibleDescription() == "Selected: Philippines, Viet Nam, Indonesia"
    with qtbot.waitSignal(editor.edited):
        press(Key.Key_Delete)
    assert editor.raw() == "PHL;IDN"
    press(Key.Key_Right)
    write("thai")
    press(Key.Key_Return)
    assert editor.raw() == "PHL;IDN;THA"


def test_a_free_organisation_becomes_a_chip_on_leaving(make: Callable[..., Editor]) -> None:
    editor = make(ORGS)
    write("Harbour Master of Suva")
    press(Key.Key_Tab)
    editor.set_raw(editor.raw() + ";ORG:NOWHERE")
    assert editor.raw() == "Harbour Master of Suva;ORG:NOWHERE"


def test_an_amount_shows_its_thousands_only_when_it_is_left(make: Callable[..., Editor]) -> None:
    editor = make(Amount())
    write("640000.5")
    press(Key.Key_Tab)
    assert editor.control.property("text") == "640,000.5"
    editor.focus_first()
    assert editor.control.property("text") == "640000.5"
    assert editor.raw() == "640000.5"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1 Mar 2027", "2027-03-01"),
        ("2027. 3. 1.", "2027-03-01"),
        ("today", "2026-11-22"),
        ("오늘", "2026-11-22"),
        ("+30", "2026-12-22"),
    ],
)
def test_a_day_may_be_typed_as_the_program_prints_it_or_counted_from_today(
    typed: str, stored: str, make: Callable[..., Editor]
) -> None:
    editor = make(Day())
    paste(typed)
    assert editor.raw() in (stored, typed)
    press(Key.Key_Tab)
    assert editor.raw() == stored


def test_a_day_is_shown_as_the_office_writes_it_with_its_weekday(make: Callable[..., Editor]) -> None:
    editor = make(Day(), Language.KO)
    write("2026.11.22")
    labels = [
        label.property("text") for label in editor.findChildren(QWidget) if label.property("role") == "small"
    ]
    assert labels == ["2026. 11. 22.(일)"]
    assert editor.control.accessibleDescription() == "2026. 11. 22.(일)"
    press(Key.Key_Tab)
    assert editor.raw() == "2026-11-22"


def test_the_calendar_opens_by_key_and_gives_the_day(make: Callable[..., Editor], qtbot: QtBot) -> None:
    editor = make(Day())
    editor.set_stored("2026-11-22")
    press(Key.Key_Down, held=ALT)
    (picker,) = editor.findChildren(DayPicker)
    view = picker.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(view, QWidget)
    QTest.keyClick(view, Key.Key_Right)
    with qtbot.waitSignal(editor.edited):
        QTest.keyClick(view, Key.Key_Return)
    assert editor.raw() == "2026-11-23"


def test_escape_closes_the_calendar_and_nothing_else(make: Callable[..., Editor], qtbot: QtBot) -> None:
    editor = make(Day())
    editor.set_stored("2026-12-22")
    gone: list[str] = []
    back = QShortcut(QKeySequence(Key.Key_Escape), editor.window())
    back.activated.connect(lambda: gone.append("back"))
    press(Key.Key_Down, held=ALT)
    (picker,) = editor.findChildren(DayPicker)
    view = picker.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(view, QWidget)
    QTest.keyClick(view, Key.Key_Escape)
    qtbot.waitUntil(lambda: not editor.findChildren(DayPicker))
    assert gone == []
    assert editor.raw() == "2026-12-22"
    assert editor.window().focusWidget() is editor.control


def test_a_korean_calendar_names_the_year_before_the_month(make: Callable[..., Editor]) -> None:
    editor = make(Day(), Language.KO)
    editor.set_stored("2026-12-22")
    press(Key.Key_Down, held=ALT)
    (picker,) = editor.findChildren(DayPicker)
    (calendar,) = picker.findChildren(QCalendarWidget)

    def names() -> list[str]:
        buttons = [one for one in calendar.findChildren(QToolButton) if one.text()]
        return [one.text() for one in sorted(buttons, key=lambda one: one.x())]

    assert names() == ["2026년", "12월"]
    calendar.showNextMonth()
    assert names() == ["2027년", "1월"]


def test_the_calendar_opens_at_the_registry_s_day_and_marks_it_whatever_the_machine_says(
    show: Callable[[Editor], Editor], words: Vocabulary, look: Look, qtbot: QtBot
) -> None:
    day = date(2031, 3, 15)
    editor = show(editor_for(Field("any", Day()), FormContext(words, Language.EN, look, lambda: day)))
    editor.focus_first()
    press(Key.Key_Down, held=ALT)
    (picker,) = editor.findChildren(DayPicker)
    (calendar,) = picker.findChildren(QCalendarWidget)
    assert calendar.selectedDate().toPython() == day
    assert [marked.toPython() for marked in calendar.dateTextFormat()] == [day]
    view = picker.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(view, QWidget)
    with qtbot.waitSignal(editor.edited):
        QTest.keyClick(view, Key.Key_Return)
    assert editor.raw() == "2031-03-15"


def test_a_forum_may_stand_for_the_day(make: Callable[..., Editor], words: Vocabulary) -> None:
    forum = next(e for e in words["organisation"].entries if e.more.get("kind") == "forum")
    editor = make(DayOrSession())
    paste(forum.name.en)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert editor.raw() == forum.code


@pytest.mark.parametrize(
    "kind",
    [TextLine(), Text(), AREA, COUNTRIES, Organisation(), Day(), Amount(), Integer(1, 9)],
    ids=lambda k: type(k).__name__,
)
@pytest.mark.parametrize("with_focus", [True, False])
def test_a_wheel_changes_no_value(kind: Kind, with_focus: bool, make: Callable[..., Editor]) -> None:
    editor = make(kind)
    editor.set_raw("3")
    if not with_focus:
        editor.parentWidget().after.focus_first()  # type: ignore[union-attr]  # the page of this test
    at = QPointF(editor.control.rect().center())
    turned = QWheelEvent(
        at,
        QPointF(editor.control.mapToGlobal(at.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.control, turned)
    assert editor.raw() == "3"


def test_little_room_is_told_and_too_much_as_well(make: Callable[..., Editor]) -> None:
    editor = make(TextLine(20))
    editor.set_raw("x" * 15)
    assert "5" in shown(editor)
    editor.set_raw("x" * 23)
    assert "3" in shown(editor)
    editor.set_raw("")
    assert shown(editor) == ""


def test_a_problem_is_framed_told_and_spoken(make: Callable[..., Editor]) -> None:
    editor = make(AREA)
    editor.set_name("Main area", "The one main area.")
    editor.set_problems(["“Narnia” is not in the list."])
    assert editor.control.property("wrong") is True
    assert "Narnia" in shown(editor)
    assert editor.control.accessibleDescription().startswith("“Narnia” is not in the list.")
    editor.set_problems([])
    assert editor.control.property("wrong") is False
    assert shown(editor) == ""
    assert editor.control.accessibleDescription() == "The one main area."


@pytest.mark.parametrize(
    "kind",
    [TextLine(), Text(), AREA, COUNTRIES, Organisation(), Day(), Amount(), Integer(1, 9)],
    ids=lambda k: type(k).__name__,
)
def test_what_is_read_only_takes_no_keys(kind: Kind, make: Callable[..., Editor]) -> None:
    editor = make(kind)
    editor.set_read_only(True)
    write("5")
    for key in (Key.Key_Down, Key.Key_Return, Key.Key_Backspace):
        press(key)
    assert editor.raw() == ""


def shown(editor: Editor) -> str:
    """Return the text under the control."""
    labels = [w for w in editor.findChildren(QWidget) if w.property("role") in ("small", "problem")]
    return " ".join(str(label.property("text")) for label in labels if label.isVisibleTo(editor))


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
    assert re.fullmatch(r"\d+ character\S* (left|over the limit) · .+\.", shown(editor).splitlines()[0])


def test_a_long_line_that_was_left_is_seen_from_its_beginning(make: Callable[..., Editor]) -> None:
    line = make(TextLine(most=2_000)).control
    assert isinstance(line, QLineEdit)
    write("A long title of a cooperation project " * 8)
    assert line.cursorPosition() > 0
    press(Key.Key_Tab)
    assert line.cursorPosition() == 0


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
