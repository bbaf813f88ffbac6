"""Labels: nothing is cut off unseen, and nothing that was typed is read as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.style.look import font
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.line_breaks import elided, wrapped
from ui.kit.widgets.plain_text import as_tooltip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KOREAN = "동티모르 해군의 연안 감시를 위해 퇴역 경비정 1척과 2년분 수리부속을 무상으로 양도한다."


def test_a_label_that_is_too_narrow_tells_the_rest_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel(KOREAN)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.is_elided()
    assert KOREAN in label.toolTip()
    label.resize(label.sizeHint())
    assert not label.is_elided()
    assert label.toolTip() == ""
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == KOREAN


def test_markup_in_a_tooltip_is_shown_as_typed() -> None:
    assert "&lt;b&gt;" in as_tooltip("<b>")
    assert as_tooltip("") == ""
    assert len(as_tooltip("x" * 40_000)) < 2_100


@pytest.mark.parametrize(
    "text", [KOREAN, "x" * 300, "one\n\ntwo", "emoji 🚢🚢 " * 20, "\u202eright to left " * 9]
)
def test_all_of_a_wrapped_text_is_there(text: str) -> None:
    type_ = font()
    lines = wrapped(text, type_, 150)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(QFontMetricsF(type_).horizontalAdvance(line) <= 151 for line in lines)


def test_its_height_follows_text_font_and_width(qtbot: QtBot) -> None:
    label = WrappedLabel("short")
    qtbot.addWidget(label)
    one = label.heightForWidth(150)
    label.set_text(KOREAN)
    several = label.heightForWidth(150)
    assert several > one
    assert label.heightForWidth(600) < several
    label.setFont(font(30))
    assert label.heightForWidth(150) > several


@pytest.mark.usefixtures("application")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200), st.integers(1, 400), st.integers(0, 3))
def test_any_text_can_be_broken_at_any_width(text: str, width: int, most: int) -> None:
    lines = wrapped(text, font(), width, most)
    assert not most or len(lines) <= most


def test_of_too_many_lines_the_last_one_says_that_there_is_more() -> None:
    lines = wrapped(KOREAN * 3, font(), 200, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert wrapped("short", font(), 200, most=2) == ("short",)
    assert wrapped("first\nsecond", font(), 200, most=1)[0].endswith("…")


def test_a_wrapped_label_is_as_high_as_its_text_needs(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    label = WrappedLabel(KOREAN * 4)
    layout.addWidget(label)
    layout.addStretch()
    page.resize(300, 600)
    page.show()
    needed = len(label.lines()) * label.fontMetrics().lineSpacing()
    assert len(label.lines()) > 3
    assert label.height() >= needed
    page.resize(600, 600)
    assert len(label.lines()) * label.fontMetrics().lineSpacing() < needed


def test_a_label_of_few_lines_offers_the_rest(qtbot: QtBot) -> None:
    label = WrappedLabel(KOREAN * 4, most=2)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.show()
    assert len(label.lines()) == 2
    assert label.toolTip()
    label.set_text("short")
    assert label.toolTip() == ""


def test_a_line_of_forty_thousand_characters_is_elided_at_once() -> None:
    assert elided("가" * 40_000, font(), 100).endswith("…")
