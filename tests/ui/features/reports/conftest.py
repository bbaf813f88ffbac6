"""What the tests of the reports share: a desk over the sample, and a document of three pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typst

from registry.data.typesetting.page_pictures import PagePictures
from registry.domain.vocabulary.language import Language
from tests.ui.features.reports.room import Room
from tests.ui.features.start.real_doors import sample_in
from ui.desk.desk import Desk
from ui.desk.language import Translators
from ui.desk.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.kit.style.look import Look

_THREE_PAGES = """
#set page(width: 210mm, height: 297mm, margin: 20mm)
#set text(font: "Pretendard", size: 11pt)
#for page in range(1, 4) [
  = Page #page
  #rect(width: 100%, height: 12pt, fill: rgb("C2185B"))
  #table(columns: 4, ..range(24).map(cell => [cell #cell 협력]))
  #lorem(60 * page)
  #pagebreak(weak: true)
]
"""


@pytest.fixture(scope="session")
def three_pages() -> PagePictures:
    """A document of three pages of A4, with letters, lines and a coloured bar."""
    fonts = typst.Fonts(include_system_fonts=False, font_paths=["resources/fonts"])
    return PagePictures(typst.compile(_THREE_PAGES.encode(), font_paths=fonts))


@pytest.fixture
def backend(tmp_path: Path) -> Backend:
    """The ways to a registry with the sample portfolio."""
    return sample_in(tmp_path)


@pytest.fixture
def desk_in(backend: Backend, look: Look) -> Iterator[Callable[[Language], Desk]]:
    """Make a desk over the registry that speaks a language; it is closed at the end."""
    made: list[Desk] = []
    translators = Translators()

    def make(language: Language) -> Desk:
        translators.speak(language)
        made.append(Desk(backend.open(backend.registry), language, look, Settings(backend.profile)))
        return made[-1]

    yield make
    for desk in made:
        desk.close()
    translators.speak(Language.EN)


@pytest.fixture
def desk(desk_in: Callable[[Language], Desk]) -> Desk:
    """A desk that speaks English."""
    return desk_in(Language.EN)


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Room:
    """The place over the sample, in English, the patrol vessel chosen in the list."""
    return Room(desk, qtbot)
