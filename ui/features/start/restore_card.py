"""The card that replaces a registry by a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from ui.desk.backup_text import line, made_at
from ui.kit.dialogs.file_dialogs import backup_to_restore
from ui.kit.dialogs.questions import Answer, asked
from ui.kit.widgets.card import Card
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.desk.backend import Backup
    from ui.kit.style.look import Look

_PATH = Qt.ItemDataRole.UserRole
_HEIGHT = 128
_YES, _NO = "restore", "cancel"


class RestoreCard(Card):
    """The backups of one registry, newest first; the recommended one is preselected."""

    chosen = Signal(object)
    """The path of the backup to restore."""

    def __init__(
        self,
        look: Look,
        registry: Path,
        backups: Sequence[Backup],
        good: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", look, parent)
        self._registry = registry
        self._fill(backups, good)

    def _fill(self, backups: Sequence[Backup], good: Path | None) -> None:
        self.set_title(self.tr("Restore a backup"))
        template = self.tr("Backups of {registry}. Each backup is verified before it is restored.")
        none = self.tr("No backups of {registry} yet.")
        self.add(WrappedLabel((template if backups else none).format(registry=self._registry.name), "muted"))
        self._list = self._listed(backups, good)
        self._list.setVisible(bool(backups))
        self.add(self._list)
        self._restore = QPushButton(self.tr("Restore selected"))
        self._restore.setAccessibleName(self.tr("Restore selected backup"))
        self._restore.setVisible(bool(backups))
        self._file = QPushButton(self.tr("Choose a file…"))
        self._file.setAccessibleName(self.tr("Choose a backup file to restore"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._file)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._connect_card()

    def _listed(self, backups: Sequence[Backup], good: Path | None) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Backups of {registry}").format(registry=self._registry.name))
        made.setProperty("role", "framed")
        made.setFixedHeight(_HEIGHT)
        ordered = sorted(backups, key=lambda backup: backup.path != good)
        for backup in ordered:
            words = line(backup)
            if backup.path == good:
                words = self.tr("{backup}   latest verified").format(backup=words)
            item = QListWidgetItem(words)
            item.setData(_PATH, backup.path)
            item.setToolTip(as_tip(backup.path.name))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, made_at(backup))
            made.addItem(item)
        made.setCurrentRow(0)
        return made

    def _connect_card(self) -> None:
        self._restore.clicked.connect(self._on_restore)
        self._list.itemActivated.connect(lambda _item: self._on_restore())
        self._file.clicked.connect(self._on_file)

    def _on_restore(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._confirm(item.data(_PATH), item.text())

    def _on_file(self) -> None:
        chosen = backup_to_restore(self, self._registry.parent)
        if chosen is not None:
            self._confirm(chosen, chosen.name)

    def _confirm(self, backup: Path, words: str) -> None:
        """Ask for confirmation, because newer entries are lost; does not ask if no registry exists."""
        if not self._registry.exists():
            self.chosen.emit(backup)
            return
        question = self.tr("Replace {registry} with the backup “{backup}”?")
        answer = asked(
            self,
            self.tr("Restore a backup"),
            question.format(backup=words, registry=self._registry.name),
            (Answer(_YES, self.tr("Restore")), Answer(_NO, self.tr("Cancel"), usual=True)),
            explained=self.tr(
                "Anything entered after the backup is not included. The current file is kept in the same "
                "folder."
            ),
        )
        if answer == _YES:
            self.chosen.emit(backup)
