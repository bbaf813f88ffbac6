"""Examines an open registry, and makes its backups, each of which is verified when it is made."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.backup.database_copy import backup
from registry.data.backup.shelf import Shelf
from registry.data.engine.clock import machine_time
from registry.data.files.file_findings import quick_findings
from registry.data.files.location import beside
from registry.data.files.temporary_files import left_over
from registry.data.journal.integrity import examine, findings_in
from registry.domain.errors import Damaged
from registry.domain.journal.defect import Defect, defect

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from registry.data.backup.shelf import StoredBackup
    from registry.data.engine.database import Database
    from registry.data.journal.integrity import Derive
    from registry.domain.journal.anchors import NotedHead
    from registry.domain.journal.examination import Examination

CEILING_BYTES = 2 * 1024**3
"""How many bytes all backups beside a registry may take together."""


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest undamaged backup in the folder beside a registry; None when there is none."""
    return Shelf(path).newest_good(findings_in)


class Backups:
    """The examinations and backups of one open registry file."""

    def __init__(self, path: Path, database: Database, stamp: Callable[[], datetime] = machine_time) -> None:
        self._path = path
        self._database = database
        self._shelf = Shelf(path)
        self._stamp = stamp
        self._made_seconds: float | None = None
        """When this program last made a backup, in seconds of `time.monotonic`: changes of the clock do not matter."""

    def examine(self, noted: NotedHead, derive: Derive | None = None) -> Examination:
        """Examine file, seal chain and rows against the heads noted outside; with `derive`, also the derived rows."""
        return examine(self._database, noted, derive)

    def left_over(self) -> tuple[Path, ...]:
        """Return the unfinished files that killed programs left beside the registry and in its backup folder."""
        return tuple(found for folder in self._shelf.folders for found in left_over(folder))

    def quick_findings(self) -> tuple[Defect, ...]:
        """Return what SQLite's quick check of the file finds; empty when the file is sound."""
        try:
            return quick_findings(self._database)
        except Damaged as error:
            return (defect("error", error=error),)

    def back_up_to(self, target: Path) -> None:
        """Write a backup at a path that a person named."""
        backup(self._database, self._path, target, verify=findings_in)

    def put_on_shelf(self, reason: str) -> Path:
        """Make a backup in the folder beside the registry, and delete old ones to stay within `CEILING_BYTES`.

        `reason` becomes part of its file name. Returns the path of the backup.
        """
        self._shelf.make_room(self._bytes(), findings_in)
        made = self._shelf.add(self._database, reason, findings_in, now=self._stamp())
        self._made_seconds = time.monotonic()
        self._shelf.thin(self._stamp(), CEILING_BYTES, findings_in, made)
        return made

    def _bytes(self) -> int:
        """Return how many bytes a copy of the registry may have: those of its file and of its write-ahead log."""
        return sum(
            file.stat().st_size for suffix in ("", "-wal") if (file := beside(self._path, suffix)).exists()
        )

    def is_due(self, every: timedelta, head: tuple[int, str]) -> bool:
        """Return whether a backup is due: none was made within `every`, and none holds this head of the journal."""
        newest = self._shelf.newest()
        return newest is None or not (self._is_recent(newest, every) or self._shelf.holds(head))

    def _is_recent(self, newest: StoredBackup, every: timedelta) -> bool:
        """Return whether a backup is recent by the clock and by the stopwatch; one dated in the future never is."""
        made = self._made_seconds
        by_stopwatch = made is None or time.monotonic() - made < every.total_seconds()
        return by_stopwatch and timedelta() <= self._stamp() - newest.time < every
