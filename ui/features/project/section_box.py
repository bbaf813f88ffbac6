"""One section of the page: its heading and its cards, created when they are about to become visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.features.project.labels import section_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.features.project.sections import Section

_CARD_HEIGHT = 180
"""The assumed height in pixels of a card that does not exist yet."""


class SectionBox(QWidget):
    """A heading with cards below."""

    def __init__(self, section: Section, makers: tuple[Callable[[], QWidget], ...]) -> None:
        super().__init__()
        self.id = section.id
        self._makers = list(makers)
        self._heading = QLabel(section_name(section.id))
        self._heading.setProperty("role", "title")
        self.setAccessibleName(section_name(section.id))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._heading)
        self._room = QWidget()
        self._column.addWidget(self._room, 0, Qt.AlignmentFlag.AlignTop)
        self._hold_room()

    @property
    def is_built(self) -> bool:
        """Whether all its cards exist."""
        return not self._makers

    def put(self, widget: QWidget) -> None:
        """Add a widget below the heading, before the cards."""
        self._column.insertWidget(1, widget)

    def build_one(self) -> bool:
        """Create the next card; returns whether there was one to create."""
        if not self._makers:
            return False
        card = self._makers.pop(0)()
        self._column.insertWidget(self._column.count() - 1, card)
        card.show()  # a layout shows it only in the next turn, and a hidden widget takes no focus
        self._hold_room()
        return True

    def build(self) -> None:
        """Create all cards that do not exist yet."""
        while self.build_one():
            pass

    def _hold_room(self) -> None:
        self._room.setFixedHeight(_CARD_HEIGHT * len(self._makers))
        self._room.setVisible(bool(self._makers))
