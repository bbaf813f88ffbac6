"""What the tests of a project's page share: real registries, a desk over each, and the page on the screen."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from tests.moulds import at_noon
from ui.actions.commands import Commands
from ui.desk.desk import Desk
from ui.desk.settings import Settings
from ui.features.project.place import ProjectPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

PATROL_VESSEL = "RCF-K-25-0003"
STUDY = "RCF-K-26-0021"


class LentView(QWidget):
    """Stands for the views other features lend to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.ref = ""
        self.asked = 0
        """How often it was asked to read."""
        self._label = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)

    def show_project(self, ref: str) -> None:
        """Show the number of a project."""
        self.ref = ref
        self.asked += 1
        self._label.setText(ref)


@pytest.fixture
def language() -> Language:
    """English; tests about both languages ask for `both`."""
    return Language.EN


@pytest.fixture
def make_desk(
    sample_file: Path, tmp_path: Path, look: Look, language: Language
) -> Iterator[Callable[[], Desk]]:
    """Open the same registry at a desk; what was open before is thrown away as a kill would."""
    path = tmp_path / "registry.coopreg"
    shutil.copy(sample_file, path)
    made: list[Desk] = []

    def opened() -> Desk:
        for former in made:
            former.close()
        made.clear()
        registry = open_for_writing(path, at_noon(tmp_path), who="Kim")
        made.append(Desk(registry, language, look, Settings(tmp_path)))
        return made[0]

    yield opened
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: Callable[[], Desk]) -> Desk:
    """A desk over a copy of the sample portfolio."""
    return make_desk()


def wait_for(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing is under way at a desk."""
    qtbot.waitUntil(lambda: desk.idle)


@pytest.fixture
def show_place(qtbot: QtBot) -> Iterator[Callable[[Desk], ProjectPlace]]:
    """Put a page on the screen, its keys bound as the window binds them."""
    kept: list[tuple[ProjectPlace, Desk]] = []

    def shown(desk: Desk, width: int = 1096, height: int = 640) -> ProjectPlace:
        place = ProjectPlace(desk, LentView(), LentView())
        kept.append((place, desk))
        qtbot.addWidget(place)
        Commands(place).bind(place, place.commands())
        place.resize(width, height)
        place.show()
        place.activateWindow()
        qtbot.waitUntil(place.isActiveWindow)
        return place

    yield shown
    for place, desk in kept:
        place.keep()
        wait_for(qtbot, desk)


@pytest.fixture
def place(desk: Desk, show_place: Callable[[Desk], ProjectPlace]) -> ProjectPlace:
    """The page over the sample portfolio."""
    return show_place(desk)
