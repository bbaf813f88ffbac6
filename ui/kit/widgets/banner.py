"""The banner: the highest protective mark of what is on the screen, as printed at the foot of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from registry.domain.values.marking import Banner, Mark, banner

if TYPE_CHECKING:
    from collections.abc import Iterable


class MarkBanner(QLabel):
    """Shows the words of a mark; `raised` highlights marks above plainly open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_marks(self, marks: Iterable[str]) -> None:
        """Show the banner for marks as it is printed: the highest mark of each ladder (domain.md 4.3)."""
        shown = banner(map(Mark, marks))
        self.set_mark(str(shown), raised=shown != Banner())

    def set_mark(self, words: str, *, raised: bool = False) -> None:
        """Show the words given."""
        self.setText(words)
        self.setAccessibleName(self.tr("Highest marking on this screen: {mark}").format(mark=words))
        self.setProperty("mark", "raised" if raised else "")
        self.style().unpolish(self)
        self.style().polish(self)
