"""Keeping a registry safe: looking whether it is whole, and its backups, each of which is verified as it is made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from registry.data.backup.copying import backup
from registry.data.backup.shelf import Shelf
from registry.data.file_findings import quick_findings
from registry.data.integrity import examine, findings_in
from registry.data.left_over import left_over
from registry.data.place import beside
from registry.domain.errors import Damaged

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta
    from pathlib import Path

    from registry.data.database import Database
    from registry.data.heads import Head
    from registry.domain.examination import Examination

CEILING_BYTES = 2 * 1024**3
"""Bytes all backups beside a registry may take together."""


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup beside a registry that is whole, if there is one."""
    return Shelf(path).newest_good(findings_in)


class Safekeeping:
    """The examinations and backups of one registry file that is open."""

    def __init__(self, path: Path, database: Database) -> None:
        self._path = path
        self._database = database
        self._shelf = Shelf(path)

    def examine(self, noted: Sequence[Head]) -> Examination:
        """Examine file, chain and rows against heads noted outside."""
        return examine(self._database, noted)

    def left_over(self) -> tuple[Path, ...]:
        """Return what killed programs left half written beside the registry and on its shelf."""
        return tuple(found for folder in self._shelf.folders for found in left_over(folder))

    def quick_findings(self) -> tuple[str, ...]:
        """Return what a quick look at the file finds."""
        try:
            return quick_findings(self._database)
        except Damaged as error:
            return (str(error),)

    def back_up_to(self, target: Path) -> None:
        """Write a backup at a place somebody named."""
        backup(self._database, self._path, target, verify=findings_in)

    def put_on_shelf(self, reason: str) -> Path:
        """Put a backup on the shelf beside the registry, whatever the reason; the shelf stays under its ceiling."""
        self._shelf.make_room(self._bytes(), findings_in)
        made = self._shelf.add(self._database, reason, findings_in)
        self._shelf.thin(datetime.now(UTC), CEILING_BYTES, findings_in, made)
        return made

    def _bytes(self) -> int:
        """Return how large a copy of the registry may come out: its file, and what stands in its log."""
        return sum(
            file.stat().st_size for suffix in ("", "-wal") if (file := beside(self._path, suffix)).exists()
        )

    def is_due(self, every: timedelta) -> bool:
        """Return whether the newest backup on the shelf is older than that, or there is none."""
        newest = next(iter(self._shelf.entries()), None)
        return newest is None or datetime.now(UTC) - newest.time >= every
