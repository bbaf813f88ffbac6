"""What was typed in a dialog that was left: kept for its next opening, as long as the registry stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk.desk import Desk

Key = tuple[str, str, str]
"""Which dialog, on which project, about what."""


class DialogMemory(QObject):
    """What was typed and not recorded; it belongs to a desk and goes with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._kept: dict[Key, Mapping[str, str]] = {}

    def keep(self, key: Key, typed: Mapping[str, str]) -> None:
        """Keep what was typed; nothing typed is nothing kept."""
        if typed:
            self._kept[key] = dict(typed)
        else:
            self.drop(key)

    def of(self, key: Key) -> Mapping[str, str]:
        """Return what was typed."""
        return self._kept.get(key, {})

    def drop(self, key: Key) -> None:
        """Forget it: it was recorded, or thrown away."""
        self._kept.pop(key, None)


def dialog_memory(desk: Desk) -> DialogMemory:
    """Return what is kept at a desk."""
    found = desk.findChild(DialogMemory)
    return found if isinstance(found, DialogMemory) else DialogMemory(desk)
