"""The frame around chips and their input line; it looks like one field, and a click in it focuses the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.forms.chips_layout import ChipsLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class ChipsFrame(QFrame):
    """The frame of a field of chips."""

    def __init__(self, line: QWidget) -> None:
        super().__init__()
        self._line = line
        self.setProperty("role", "chips")
        self.chips = ChipsLayout(self)
        self.chips.addWidget(line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, name: str, *, on: bool) -> None:
        """Set a dynamic property that the style sheet selects by."""
        self.setProperty(name, on)
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus the input line wherever the field is clicked."""
        self._line.setFocus()
        super().mousePressEvent(event)
