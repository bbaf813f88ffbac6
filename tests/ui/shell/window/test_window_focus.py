"""The focus on every page and dialog, in both looks: one always sees where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from registry.domain.vocabulary.language import Language
from tests.ui.features.start.real_doors import sample_in
from tests.ui.focus_ring import describe, not_reached_by, stops, unseen_focus
from tests.ui.hands import chord
from tests.ui.shell.window.conftest import running, settle
from tests.ui.shell.window.screens import EXCHANGED, SCREENS, shown
from ui.kit.tab_order import stops_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session

LOOKS = [(Language.EN, "light"), (Language.KO, "dark")]


@pytest.fixture(scope="module", params=LOOKS, ids=["en-light", "ko-dark"])
def session(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Session]:
    """The program in each look, started once and taken from screen to screen."""
    language, theme = request.param
    backend = sample_in(tmp_path_factory.mktemp("focus"))._replace(language=language)
    with running(backend, qapp, theme) as started:
        yield started


@pytest.fixture
def application() -> None:
    """Leave the style as the program has set it."""


@pytest.fixture
def screen(request: pytest.FixtureRequest, session: Session, qtbot: QtBot) -> Iterator[QWidget]:
    """One screen, ready for the keyboard."""
    seen = shown(session, request.param, qtbot)
    seen.activateWindow()
    qtbot.waitUntil(seen.isActiveWindow)
    yield seen
    if seen is not session.window:
        seen.close()
        settle(qtbot, session)


@pytest.mark.parametrize("screen", [*SCREENS, *EXCHANGED], indirect=True)
def test_the_focus_is_seen_wherever_it_is_and_tab_reaches_every_control(screen: QWidget) -> None:
    assert list(unseen_focus(screen)) == []
    assert not_reached_by(lambda: chord("Tab"), screen) == []


@pytest.mark.parametrize("screen", [*SCREENS, *EXCHANGED], indirect=True)
def test_f6_walks_all_panes_and_every_control_is_in_one(screen: QWidget, session: Session) -> None:
    assert session.window is not None
    if screen is not session.window:
        return
    session.window.setFocus()
    entered: list[QWidget] = []
    for _ in range(20):
        session.window.panes.forward()
        at = QApplication.focusWidget()
        assert at is not None
        entered.append(at)
    panes = [part for part in session.window._parts() if part is not None and part.isVisible()]
    held = {one for part in panes for one in stops_of(part)}
    assert [describe(one, screen) for one in stops(screen) if one not in held] == []
    missed = [part for part in panes if stops_of(part) and not any(_in(part, one) for one in entered)]
    assert [type(part).__name__ for part in missed] == []


def _in(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
