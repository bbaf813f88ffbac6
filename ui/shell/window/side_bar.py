"""The bar at the left: the places, the views of the list with their counts, and the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.kit.style.look import BESIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look
    from ui.shell.window.feature import Feature

_WIDTH = 184


class SideBar(QFrame):
    """The entries of the window's places, one of them selected."""

    chosen = Signal(str)

    def __init__(
        self,
        features: Sequence[Feature],
        views: Mapping[str, str],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Create the entries of `features`; `views` maps the ids of the list's views to their texts."""
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self.setProperty("role", "side")
        self.setFixedWidth(_WIDTH)
        self._build(features, views)

    def show_chosen(self, entry: str) -> None:
        """Select the entry of the place that is shown; an unknown id selects none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == entry)
        self._group.setExclusive(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show the number of projects of each entry."""
        for name, label in self._counts.items():
            number = counts.get(name)
            label.setText("" if number is None else f"{number:,}")
            button, words = self._buttons[name], self._buttons[name].property("words")
            spoken = (
                words if number is None else self.tr("{place}, %n project(s)", "", number).format(place=words)
            )
            button.setAccessibleName(spoken)

    def _build(self, features: Sequence[Feature], views: Mapping[str, str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        self._add_features(column, features, at_foot=False)
        if views:
            heading = QLabel(self.tr("Views"))
            heading.setProperty("role", "small")
            heading.setContentsMargins(10, 12, 0, 4)
            column.addWidget(heading)
        for view, words in views.items():
            column.addWidget(self._button(view, words))
        column.addStretch(1)
        self._add_features(column, features, at_foot=True)

    def _add_features(self, column: QVBoxLayout, features: Sequence[Feature], *, at_foot: bool) -> None:
        for feature in features:
            if feature.entry is not None and feature.entry.at_foot is at_foot:
                column.addWidget(self._button(feature.id, feature.entry.text(), feature.entry.icon))

    def _button(self, name: str, words: str, icon: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "place")
        button.setProperty("words", words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setMinimumHeight(32)
        if icon:
            button.setIcon(self._look.icon_beside(icon))
            button.setIconSize(BESIDE)
        count = QLabel("", button)
        count.setProperty("role", "small")
        line = QHBoxLayout(button)
        line.setContentsMargins(0, 0, 8, 0)
        line.addStretch(1)
        line.addWidget(count)
        self._group.addButton(button)
        self._buttons[name], self._counts[name] = button, count
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
