"""What the tests of the window share: the whole program over real registries, on a screen nobody sees."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from tests.ui.rest import at_rest, puts_off
from ui.shell.application import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk.backend import Backend
    from ui.shell.window.window import MainWindow


@pytest.fixture(autouse=True)
def application(qapp: QApplication, fonts: None) -> Iterator[QApplication]:  # noqa: ARG001 - loaded before
    """The application as the program finds it: the style sheet is that of its windows; no widget outlives its test."""
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    yield qapp
    for left in qapp.topLevelWidgets():
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def language() -> Language:
    """English; tests about both languages are parametrised."""
    return Language.EN


@pytest.fixture
def backend(tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> Backend:
    """The ways to the sample portfolio."""
    made = sample_in(tmp_path)._replace(language=language)
    monkeypatch.setenv("COOPERATION_REGISTRY_HOME", str(made.profile))
    return made


@pytest.fixture
def start(backend: Backend, qtbot: QtBot) -> Iterator[Callable[[], Session]]:
    """Start the program; what ran before is thrown away, as after a kill."""
    hooks = sys.excepthook, threading.excepthook
    running: list[Session] = []

    def thrown_away() -> None:
        for session in running:
            settle(qtbot, session)
            window = session.window
            session.end()
            if window is not None:
                window.hide()
                window.deleteLater()
        running.clear()
        # The next start styles what is there: nothing, as in a program of its own.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def started() -> Session:
        thrown_away()
        session = Session(backend)
        session.start()
        running.append(session)
        if session.window is not None:
            session.window.resize(1280, 720)
            settle(qtbot, session)
        return session

    yield started
    thrown_away()
    sys.excepthook, threading.excepthook = hooks


@contextmanager
def running(backend: Backend, qapp: QApplication, theme: str = "") -> Iterator[Session]:
    """Run the program for all tests of a module, which take it from screen to screen."""
    hooks = sys.excepthook, threading.excepthook
    session = Session(backend)
    if theme:
        session.settings.keep("theme", theme)
        session.show_look(session._kept_look())
    session.start()
    assert session.window is not None
    session.window.resize(1280, 720)
    try:
        yield session
    finally:
        session.window.hide()
        session.end()
        sys.excepthook, threading.excepthook = hooks
        qapp.setStyleSheet("")


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until the window is idle: every request is answered and every postponed step is done."""
    at_rest(qtbot, lambda: session.desk, lambda: puts_off(session.window and session.window.centralWidget()))


@pytest.fixture
def session(start: Callable[[], Session]) -> Session:
    """The program, started on the sample portfolio."""
    return start()


@pytest.fixture
def window(session: Session) -> MainWindow:
    """Its window."""
    assert session.window is not None
    return session.window
