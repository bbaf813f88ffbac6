"""What the tests of the list share: a desk over the sample, in one language or the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from tests.ui.features.projects.room import Room
from tests.ui.features.start.real_doors import sample_in
from ui.desk.desk import Desk
from ui.desk.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.kit.style.look import Look


@pytest.fixture
def backend(tmp_path: Path) -> Backend:
    """The ways to a registry with the sample portfolio; a test about another one overrides it."""
    return sample_in(tmp_path)


@pytest.fixture
def desk_in(backend: Backend, look: Look) -> Iterator[Callable[[Language], Desk]]:
    """Make desks over the registry, one after the other; the last one is closed at the end."""
    made: list[Desk] = []

    def make(language: Language) -> Desk:
        if made:
            made.pop().close()
        made.append(Desk(backend.open(backend.registry), language, look, Settings(backend.profile)))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def room(desk_in: Callable[[Language], Desk], qtbot: QtBot) -> Room:
    """The place over the sample, in English."""
    return Room(desk_in(Language.EN), qtbot)
