"""What the tests of the exchanges share: a desk over the sample, and the import page as a window shows it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from registry.opening.desk_registry import open_for_writing
from tests.moulds import at_noon
from tests.ui.features.exchanges.import_room import ImportRoom
from tests.ui.features.exchanges.workbooks import COURSE, STUDY, VESSEL, sent
from ui.desk.language import Translators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk


@pytest.fixture
def language() -> Language:
    """English; tests about both languages say so."""
    return Language.EN


@pytest.fixture(autouse=True)
def spoken(language: Language) -> Iterator[None]:
    """The window speaks the language of the test: English has plurals, too."""
    translators = Translators()
    translators.speak(language)
    yield
    translators.fall_silent()


@pytest.fixture(scope="session")
def sent_once(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sample portfolio after an export, and the workbook that was sent; made once."""
    folder = tmp_path_factory.mktemp("sent")
    kept, book = folder / "sent.coopreg", folder / "sent.xlsx"
    shutil.copy(sample_file, kept)
    opened = open_for_writing(kept, at_noon(folder), who="Kim")
    sent(opened.registry, (STUDY, VESSEL, COURSE), book)
    opened.close()
    return kept, book


@pytest.fixture
def sent_book(sent_once: tuple[Path, Path], tmp_path: Path) -> Path:
    """The workbook that was sent, to be edited."""
    return Path(shutil.copy(sent_once[1], tmp_path / "sent.xlsx"))


@pytest.fixture
def desk_file(sent_once: tuple[Path, Path]) -> Path:
    """The sample portfolio after one export."""
    return sent_once[0]


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> ImportRoom:
    """The import page with its panel and its keys."""
    return ImportRoom(desk, qtbot)
