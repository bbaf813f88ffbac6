"""The backups of a registry, for the list in the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.backup.shelf import Shelf

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """One backup in the backup folder beside a registry; `size` is in bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def backups(path: Path) -> tuple[ListedBackup, ...]:
    """Return the backups in the folder beside a registry, newest first."""
    shelf = Shelf(path)
    return tuple(ListedBackup(shelf.path(e), e.time, e.reason, e.size) for e in shelf.entries())
