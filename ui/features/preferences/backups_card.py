"""The card of backups: the list of backups, and a button that makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from registry.domain.values.text import readable
from ui.desk.backup_text import line, made_at
from ui.kit.dialogs.file_dialogs import backup_to_write
from ui.kit.widgets.card import Card
from ui.kit.widgets.path_line import PathLine
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.desk.backend import Backend, Backup
    from ui.desk.desk import Desk

_HEIGHT = 148


class BackupsCard(Card):
    """The backups next to the open registry, newest first."""

    def __init__(self, desk: Desk, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__("", desk.look, parent)
        self._desk, self._backend = desk, backend
        self._fill()

    def refresh(self) -> None:
        """Read the list of backups again."""
        path = self._desk.opened.path
        self._desk.ask_later(lambda _registry: self._backend.backups(path), self._show, about="backups")

    def make_now(self) -> None:
        """Make a backup next to the registry."""
        self._write(None)

    def _fill(self) -> None:
        self.set_title(self.tr("Backups"))
        elsewhere = self.add_action(self.tr("Save a backup elsewhere…"), "save")
        now = self.add_action(self.tr("Back up now"), "archive-restore")
        for button in (elsewhere, now):
            button.setAccessibleName(button.text())
        elsewhere.clicked.connect(self._on_elsewhere)
        now.clicked.connect(self.make_now)
        note = self.tr(
            "If anything has changed, a backup is made every 30 minutes and when you close the registry. "
            "Older backups are removed gradually. To restore one, close the registry and choose the "
            "backup in the start window."
        )
        self.add(WrappedLabel(note, "muted"))
        self._none = WrappedLabel(self.tr("No backups yet."))
        self.add(self._none)
        self._list = QListWidget()
        self._list.setProperty("role", "framed")
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        self._list.setFixedHeight(_HEIGHT)
        self._list.hide()
        self.add(self._list)
        folder = readable(f"{self._desk.opened.path}.backups")
        self.add(PathLine(self.tr("Backup folder"), folder, self._desk.look))

    def _show(self, backups: Sequence[Backup]) -> None:
        self._list.clear()
        for backup in backups:
            item = QListWidgetItem(line(backup))
            item.setToolTip(as_tip(backup.path.name))
            self._list.addItem(item)
        self._list.setVisible(bool(backups))
        self._none.setVisible(not backups)
        if backups:
            self._list.setAccessibleDescription(
                self.tr("Latest backup: {time}").format(time=made_at(backups[0]))
            )

    def _on_elsewhere(self) -> None:
        path = self._desk.opened.path
        chosen = backup_to_write(self, path.with_name(f"{path.stem}-copy{path.suffix}"))
        if chosen is not None:
            self._write(chosen)

    def _write(self, target: Path | None) -> None:
        opened = self._desk.opened
        self._desk.run(
            self.tr("Backing up…"),
            lambda _registry, _progress: opened.backup(target),
            done=self._on_written,
        )

    def _on_written(self, path: Path) -> None:
        told = self.tr("Backup created and verified: {name}").format(name=path.name)
        self._desk.notice(told, file=path)
        self.refresh()
