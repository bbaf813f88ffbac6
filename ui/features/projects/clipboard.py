"""Copying projects of the list, below their protective banner; for other offices only what may be released."""

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
    """Copies the selected projects, and reports how many were copied and which were withheld."""

    def __init__(self, desk: Desk, view: ListView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view

    def copy(self) -> None:
        """Copy everything for internal use; the first line says that it is internal."""
        self._copy(self.judged(""))

    def offer(self) -> CopyDialog | None:
        """Ask for the audience and copy what may be released; returns None when nothing is selected."""
        from ui.features.projects.copy_dialog import CopyDialog  # noqa: PLC0415 - loaded when first needed

        if not self._view.chosen_ids():
            return None
        dialog = CopyDialog(self._desk, self.judged, self._view)
        dialog.chosen.connect(self._copy)
        dialog.open()
        return dialog

    def judged(self, audience: str) -> Copy:
        """Return what may be released to an audience; an empty audience means internal use."""
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
            message = self.tr("Copied only the first %n project(s); to send more, use Export", "", copied)
        else:
            message = self.tr("Copied %n project(s)", "", copied)
        if copy.outlook.withheld:
            message += self.tr("; %Ln withheld", "", len(copy.outlook.withheld))
        return message
