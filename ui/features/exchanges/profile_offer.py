"""A line above a workbook that offers a matching import profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.kit.style.look import BESIDE
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from ui.kit.style.look import Look


class ProfileOffer(QWidget):
    """Offers an import profile; hidden while there is none."""

    wanted = Signal(str)
    """Carries the name of the accepted profile."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name = ""
        self._text = ElidedLabel(role="small")
        self._read = QPushButton(self.tr("Use this mapping"))
        self._read.setProperty("role", "link")
        self._read.setIcon(look.icon_beside("check", "accent"))
        self._read.setIconSize(BESIDE)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._text, 1)
        line.addWidget(self._read, 0, Qt.AlignmentFlag.AlignRight)
        self._read.clicked.connect(lambda: self.wanted.emit(self._name))
        self.hide()

    def begin(self) -> None:
        """Hide the offer."""
        self.show_reading("")

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at."""
        return (self._read,)

    def show_reading(self, name: str) -> None:
        """Offer the profile with this name; an empty name hides the offer."""
        if name and name != self._name:
            template = self.tr("The headers match the saved mapping “{name}”. Use it?")
            self._text.set_text(template.format(name=name))
            self._read.setAccessibleName(self.tr("Use the mapping “{name}”").format(name=name))
            announce(self, self._text.text())
        self._name = name
        self.setVisible(bool(name))
