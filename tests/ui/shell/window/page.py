"""A page with something typed on it that is not saved, and what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.hands import chord, compose
from tests.ui.shell.window.conftest import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session

REF = "RCF-K-26-0021"


def go_to_title(session: Session, qtbot: QtBot) -> None:
    """Open a project and put the keyboard on its Korean title, with all of it chosen."""
    assert session.window is not None
    session.window._navigation.open_project(REF)
    settle(qtbot, session)
    session.window._navigation.project_page.focus_field("title_ko")
    settle(qtbot, session)
    chord("Ctrl+A")


def type_title(session: Session, qtbot: QtBot) -> None:
    """Type `훈련` over the Korean title of a project, its last syllable still being composed."""
    go_to_title(session, qtbot)
    compose("훈", "")
    compose("련", "훈")


def kept(session: Session) -> dict[str, str]:
    """Return the one draft that is kept in the registry: what was typed, by path."""
    assert session.desk is not None
    (draft,) = session.desk.registry.drafts.all()
    return dict(draft.draft.edits)
