"""Two edits of one project: both are seen, one chooses field by field, and nobody loses anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.portfolio import BY_LEE, assign
from tests.ui.features.project.conftest import STUDY
from tests.ui.features.project.keys import CTRL, focused, press, rewrite
from tests.ui.features.project.page import edits, settled
from ui.features.project.collision_panel import CollisionPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


@pytest.fixture
def panel(qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry) -> CollisionPanel:
    """The panel over a title and a summary that both were changed by Lee while Kim was typing."""
    place.show_project(STUDY)
    for path, text in (("title_en", "My title"), ("summary_en", "My summary"), ("note", "Only mine")):
        place.focus_field(path)
        rewrite(text)
    # Lee writes from elsewhere: the window hears nothing of it, as when the command line does.
    assign(registry, STUDY, "title_en=Their title", "summary_en=Their summary", acting=BY_LEE)
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    shown = place.findChild(CollisionPanel)
    assert isinstance(shown, CollisionPanel)
    return shown


def _values(registry: Registry) -> dict[str, object]:
    return dict(registry.projects.file(STUDY).project.values)


def test_the_panel_shows_what_i_saw_what_stands_there_and_what_i_typed(
    panel: CollisionPanel, place: ProjectPlace
) -> None:
    assert panel.isVisible()
    told = [row.accessibleName() for row in panel.rows]
    assert len(told) == 2
    assert "current Their title; my entry My title" in told[0]
    assert "current Their summary; my entry My summary" in told[1]
    assert any("(Lee" in label for label in _labels(panel))
    assert edits(place)["note"] == "Only mine"


def test_mine_and_theirs_are_chosen_by_key_and_saving_goes_on(
    qtbot: QtBot, panel: CollisionPanel, desk: Desk, registry: Registry, place: ProjectPlace
) -> None:
    assert focused() is panel.rows[0]
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    values = _values(registry)
    assert values["title_en"] == "My title"
    assert values["summary_en"] == "Their summary"
    assert values["note"] == "Only mine"
    assert not panel.isVisible()
    assert edits(place) == {}
    place.focus_field("summary_en")
    assert focused().property("plainText") == "Their summary"


def test_all_theirs_keeps_what_collided_with_nothing(
    qtbot: QtBot, panel: CollisionPanel, desk: Desk, registry: Registry
) -> None:
    panel.choose_all_theirs()
    press(Qt.Key.Key_Space)
    settled(qtbot, desk)
    values = _values(registry)
    assert (values["title_en"], values["note"]) == ("Their title", "Only mine")


def test_put_off_the_draft_stays_and_is_asked_about_again(
    qtbot: QtBot, panel: CollisionPanel, desk: Desk, registry: Registry, place: ProjectPlace
) -> None:
    press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert place.isVisible()
    assert edits(place)["title_en"] == "My title"
    assert _values(registry)["title_en"] == "Their title"
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert panel.isVisible()


def test_saving_before_all_is_decided_goes_to_what_is_not(panel: CollisionPanel, registry: Registry) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_S, CTRL)
    assert focused() is panel.rows[0]
    assert _values(registry)["summary_en"] == "Their summary"


def test_a_project_taken_back_under_what_is_typed_can_be_entered_anew(
    qtbot: QtBot, place: ProjectPlace, desk: Desk, registry: Registry
) -> None:
    place.show_new()
    place.focus_field("title_en")
    rewrite("A new one")
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    place.focus_field("note")
    rewrite("typed on")
    place.keep()
    desk.do(lambda services, acting: services.history.undo("", acting))
    settled(qtbot, desk)
    assert edits(place) == {"note": "typed on"}
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_S, CTRL)
    settled(qtbot, desk)
    assert edits(place) == {}
    place.focus_field("note")
    assert focused().property("plainText") == "typed on"
    assert registry.drafts.all() == []


def _labels(panel: CollisionPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel)]
