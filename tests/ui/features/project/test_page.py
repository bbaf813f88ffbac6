"""The page: its sections by keyboard, its texts in both languages, and nothing keys or screen readers cannot reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from registry.domain.vocabulary.language import Language
from tests.portfolio import assign
from tests.ui.features.project.conftest import PATROL_VESSEL, STUDY, LentView
from tests.ui.features.project.keys import CTRL, focused, press, write
from tests.ui.features.project.page import edits, settled
from ui.actions.requests import ActRequest, FieldRequest, RequestKind
from ui.features.project.actions_card import ActionsCard
from ui.features.project.header import strip_of
from ui.features.project.section_box import SectionBox
from ui.features.project.section_list import SectionList
from ui.features.project.section_scroll import SectionScroll
from ui.features.project.sections import SectionId
from ui.kit.tab_order import stops_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def _list(place: ProjectPlace) -> SectionList:
    found = place.findChild(SectionList)
    assert isinstance(found, SectionList)
    return found


def _all_made(qtbot: QtBot, place: ProjectPlace) -> None:
    """Wait until every card has been made in quiet moments."""
    boxes = place.findChildren(SectionBox)
    qtbot.waitUntil(lambda: all(box.is_built or box.isHidden() for box in boxes))


def test_ctrl_page_down_goes_through_the_sections_and_back(place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    place.enter()
    met = [_list(place).current()]
    for _ in range(len(SectionId) - 1):
        press(Qt.Key.Key_PageDown, CTRL)
        met.append(_list(place).current())
    assert met == list(SectionId)
    press(Qt.Key.Key_PageUp, CTRL)
    assert _list(place).current() is SectionId.PEOPLE


@pytest.mark.usefixtures("all_cards")
def test_the_list_follows_the_scroll_and_leads_it(qtbot: QtBot, place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    _all_made(qtbot, place)
    place.enter()
    for _ in range(4):
        press(Qt.Key.Key_Down)
    assert _list(place).current() is SectionId.FUNDING
    press(Qt.Key.Key_Return)
    assert focused().accessibleName() == "Total cost"


@pytest.mark.usefixtures("all_cards")
def test_tab_goes_through_all_sections_and_never_turns_in_a_circle(qtbot: QtBot, place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    place.focus_field("planned_start")  # made before those above it
    _all_made(qtbot, place)
    place.enter()
    met: list[QWidget] = []
    for _ in range(400):
        press(Qt.Key.Key_Tab)
        if focused() in met:
            break
        met.append(focused())
    names = [one.accessibleName() for one in met]
    inside = [
        name for name in names if name in ("English title", "Channel", "Total cost", "Planned start", "Risk")
    ]
    assert inside == ["English title", "Channel", "Total cost", "Planned start"]
    assert "Desk officer" in names
    assert len(met) > 60


@pytest.mark.usefixtures("all_cards")
def test_a_field_reached_by_tab_has_room_for_its_name_and_a_message(
    qtbot: QtBot, place: ProjectPlace
) -> None:
    place.show_project(PATROL_VESSEL)
    _all_made(qtbot, place)
    place.focus_field("title_en")
    scroll = place.findChild(SectionScroll)
    assert scroll is not None
    bar, view = scroll.verticalScrollBar(), scroll.viewport()
    cramped: list[str] = []
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        field = focused()
        if not scroll.isAncestorOf(field) or field.height() > view.height() // 2:
            continue
        top = field.mapTo(view, QPoint(0, 0)).y()
        above = top >= 48 or bar.value() == bar.minimum()
        below = view.height() - top - field.height() >= 48 or bar.value() == bar.maximum()
        if not (above and below):
            cramped.append(field.accessibleName())
    assert cramped == []


@pytest.mark.usefixtures("all_cards")
@pytest.mark.parametrize("language", list(Language))
def test_every_control_says_what_it_is(
    qtbot: QtBot, make_desk: Callable[[], Desk], show_place: Callable[[Desk], ProjectPlace]
) -> None:
    place = show_place(make_desk())
    place.show_project(PATROL_VESSEL)
    _all_made(qtbot, place)
    silent = [
        one
        for one in stops_of(place)
        if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        and not (one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else ""))
    ]
    assert silent == []


@pytest.mark.usefixtures("all_cards")
def test_lent_sections_follow_the_project(qtbot: QtBot, place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    _all_made(qtbot, place)
    qtbot.waitUntil(lambda: {view.ref for view in place.findChildren(LentView)} == {PATROL_VESSEL})
    place.show_project(STUDY)
    qtbot.waitUntil(lambda: {view.ref for view in place.findChildren(LentView)} == {STUDY})


def test_a_new_project_has_no_stages_and_no_history_yet(place: ProjectPlace) -> None:
    place.show_new()
    hidden = [section for section in SectionId if _list(place).is_left_out(section)]
    assert hidden == [SectionId.OVERVIEW, SectionId.STAGES, SectionId.HISTORY]


def test_the_next_step_asks_the_window_or_goes_to_its_field(place: ProjectPlace) -> None:
    place.show_project("RCF-K-26-0012")
    asked: list[object] = []
    place.act_wanted.connect(asked.append)
    place.wanted(ActRequest(RequestKind.DECIDE, "RCF-K-26-0012", "D6"))
    assert asked == [ActRequest(RequestKind.DECIDE, "RCF-K-26-0012", "D6")]
    place.wanted(FieldRequest("RCF-K-26-0012", "sustainment_plan"))
    assert focused().accessibleName() == "Sustainment plan"


def test_the_mark_shown_is_told(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    with qtbot.waitSignal(place.marked) as told:
        place.show_project(PATROL_VESSEL)
    assert told.args == [{"U"}]
    place.focus_field("mark")
    press(Qt.Key.Key_A, CTRL)
    write("CUI")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    with qtbot.waitSignal(place.marked) as told:
        place.show_project(PATROL_VESSEL)
    assert told.args == [{"CUI", "U"}]  # its documents are shown too, and marked U


def test_a_project_that_is_not_there_is_told_and_left(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    with qtbot.waitSignals([desk.failed, place.left]):
        place.show_project("RCF-K-26-0999")


@pytest.mark.usefixtures("all_cards")
def test_a_second_project_shows_nothing_of_the_first(qtbot: QtBot, place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    _all_made(qtbot, place)
    place.show_project(STUDY)
    place.focus_field("lead_org")
    shown = focused().property("text")
    place.show_project(PATROL_VESSEL)
    place.focus_field("cost")
    assert focused().property("text").replace(",", "") == "5150000"
    assert shown != ""
    assert edits(place) == {}


@pytest.mark.usefixtures("all_cards")
@pytest.mark.parametrize("own", [True, False], ids=["own save", "act of a dialog"])
def test_lent_views_read_once_after_each_change(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, own: bool
) -> None:
    place.show_project(STUDY)
    _all_made(qtbot, place)
    qtbot.waitUntil(lambda: {view.ref for view in place.findChildren(LentView)} == {STUDY})
    settled(qtbot, desk)
    before = [view.asked for view in place.findChildren(LentView)]
    if own:
        place.focus_field("note")
        write("Seen")
        place.save()
    else:
        desk.do(lambda services, acting: assign(services, STUDY, "note=Seen", acting=acting))
    qtbot.waitUntil(lambda: [view.asked for view in place.findChildren(LentView)] != before)
    settled(qtbot, desk)
    qtbot.wait(20)
    assert [view.asked for view in place.findChildren(LentView)] == [count + 1 for count in before]


@pytest.mark.parametrize(("conditions", "words"), [(0, "No entries yet."), (1, "No other actions yet.")])
def test_under_conditions_it_is_other_actions_there_are_none_of(
    qtbot: QtBot, desk: Desk, registry: Registry, conditions: int, words: str
) -> None:
    file = registry.projects.file(PATROL_VESSEL)
    set_by_decisions = [row for row in file.of("actions") if row.values.get("decision")][:conditions]
    assert len(set_by_decisions) == conditions
    card = ActionsCard(desk)
    qtbot.addWidget(card)
    card.load(replace(file, rows={**file.rows, "actions": tuple(set_by_decisions)}))
    card.show()
    assert words in [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_the_strip_says_when_it_counts_working_days(registry: Registry) -> None:
    notes = {one.code: one.note for one in strip_of(registry.progress_views.of(STUDY).progress) if one.note}
    assert list(notes.values()) == ["3/10 working days"]


def test_the_titles_on_top_follow_what_is_typed(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    place.show_project(STUDY)
    place.focus_field("title_en")
    press(Qt.Key.Key_A, CTRL)
    write("Typed title")
    assert "Typed title" in [label.text() for label in place.findChildren(QLabel)]
    place.keep()
    settled(qtbot, desk)


@pytest.mark.usefixtures("all_cards")
def test_a_section_gone_to_stays_on_top_while_the_page_is_still_being_made(
    qtbot: QtBot, place: ProjectPlace
) -> None:
    place.show_project(PATROL_VESSEL)
    qtbot.wait(20)
    place._page.body.go_to(SectionId.SCHEDULE)
    _all_made(qtbot, place)
    qtbot.wait(100)
    scroll = place.findChild(SectionScroll)
    assert isinstance(scroll, SectionScroll)
    box = next(box for box in place.findChildren(SectionBox) if box.id is SectionId.SCHEDULE)
    assert 0 <= box.y() - scroll.verticalScrollBar().value() <= 24
    assert _list(place).current() is SectionId.SCHEDULE
