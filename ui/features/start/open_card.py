"""The card that opens an existing registry: a recent one or another file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.kit.dialogs.file_dialogs import registry_to_open
from ui.kit.widgets.card import Card
from ui.kit.widgets.recent_list import RecentList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look


class OpenCard(Card):
    """The choice of registries to open."""

    chosen = Signal(object)
    """The path of the registry to open."""

    def __init__(
        self, look: Look, recent: Sequence[Path], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__("", look, parent)
        self._folder = folder
        self.set_title(self.tr("Open a registry"))
        another = self.add_action(self.tr("Open another…"), "folder-open")
        another.setAccessibleName(self.tr("Open another registry"))
        another.clicked.connect(self._on_another)
        opened = RecentList(recent)
        opened.chosen.connect(self.chosen)
        self.add(opened)

    def _on_another(self) -> None:
        chosen = registry_to_open(self, self._folder)
        if chosen is not None:
            self.chosen.emit(chosen)
