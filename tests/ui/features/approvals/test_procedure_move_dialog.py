"""A project is moved to the newest version of its procedure: what changes is shown first, and a reason is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from registry.domain.vocabulary.language import Language
from tests.ui.features.approvals.keys import fill, record, wrongs
from tests.versions import FORMER, NEWEST, later_program
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.actions import offer
from ui.features.approvals.effects_box import EffectsBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk, Notice
    from ui.features.approvals.act_dialog import ActDialog

    Opened = Callable[[ActRequest], ActDialog]

GENERAL = "RCF-K-26-0021"
WANTED = ActRequest(RequestKind.MOVE, GENERAL)


@pytest.fixture
def _later(tmp_path: Path) -> Iterator[None]:
    with later_program(tmp_path):
        yield


def _version(registry: Registry) -> int:
    version: int = registry.showing.project(GENERAL)["procedure_version"]
    return version


@pytest.mark.usefixtures("_later")
@pytest.mark.parametrize("language", Language)
def test_what_changes_is_shown_before_anything_is_written(
    registry: Registry, opened: Opened, qtbot: QtBot, language: Language
) -> None:
    dialog = opened(WANTED)
    box = dialog.findChild(EffectsBox)
    assert isinstance(box, EffectsBox)
    qtbot.waitUntil(box.isVisible)
    told = registry.effects.of_move(GENERAL, {})
    if language is Language.EN:
        assert box.words.splitlines() == list(told)
    assert str(NEWEST) in box.words
    assert box.accessibleDescription() == box.words
    assert _version(registry) == FORMER


@pytest.mark.usefixtures("_later")
def test_a_move_wants_a_reason_and_is_undone(
    desk: Desk, registry: Registry, opened: Opened, qtbot: QtBot, notices: list[Notice]
) -> None:
    dialog = opened(WANTED)
    record(desk, qtbot)
    assert wrongs(dialog, "why")
    fill(dialog, "why", "The new circular applies")
    fill(dialog, "body", "ORG:ROK-MND")
    record(desk, qtbot)
    assert wrongs(dialog, "document")
    fill(dialog, "document", "국제정책과-12")
    record(desk, qtbot)

    assert _version(registry) == NEWEST
    made = registry.showing.project(GENERAL)["decisions"][-1]
    assert (made["outcome"], made["text_en"]) == ("move", "The new circular applies")
    assert notices[-1].undo
    desk.do(lambda services, acting: services.history.undo("", acting))
    qtbot.waitUntil(lambda: desk.idle)
    assert _version(registry) == FORMER


def test_a_project_that_follows_the_newest_version_is_not_moved(
    desk: Desk, window: QWidget, qtbot: QtBot, notices: list[Notice]
) -> None:
    offer(desk, WANTED, window)
    qtbot.waitUntil(lambda: bool(notices))
    assert f"already follows version {FORMER}" in notices[-1].text
    assert not [one for one in window.findChildren(QAbstractButton) if one.text() == "Move"]
