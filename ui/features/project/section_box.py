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
        self._prepared: list[QWidget] = []
        """Cards that exist and are not laid out yet."""
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
        return not self._makers and not self._prepared

    def put(self, widget: QWidget) -> None:
        """Add a widget below the heading, before the cards."""
        self._column.insertWidget(1, widget)

    def prepare_one(self) -> bool:
        """Create the next card without laying it out; returns whether there was one to create."""
        if not self._makers:
            return False
        self._prepared.append(self._makers.pop(0)())
        return True

    def build_one(self) -> bool:
        """Create and lay out the next card; returns whether one was missing."""
        if not self._prepared and not self.prepare_one():
            return False
        card = self._prepared.pop(0)
        self._column.insertWidget(self._column.count() - 1, card)
        card.show()  # a layout shows it only in the next turn, and a hidden widget takes no focus
        self._hold_room()
        return True

    def build(self) -> None:
        """Create all cards that do not exist yet."""
        while self.build_one():
            pass

    def _hold_room(self) -> None:
        missing = len(self._makers) + len(self._prepared)
        self._room.setFixedHeight(_CARD_HEIGHT * missing)
        self._room.setVisible(missing > 0)
