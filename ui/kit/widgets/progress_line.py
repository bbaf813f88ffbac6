"""The progress of a long task: what is being done, a progress bar, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.screen_reader import announce

_BAR_WIDTH = 160
_REST_MS = 250
"""The delay before the line appears, in milliseconds: a line that only flashes up is useless."""


class ProgressLine(QWidget):
    """Visible only while a task is running."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._bar, self._cancel = ElidedLabel(role="small"), QProgressBar(), QPushButton()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._build()
        self._rest.timeout.connect(self._on_rested)
        self._cancel.clicked.connect(self._on_cancel)
        self.hide()

    def start(self, what: str, *, can_cancel: bool = True) -> None:
        """Show what is being done, after a short delay; the progress follows with `step`."""
        self._what.set_text(what)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(what)
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleDescription(what)
        if not self.isVisible():
            self._rest.start()

    def step(self, done: int, of_all: int) -> None:
        """Show `done` steps of `of_all`; 0 of 0 means that the length is unknown."""
        self._bar.setRange(0, max(of_all, 0))
        self._bar.setValue(min(done, of_all))

    def finish(self) -> None:
        """Hide the line, because the task has ended."""
        self._rest.stop()
        self.hide()

    def _build(self) -> None:
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._cancel.setProperty("role", "link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._what, 1)
        line.addWidget(self._bar)
        line.addWidget(self._cancel)

    def _on_rested(self) -> None:
        self.show()
        announce(self, self._bar.accessibleName())

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Cancelling…"))
        self.cancel_requested.emit()
