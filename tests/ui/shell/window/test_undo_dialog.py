"""The dialog that shows what an undo or a redo would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.shell.window.conftest import settle
from tests.ui.shell.window.test_undo import STUDY, _dialogs, _set
from ui.actions.requests import UndoRequest
from ui.kit.widgets.banner import MarkBanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.features.history.undo_dialog import UndoDialog
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow


@pytest.fixture
def registry(session: Session) -> Registry:
    """The services of the session."""
    assert session.desk is not None
    return session.desk.registry


def _asked(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot, *, back: int = 1
) -> UndoDialog:
    """The dialog about undoing one of the last acts."""
    window.undoing.ask(UndoRequest(registry.history.recent(back)[-1].act.id, redo=False))
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


def test_where_nothing_is_left_to_change_it_offers_only_to_close(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    for value in ("mark=CUI", "title_en=One", "title_en=Two"):
        _set(session, qtbot, STUDY, value)
    dialog = _asked(session, window, registry, qtbot, back=2)
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()] == ["Close"]
    assert dialog._lead.text() == "There is nothing left to change."
    assert dialog._stays.isVisible()
    assert _banner(dialog).startswith("CUI / ")


def test_undoing_what_is_not_left_says_so_and_writes_nothing(
    session: Session, window: MainWindow, registry: Registry, qtbot: QtBot
) -> None:
    for title in ("One", "Two"):
        _set(session, qtbot, STUDY, f"title_en={title}")
    before = registry.history.recent(1)[0].seq
    window.undoing.do(UndoRequest(registry.history.recent(2)[-1].act.id, redo=False))
    settle(qtbot, session)
    assert registry.history.recent(1)[0].seq == before
    shown = " ".join(one.text() for one in window.notice.findChildren(QLabel))
    assert f"Nothing left to change: Changes to {STUDY}" in shown
    assert "Undone" not in shown
    assert not any(one.isVisible() for one in window.notice.findChildren(QPushButton) if "Redo" in one.text())
