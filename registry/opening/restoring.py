"""Restoring: putting a backup in place of a registry, under the writer's lock, the old file kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data import permissions
from registry.data.backup.restoring import put_in_place
from registry.data.database import sqlite_database
from registry.data.integrity import findings_in
from registry.data.lock import WriterLock
from registry.data.place import refuse_unsafe_place
from registry.domain.errors import CannotOpen
from registry.opening import checking
from registry.opening.desk_registry import open_for_writing
from registry.services.acting import Acting

if TYPE_CHECKING:
    from pathlib import Path

    from registry.opening.means import Means


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the former file is kept, and which change sets were given up, in words."""

    kept: Path | None
    given_up: str


def restore_registry(backup: Path, path: Path, means: Means, who: str) -> Restored:
    """Put a verified backup in place and record it as an act.

    Heads noted after the backup are forgotten, since their change sets are given up on purpose; the act names
    how far the registry had come.
    """
    checking.refuse_no_backup(backup)
    checking.refuse_unfit_name(path)
    refuse_unsafe_place(path)
    if backup.resolve() == path.resolve():
        raise CannotOpen(f"{backup} is the registry itself; name one of its backups")
    database = sqlite_database(backup, writable=False)
    try:
        revision = checking.revision_of(database, backup)
        checking.refuse_newer(revision, backup)
    finally:
        database.close()
    with WriterLock(path).acquire(who):
        permissions.open_up(path)
        kept = put_in_place(backup, path, verify=findings_in)
    return Restored(kept, _record(path, means, backup))


def _record(path: Path, means: Means, backup: Path) -> str:
    with open_for_writing(path, means, who="restore") as opened:
        return opened.record_restore(Acting(opened.registry.identity.officer), backup)
