"""The program with its window on an invisible screen. Arguments: the registry, then orders, one a line.

Prints `open` when its window or the start dialog is shown, `done` after each order, and `ended` with the exit code
when the program ends by itself.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QRunnable, QSocketNotifier, QThread, QThreadPool, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from main import _backend
from registry.cli.console import Console
from registry.cli.parser import parse
from registry.services.projects.assignments import read_assignments
from tests.drills.registries import FIRST
from tests.drills.wire import begin, say
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.act_dialog import ActDialog
from ui.kit.dialogs.questions import Answer, asked
from ui.shell.application import run
from ui.shell.window.window import MainWindow

if TYPE_CHECKING:
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry


def fail() -> NoReturn:
    """Raise an unexpected error."""
    raise LookupError("a fault of the program")


class _Painted(QWidget):
    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        fail()


class _Thread(QThread):
    def run(self) -> None:
        fail()


class _Runnable(QRunnable):
    def run(self) -> None:
        fail()


class Orders(QObject):
    """Executes the drill's orders in the window."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[QObject] = []
        self._heard = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._on_heard)
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._on_waiting)
        self._waiting.start(20)

    @property
    def window(self) -> MainWindow:
        """The window over the registry."""
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

    def _on_waiting(self) -> None:
        if any(one.isVisible() for one in QApplication.topLevelWidgets()):
            self._waiting.stop()
            say("open")

    def _on_heard(self) -> None:
        order = os.read(0, 4096).decode()
        if not order:  # standard input was closed: the drill is over
            self._heard.setEnabled(False)
            return
        for line in order.splitlines():
            name, *told = json.loads(line)
            QTimer.singleShot(0, lambda name=name, told=told: getattr(self, name)(*told))

    # The orders ---------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type a text over the Korean title of the first project; prints `done` before the draft saves itself."""
        window = self.window
        window._navigation.open_project(FIRST)
        page = window._navigation.project_page
        window.activateWindow()
        self._until(lambda: window.isActiveWindow() and window.desk.idle)
        page.focus_field("title_ko")
        self._until(lambda: window.desk.idle)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence("Ctrl+A"))
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(focused, event)
        say("done")

    def look(self) -> None:
        """Print the texts of the open dialogs, and how many dialogs report an unexpected error."""
        dialogs = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()
        ]
        texts = [label.text() for one in QApplication.topLevelWidgets() for label in one.findChildren(QLabel)]
        standing = any(
            isinstance(one, MainWindow) and one.isVisible() for one in QApplication.topLevelWidgets()
        )
        say(json.dumps({"dialogs": len(dialogs), "texts": texts, "standing": standing}, ensure_ascii=False))

    def ask(self) -> None:
        """Ask a question and wait for the answer, as the program does."""
        QTimer.singleShot(200, lambda: say("done"))
        asked(self.window, "A question", "?", (Answer("yes", "Yes"), Answer("no", "No")))

    def act(self) -> None:
        """Open the dialog of an official act."""
        self.window.projects.act_wanted.emit(ActRequest(RequestKind.PRESENT, FIRST))
        self._until(lambda: QApplication.activeModalWidget() is not None)
        say("done")

    def record_in_dialog(self, seconds: float) -> None:
        """Record an act in its dialog, queued behind another act that takes `seconds`."""
        self.act()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ActDialog)
        typed = {"from_org": "ORG:ROK-MND", "to_org": "ORG:US-OSD", "channel": "letter"}
        dialog._form.set_raw({**dialog._form.all_raw(), **typed, "sent": "2026-04-06", "document": "n-1"})
        self.record(seconds)
        dialog._on_record()

    def record(self, seconds: float) -> None:
        """Record an act that takes `seconds`."""

        def change(registry: Registry, acting: ActContext) -> object:
            time.sleep(seconds)
            edit = read_assignments(("note=written last",), registry.words)
            return registry.projects.change(FIRST, edit, acting)

        self.window.desk.do(change)
        say("done")

    def read(self, seconds: float) -> None:
        """Start a reading task that takes `seconds`."""
        self.window.desk.ask_later(lambda _registry: time.sleep(seconds), lambda _none: fail(), about="slow")
        say("done")

    def break_everywhere(self) -> None:
        """Raise errors everywhere at once: in slots 200 times a second, in painting, in all kinds of threads."""
        timer = QTimer(self)
        timer.timeout.connect(fail)
        timer.start(5)
        painted = _Painted(self.window)
        painted.resize(60, 60)
        painted.show()
        timer.timeout.connect(painted.update)
        threads = [_Thread(self) for _ in range(20)]
        for thread in threads:
            thread.start()
            QThreadPool.globalInstance().start(_Runnable())
            threading.Thread(target=fail).start()
            self.window.desk.do(lambda _registry, _acting: fail())
        self._made.extend((timer, painted, *threads))
        QTimer.singleShot(1_500, lambda: say("done"))

    def dismiss(self) -> None:
        """Close every dialog that reports an unexpected error."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QMessageBox) and one.isVisible():
                one.button(QMessageBox.StandardButton.Close).click()
        QTimer.singleShot(500, lambda: say("done"))

    def close(self, guarded: bool) -> None:
        """Close the window while its closing code raises an error; unguarded (the control), in Qt's own handler."""
        QTimer.singleShot(500, lambda: say("done"))
        if guarded:
            self.window.remember = fail  # type: ignore[method-assign]  # the fault
        else:
            MainWindow.closeEvent = lambda _self, _event: fail()  # type: ignore[assignment]  # the control
        self.window.close()

    def leave(self) -> None:
        """Close the window."""
        self.window.close()

    def be_deaf(self) -> None:
        """Remove our signal handler, so that a signal kills the program (the control)."""
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        say("done")

    def _until(self, reached: Any) -> None:  # noqa: ANN401 - a question without arguments
        end = time.monotonic() + 20
        while not reached():
            assert time.monotonic() < end
            QTest.qWait(10)


def main() -> None:
    registry, who = begin()
    say(os.getpid())
    QApplication(sys.argv[:1])
    orders = Orders()
    backend = _backend(Console(parse(["--registry", registry, "--lang", "en", "--who", who])))
    say(f"ended {run(backend)}")
    orders.deleteLater()


main()
