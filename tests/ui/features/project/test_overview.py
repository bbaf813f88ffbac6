"""The overview of a project: its current stage, latest decisions, open conditions, funding and next dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from registry.domain.vocabulary.language import Language
from tests.ui.features.project.conftest import PATROL_VESSEL
from tests.ui.features.project.keys import rewrite
from ui.features.project.now_card import NowCard
from ui.features.project.overview import OverviewCards
from ui.features.project.recent_decisions_card import RecentDecisionsCard
from ui.features.project.section_list import SectionList
from ui.features.project.sections import SectionId

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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
