"""Chips, cards, bars and the like: what they say, how they are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from ui.features.projects.head import MenuButton
from ui.kit.widgets.banner import MarkBanner
from ui.kit.widgets.card import Card
from ui.kit.widgets.chip import Chip
from ui.kit.widgets.days_bar import DaysBar
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.empty_place import EmptyPlace
from ui.kit.widgets.filter_chip import FilterChip
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.progress_line import ProgressLine
from ui.kit.widgets.rag_mark import RagMark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

Key = Qt.Key


def test_a_chip_that_is_on_shows_a_tick_beside_its_colour(qtbot: QtBot, look: Look) -> None:
    chip = Chip("Late", look)
    qtbot.addWidget(chip)
    QTest.keyClick(chip, Key.Key_Space)
    assert chip.isChecked()
    assert not chip.icon().isNull()
    QTest.keyClick(chip, Key.Key_Space)
    assert chip.icon().isNull()


@pytest.fixture
def stage_filter(qtbot: QtBot, look: Look) -> FilterChip:
    chip = FilterChip("Stage", look)
    chip.set_choices(
        [("G1", "Concept"), ("G2", "Internal"), ("G3", "A very long name of a stage, longer than a chip")]
    )
    qtbot.addWidget(chip)
    chip.show()
    return chip


def _menu(chip: FilterChip) -> QMenu:
    return chip.findChildren(QMenu)[0]


def _button(chip: FilterChip) -> QPushButton:
    return chip.findChildren(QPushButton)[0]


def test_several_choices_are_made_by_keyboard_while_the_menu_stays_open(stage_filter: FilterChip) -> None:
    told: list[tuple[str, ...]] = []
    stage_filter.changed.connect(told.append)
    QTest.keyClick(_button(stage_filter), Key.Key_Space)
    menu = _menu(stage_filter)
    assert menu.isVisible()
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(menu, key)
    assert menu.isVisible()
    assert told == [("G1",), ("G1", "G2")]
    QTest.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()
    assert _button(stage_filter).text() == "Stage: Concept +1"
    assert _button(stage_filter).accessibleName() == "Filter Stage: Concept, Internal"


def test_a_filter_is_cleared_by_its_own_button(stage_filter: FilterChip) -> None:
    told: list[tuple[str, ...]] = []
    assert not stage_filter.findChildren(QToolButton)
    stage_filter.set_chosen(["G2"])
    clear = stage_filter.findChildren(QToolButton)[0]
    assert clear.isVisible()
    assert _button(stage_filter).nextInFocusChain() is clear
    stage_filter.changed.connect(told.append)
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert told == [()]
    assert _button(stage_filter).text() == "Stage"
    assert not clear.isVisible()
    assert clear.accessibleName() == "Clear filter: Stage"


def test_what_was_chosen_stays_chosen_when_the_choices_change(stage_filter: FilterChip) -> None:
    stage_filter.set_chosen(["G2", "G3"])
    stage_filter.set_choices([("G3", "Long"), ("G4", "Other")])
    assert stage_filter.chosen() == ("G3",)


def test_a_long_choice_is_short_in_the_chip_and_whole_when_spoken(stage_filter: FilterChip) -> None:
    stage_filter.set_chosen(["G3"])
    assert _button(stage_filter).text().endswith("…")
    assert "longer than a chip" in _button(stage_filter).accessibleName()


@pytest.mark.parametrize(
    ("used", "allowed", "words", "role"),
    [
        (41, 180, "41 of 180 days", "small"),
        (170, 180, "170 of 180 days, 10 day(s) left", "small"),
        (180, 180, "180 of 180 days, 0 day(s) left", "small"),
        (200, 180, "200 of 180 days, 20 day(s) late", "problem"),
        (12, None, "12 day(s)", "small"),
        (None, 180, "Days are not counted at this stage", "small"),
    ],
)
def test_the_days_are_told_in_words_too(
    qtbot: QtBot, look: Look, used: int | None, allowed: int | None, words: str, role: str
) -> None:
    bar = DaysBar(look)
    qtbot.addWidget(bar)
    bar.set_days(used, allowed)
    assert bar.words == words == bar.accessibleName()
    assert [label.property("role") for label in bar.findChildren(QWidget) if label.property("role")] == [role]
    bar.set_days(used, allowed, "6 with us, 35 with others")
    assert bar.words.endswith("· 6 with us, 35 with others")
    bar.set_days(3, 10, working=True)
    assert bar.words == "3 of 10 working days"
    bar.set_days(200, 180, running=False)  # put off to another day: nothing is late by its limit
    assert bar.words == "200 of 180 days"
    bar.grab()


def test_long_work_says_what_it_does_and_can_be_cancelled(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    assert not line.isVisible()
    line.start("Checking the registry")
    line.step(3, 10)
    cancel = line.findChildren(QPushButton)[0]
    with qtbot.waitSignal(line.cancel_requested):
        QTest.keyClick(cancel, Key.Key_Space)
    assert not cancel.isEnabled()
    line.start("Checking again")
    assert cancel.isEnabled()
    assert line.findChildren(ElidedLabel)[0].text() == "Checking again"
    line.finish()
    assert not line.isVisible()


def test_a_card_carries_its_title_and_its_buttons(qtbot: QtBot, look: Look) -> None:
    card = Card("Current gate", look)
    qtbot.addWidget(card)
    edit = card.add_action("Edit", "pencil")
    card.add(QPushButton("inside"))
    card.set_current(current=True)
    card.show()
    assert card.accessibleName() == "Current gate"
    assert edit.isVisible()
    assert edit.y() < card.findChildren(QPushButton)[-1].y()


def test_an_empty_place_offers_the_first_steps_in_order(qtbot: QtBot, look: Look) -> None:
    place = EmptyPlace("inbox", "No projects yet", "A project is a concept that may become one.", look)
    qtbot.addWidget(place)
    new = place.add_step("New project", primary=True)
    sample = place.add_step("Load the sample portfolio")
    place.resize(700, 400)
    place.show()
    assert new.x() < sample.x()
    assert place.accessibleDescription() == "A project is a concept that may become one."


def test_the_banner_speaks_of_the_screen(qtbot: QtBot) -> None:
    banner = MarkBanner()
    qtbot.addWidget(banner)
    banner.set_mark("CUI", raised=True)
    assert banner.text() == "CUI"
    assert banner.accessibleName() == "Highest marking on this screen: CUI"
    assert banner.property("mark") == "raised"


def test_a_rag_mark_is_spoken_by_its_name_and_is_never_cut(qtbot: QtBot, look: Look) -> None:
    mark = RagMark(look)
    qtbot.addWidget(mark)
    mark.set_rag("red", "Red")
    assert mark.accessibleName() == "Red"
    plain = mark.sizeHint().width()
    mark.set_rag("red", "Red", "지연 위험")
    assert mark.minimumSizeHint().width() > plain + mark.fontMetrics().horizontalAdvance("지연 위험")


def test_a_menu_button_opens_with_space_and_does_what_is_chosen(qtbot: QtBot, look: Look) -> None:
    done: list[str] = []
    button = MenuButton("All open", look)
    button.add("Mine", lambda: done.append("mine"))
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "Opens a menu"
    menu = button.menu()
    assert menu is not None
    menu.popup(button.pos())
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert done == ["mine"]


def test_a_flow_goes_on_in_a_new_line_and_leaves_out_what_is_hidden(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    buttons = [QPushButton(f"Button {number}") for number in range(6)]
    for button in buttons:
        flow.addWidget(button)
    page.resize(260, 300)
    page.show()
    assert len({button.y() for button in buttons}) > 1
    assert all(QRect(0, 0, 260, 300).contains(button.geometry()) for button in buttons)
    buttons[0].hide()
    flow.activate()
    assert buttons[1].pos() == page.rect().topLeft()
    assert flow.heightForWidth(10_000) < flow.heightForWidth(260)
