"""A line above the page with information about the draft, and links for the actions on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.kit.style.look import Look


@dataclass(frozen=True, slots=True)
class Verb:
    """One action, as a link."""

    text: str
    run: Callable[[], None]


class PageLine(QFrame):
    """An icon, a sentence, and links; hidden while there is nothing to show."""

    def __init__(self, icon: str, colour: str, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "page_line")
        picture = QLabel()
        picture.setPixmap(look.icon(icon, colour).pixmap(QSize(16, 16)))
        self._words = WrappedLabel()
        self._links: list[QPushButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 6, 24, 6)
        self._line.setSpacing(8)
        self._line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str, verbs: Sequence[Verb] = ()) -> None:
        """Show a sentence with links, replacing the previous one."""
        self._words.set_text(words)
        for link in self._links:
            link.setParent(None)
            link.deleteLater()
        self._links = [self._link(verb) for verb in verbs]
        self.setAccessibleName(words)
        self.show()

    def be_silent(self) -> None:
        """Hide the line."""
        self.hide()

    def _link(self, verb: Verb) -> QPushButton:
        link = QPushButton(verb.text)
        link.setProperty("role", "link")
        link.setAccessibleDescription(self._words.text())
        link.clicked.connect(verb.run)
        self._line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return link
