"""Bringing an older registry up to date as it is opened, with a backup of it as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data import migration
from registry.opening.safekeeping import Safekeeping

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.database import Database


def migrate(path: Path, database: Database) -> None:
    """Run every step an older registry has not had yet; the backup made before stays on its shelf."""
    Safekeeping(path, database).put_on_shelf("before-migration")
    migration.upgrade(database)
