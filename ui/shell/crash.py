"""The handling of unexpected exceptions: they are logged and reported once, and the program continues.

One hook covers the main thread, other threads, and exceptions that leave a slot or a Qt override. If an error
repeats, a counter in the open dialog increases and no second dialog opens. An error that goes on repeating after
the dialog was closed (in painting or a timer) does not open it again.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from registry.domain.values.text import shown_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox

_STREAM_SECONDS = 2.0
"""An error that repeats within this time was not caused by a new action of the person."""

_COUNT_EVERY_MS = 250
"""The interval for updating the counter in milliseconds: it repaints, and the error may be in painting."""

_Fault = tuple[type[BaseException], tuple[tuple[str, int], ...]]
"""The identity of an error: its type and the lines in its traceback."""


class CrashReporter(QObject):
    """Handles every unexpected exception."""

    _broken = Signal(object)

    def __init__(self, keep: Callable[[BaseException], Path | None]) -> None:
        super().__init__()
        self._keep = keep
        self._count = 0
        self._last_seen: dict[_Fault, float] = {}
        self._dialog: QMessageBox | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_EVERY_MS)
        self._counting.timeout.connect(self._on_count_due)
        self._broken.connect(self._on_broken, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Set the exception hooks of Python, for every thread."""
        sys.excepthook, threading.excepthook = self._hook, self._thread_hook

    def leave(self) -> None:
        """Restore the exception hooks of Python."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def report(self, error: BaseException | None) -> None:
        """Report an exception; may be called from any thread."""
        if error is not None:
            self._broken.emit(error)

    @property
    def dialog(self) -> QMessageBox | None:
        """The dialog that reports an error, while it is open."""
        if self._dialog is not None and not isValid(self._dialog):
            self._forget()  # Qt deleted it at the end of the program
        return self._dialog

    def _hook(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()  # closes the windows normally, which saves drafts
        else:
            self.report(error)

    def _thread_hook(self, given: threading.ExceptHookArgs) -> None:
        if not issubclass(given.exc_type, SystemExit):  # a thread may end itself
            self.report(given.exc_value)

    def _on_broken(self, error: BaseException) -> None:
        try:
            self._take(error)
        except Exception as own:  # noqa: BLE001 - raised here, it would call this hook again without end
            sys.__excepthook__(type(own), own, own.__traceback__)

    def _take(self, error: BaseException) -> None:
        comes_by_itself = self._is_again(error)
        self._count += 1
        if self.dialog is not None:
            if not comes_by_itself:
                self._keep(error)
            if not self._counting.isActive():
                self._counting.start()
        elif not comes_by_itself:
            self._count = 1
            self._open(error, self._keep(error))

    def _is_again(self, error: BaseException) -> bool:
        """Return whether the same error was seen a moment ago, and note that it was seen now."""
        fault, now = _fault_of(error), time.monotonic()
        last = self._last_seen.get(fault)
        self._last_seen[fault] = now
        return last is not None and now - last < _STREAM_SECONDS

    def _open(self, error: BaseException, log: Path | None) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - most runs need none, and loading the class takes time

        # It has no parent: a window may close while the dialog is open and would delete it.
        dialog = QMessageBox()
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setIcon(QMessageBox.Icon.Critical)
        dialog.setWindowTitle(self.tr("Unexpected error"))
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setText(self.tr("The program ran into an unexpected error."))
        dialog.setInformativeText(self._assurance())
        dialog.setDetailedText(self._details(error, log))
        dialog.setStandardButtons(QMessageBox.StandardButton.Close)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        _put_over_active_window(dialog)
        dialog.show()

    def _details(self, error: BaseException, log: Path | None) -> str:
        kind = self.tr("Error type: {name}").format(name=type(error).__name__)
        if log is None:
            where = self.tr("The crash log could not be written.")
        else:
            where = self.tr("Crash log: {path}").format(path=shown_path(log))
        return f"{kind}\n{where}"

    def _assurance(self) -> str:
        return self.tr(
            "Everything you saved is safe, and what you were typing is kept as a draft. You can keep "
            "working. Please report this error and attach the crash log named under Details."
        )

    def _on_count_due(self) -> None:
        dialog = self.dialog
        if dialog is not None and self._count > 1:
            repetitions = self.tr("This error has occurred %n time(s).", "", self._count)
            dialog.setInformativeText(f"{self._assurance()}\n{repetitions}")

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self._forget()

    def _forget(self) -> None:
        self._dialog, self._count = None, 0


def _fault_of(error: BaseException) -> _Fault:
    """Return the identity of an error."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        places.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return type(error), tuple(places)


def _put_over_active_window(dialog: QMessageBox) -> None:
    """Show a dialog without parent above the window in which the person is working."""
    active = QApplication.activeWindow()
    if active is not None:
        dialog.winId()  # creates the native window handle
        dialog.windowHandle().setTransientParent(active.windowHandle())
        dialog.setStyleSheet(active.window().styleSheet())
