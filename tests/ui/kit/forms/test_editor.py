"""What every editor does: keeps what is typed, takes no change unseen, tells its problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from registry.domain.fields.kinds import Amount, Day, Integer, Organisation, Text, TextLine
from registry.domain.fields.table import NOUNS
from tests.ui.hands import compose, paste, press, write
from tests.ui.kit.forms.surroundings import hints_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.fields.kinds import Kind
    from ui.kit.forms.editor import Editor

Key = Qt.Key
PROJECT = NOUNS["project"].by_id
AREA, COUNTRIES = PROJECT["area"].kind, PROJECT["countries"].kind
LONG = "가나다라 마바사 🚢 " * 4_000
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


def test_a_problem_is_framed_told_and_spoken(make: Callable[..., Editor]) -> None:
    editor = make(AREA)
    editor.set_name("Main area", "The one main area.")
    editor.set_problems(["“Narnia” is not in the list."])
    assert editor.control.property("wrong") is True
    assert "Narnia" in hints_of(editor)
    assert editor.control.accessibleDescription().startswith("“Narnia” is not in the list.")
    editor.set_problems([])
    assert editor.control.property("wrong") is False
    assert hints_of(editor) == ""
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
