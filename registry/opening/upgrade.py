"""Bringing an older registry up to date as it is opened: it must prove itself, and a backup of it as it was is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine import migration
from registry.data.journal import lines
from registry.data.journal.checkpoint import Sealing, seal_old_journal
from registry.domain.errors import Unproved
from registry.domain.values.moments import iso_milliseconds
from registry.opening.backups import Backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from registry.data.engine.database import Database
    from registry.data.projects.standings import Standings
    from registry.domain.journal.anchors import NotedHead


def migrate(
    path: Path,
    database: Database,
    noted: NotedHead,
    account: str,
    stamp: Callable[[], datetime],
    standings: Standings,
) -> None:
    """Run every step an older registry has not had yet; the backup made before stays on its shelf.

    `account` is whose program does it, `stamp` the clock the journal is stamped by; `standings` derives anew what a
    former version derived by other rules. Raises Unproved when the file, its
    trail, a row or a head noted outside does not fit: what was altered must not get a new seal.
    """
    backups = Backups(path, database, stamp)
    found = backups.examine(noted)
    wrong = (*(finding.defect for finding in found.trail), *found.file, *found.exchanged)
    if wrong:
        raise Unproved(wrong[0])
    backups.put_on_shelf("before-migration")
    sealing = Sealing(account, iso_milliseconds(stamp()), lines.place_of(path))

    def afterwards(connection: Connection) -> None:
        seal_old_journal(connection, sealing)
        standings.refresh_all(connection)

    migration.upgrade(database, afterwards=afterwards)
