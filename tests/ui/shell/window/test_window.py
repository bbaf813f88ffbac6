"""The window as a person works with it: places, undo with named steps, language and look, faults, closing."""

from __future__ import annotations

import resource
import sys
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from typing_extensions import override

from registry.domain.vocabulary.language import Language
from registry.services.projects.assignments import read_assignments
from tests.ui.hands import chord, compose
from tests.ui.shell.window.conftest import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent
    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

REF = "RCF-K-26-0021"

MEANT = pytest.mark.qt_no_exception_capture
"""Faults are meant here: the program's own hook takes them, not the test's."""


def _set(session: Session, *given: str) -> None:
    assert session.desk is not None
    edit = read_assignments(given, session.desk.registry.words)
    session.desk.do(lambda registry, acting: registry.projects.change(REF, edit, acting))


def _note(session: Session) -> object:
    assert session.desk is not None
    return session.desk.registry.projects.file(REF).project.values["note"]


def test_undo_and_redo_are_named_and_done_by_key(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    before = _note(session)
    window.projects.select(REF)
    _set(session, "note=Called the desk officer")
    settle(qtbot, session)
    assert REF in window.top._undo.toolTip()

    chord("Ctrl+Z")
    settle(qtbot, session)
    assert _note(session) == before
    assert REF in window.top._redo.toolTip()
    assert window.notice.isVisible()

    chord("Ctrl+Shift+Z")
    settle(qtbot, session)
    assert _note(session) == "Called the desk officer"


def test_a_project_opens_by_key_and_escape_goes_back_to_it(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    window.projects.select(REF)
    settle(qtbot, session)
    chord("Return")
    settle(qtbot, session)
    assert window.navigation.shown_project == REF

    chord("Escape")
    settle(qtbot, session)
    assert window.navigation.at == "projects"


def test_language_and_look_change_at_once_and_the_project_stays_open(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    session.window._navigation.open_project(REF)
    settle(qtbot, session)
    session.window.top.language_requested.emit()
    settle(qtbot, session)
    assert session.window.windowTitle().startswith("협력사업 등록부")
    assert session.window.navigation.shown_project == REF

    session.window.look_chosen.emit("dark", "compact")
    settle(qtbot, session)
    assert session.look.dark
    assert session.window.navigation.shown_project == REF
    assert session.settings.text("language") == Language.KO.value


class _Unguarded(QWidget):
    """Closes without a guard."""

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        raise LookupError


class _Faulty(QObject):
    """Has slots that fail."""

    def fail(self) -> None:
        raise LookupError("a fault of the program")


@MEANT
def test_faults_that_repeat_open_one_dialog_and_the_program_stays(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    faulty, timer = _Faulty(), QTimer()
    timer.timeout.connect(faulty.fail)
    timer.start(5)
    qtbot.waitUntil(lambda: session.crashes.dialog is not None)
    qtbot.wait(100)
    timer.stop()
    dialog = session.crashes.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "times" in dialog.informativeText())
    assert window.isVisible()
    assert (session.backend.profile / "crash.log").exists()
    dialog.close()
    _set(session, "note=still at work")
    settle(qtbot, session)
    assert _note(session) == "still at work"


@MEANT
def test_a_fault_of_a_worker_is_told_and_the_next_act_is_done(session: Session, qtbot: QtBot) -> None:
    assert session.desk is not None
    session.desk.do(lambda _registry, _acting: 1 / 0)
    qtbot.waitUntil(lambda: session.crashes.dialog is not None)
    assert session.crashes.dialog is not None
    session.crashes.dialog.close()
    _set(session, "note=after the fault")
    settle(qtbot, session)
    assert _note(session) == "after the fault"


@MEANT
def test_a_fault_while_closing_keeps_the_window(
    session: Session, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise LookupError("a fault while closing")

    monkeypatch.setattr(window, "remember", fail)
    assert not window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: session.crashes.dialog is not None)
    assert session.crashes.dialog is not None
    session.crashes.dialog.close()
    monkeypatch.undo()


def test_control_without_the_guard_a_fault_while_closing_loses_the_window(qtbot: QtBot) -> None:
    unguarded = _Unguarded()
    qtbot.addWidget(unguarded)
    unguarded.show()
    with pytest.raises(LookupError):
        unguarded.close()
    assert not unguarded.isVisible()


def test_what_is_typed_when_the_window_is_killed_is_offered_again(
    start: Callable[[], Session], qtbot: QtBot
) -> None:
    first = start()
    assert first.window is not None
    first.window._navigation.open_project(REF)
    settle(qtbot, first)
    page = first.window._navigation.project_page
    page.focus_field("title_ko")
    settle(qtbot, first)
    chord("Ctrl+A")
    compose("훈", "")
    compose("련", "훈")
    compose("", "련")
    qtbot.wait(700)
    settle(qtbot, first)

    second = start()
    assert second.window is not None
    assert second.window.notice.isVisible()
    chord("Ctrl+Shift+U")
    chord("Space")
    settle(qtbot, second)
    assert second.window.navigation.shown_project == REF
    settle(qtbot, second)
    drafts = second.desk.registry.drafts.all() if second.desk else []
    assert [dict(kept.draft.edits) for kept in drafts] == [{"title_ko": "훈련"}]
    assert sys.excepthook is not sys.__excepthook__


def test_a_draft_that_cannot_be_kept_is_asked_about_and_the_window_stays(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    assert session.desk is not None
    window._navigation.open_project(REF)
    settle(qtbot, session)
    window._navigation.project_page.focus_field("title_ko")
    settle(qtbot, session)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        compose("", "훈련")
        QTimer.singleShot(0, _stay)
        assert not window.close()
        assert window.isVisible()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert window.close()
    (kept,) = session.desk.registry.drafts.all()
    assert "훈련" in kept.draft.edits["title_ko"]


def _stay() -> None:
    """Answer the question that is open with what Enter means: stay."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QMessageBox)
    dialog.defaultButton().click()


def test_a_worker_that_ends_after_the_window_has_closed_disturbs_nobody(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    assert session.desk is not None
    told: list[object] = []
    session.desk.ask_later(lambda _registry: time.sleep(0.3), told.append, about="slow")
    assert window.close()
    session.end()
    qtbot.wait(400)
    assert told == []


def test_the_banner_is_that_of_the_place_at_the_front(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    of_the_list = window.foot._banner.text()
    assert of_the_list == "CUI / 대외비"  # both ladders, neither told as the other

    window._navigation.open_project(REF)
    settle(qtbot, session)
    assert window.foot._banner.text() == "UNCLASSIFIED / 일반(공개)"

    window._navigation.back()
    settle(qtbot, session)
    assert window.foot._banner.text() == of_the_list
