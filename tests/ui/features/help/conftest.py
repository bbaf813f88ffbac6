"""What the tests of palette, sheet and help share: a desk over the sample, a window with every key of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from ui.actions.commands import Command, Commands
from ui.actions.keys import KEYS
from ui.desk.desk import Desk
from ui.desk.language import Translators
from ui.desk.settings import Settings
from ui.features.help.key_labels import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look


@pytest.fixture
def desk(tmp_path: Path, look: Look, language: Language) -> Iterator[Desk]:
    backend = sample_in(tmp_path)
    translators = Translators()
    translators.speak(language)
    desk = Desk(backend.open(backend.registry), language, look, Settings(backend.profile))
    yield desk
    desk.close()
    translators.speak(Language.EN)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    """A window with a field in it, in the language of the desk."""
    assert desk.language
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def done() -> list[str]:
    """The commands that were run."""
    return []


@pytest.fixture
def commands(window: QWidget, done: list[str]) -> Commands:
    """Every command of the table but those of a project; undoing is not possible now."""
    commands = Commands(window)
    commands.bind(window, [_command(name, done) for name in KEYS if name not in {"save", "save_and_next"}])
    return commands


def _command(name: str, done: list[str]) -> Command:
    return Command(name, words_of(name), lambda: done.append(name), lambda: name != "undo")
