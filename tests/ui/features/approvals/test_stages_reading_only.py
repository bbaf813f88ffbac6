"""A registry that is open for reading only: everything is shown, nothing can be recorded."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from registry.opening.desk_registry import open_for_reading
from tests.moulds import at_noon
from ui.actions.requests import ActRequest, RequestKind
from ui.desk.desk import Desk
from ui.desk.settings import Settings
from ui.features.approvals.actions import offer
from ui.features.approvals.stages import StagesView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary.language import Language
    from ui.desk.desk import Notice
    from ui.kit.style.look import Look


@pytest.fixture
def desk(sample_file: Path, tmp_path: Path, look: Look, language: Language) -> Iterator[Desk]:
    """A desk that may only read."""
    path = tmp_path / "registry.coopreg"
    shutil.copy(sample_file, path)
    made = Desk(open_for_reading(path, at_noon(tmp_path)), language, look, Settings(tmp_path))
    yield made
    made.close()


def test_the_stages_are_shown_without_a_button_that_records(desk: Desk, qtbot: QtBot) -> None:
    view = StagesView(desk)
    qtbot.addWidget(view)
    view.show()
    view.show_project("RCF-K-25-0003")
    qtbot.waitUntil(lambda: desk.idle and not view._making.isActive())
    assert view.findChildren(QWidget)
    assert [button.text() for button in view.findChildren(QPushButton)] == []


def test_an_act_is_refused_in_one_sentence(desk: Desk, window: QWidget, notices: list[Notice]) -> None:
    offer(desk, ActRequest(RequestKind.DECIDE, "RCF-K-26-0001"), window)
    assert [notice.text for notice in notices] == ["This registry is read-only."]
