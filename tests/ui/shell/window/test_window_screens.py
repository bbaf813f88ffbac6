"""Every page and dialog in both languages and looks, each opened once.

Nothing is cut off, nameless or in the wrong language; one always sees the focus, and keys reach every control.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from itertools import chain, product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from registry.domain.project.query import ProjectQuery
from registry.domain.vocabulary.language import Language
from tests.ui.accessible import controls, unnamed
from tests.ui.conftest import PatientBot
from tests.ui.cut_off import cut_off
from tests.ui.features.exchanges.workbooks import OFFICE_ROWS
from tests.ui.features.start.real_doors import sample_in
from tests.ui.focus_ring import describe, not_reached_by, stops, unseen_focus
from tests.ui.hands import chord
from tests.ui.shell.window.conftest import running, settle
from tests.ui.shell.window.screens import EXCHANGED, SCREENS, shown
from ui.kit.dialogs.centred import centre_over
from ui.kit.tab_order import stops_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

_OF_SENDER = {text for row in OFFICE_ROWS for text in row}
"""What the workbook of another office says in its own language."""

_OFF_CENTRE = 4
"""The pixels a dialog may stand beside the middle: Qt and we round differently."""

_LOOKS = {"en-light": (Language.EN, "light"), "ko-dark": (Language.KO, "dark")}


@pytest.fixture(scope="module")
def session_in(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Callable[[str], Session]]:
    """Return the program in a look; it is started once in each, and ended before the other begins."""
    kept: dict[str, Session] = {}
    with ExitStack() as stack:

        def session_in(look: str) -> Session:
            if look not in kept:
                stack.close()
                kept.clear()
                language, theme = _LOOKS[look]
                backend = sample_in(tmp_path_factory.mktemp("screens"))._replace(language=language)
                kept[look] = stack.enter_context(running(backend, qapp, theme))
            return kept[look]

        yield session_in


@pytest.fixture(scope="module", params=product(_LOOKS, [*SCREENS, *EXCHANGED]), ids="-".join)
def opened(
    request: pytest.FixtureRequest, session_in: Callable[[str], Session]
) -> Iterator[tuple[Session, QWidget]]:
    """One screen in one look, opened for all tests of it; the program is taken from screen to screen."""
    look, name = request.param
    session, bot = session_in(look), PatientBot(request)
    screen = shown(session, name, bot)
    yield session, screen
    if screen is not session.window:
        screen.close()
        settle(bot, session)


@pytest.fixture
def application() -> None:
    """Leave the style as the program has set it."""


def test_a_screen_shows_everything_whole_and_names_every_control(
    opened: tuple[Session, QWidget], qtbot: QtBot
) -> None:
    session, screen = opened
    assert _once_laid_out(screen, qtbot) == []
    assert unnamed(screen) == []
    assert controls(screen) != []
    assert _is_over_its_window(screen)
    if session.language is Language.KO:
        assert _english(screen, _of_records(session) | _OF_SENDER) == []


def test_the_focus_is_seen_wherever_it_is_and_keys_reach_every_control(
    opened: tuple[Session, QWidget], qtbot: QtBot
) -> None:
    session, screen = opened
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    assert list(unseen_focus(screen)) == []
    assert not_reached_by(lambda: chord("Tab"), screen) == []
    if session.window is screen:
        assert _not_reached_by_f6(session.window) == []


def _not_reached_by_f6(window: MainWindow) -> list[str]:
    """Return the panes that F6 does not reach, and the controls that are in none."""
    window.setFocus()
    entered: list[QWidget] = []
    for _ in range(20):
        window.panes.forward()
        at = QApplication.focusWidget()
        assert at is not None
        entered.append(at)
    panes = [part for part in window._parts() if part is not None and part.isVisible()]
    held = {one for part in panes for one in stops_of(part)}
    outside = [describe(one, window) for one in stops(window) if one not in held]
    missed = [part for part in panes if stops_of(part) and not any(_in(part, one) for one in entered)]
    return [*outside, *(type(part).__name__ for part in missed)]


def _in(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _is_over_its_window(screen: QWidget) -> bool:
    """Return whether a dialog stands in the middle of its window; what has no frame of its own may stand elsewhere."""
    if not isinstance(screen, QDialog) or screen.windowFlags() & Qt.WindowType.FramelessWindowHint:
        return True
    at = screen.pos()
    centre_over(screen)
    return (screen.pos() - at).manhattanLength() <= _OFF_CENTRE


def _once_laid_out(screen: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is cut off once the parts of a page that are built bit by bit have found their places."""
    for _ in range(100):
        found = cut_off(screen)
        if not found:
            return []
        qtbot.wait(20)
    return cut_off(screen)


def _of_records(session: Session) -> set[str]:
    """Return what records themselves say, in whatever language: titles, names of documents."""
    assert session.desk is not None
    registry = session.desk.registry
    lines = registry.projects.lines(registry.projects.ids(ProjectQuery()), ("ref",))
    files = [registry.projects.file(str(line.values["ref"])) for line in lines]
    records = [record for file in files for record in (file.project, *chain(*file.rows.values()))]
    return {str(value) for record in records for value in record.values.values()}


def _english(screen: QWidget, meant: set[str]) -> list[str]:
    """Return the words of buttons and headings that are not Korean; names, numbers and codes are left out."""
    told = [button.text() for button in screen.findChildren(QAbstractButton) if button.isVisible()]
    told += [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.isVisible() and label.property("role") in ("title", "section", "small", "muted")
    ]
    untold = [text for text in told if not set(text.split(" · ")) <= meant and not re.search("[가-힣]", text)]
    return [text for text in untold if re.search(r"[A-Za-z]{3,} [a-z]{3,}", text)]
