"""Copying projects of the list: under their banner, and for another office only what may go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.kit.tables.view import MOST_COPIED

if TYPE_CHECKING:
    from registry.services.access.copies import Copy
    from ui.desk.desk import Desk
    from ui.features.projects.copy_dialog import CopyDialog
    from ui.kit.tables.view import ListView


class Clipboard(QObject):
    """Copies the chosen projects; says how many were copied, and what was withheld."""

    def __init__(self, desk: Desk, view: ListView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view

    def copy(self) -> None:
        """Copy for our own use: all of it, and the first line says that it is internal."""
        self._copy(self.judged(""))

    def offer(self) -> CopyDialog | None:
        """Ask whom the copy is for, and copy what may go there; nothing where nothing is chosen."""
        from ui.features.projects.copy_dialog import CopyDialog  # noqa: PLC0415 - loaded when first asked for

        if not self._view.chosen_ids():
            return None
        dialog = CopyDialog(self._desk, self.judged, self._view)
        dialog.chosen.connect(self._copy)
        dialog.open()
        return dialog

    def judged(self, audience: str) -> Copy:
        """Return what of the chosen projects may go to an audience; none is our own use."""
        ids = self._view.chosen_ids()[:MOST_COPIED]
        return self._desk.ask(lambda registry: registry.copies.of(ids, audience))

    def _copy(self, copy: Copy) -> None:
        if not copy.ids:
            return
        self._view.copy_rows(copy.ids, copy.banner)
        if not copy.is_internal:
            self._desk.registry.hand_out()
        self._desk.notice(self._describe(copy))

    def _describe(self, copy: Copy) -> str:
        copied, chosen = len(copy.ids), len(self._view.chosen_ids())
        if chosen > MOST_COPIED:
            told = self.tr("Copied only the first %n project(s); use Export to send more", "", copied)
        else:
            told = self.tr("Copied %n project(s)", "", copied)
        if copy.outlook.withheld:
            told += self.tr("; %Ln withheld", "", len(copy.outlook.withheld))
        return told
