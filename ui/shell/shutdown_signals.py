"""Detecting that the program is asked to end: the system logs the person off, or sends a signal.

Python handles a signal only when it next executes code, which in an idle window may be never. Therefore each signal
also writes to a socket that Qt watches. Without a handler, most of these signals would kill the program at once.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl+C, logging off or shutdown, and a closed terminal (the last does not exist on every system)."""


class LogOff(Protocol):
    """The part of Qt's `QSessionManager` that is used when the system logs the person off."""

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the person may be asked something now."""

    def cancel(self) -> None:
        """Ask the system not to log off."""


class ShutdownSignals(QObject):
    """Reports that the program is asked to end.

    `keep` saves unsaved input as drafts and returns whether that succeeded; `lose` asks whether to lose it.
    """

    requested = Signal()
    """The program is asked to end by a signal."""

    def __init__(
        self, keep: Callable[[], bool], lose: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keep, self._lose = keep, lose
        self._bell, self._button = socket.socketpair()
        for end in (self._bell, self._button):
            end.settimeout(0)
        self._listening = QSocketNotifier(self._bell.fileno(), QSocketNotifier.Type.Read, self)
        self._listening.activated.connect(self._on_rung)
        self._rung_before = signal.set_wakeup_fd(self._button.fileno(), warn_on_full_buffer=False)
        # A signal that this program was started to ignore (with `nohup`) stays ignored.
        heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self._former = {number: signal.signal(number, lambda _number, _frame: None) for number in heard}
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # A direct connection, because the system continues logging off when the signal returns.
            application.commitDataRequest.connect(self.on_log_off, Qt.ConnectionType.DirectConnection)

    def leave(self) -> None:
        """Restore the previous signal handlers."""
        if not self._listening.isEnabled():
            return
        signal.set_wakeup_fd(self._rung_before)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        self._former.clear()
        self._listening.setEnabled(False)
        self._bell.close()
        self._button.close()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.disconnect(self.on_log_off)

    def on_log_off(self, system: LogOff) -> None:
        """Save drafts before the system logs off; ask the system to wait only where that fails."""
        if self._keep():
            return
        if not (system.allowsInteraction() and self._lose()):
            system.cancel()

    def _on_rung(self) -> None:
        try:
            rung = self._bell.recv(64)
        except BlockingIOError:  # already read by another call
            return
        if any(number in self._former for number in rung):
            self.requested.emit()
