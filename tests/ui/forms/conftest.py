"""What the tests of forms share: the words of the registry, names with their help, and a form on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from registry.data.resources import shipped
from registry.services.telling import Fields

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.vocabulary import Vocabulary
    from registry.domain.words import Language
    from ui.forms.naming import Naming

_W = TypeVar("_W", bound=QWidget)


@pytest.fixture(scope="session")
def words() -> Vocabulary:
    """The code lists that come with the program."""
    return shipped().words


@pytest.fixture
def naming(language: Language) -> Naming:
    """The names of fields in the language of the screen."""
    return Fields(shipped(), language)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[_W], _W]:
    """Put a widget on the screen, in the window that has the keyboard; it stays until the test ends."""
    kept: list[QWidget] = []

    def shown(widget: _W, width: int = 900) -> _W:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, 600)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown
