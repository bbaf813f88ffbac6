"""The focus on every page and dialog, in both looks: one always sees where it is."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from tests.ui.focus_ring import unseen_focus
from tests.ui.shell.window.conftest import settle
from tests.ui.shell.window.screens import SCREENS, shown
from ui.shell.application import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LOOKS = [(Language.EN, "light"), (Language.KO, "dark")]


@pytest.fixture(scope="module", params=LOOKS, ids=["en-light", "ko-dark"])
def session(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Session]:
    """The program in each look, started once and taken from screen to screen."""
    hooks = sys.excepthook, threading.excepthook
    language, theme = request.param
    backend = sample_in(tmp_path_factory.mktemp("focus"))._replace(language=language)
    started = Session(backend)
    started.settings.keep("theme", theme)
    started.show_look(started._kept_look())
    started.start()
    assert started.window is not None
    started.window.resize(1280, 720)
    yield started
    started.window.hide()
    started.end()
    sys.excepthook, threading.excepthook = hooks
    qapp.setStyleSheet("")


@pytest.fixture
def application() -> None:
    """Leave the style as the program has set it."""


@pytest.mark.parametrize("name", SCREENS)
def test_the_focus_is_seen_wherever_it_is(name: str, session: Session, qtbot: QtBot) -> None:
    screen = shown(session, name, qtbot)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    try:
        assert list(unseen_focus(screen)) == []
    finally:
        if screen is not session.window:
            screen.close()
            settle(qtbot, session)
