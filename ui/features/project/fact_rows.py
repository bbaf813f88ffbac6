"""Rows of a card that is only read: a few texts side by side, with a line between the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

_STRETCHED = 1
"""The column that takes the room the others leave."""


class FactRow(NamedTuple):
    """One row: `left` and `right` are short, `below` is shown in small letters under the text; `role` colours it."""

    left: str
    text: str
    below: str = ""
    right: str = ""
    role: str = ""


class FactRows(QWidget):
    """A grid of three columns; the rows are replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_STRETCHED, 1)

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show rows from top to bottom."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for place, row in enumerate(rows):
            self._grid.addWidget(_short(row.left, row.role or "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_middle(row), place, _STRETCHED)
            if row.right:
                self._grid.addWidget(
                    _short(row.right, row.role or "muted"), place, 2, Qt.AlignmentFlag.AlignTop
                )
        spoken = (", ".join(filter(None, (row.left, row.text, row.below, row.right))) for row in rows)
        self.setAccessibleName("; ".join(spoken))


def _middle(row: FactRow) -> QWidget:
    text = WrappedLabel(row.text, row.role)
    if not row.below:
        return text
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text)
    column.addWidget(WrappedLabel(row.below, "small"))
    return both


def _short(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
