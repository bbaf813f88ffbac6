"""Before a window closes: unsaved input is stored as drafts, or the person agrees to lose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from ui.actions.place import Place
    from ui.desk.desk import Desk


class DraftGuard(QObject):
    """Saves the unsaved input of all places of a window."""

    def __init__(self, desk: Desk, places: Mapping[str, Place], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._places, self._window = desk, places, window

    def kept(self) -> bool:
        """Save unsaved input in the whole window as drafts, and return whether this succeeded."""
        desk = self._desk
        faults: list[object] = []
        with_faults = (desk.failed, desk.broken, desk.refused)
        for signal in with_faults:
            signal.connect(faults.append)
        for _ in range(2):  # the second pass saves what was typed during a running save
            for place in self._places.values():  # including those left when saving a draft was not possible
                place.keep()
            desk.drain()
        for signal in with_faults:
            signal.disconnect(faults.append)
        return not faults

    def lost_is_meant(self) -> bool:
        """Ask whether to close although the drafts could not be saved; returns True for closing."""
        from ui.kit.dialogs.questions import Answer, asked  # noqa: PLC0415 - rarely needed

        answers = (
            Answer("close", self.tr("Close without keeping the draft")),
            Answer("stay", self.tr("Keep working"), usual=True),
        )
        title = self.tr("Draft not kept")
        text = self.tr("The registry could not save what you were typing.")
        return asked(self._window, title, text, answers) == "close"
