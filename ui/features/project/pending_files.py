"""Files chosen to be attached but not attached yet: kept until the registry is closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ui.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class PendingFile:
    """A file, its document (None for a new one), and the input about it."""

    path: Path
    document_id: str | None = None
    typed: Mapping[str, str] = field(default_factory=dict)


class PendingFiles(QObject):
    """The pending file of each project; owned by the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._begun: dict[str, PendingFile] = {}

    def keep(self, ref: str, begun: PendingFile) -> None:
        """Store the pending file of a project."""
        self._begun[ref] = begun

    def of(self, ref: str) -> PendingFile | None:
        """Return the pending file of a project; None when there is none."""
        return self._begun.get(ref)

    def drop(self, ref: str) -> None:
        """Remove the pending file, because it was attached or discarded."""
        self._begun.pop(ref, None)


def pending_files(desk: Desk) -> PendingFiles:
    """Return the pending files of a desk."""
    found = desk.findChild(PendingFiles)
    return found if isinstance(found, PendingFiles) else PendingFiles(desk)
