"""A line across a page: an icon, a sentence, and links."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.kit.style.look import Look

_MOST_VERBS = 2
"""The number of links a line can have."""


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
        # Made now, because the Tab order follows the order in which controls are made: before the sections of the page.
        self._links = [QPushButton() for _ in range(_MOST_VERBS)]
        self._verbs: Sequence[Verb] = ()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 6, 24, 6)
        self._line.setSpacing(8)
        self._line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._words, 1)
        for place, link in enumerate(self._links):
            link.setProperty("role", "link")
            link.clicked.connect(partial(self._on_clicked, place))
            self._line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str, verbs: Sequence[Verb] = ()) -> None:
        """Show a sentence with links, replacing the previous one."""
        self._words.set_text(words)
        self._verbs = tuple(verbs)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(verbs))
            link.setText(verbs[place].text if place < len(verbs) else "")
            link.setAccessibleDescription(words)
        self.setAccessibleName(words)
        self.show()

    def be_silent(self) -> None:
        """Hide the line."""
        self.hide()

    def _on_clicked(self, place: int) -> None:
        self._verbs[place].run()
