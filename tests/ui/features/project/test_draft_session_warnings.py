"""What is to be known of a project stands at its field, in the language of the screen, and keeps nobody from saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from tests.portfolio import BY_KIM, assign
from tests.ui.features.project.conftest import STUDY
from tests.ui.features.project.page import problems_at, settled, warnings_at
from ui.features.project.draft_session import DraftSession
from ui.features.project.form_card import FormCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace

DETERMINED = {
    "kind": "destination",
    "value": "not_affected",
    "by_org": "ORG:ROK-MND",
    "date": "2026-11-20",
    "document": "국제정책과-7",
}


def _drafting(place: ProjectPlace) -> DraftSession:
    drafting = place.findChild(DraftSession)
    assert isinstance(drafting, DraftSession)
    return drafting


def _type_countries(place: ProjectPlace, raw: str) -> None:
    place.focus_field("countries")
    for card in place.findChildren(FormCard):
        if "countries" in card.form.paths:
            card.form.set_raw("countries", raw)
            card.form.edited.emit("countries")


def test_a_listed_country_warns_while_it_is_typed_and_is_saved(
    qtbot: QtBot, place: ProjectPlace, desk: Desk
) -> None:
    place.show_project(STUDY)
    _type_countries(place, "VNM;MMR")
    qtbot.waitUntil(lambda: bool(warnings_at(place, "countries")))

    (told,) = warnings_at(place, "countries")
    assert told.startswith("Myanmar has been on the list “ROK suspension of arms exports")
    assert problems_at(place, "countries") == ()
    _drafting(place).save()
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: "MMR" in desk.ask(lambda r: r.projects.file(STUDY).project.text("countries")))
    assert warnings_at(place, "countries") == (told,)

    _type_countries(place, "VNM")
    qtbot.waitUntil(lambda: not warnings_at(place, "countries"))


def test_a_saved_country_warns_until_it_is_determined(qtbot: QtBot, place: ProjectPlace, desk: Desk) -> None:
    desk.ask(lambda registry: assign(registry, STUDY, "countries=MMR"))
    place.show_project(STUDY)
    place.focus_field("countries")
    assert len(warnings_at(place, "countries")) == 1

    desk.do(lambda registry, _acting: registry.determinations.determine(STUDY, DETERMINED, BY_KIM))
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: not warnings_at(place, "countries"))


@pytest.mark.parametrize("language", [Language.KO])
def test_the_warning_is_in_korean_too(place: ProjectPlace, desk: Desk) -> None:
    desk.ask(lambda registry: assign(registry, STUDY, "countries=MMR"))
    place.show_project(STUDY)
    place.focus_field("countries")

    (told,) = warnings_at(place, "countries")
    assert told.startswith("미얀마는 2021-03-12부터")
