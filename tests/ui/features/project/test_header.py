"""The head of a project's page: which version of its procedure a project follows is said where it is not the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from registry.domain.vocabulary.language import Language
from tests.versions import FORMER, NEWEST, later_program
from ui.actions.requests import ActRequest, RequestKind
from ui.features.project.header import ProjectHeader

if TYPE_CHECKING:
    from pathlib import Path

    from ui.features.project.place import ProjectPlace

GENERAL, EXPORT = "RCF-K-26-0021", "RCF-K-25-0003"
_SAID = {
    Language.EN: f"Procedure GEN, version {FORMER} (newest: {NEWEST})",
    Language.KO: f"GEN 절차 {FORMER}판 적용(최신 {NEWEST}판)",
}


def _said(place: ProjectPlace) -> list[str]:
    header = place.findChild(ProjectHeader)
    assert isinstance(header, ProjectHeader)
    return [label.text() for label in header.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("language", Language)
def test_a_former_version_of_the_procedure_is_named(
    place: ProjectPlace, language: Language, tmp_path: Path
) -> None:
    place.show_project(GENERAL)
    assert _SAID[language] not in _said(place)

    with later_program(tmp_path):
        place.show_project(EXPORT)
        assert not [text for text in _said(place) if "DEX" in text]
        place.show_project(GENERAL)
        assert _SAID[language] in _said(place)


def test_a_project_on_a_former_version_can_be_moved_from_its_page(
    place: ProjectPlace, tmp_path: Path
) -> None:
    header = place.findChild(ProjectHeader)
    assert isinstance(header, ProjectHeader)
    wanted: list[object] = []
    header.act_wanted.connect(wanted.append)
    (button,) = [one for one in header.findChildren(QPushButton) if "newest" in one.accessibleName()]
    place.show_project(GENERAL)
    assert not button.isVisible()

    with later_program(tmp_path):
        place.show_project(EXPORT)
        place.show_project(GENERAL)
        assert button.isVisible()
        button.click()
    assert wanted == [ActRequest(RequestKind.MOVE, GENERAL)]
