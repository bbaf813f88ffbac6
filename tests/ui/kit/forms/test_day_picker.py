"""The calendar of a day: opened by key, in the language of the screen, on the registry's day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from registry.domain.fields.field import Field
from registry.domain.fields.kinds import Day
from registry.domain.vocabulary.language import Language
from tests.ui.hands import ALT, press
from ui.kit.forms.day_picker import DayPicker
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import FormContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.editor import Editor
    from ui.kit.style.look import Look

Key = Qt.Key


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
