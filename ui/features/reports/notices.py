"""What is to be known of a report, a sentence each: what was left out, what differs from what is in the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.style.look import Look

_MOST = 12
"""Notices that are told one by one; how many more there are is told after them."""


class Notices(QFrame):
    """To be seen only while there are any."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._look = look
        self._lines: list[WrappedLabel] = []
        self._build()
        self.show_notices(())

    def show_notices(self, notices: Sequence[str]) -> None:
        """Tell what is to be known of the report that is shown."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        told = list(notices[:_MOST])
        if len(notices) > _MOST:
            told.append(self.tr("%n more", "", len(notices) - _MOST))
        self._lines = [WrappedLabel(text, "small") for text in told]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(notices))

    def _build(self) -> None:
        self.setProperty("role", "inset")
        sign = QLabel()
        sign.setPixmap(self._look.icon("triangle-alert", "warn").pixmap(16, 16))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(sign)
        head.addWidget(WrappedLabel(self.accessibleName(), "strong"), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(6)
        self._column.addLayout(head)
