"""T26: wherever a fault comes from: one dialog, one entry in the log; the program stays, and so does what is typed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.ui.features.approvals.conftest import shown_dialog
from tests.ui.features.approvals.keys import fill
from tests.ui.hands import chord, compose
from tests.ui.shell.window.conftest import settle
from tests.ui.shell.window.page import REF, kept, type_title
from tests.ui.shell.window.ways_to_fail import UNTOLD, WAYS, Failing, fail
from ui.actions.requests import ActRequest, RequestKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from ui.shell.application import Session
    from ui.shell.window.window import MainWindow

pytestmark = pytest.mark.qt_no_exception_capture  # faults are meant here: the program's own hook takes them

TIMES = 100


@pytest.fixture
def failing(session: Session) -> Iterator[Failing]:
    made = Failing(session)
    yield made
    made.stop()


def open_dialogs() -> list[QMessageBox]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def told_dialog(session: Session, qtbot: QtBot) -> QMessageBox:
    """Wait until one dialog reports the bug."""
    qtbot.waitUntil(lambda: session.crashes.dialog is not None)
    (dialog,) = open_dialogs()
    assert dialog is session.crashes.dialog
    return dialog


def back_to(window: QWidget, qtbot: QtBot) -> None:
    """Give the keyboard back to a window: systems do so, a screen nobody sees does not."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def logged(session: Session) -> str:
    return (session.backend.profile / "crash.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_a_fault_a_hundred_times_is_one_dialog_one_entry_in_the_log_and_nothing_typed_is_lost(
    session: Session,
    window: MainWindow,
    failing: Failing,
    way: Callable[[Failing], Callable[[], object]],
    qtbot: QtBot,
) -> None:
    type_title(session, qtbot)
    strike = way(failing)
    for _ in range(TIMES):
        strike()
        QApplication.processEvents()
    dialog = told_dialog(session, qtbot)
    qtbot.waitUntil(lambda: f"{TIMES} times" in dialog.informativeText() or session.crashes._count > TIMES)
    assert logged(session).count("builtins.LookupError") == 1
    assert UNTOLD not in logged(session) + dialog.text() + dialog.detailedText() + dialog.informativeText()

    dialog.button(QMessageBox.StandardButton.Close).click()
    strike()
    qtbot.wait(100)
    assert open_dialogs() == []  # what goes on by itself is not told again and again
    failing.stop()
    assert window.isVisible()
    back_to(window, qtbot)
    compose("!", "련")
    compose("", "!")
    settle(qtbot, session)
    assert window.close()
    assert kept(session) == {"title_ko": "훈련!"}


def test_another_fault_while_one_is_told_is_logged_too(session: Session, qtbot: QtBot) -> None:
    session.crashes.report(LookupError())
    told_dialog(session, qtbot)
    session.crashes.report(ZeroDivisionError())
    qtbot.waitUntil(lambda: "ZeroDivisionError" in logged(session))
    assert len(open_dialogs()) == 1


def test_a_fault_while_an_act_is_typed_leaves_its_dialog_and_what_stands_in_it(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.projects.act_wanted.emit(ActRequest(RequestKind.PRESENT, REF))
    act = shown_dialog(window, qtbot)
    fill(act, "document", "RCWG-9/3")
    session.crashes.report(LookupError())
    told_dialog(session, qtbot).button(QMessageBox.StandardButton.Close).click()
    settle(qtbot, session)
    assert act.isVisible()
    assert act._form.all_raw()["document"] == "RCWG-9/3"
    back_to(act, qtbot)
    fill(act, "document", "RCWG-9/4")
    chord("Escape")
    assert not act.isVisible()


def test_the_dialog_outlives_the_window_it_was_shown_over(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    """A window may go at any time: an act is recorded, another registry opened, the look changed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.crashes.report(LookupError())
    told_dialog(session, qtbot)
    session._on_look_chosen("dark", "compact")
    settle(qtbot, session)
    dialog = told_dialog(session, qtbot)
    session.crashes.report(ZeroDivisionError())
    qtbot.waitUntil(lambda: "2 times" in dialog.informativeText())


def test_a_fault_where_it_is_told_does_not_come_back_for_ever(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    took: list[object] = []

    def keep(error: BaseException) -> str:
        took.append(error)
        raise OSError("no room for a log")

    monkeypatch.setattr(session.crashes, "_keep", keep)
    session.crashes.report(LookupError())
    qtbot.waitUntil(lambda: bool(took))
    qtbot.wait(100)
    assert len(took) == 1
    assert "no room for a log" in capsys.readouterr().err


def test_a_write_that_fails_while_another_waits_lets_the_other_be_written(
    session: Session, qtbot: QtBot
) -> None:
    assert session.desk is not None
    told: list[str] = []
    session.desk.do(lambda _registry, _acting: fail())
    session.desk.do(lambda _registry, _acting: "written", done=lambda _describe: fail())
    session.desk.do(lambda _registry, _acting: "written", done=told.append)
    settle(qtbot, session)
    assert told == ["written"]
    assert session.desk.idle
    told_dialog(session, qtbot)


def test_what_is_typed_is_kept_when_the_window_is_closed_under_the_dialog(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    type_title(session, qtbot)
    session.crashes.report(LookupError())
    told_dialog(session, qtbot)
    assert window.close()
    assert kept(session)["title_ko"].startswith("훈")


def test_control_with_the_hook_of_python_nothing_is_told(
    session: Session, qtbot: QtBot, failing: Failing, monkeypatch: pytest.MonkeyPatch
) -> None:
    took: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: took.append(told))
    WAYS["in_slot"](failing)()
    qtbot.wait(100)
    assert took
    assert open_dialogs() == []
    assert not (session.backend.profile / "crash.log").exists()
