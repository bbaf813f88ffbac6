"""What the tests of approval share: a real registry, a desk over it, a window, and dialogs opened in it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from registry.domain.words import Language
from registry.opening.desk_registry import Means, open_for_writing
from tests.portfolio import NOON
from ui.approvals.act_dialog import ActDialog
from ui.approvals.actions import offer
from ui.desk import Desk, Notice
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.requests import ActWanted
    from ui.style.look import Look
    from ui.wishes import Wish


@pytest.fixture
def language() -> Language:
    """English; tests about both languages say so."""
    return Language.EN


@pytest.fixture
def desk(sample_file: Path, tmp_path: Path, look: Look, language: Language) -> Iterator[Desk]:
    """A desk over a copy of the sample portfolio; what fails there fails the test."""
    path = tmp_path / "registry.coopreg"
    shutil.copy(sample_file, path)
    made = Desk(
        open_for_writing(path, Means(lambda: NOON, tmp_path), who="Kim"), language, look, Settings(tmp_path)
    )
    faults: list[object] = []
    made.broken.connect(faults.append)
    made.failed.connect(faults.append)
    yield made
    made.close()
    assert faults == []


@pytest.fixture
def registry(desk: Desk) -> Registry:
    """The services behind the desk."""
    return desk.registry


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    """What was said quietly."""
    said: list[Notice] = []
    desk.noticed.connect(said.append)
    return said


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def elsewhere() -> list[Wish]:
    """What a dialog sent the person to that no dialog records."""
    return []


@pytest.fixture
def opened(
    desk: Desk, window: QWidget, qtbot: QtBot, elsewhere: list[Wish]
) -> Callable[[ActWanted], ActDialog]:
    """Open the dialog of an act and wait until it has the keyboard."""

    def open_(wanted: ActWanted) -> ActDialog:
        offer(desk, wanted, window, elsewhere=elsewhere.append)
        return shown_dialog(window, qtbot)

    return open_


def shown_dialog(window: QWidget, qtbot: QtBot) -> ActDialog:
    """Wait for the dialog over a window."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ActDialog)))
    dialog = next(one for one in window.findChildren(ActDialog) if one.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog
