"""A read-only card with a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReadingCard(QFrame):
    """A title with a widget below."""

    def __init__(self, title: str, widget: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("role", "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(widget)
        column.addStretch(1)
