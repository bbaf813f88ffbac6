"""What the tests of opening share: the doors of a folder, the settings, a language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.features.start.real_doors import doors_in, empty_in
from ui.desk.language import Translators
from ui.desk.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.domain.vocabulary.language import Language
    from ui.desk.backend import Backend


@pytest.fixture
def backend(tmp_path: Path) -> Backend:
    """Doors to a folder in which no registry lies yet."""
    return doors_in(tmp_path)


@pytest.fixture
def kept(tmp_path: Path) -> Backend:
    """Doors to a folder in which an empty registry lies."""
    return empty_in(tmp_path)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a user who has none yet."""
    return Settings(tmp_path)


@pytest.fixture
def spoken(language: Language) -> Iterator[Language]:
    """Each language, spoken by the window."""
    from registry.domain.vocabulary.language import Language  # noqa: PLC0415 - for the way back

    translators = Translators()
    translators.speak(language)
    yield language
    translators.speak(Language.EN)
