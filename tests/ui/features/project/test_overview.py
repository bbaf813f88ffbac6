"""The overview of a project: its current stage, latest decisions, open conditions, funding and next dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from registry.domain.vocabulary.language import Language
from tests.portfolio import assign
from tests.ui.features.project.conftest import PATROL_VESSEL
from tests.ui.features.project.keys import rewrite
from ui.features.project.now_card import NowCard
from ui.features.project.overview import OverviewCards
from ui.features.project.rating_card import RatingCard
from ui.features.project.recent_decisions_card import RecentDecisionsCard
from ui.features.project.related_card import RelatedCard
from ui.features.project.section_list import SectionList
from ui.features.project.section_scroll import SectionScroll
from ui.features.project.sections import SectionId
from ui.kit.widgets.rag_mark import RagMark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def _overview(place: ProjectPlace) -> OverviewCards:
    found = place.findChild(OverviewCards)
    assert isinstance(found, OverviewCards)
    return found


def _texts(place: ProjectPlace) -> list[str]:
    return [label.text() for label in _overview(place).findChildren(QLabel) if label.isVisible()]


def test_the_overview_says_where_a_project_stands_and_what_it_lacks(place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    told = _texts(place)
    assert "Now: D8b US consent" in told
    assert "41 of 180 days · 7 with us, 34 with others" in told
    card = _overview(place).findChild(NowCard)
    assert isinstance(card, NowCard)
    assert any(label.accessibleName().startswith("Missing: ") for label in card.findChildren(QLabel))


def test_every_decision_names_its_side_and_its_document(place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    card = _overview(place).findChild(RecentDecisionsCard)
    assert isinstance(card, RecentDecisionsCard)
    told = [label.text() for label in card.findChildren(QLabel)]
    assert any("KOR" in text and "Approve" in text for text in told)
    assert "MDT/26/570 (FICTIONAL)" in told


def test_all_decisions_lead_to_the_stages(place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    link = next(one for one in _overview(place).findChildren(QPushButton) if one.text().startswith("All "))
    link.click()
    sections = place.findChild(SectionList)
    assert isinstance(sections, SectionList)
    assert sections.current() is SectionId.STAGES


def test_conditions_and_dates_come_with_their_days(place: ProjectPlace, qtbot: QtBot) -> None:
    place.show_project(PATROL_VESSEL)
    wanted = {"2 open condition(s)", "Submit the crew training plan", "5 Dec 2026"}
    qtbot.waitUntil(lambda: wanted <= set(_texts(place)))


@pytest.mark.parametrize("language", [Language.KO])
def test_the_overview_names_its_stage_in_korean(place: ProjectPlace) -> None:
    place.show_project(PATROL_VESSEL)
    assert any("D8b 미측 승인" in text for text in _texts(place))


def test_save_is_the_main_button_while_something_is_typed(place: ProjectPlace, qtbot: QtBot) -> None:
    place.show_project(PATROL_VESSEL)
    assert _main_buttons(place) == ["Attach document"]
    place.focus_field("note")
    rewrite("half a thought")
    qtbot.waitUntil(lambda: _main_buttons(place) == ["Save"])
    place.discard()
    assert _main_buttons(place) == ["Attach document"]


def test_a_project_is_printed_and_exported_from_its_page(place: ProjectPlace, qtbot: QtBot) -> None:
    place.show_project(PATROL_VESSEL)
    for text, signal in (("Print…", place.print_wanted), ("Export…", place.export_wanted)):
        button = next(one for one in place.findChildren(QPushButton) if one.text() == text)
        with qtbot.waitSignal(signal):
            button.click()
    place.show_new()
    assert not any(
        one.isVisible() for one in place.findChildren(QPushButton) if one.text() in ("Print…", "Export…")
    )


def _main_buttons(place: ProjectPlace) -> list[str]:
    buttons = place._page.header.findChildren(QPushButton)
    return [one.text() for one in buttons if one.isVisible() and one.property("role") == "primary"]


def test_the_rating_is_told_by_its_parts_with_their_reasons(place: ProjectPlace, desk: Desk) -> None:
    given = ("agreed_cost=100", "agreed_cost_currency=USD", "cost=115", "cost_currency=USD")
    assign(desk.registry, PATROL_VESSEL, *given)
    place.show_project(PATROL_VESSEL)
    card = _overview(place).findChild(RatingCard)
    assert isinstance(card, RatingCard)
    marks = [mark.accessibleName() for mark in card.findChildren(RagMark)]
    told = [label.text() for label in card.findChildren(QLabel)]
    assert told[0].startswith("Rating: ")
    assert "Amber" in marks
    assert "The total cost is 15.0 percent above the agreed cost" in told


def test_a_rating_set_by_hand_says_until_when_and_why(place: ProjectPlace, desk: Desk) -> None:
    given = ("rag_override=amber", "rag_reason=Partner elections", "rag_until=2027-03-01")
    assign(desk.registry, PATROL_VESSEL, *given)
    place.show_project(PATROL_VESSEL)
    told = _texts(place)
    assert "Rating: Amber" in told
    (why,) = (text for text in told if "1 Mar 2027" in text and "Partner elections" in text)
    assert why.startswith("Set manually")  # a sentence of its own here


def test_a_related_project_is_a_link_to_its_page(place: ProjectPlace, desk: Desk, qtbot: QtBot) -> None:
    place.show_project(PATROL_VESSEL)
    card = _overview(place).findChild(RelatedCard)
    assert isinstance(card, RelatedCard)
    assert not card.isVisible()
    assign(desk.registry, PATROL_VESSEL, "parent=RCF-K-26-0001")
    place.show_project(PATROL_VESSEL)
    assert card.isVisible()
    (link,) = card.findChildren(QPushButton)
    assert link.accessibleName().startswith("Part of: RCF-K-26-0001 ")
    with qtbot.waitSignal(place.project_opened) as opened:
        link.click()
    assert opened.args == ["RCF-K-26-0001"]


def test_the_page_a_link_leads_to_begins_at_its_top(place: ProjectPlace, desk: Desk, qtbot: QtBot) -> None:
    """What has the focus while the page changes is not held in its place."""
    assign(desk.registry, "RCF-K-26-0004", f"parent={PATROL_VESSEL}")
    place.show_project("RCF-K-26-0004")
    card = _overview(place).findChild(RelatedCard)
    assert isinstance(card, RelatedCard)
    (link,) = card.findChildren(QPushButton)
    scroll = place.findChild(SectionScroll)
    assert isinstance(scroll, SectionScroll)
    link.setFocus()
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    qtbot.wait(400)
    place.show_project(PATROL_VESSEL)
    qtbot.wait(400)
    assert scroll.verticalScrollBar().value() == 0
