"""The dialog that shows what an undo or a redo would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.window.conftest import settle
from tests.ui.window.test_undoing import STUDY, _dialogs, _set
from ui.requests import UndoWanted
from ui.widgets.banner import MarkBanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.application import Session
    from ui.history.undo_dialog import UndoDialog
    from ui.window.window import MainWindow


@pytest.fixture
def registry(session: Session) -> Registry:
    """The services of the session."""
    assert session.desk is not None
    return session.desk.registry


def _asked(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot, *, redo: bool = False
) -> UndoDialog:
    """The dialog about the last act."""
    window.undoing.ask(UndoWanted(registry.history.recent(1)[0].act.id, redo=redo))
    settle(qtbot, session)
    (dialog,) = _dialogs(window)
    return dialog


def _banner(dialog: UndoDialog) -> str:
    (banner,) = dialog.findChildren(MarkBanner)
    assert banner.isVisible()
    return banner.text()


def test_the_banner_is_of_the_project_it_shows(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    _set(session, qtbot, STUDY, "mark=DAEOEBI")
    _set(session, qtbot, STUDY, "note=Between us")
    assert _banner(_asked(session, window, registry, qtbot)) == "UNCLASSIFIED / 대외비"


def test_the_banner_is_of_the_document_it_shows(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    _set(session, qtbot, STUDY, "documents.1.mark=CUI")
    _set(session, qtbot, STUDY, "documents.1.title=Letter of two")
    assert _banner(_asked(session, window, registry, qtbot)).startswith("CUI / ")
