"""The head of the reports: title, length of the report, and the buttons to print and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.kit.style.look import BESIDE
from ui.kit.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from registry.domain.reports.report import MadeReport
    from ui.kit.style.look import Look


class ReportsHead(QWidget):
    """Title, state of the report, and its buttons."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._build()
        self._connect()
        self.show_none()

    @property
    def display(self) -> str:
        """The text about the report."""
        return self._state.text()

    def show_report(self, report: MadeReport) -> None:
        """Show the name and length of the report."""
        pages = self.tr("%Ln page(s)", "", report.pages)
        self._show(f"{report.title} · {pages}", there=True)

    def show_making(self) -> None:
        """Show that the report is being made."""
        self._show(self.tr("Creating…"), there=False)

    def show_none(self) -> None:
        """Show that there is no report."""
        self._show("", there=False)

    def _show(self, state: str, *, there: bool) -> None:
        self._state.set_text(state)
        for button in (self._save, self._print):
            button.setEnabled(there)

    def _build(self) -> None:
        title = QLabel(self.tr("Reports"))
        title.setProperty("role", "title")
        self._state = ElidedLabel(role="small")
        self._save = self._button(self.tr("Save as PDF…"), "save")
        self._print = self._button(self.tr("Print…"), "printer", "primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(title)
        line.addWidget(self._state, 1)
        line.addWidget(self._save)
        line.addWidget(self._print)

    def _button(self, text: str, icon: str, role: str = "") -> QPushButton:
        made = QPushButton(text)
        if role:
            made.setProperty("role", role)
        drawn = self._look.icon_beside(icon, "on_accent" if role == "primary" else "muted")
        # As pale as the button's text and not its background, where it would be invisible.
        idle = self._look.icon_beside(icon, "idle").pixmap(BESIDE, self.devicePixelRatioF())
        drawn.addPixmap(idle, QIcon.Mode.Disabled)
        made.setIcon(drawn)
        made.setIconSize(BESIDE)
        return made

    def _connect(self) -> None:
        self._save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
