"""Files that were chosen to be attached and not attached yet: offered back as long as the registry stays open."""

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
    """A file, the document it is to belong to (None: a new one), and what was typed of that."""

    path: Path
    document_id: str | None = None
    typed: Mapping[str, str] = field(default_factory=dict)


class PendingFiles(QObject):
    """What was begun, one for each project; it belongs to a desk and goes with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._begun: dict[str, PendingFile] = {}

    def keep(self, ref: str, begun: PendingFile) -> None:
        """Keep what was begun in a project."""
        self._begun[ref] = begun

    def of(self, ref: str) -> PendingFile | None:
        """Return what was begun in a project."""
        return self._begun.get(ref)

    def drop(self, ref: str) -> None:
        """Forget it: it was attached, or thrown away."""
        self._begun.pop(ref, None)


def pending_files(desk: Desk) -> PendingFiles:
    """Return what is kept at a desk."""
    found = desk.findChild(PendingFiles)
    return found if isinstance(found, PendingFiles) else PendingFiles(desk)
