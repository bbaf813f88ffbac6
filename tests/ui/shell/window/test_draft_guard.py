"""T27: whichever way a window goes, what is typed in it is kept without a question and offered again.

A question comes only where it cannot be kept, and then the window stays.
"""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from registry.services.projects.assignments import read_assignments
from tests.data.disks import fill, small_disk
from tests.ui.features.approvals.conftest import shown_dialog
from tests.ui.features.start.real_doors import doors_in
from tests.ui.hands import chord, compose
from tests.ui.shell.window.conftest import settle
from tests.ui.shell.window.page import REF, go_to_title, kept
from ui.actions.requests import ActRequest, RequestKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow


class System:
    """The system that logs a person off, as Qt hands it over: what it is asked is noted."""

    def __init__(self, *, may_ask: bool = True) -> None:
        self.may_ask, self.cancelled = may_ask, False

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return self.may_ask

    def cancel(self) -> None:
        self.cancelled = True


class Person:
    """Answers every question that comes, and remembers it."""

    def __init__(self, answer: str) -> None:
        self.answer, self.asked = answer, 0
        self._looking = QTimer()
        self._looking.timeout.connect(self._on_due)
        self._looking.start(10)

    def rest(self) -> None:
        """Answer no more."""
        self._looking.stop()

    def _on_due(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            self.asked += 1
            next(one for one in dialog.buttons() if one.text() == self.answer).click()


@pytest.fixture
def person() -> Iterator[Callable[[str], Person]]:
    """Somebody who answers all questions in one way."""
    there: list[Person] = []

    def answering(answer: str) -> Person:
        there.append(Person(answer))
        return there[-1]

    yield answering
    for one in there:
        one.rest()


def by_the_button(session: Session) -> None:
    assert session.window is not None
    assert session.window.close()


def by_key(_session: Session) -> None:
    chord("Ctrl+Q")


def by_the_menu(session: Session) -> None:
    assert session.window is not None
    menu = next(one for one in session.window.findChildren(QMenu) if one.accessibleName() == "Menu")
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith("Quit\t")).trigger()


def by_escape(_session: Session) -> None:
    chord("Escape")  # leaves the field
    chord("Escape")


def by_another_language(_session: Session) -> None:
    chord("Ctrl+Shift+L")


def by_another_look(_session: Session) -> None:
    chord("Ctrl+Shift+D")


def by_log_off(session: Session) -> None:
    system = System()
    session._shutdown_signals.on_log_off(system)
    assert not system.cancelled


def by_another_place(_session: Session) -> None:
    chord("Ctrl+,")


WAYS_OUT = (
    by_the_button,
    by_key,
    by_the_menu,
    by_escape,
    by_another_language,
    by_another_look,
    by_log_off,
    by_another_place,
)


def typed(session: Session, qtbot: QtBot) -> None:
    """Type a new title, and be gone before the draft is kept by itself."""
    go_to_title(session, qtbot)
    compose("", "훈련")


@pytest.mark.parametrize("leave", WAYS_OUT, ids=lambda way: way.__name__)
def test_what_is_typed_is_kept_at_once_without_a_question_and_offered_again(
    start: Callable[[], Session],
    qtbot: QtBot,
    person: Callable[[str], Person],
    leave: Callable[[Session], None],
) -> None:
    somebody = person("Keep working")
    session = start()
    typed(session, qtbot)
    leave(session)
    assert session.desk is not None
    session.desk.drain()
    assert kept(session) == {"title_ko": "훈련"}
    assert somebody.asked == 0

    again = start()
    assert again.window is not None
    qtbot.waitUntil(again.window.notice.isVisible)
    chord("Ctrl+Shift+U")
    buttons = again.window.notice.findChildren(QPushButton)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in buttons)
    chord("Space")
    settle(qtbot, again)
    assert again.window.navigation.shown_project == REF
    assert again.window._navigation.project_page._drafting.edits == {"title_ko": "훈련"}


@pytest.fixture
def other(tmp_path: Path, session: Session) -> Path:
    """Another registry."""
    beside = tmp_path / "other"
    beside.mkdir()
    made = doors_in(beside)
    shutil.copy(session.backend.registry, made.registry)
    return made.registry


def test_another_registry_in_its_place_finds_the_draft_kept(
    session: Session, other: Path, qtbot: QtBot
) -> None:
    typed(session, qtbot)
    session.show(session.backend.open(other))
    settle(qtbot, session)
    assert session.desk is not None
    assert session.desk.opened.path == other
    with session.backend.open(session.backend.registry) as first:  # type: ignore[attr-defined]  # a real one, which is closed by `with`
        (draft,) = first.registry.drafts.all()
        assert dict(draft.draft.edits) == {"title_ko": "훈련"}


def _change(note: str, seconds: float) -> Callable[[Registry, ActContext], object]:
    def change(registry: Registry, acting: ActContext) -> object:
        time.sleep(seconds)
        return registry.projects.change(REF, read_assignments((f"note={note}",), registry.words), acting)

    return change


def test_closing_waits_for_an_act_that_is_being_written(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    assert session.desk is not None
    typed(session, qtbot)
    session.desk.do(_change("written last", 0.3))
    assert window.close()
    assert session.desk.registry.projects.file(REF).project.values["note"] == "written last"
    assert kept(session) == {"title_ko": "훈련"}


def test_what_is_typed_while_a_save_is_under_way_is_kept_by_closing(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    assert session.desk is not None
    typed(session, qtbot)
    session.desk.do(lambda _registry, _acting: time.sleep(0.3))
    chord("Ctrl+S")
    compose("", "!")
    assert window.close()
    assert session.desk.registry.projects.file(REF).project.values["title_ko"] == "훈련"
    assert kept(session) == {"title_ko": "훈련!"}


def test_a_page_is_kept_when_the_window_closes_under_the_dialog_of_an_act(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    typed(session, qtbot)
    window.projects.act_wanted.emit(ActRequest(RequestKind.PRESENT, REF))
    shown_dialog(window, qtbot)
    assert window.close()
    assert kept(session) == {"title_ko": "훈련"}


# Where a draft cannot be kept --------------------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    with small_disk(tmp_path / "stick", "24m") as point:
        yield point


@pytest.fixture
def on_full_disk(session: Session, stick: Path, qtbot: QtBot) -> Iterator[Session]:
    """The program over a registry on a small disk that has just run full, with something typed."""
    beside = stick / "registry.coopreg"
    shutil.copy(session.backend.registry, beside)
    session.show(session.backend.open(beside))
    settle(qtbot, session)
    go_to_title(session, qtbot)
    fill(stick)
    compose("", LONG)
    yield session
    (stick / "filler").unlink(missing_ok=True)
    session.end()


LONG = "훈련" * 3_000
"""More than the room that is left on a full disk."""


def test_a_full_disk_is_told_the_window_stays_and_the_draft_is_kept_once_there_is_room(
    on_full_disk: Session, stick: Path, qtbot: QtBot, person: Callable[[str], Person]
) -> None:
    window = on_full_disk.window
    assert window is not None
    qtbot.wait(500)
    settle(qtbot, on_full_disk)
    assert window.strip.isVisible()
    somebody = person("Keep working")
    assert not window.close()
    assert window.isVisible()
    assert somebody.asked == 1
    (stick / "filler").unlink()
    assert window.close()
    assert somebody.asked == 1
    assert kept(on_full_disk) == {"title_ko": LONG}


@pytest.mark.parametrize("leave", [by_another_language, by_another_look], ids=lambda way: way.__name__)
def test_the_same_window_stays_where_a_new_one_would_lose_the_draft(
    on_full_disk: Session, person: Callable[[str], Person], leave: Callable[[Session], None]
) -> None:
    window = on_full_disk.window
    somebody = person("Keep working")
    leave(on_full_disk)
    assert somebody.asked == 1
    assert on_full_disk.window is window
    assert on_full_disk.window is not None
    assert on_full_disk.window._navigation.project_page._drafting.edits == {"title_ko": LONG}


def test_no_other_registry_takes_the_place_of_one_whose_draft_cannot_be_kept(
    on_full_disk: Session, person: Callable[[str], Person], other: Path
) -> None:
    desk, somebody = on_full_disk.desk, person("Keep working")
    opened = on_full_disk.backend.open(other)
    on_full_disk.show(opened)
    assert somebody.asked == 1
    assert on_full_disk.desk is desk
    on_full_disk.backend.open(other).close()  # nobody holds it


def test_a_page_that_was_left_unkept_is_asked_about_when_the_window_closes(
    on_full_disk: Session, stick: Path, qtbot: QtBot, person: Callable[[str], Person]
) -> None:
    window = on_full_disk.window
    assert window is not None
    chord("Escape")
    chord("Escape")
    settle(qtbot, on_full_disk)
    assert window.navigation.at == "projects"
    somebody = person("Keep working")
    assert not window.close()
    assert somebody.asked == 1
    (stick / "filler").unlink()
    assert window.close()
    assert kept(on_full_disk) == {"title_ko": LONG}


def test_who_wants_to_lose_it_may_close(on_full_disk: Session, person: Callable[[str], Person]) -> None:
    assert on_full_disk.window is not None
    somebody = person("Close without keeping the draft")
    assert on_full_disk.window.close()
    assert somebody.asked == 1


@pytest.mark.parametrize(
    ("may_ask", "answer", "asked", "cancelled"),
    [
        (True, "Keep working", 1, True),
        (True, "Close without keeping the draft", 1, False),
        (False, "Keep working", 0, True),
    ],
)
def test_the_system_is_asked_to_wait_where_logging_off_would_lose_the_draft(
    on_full_disk: Session,
    person: Callable[[str], Person],
    may_ask: bool,
    answer: str,
    asked: int,
    cancelled: bool,
) -> None:
    somebody, system = person(answer), System(may_ask=may_ask)
    on_full_disk._shutdown_signals.on_log_off(system)
    assert (somebody.asked, system.cancelled) == (asked, cancelled)


def test_qt_tells_the_program_of_a_log_off(session: Session) -> None:
    application = QApplication.instance()
    assert application is not None
    signal = "2commitDataRequest(QSessionManager&)"  # as Qt writes a signal
    listening = application.receivers(signal)
    session.end()
    assert application.receivers(signal) == listening - 1
