"""Typing a day, or the session of a forum in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from registry.domain.fields.kinds import Day, DayOrSession
from registry.domain.vocabulary.language import Language
from tests.ui.hands import paste, press, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.editor import Editor

Key = Qt.Key


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


def test_a_forum_may_stand_for_the_day(make: Callable[..., Editor], words: Vocabulary) -> None:
    forum = next(e for e in words["organisation"].entries if e.more.get("kind") == "forum")
    editor = make(DayOrSession())
    paste(forum.name.en)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert editor.raw() == forum.code
