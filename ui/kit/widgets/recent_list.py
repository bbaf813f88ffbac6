"""The recently opened registries, as buttons; missing files stay in the list and are labelled as missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from registry.domain.values.text import readable, shown_path
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.plain_text import as_button_text
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MOST = 5


class RecentList(QWidget):
    """One button for each registry, newest first."""

    chosen = Signal(object)
    """The path of the registry to open."""

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.show_paths(recent)

    def show_paths(self, recent: Sequence[Path]) -> None:
        """Show these registries."""
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for path in recent[:_MOST]:
            self._column.addWidget(self._entry(path))
        if not recent:
            self._column.addWidget(WrappedLabel(self.tr("No recent registries."), "muted"))

    def _entry(self, path: Path) -> QWidget:
        there = path.exists()
        button = QPushButton(as_button_text(readable(path.name)))
        button.setProperty("role", "link")
        button.setProperty("flush", "true")
        button.setEnabled(there)
        gone = self.tr("{folder} (not found)")
        where = shown_path(path.parent) if there else gone.format(folder=shown_path(path.parent))
        button.setAccessibleName(readable(path.name))
        button.setAccessibleDescription(where)
        button.clicked.connect(lambda: self.chosen.emit(path))
        folder = ElidedLabel(where, "small")
        folder.setContentsMargins(1, 0, 0, 0)
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(folder)
        return entry
