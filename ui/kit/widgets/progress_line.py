"""The line of long work: what is being done, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.screen_reader import announce

_BAR_WIDTH = 160
_REST_MS = 250
"""What is done by then is not told: a line that flashes up says nothing."""


class ProgressLine(QWidget):
    """To be seen only while something is being done."""

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
        """Say what is being done, once it takes longer than a moment; how far it is comes later."""
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
        """Show how far it is; 0 of 0 is unknown."""
        self._bar.setRange(0, max(of_all, 0))
        self._bar.setValue(min(done, of_all))

    def finish(self) -> None:
        """Go away: it is done."""
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
