"""The unsaved input of closed dialogs, stored until the registry is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk.desk import Desk

Key = tuple[str, str, str]
"""The kind of dialog, the project, and the subject."""


class DialogMemory(QObject):
    """The input that was not recorded; owned by the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._kept: dict[Key, Mapping[str, str]] = {}

    def keep(self, key: Key, typed: Mapping[str, str]) -> None:
        """Store the input; empty input removes what was stored."""
        if typed:
            self._kept[key] = dict(typed)
        else:
            self.drop(key)

    def of(self, key: Key) -> Mapping[str, str]:
        """Return the stored input."""
        return self._kept.get(key, {})

    def drop(self, key: Key) -> None:
        """Remove the input, because it was recorded or discarded."""
        self._kept.pop(key, None)


def dialog_memory(desk: Desk) -> DialogMemory:
    """Return the memory of a desk."""
    found = desk.findChild(DialogMemory)
    return found if isinstance(found, DialogMemory) else DialogMemory(desk)
