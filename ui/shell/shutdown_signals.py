"""Hearing that the program is to end from outside: the system logs the person off, or sends a signal.

Python hears a signal only when it runs next, which in a window nobody touches may be never; therefore each signal
also rings at a socket Qt listens to. The default answer to most of them would be to die where one stands.
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
"""Ctrl+C, the end of a session or of the computer's day, the terminal that goes away (not on every system)."""


class LogOff(Protocol):
    """What Qt lets a program say to the system that logs a person off (`QSessionManager`)."""

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        """Ask whether the person may be asked something now."""

    def cancel(self) -> None:
        """Ask the system not to log off."""


class ShutdownSignals(QObject):
    """Tells that the program is to end.

    `keep` keeps what is typed and returns whether it is on the disk; `lose` asks the person whether to lose it.
    """

    requested = Signal()
    """A signal has asked the program to end."""

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
        # A signal somebody has told this program to ignore (`nohup`) stays ignored.
        heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self._former = {number: signal.signal(number, lambda _number, _frame: None) for number in heard}
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # Direct: the system goes on with logging off as soon as the signal has returned.
            application.commitDataRequest.connect(self.on_log_off, Qt.ConnectionType.DirectConnection)

    def leave(self) -> None:
        """Listen no more."""
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
        """Keep what is typed before the system logs off; only where that fails is the system asked to wait."""
        if self._keep():
            return
        if not (system.allowsInteraction() and self._lose()):
            system.cancel()

    def _on_rung(self) -> None:
        try:
            rung = self._bell.recv(64)
        except BlockingIOError:  # somebody else has heard it
            return
        if any(number in self._former for number in rung):
            self.requested.emit()
