"""The notices of a report, one sentence each: what was left out, and what differs from the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.style.look import Look

_MOST = 12
"""The maximum number of notices shown; the number of further ones follows."""


class Notices(QFrame):
    """A frame that is visible only while there are notices."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._look = look
        self._lines: list[WrappedLabel] = []
        self._build()
        self.show_notices(())

    def show_notices(self, notices: Sequence[str]) -> None:
        """Show the notices of the present report."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        sentences = list(notices[:_MOST])
        if len(notices) > _MOST:
            sentences.append(self.tr("%n more", "", len(notices) - _MOST))
        self._lines = [WrappedLabel(text, "small") for text in sentences]
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
