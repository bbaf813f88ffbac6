"""A quiet line over a workbook: a remembered reading fits it, and one key reads it so."""

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
    """Offers a remembered reading; not seen while there is none to offer."""

    wanted = Signal(str)
    """The name of the reading that is wanted."""

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
        """Offer nothing."""
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Offer the reading of this name; an empty one offers none."""
        if name and name != self._name:
            told = self.tr("The headers match the saved mapping “{name}”. Use it?")
            self._text.set_text(told.format(name=name))
            self._read.setAccessibleName(self.tr("Use the mapping “{name}”").format(name=name))
            announce(self, self._text.text())
        self._name = name
        self.setVisible(bool(name))
