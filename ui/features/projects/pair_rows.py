"""A titled block of pairs: a label at the left, a value at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT = 84
"""The width of a date in pixels."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One line; `role` selects the colour of the value."""

    left: str
    right: str
    role: str = ""


class PairRows(QWidget):
    """Pairs under a heading; hidden while there are none."""

    def __init__(self, title: str, *, figures: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._rows: list[tuple[WrappedLabel, WrappedLabel]] = []
        heading = WrappedLabel(title, role="section")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0 if figures else 1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(heading)
        whole.addLayout(self._grid)
        self.setAccessibleName(title)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs."""
        while len(self._rows) < len(pairs):
            self._add()
        for (left, right), pair in zip(self._rows, pairs, strict=False):
            left.set_text(pair.left)
            right.set_text(pair.right)
            if self._figures:  # amounts are not wrapped
                right.setMinimumWidth(right.sizeHint().width())
            right.setProperty("role", pair.role)
            right.style().unpolish(right)
            right.style().polish(right)
        for place, row in enumerate(self._rows):
            for label in row:
                label.setVisible(place < len(pairs))
        self.setVisible(bool(pairs))

    def _add(self) -> None:
        left, right = WrappedLabel(role="muted"), WrappedLabel()
        left.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        side = Qt.AlignmentFlag.AlignRight if self._figures else Qt.AlignmentFlag.AlignLeft
        right.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        if not self._figures:
            left.setFixedWidth(_LEFT)
        place = len(self._rows)
        self._grid.addWidget(left, place, 0)
        self._grid.addWidget(right, place, 1)
        self._rows.append((left, right))
