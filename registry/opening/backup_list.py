"""The backups of a registry, as the window lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.backup.shelf import Shelf

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """One backup on the shelf beside a registry."""

    path: Path
    at: datetime
    reason: str
    size: int


def backups(path: Path) -> tuple[ListedBackup, ...]:
    """Return the backups beside a registry, newest first."""
    shelf = Shelf(path)
    return tuple(ListedBackup(shelf.path(e), e.time, e.reason, e.size) for e in shelf.entries())
