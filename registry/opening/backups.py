"""Keeping a registry safe: looking whether it is whole, and its backups, each of which is verified as it is made."""

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
from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import Damaged

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
"""Bytes all backups beside a registry may take together."""


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup beside a registry that is whole, if there is one."""
    return Shelf(path).newest_good(findings_in)


class Backups:
    """The examinations and backups of one registry file that is open."""

    def __init__(self, path: Path, database: Database, stamp: Callable[[], datetime] = machine_time) -> None:
        self._path = path
        self._database = database
        self._shelf = Shelf(path)
        self._stamp = stamp
        self._made_seconds: float | None = None
        """When this program last put a backup on the shelf, by a stopwatch that no change of the clock touches."""

    def examine(self, noted: NotedHead, derive: Derive | None = None) -> Examination:
        """Examine file, chain and rows against heads noted outside, and what is derived where it is asked for."""
        return examine(self._database, noted, derive)

    def left_over(self) -> tuple[Path, ...]:
        """Return what killed programs left half written beside the registry and on its shelf."""
        return tuple(found for folder in self._shelf.folders for found in left_over(folder))

    def quick_findings(self) -> tuple[str, ...]:
        """Return what a quick look at the file finds."""
        try:
            return quick_findings(self._database)
        except Damaged as error:
            return (error_sentence(error),)

    def back_up_to(self, target: Path) -> None:
        """Write a backup at a place somebody named."""
        backup(self._database, self._path, target, verify=findings_in)

    def put_on_shelf(self, reason: str) -> Path:
        """Put a backup on the shelf beside the registry, whatever the reason; the shelf stays under its ceiling."""
        self._shelf.make_room(self._bytes(), findings_in)
        made = self._shelf.add(self._database, reason, findings_in, now=self._stamp())
        self._made_seconds = time.monotonic()
        self._shelf.thin(self._stamp(), CEILING_BYTES, findings_in, made)
        return made

    def _bytes(self) -> int:
        """Return how large a copy of the registry may come out: its file, and what stands in its log."""
        return sum(
            file.stat().st_size for suffix in ("", "-wal") if (file := beside(self._path, suffix)).exists()
        )

    def is_due(self, every: timedelta, head: tuple[int, str]) -> bool:
        """Return whether no backup holds the journal's head and none was made so short a time ago."""
        newest = self._shelf.newest()
        return newest is None or not (self._is_recent(newest, every) or self._shelf.holds(head))

    def _is_recent(self, newest: StoredBackup, every: timedelta) -> bool:
        """Return whether both clock and stopwatch say so; what is dated in the future is never recent."""
        made = self._made_seconds
        by_stopwatch = made is None or time.monotonic() - made < every.total_seconds()
        return by_stopwatch and timedelta() <= self._stamp() - newest.time < every
