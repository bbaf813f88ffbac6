"""Before a window goes: what is typed anywhere in it is kept, or the person says that it may be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from ui.actions.place import Place
    from ui.desk.desk import Desk


class DraftGuard(QObject):
    """Keeps what is typed in the places of a window."""

    def __init__(self, desk: Desk, places: Mapping[str, Place], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._places, self._window = desk, places, window

    def kept(self) -> bool:
        """Keep what is typed anywhere in the window, and return whether it is on the disk."""
        desk = self._desk
        faults: list[object] = []
        with_faults = (desk.failed, desk.broken, desk.refused)
        for signal in with_faults:
            signal.connect(faults.append)
        for _ in range(2):  # the second time for what was typed while a save was under way
            for place in self._places.values():  # also one that was left while nothing could be kept
                place.keep()
            desk.drain()
        for signal in with_faults:
            signal.disconnect(faults.append)
        return not faults

    def lost_is_meant(self) -> bool:
        """Ask whether what could not be kept is to be lost."""
        from ui.kit.dialogs.questions import Answer, asked  # noqa: PLC0415 - seldom asked

        answers = (
            Answer("close", self.tr("Close without keeping the draft")),
            Answer("stay", self.tr("Keep working"), usual=True),
        )
        title = self.tr("Draft not kept")
        text = self.tr("The registry could not save what you were typing.")
        return asked(self._window, title, text, answers) == "close"
