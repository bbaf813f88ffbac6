"""The reporter of bugs by itself: what counts as a bug, what is reported again, and what is not a bug."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import delete

from registry.domain.vocabulary.language import Language
from ui.desk.language import Translators
from ui.shell import crash
from ui.shell.crash import CrashReporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def kept() -> list[BaseException]:
    """What went to the log."""
    return []


@pytest.fixture
def reporter(kept: list[BaseException]) -> Iterator[CrashReporter]:
    """The reporter at work, over a log of the test's."""
    hooks = sys.excepthook, threading.excepthook

    def keep(error: BaseException) -> Path | None:
        kept.append(error)
        return Path(f"<b>{len(kept)}")

    made = CrashReporter(keep)
    made.install()
    yield made
    made.leave()
    sys.excepthook, threading.excepthook = hooks


def here() -> NoReturn:
    raise LookupError


def there() -> NoReturn:
    raise LookupError


def caught(raising: object) -> BaseException:
    assert callable(raising)
    try:
        raising()
    except LookupError as error:
        return error
    raise AssertionError


def dialogs() -> list[QMessageBox]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def close(reporter: CrashReporter) -> None:
    assert reporter.dialog is not None
    QTest.keyClick(reporter.dialog, Qt.Key.Key_Escape)
    assert reporter.dialog is None


def test_the_dialog_speaks_the_language_of_the_screen_and_shows_the_log_as_plain_text(
    reporter: CrashReporter, qtbot: QtBot, language: Language
) -> None:
    translators = Translators()
    translators.speak(language)
    try:
        reporter.report(caught(here))
        qtbot.waitUntil(lambda: reporter.dialog is not None)
        reporter.report(caught(here))
        assert reporter.dialog is not None
        qtbot.waitUntil(lambda: "2" in reporter.dialog.informativeText() if reporter.dialog else False)
        for text in (
            reporter.dialog.windowTitle(),
            reporter.dialog.text(),
            reporter.dialog.informativeText(),
        ):
            assert any("가" <= letter <= "힣" for letter in text) == (language is Language.KO)
        assert "<b>1" in reporter.dialog.detailedText()
    finally:
        translators.speak(Language.EN)
    close(reporter)


def test_the_same_fault_is_logged_once_while_it_goes_on_and_another_place_is_another_fault(
    reporter: CrashReporter, kept: list[BaseException], qtbot: QtBot
) -> None:
    for _ in range(10):
        reporter.report(caught(here))
    reporter.report(caught(there))
    qtbot.waitUntil(lambda: len(kept) == 2)
    qtbot.wait(300)
    assert reporter.dialog is not None
    assert "11" in reporter.dialog.informativeText()
    assert len(dialogs()) == 1
    close(reporter)


def test_after_the_dialog_was_closed_the_same_fault_is_told_again_only_after_a_pause(
    reporter: CrashReporter, kept: list[BaseException], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash, "_STREAM_SECONDS", 0.3)
    reporter.report(caught(here))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    close(reporter)
    for _ in range(6):  # for longer than the pause, with none in between
        reporter.report(caught(here))
        qtbot.wait(100)
        assert dialogs() == []
    qtbot.wait(400)
    reporter.report(caught(here))  # somebody has tried again
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert len(kept) == 2
    close(reporter)


def test_another_fault_is_told_at_once_after_the_dialog_was_closed(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    reporter.report(caught(here))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    close(reporter)
    reporter.report(caught(there))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    close(reporter)


def test_a_dialog_qt_has_destroyed_is_not_spoken_to(
    reporter: CrashReporter, kept: list[BaseException], qtbot: QtBot
) -> None:
    reporter.report(caught(here))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    (dialog,) = dialogs()
    delete(dialog)
    reporter.report(caught(there))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert len(kept) == 2
    close(reporter)


def test_the_dialog_stands_before_the_window_that_was_active_and_is_not_lost_with_it(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    window = QWidget()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    reporter.report(caught(here))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    (dialog,) = dialogs()
    assert dialog.windowHandle().transientParent() is window.windowHandle()
    delete(window)
    assert dialogs() == [dialog]
    close(reporter)


@pytest.mark.usefixtures("reporter")
def test_who_ends_a_thread_or_the_program_is_not_at_fault(kept: list[BaseException], qtbot: QtBot) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(50)
    assert kept == []
    assert dialogs() == []


def test_a_thread_that_is_at_fault_is_told_of_in_the_thread_of_the_window(
    kept: list[BaseException], qtbot: QtBot
) -> None:
    hooks = sys.excepthook, threading.excepthook
    threads: list[threading.Thread] = []

    def keep(error: BaseException) -> Path | None:
        kept.append(error)
        threads.append(threading.current_thread())
        return None

    reporter = CrashReporter(keep)
    reporter.install()
    thread = threading.Thread(target=here)
    thread.start()
    thread.join()
    assert kept == []
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert threads == [threading.main_thread()]
    close(reporter)
    reporter.leave()
    assert (sys.excepthook, threading.excepthook) == (sys.__excepthook__, threading.__excepthook__)
    sys.excepthook, threading.excepthook = hooks
