"""A window made anew for another language or look: the one it replaces is gone, and hears nothing any more."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import DiskFull
from registry.services.projects.assignments import read_assignments
from tests.ui.features.exchanges.workbooks import OFFICE_ROWS, foreign
from tests.ui.shell.window.conftest import settle
from ui.desk.errors import error_text
from ui.features.exchanges.import_page import ImportPage
from ui.shell.window.features import EXCHANGES, IMPORT, REPORTS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session

REF = "RCF-K-26-0016"


@pytest.fixture
def visited(session: Session, qtbot: QtBot) -> Session:
    """The program after a walk through all places."""
    assert session.window is not None
    navigation = session.window.navigation
    for place in (EXCHANGES, IMPORT, REPORTS):
        navigation.show(place)
        settle(qtbot, session)
    navigation.open_project(REF)
    settle(qtbot, session)
    return session


def speak_otherwise(session: Session) -> None:
    assert session.window is not None
    session.window.top.language_requested.emit()


def note_something(session: Session) -> None:
    assert session.desk is not None
    edit = read_assignments(("note=Called",), session.desk.registry.words)
    session.desk.do(lambda registry, acting: registry.projects.change(REF, edit, acting))


def test_what_is_written_is_told_to_the_new_window_only(visited: Session, qtbot: QtBot) -> None:
    speak_otherwise(visited)
    settle(qtbot, visited)
    note_something(visited)
    settle(qtbot, visited)
    assert visited.crashes.dialog is None


@pytest.mark.parametrize("place", [EXCHANGES, REPORTS])
def test_what_the_former_window_asked_is_answered_to_nobody(
    visited: Session, qtbot: QtBot, place: str
) -> None:
    assert visited.desk is not None
    assert visited.window is not None
    visited.desk.ask_later(lambda _registry: time.sleep(1.5), lambda _nothing: None, about="something long")
    visited.window.navigation.show(place)
    note_something(visited)  # all that is shown asks anew, and waits behind what takes long
    visited.desk.drain()
    speak_otherwise(visited)
    settle(qtbot, visited)
    assert visited.crashes.dialog is None


def test_a_workbook_that_is_being_read_is_read_again_by_the_new_window(
    visited: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert visited.window is not None
    former = visited.window.navigation.place(IMPORT)
    assert isinstance(former, ImportPage)
    former.open_file(foreign(tmp_path / "office.xlsx", *OFFICE_ROWS))
    visited.window.navigation.show(IMPORT)
    speak_otherwise(visited)
    page = visited.window.navigation.place(IMPORT)
    assert isinstance(page, ImportPage)
    assert page is not former
    qtbot.waitUntil(lambda: page._checking.found is not None)
    settle(qtbot, visited)
    assert page.file_name == "office.xlsx"
    assert visited.crashes.dialog is None


def _look_otherwise(session: Session) -> None:
    assert session.window is not None
    session.window.look_chosen.emit("dark", "normal")


@pytest.mark.parametrize("anew", [speak_otherwise, _look_otherwise])
def test_a_warning_and_an_error_are_told_again_in_the_language_of_the_new_window(
    session: Session, qtbot: QtBot, anew: Callable[[Session], None]
) -> None:
    assert session.window is not None
    assert session.desk is not None
    desk = session.desk
    session.window.warn(lambda: (f"A warning ({desk.language})",))
    anew(session)
    settle(qtbot, session)
    assert session.window.strip.sentence == f"A warning ({desk.language})"
    session.window.tell(DiskFull(code="disk_full"))
    anew(session)
    settle(qtbot, session)
    assert session.window.strip.sentence == error_text(DiskFull(code="disk_full")).sentence


def test_what_was_dismissed_or_refused_is_not_told_again(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    session.window.warn(lambda: ("A warning",))
    session.window.strip.dismiss()
    speak_otherwise(session)
    settle(qtbot, session)
    assert session.window.strip.sentence == ""
    session.window.refuse("No decision without a day")
    speak_otherwise(session)
    settle(qtbot, session)
    assert session.window.strip.sentence == ""
