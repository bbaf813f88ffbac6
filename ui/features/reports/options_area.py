"""The left part of the reports: the options, and the notices about the report; it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from ui.features.reports.options_panel import OptionsPanel
    from ui.kit.style.look import Look

_WIDTH = 300


class OptionsArea(QScrollArea):
    """A scroll area that is a Tab stop only if there is something to scroll."""

    def __init__(self, choices: OptionsPanel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = Notices(look, self.tr("Note"))
        self._withheld = Notices(look, self.tr("Withheld from this audience"))
        self._build(choices)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def show_notices(self, notices: Sequence[str]) -> None:
        """Show the notices of the present report."""
        self._notices.show_notices(notices)

    def show_withheld(self, withheld: Sequence[str]) -> None:
        """Show what was withheld from the present report, and why."""
        self._withheld.show_notices(withheld)

    def _build(self, choices: OptionsPanel) -> None:
        note = self.tr(
            "The preview shows the pages as they will print. The saved PDF is tagged, so its text can be "
            "read aloud, searched and copied."
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(16)
        column.addWidget(choices)
        column.addWidget(self._withheld)
        column.addWidget(self._notices)
        column.addStretch(1)
        column.addWidget(WrappedLabel(note, "small"))
        self.setProperty("role", "card")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Report options"))
        self.setFixedWidth(_WIDTH)
        self.setWidget(inner)

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def _show_focus(self) -> None:
        self.setProperty("focused", self.hasFocus())
        self.style().unpolish(self)
        self.style().polish(self)

    # Overrides that Qt calls

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame."""
        super().focusInEvent(event)
        self._show_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus frame."""
        super().focusOutEvent(event)
        self._show_focus()


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
