"""What happens when the program itself is at fault: it is written down, told once, and the program stays.

One hook for the main thread, for other threads, and for what a slot or a Qt override lets escape. A fault that
repeats raises the counter of the dialog that is open instead of opening another one.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


class CrashReporter(QObject):
    """Takes every exception nobody expected."""

    _broken = Signal(object)

    def __init__(self, keep: Callable[[BaseException], str]) -> None:
        super().__init__()
        self._keep = keep
        self._count = 0
        self._dialog: QMessageBox | None = None
        self._broken.connect(self._on_broken, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python what nobody catches, on every thread."""
        sys.excepthook = self._hook
        threading.excepthook = lambda given: self.report(given.exc_value)

    def leave(self) -> None:
        """Give back to Python what nobody catches."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def report(self, error: BaseException | None) -> None:
        """Take an exception; may be called from any thread."""
        if error is not None:
            self._broken.emit(error)

    @property
    def dialog(self) -> QMessageBox | None:
        """The dialog that tells of a fault, while it is open."""
        return self._dialog

    def _hook(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(1)
        else:
            self.report(error)

    def _on_broken(self, error: BaseException) -> None:
        self._count += 1
        kept = self._keep(error)
        if self._dialog is None:
            self._open(kept)
        elif self._count > 1:
            told = self.tr("It has happened %n time(s).", "", self._count)
            self._dialog.setInformativeText(f"{self._assurance()}\n{told}")

    def _open(self, kept: str) -> None:
        dialog = QMessageBox(QApplication.activeWindow())
        dialog.setIcon(QMessageBox.Icon.Critical)
        dialog.setWindowTitle(self.tr("A fault of the program"))
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setText(self.tr("Something went wrong in the program itself."))
        dialog.setInformativeText(self._assurance())
        dialog.setDetailedText(kept)
        dialog.setStandardButtons(QMessageBox.StandardButton.Close)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _assurance(self) -> str:
        return self.tr(
            "What was saved is safe, and what you were typing is kept as a draft. "
            "You can go on working; please report this with the crash log named under Details."
        )

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._count = None, 0
