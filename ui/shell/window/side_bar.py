"""The bar at the left: the places that exist, the views of the list with their counts, and the preferences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.kit.style.look import BESIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look

_WIDTH = 184


@dataclass(frozen=True, slots=True)
class SideBarEntry:
    """One entry: its id, its words, its icon (places only), and whether it stands at the foot."""

    id: str
    text: str
    icon: str = ""
    at_foot: bool = False


class SideBar(QFrame):
    """The places of the window, one of them chosen."""

    chosen = Signal(str)

    def __init__(
        self,
        backend: Sequence[SideBarEntry],
        views: Sequence[SideBarEntry],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self.setProperty("role", "side")
        self.setFixedWidth(_WIDTH)
        self._build(backend, views)

    def show_chosen(self, door: str) -> None:
        """Show an entry as the one at the front; an unknown one leaves none chosen."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == door)
        self._group.setExclusive(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many projects stand behind each entry."""
        for name, label in self._counts.items():
            number = counts.get(name)
            label.setText("" if number is None else f"{number:,}")
            button, words = self._buttons[name], self._buttons[name].property("words")
            spoken = (
                words if number is None else self.tr("{place}, %n project(s)", "", number).format(place=words)
            )
            button.setAccessibleName(spoken)

    def _build(self, backend: Sequence[SideBarEntry], views: Sequence[SideBarEntry]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        for door in backend:
            if not door.at_foot:
                column.addWidget(self._entry(door))
        if views:
            heading = QLabel(self.tr("Views"))
            heading.setProperty("role", "small")
            heading.setContentsMargins(10, 12, 0, 4)
            column.addWidget(heading)
        for view in views:
            column.addWidget(self._entry(view))
        column.addStretch(1)
        for door in backend:
            if door.at_foot:
                column.addWidget(self._entry(door))

    def _entry(self, door: SideBarEntry) -> QPushButton:
        button = QPushButton(door.text)
        button.setProperty("role", "place")
        button.setProperty("words", door.text)
        button.setAccessibleName(door.text)
        button.setCheckable(True)
        button.setMinimumHeight(32)
        if door.icon:
            button.setIcon(self._look.icon_beside(door.icon))
            button.setIconSize(BESIDE)
        count = QLabel("", button)
        count.setProperty("role", "small")
        line = QHBoxLayout(button)
        line.setContentsMargins(0, 0, 8, 0)
        line.addStretch(1)
        line.addWidget(count)
        self._group.addButton(button)
        self._buttons[door.id], self._counts[door.id] = button, count
        button.clicked.connect(lambda _checked=False, name=door.id: self.chosen.emit(name))
        return button
