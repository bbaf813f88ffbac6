"""Restoring: putting a backup in place of a registry, under the writer's lock, the old file kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from registry.data.backup.restoration import put_back, put_in_place
from registry.data.engine.database import sqlite_database
from registry.data.files import permissions
from registry.data.files.location import refuse_unsafe_place
from registry.data.files.lock import WriterLock
from registry.data.journal import journal_end, lines
from registry.data.journal.integrity import findings_in
from registry.domain.errors import CannotOpen, RegistryError
from registry.opening import file_check
from registry.opening.desk_registry import open_for_writing
from registry.opening.open_registry import Former
from registry.services.acts.act import ActContext

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.journal.defect import Defect
    from registry.opening.environment import Environment


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the former file is kept, and which change sets were discarded."""

    kept: Path | None
    given_up: Defect


def restore_registry(backup: Path, path: Path, means: Environment, who: str) -> Restored:
    """Put a verified backup in place and record it as an act.

    Heads noted after the backup are deleted, since their change sets are discarded on purpose; the
    act names the last one.
    """
    file_check.refuse_no_backup(backup)
    file_check.refuse_unfit_name(path)
    refuse_unsafe_place(path)
    if backup.resolve() == path.resolve():
        raise CannotOpen(code="restore_is_registry", path=backup)
    database = sqlite_database(backup, writable=False)
    try:
        revision = file_check.revision_of(database, backup)
        file_check.refuse_newer(revision, backup)
    finally:
        database.close()
    with WriterLock(path).acquire(who):
        permissions.open_up(path)
        former = _former(path)
        kept = put_in_place(backup, path, verify=findings_in)
    try:
        return Restored(kept, _record(path, means, backup, former))
    except BaseException:
        # Whatever the error is, the old file is put back: a replacement has to be recorded and reported.
        if kept is not None:
            put_back(kept, path)
        raise


def _former(path: Path) -> Former | None:
    """Return which registry lies at a place, and how far it has come; None where that cannot be read."""
    if not path.is_file() or not path.stat().st_size:
        return None
    database = sqlite_database(path, writable=False)
    try:
        with database.read() as connection:
            return Former(lines.id_of(connection), journal_end.head(connection)[0])
    except (RegistryError, SQLAlchemyError):  # too damaged: that is why something is put in its place
        return None
    finally:
        database.close()


def _record(path: Path, means: Environment, backup: Path, former: Former | None) -> Defect:
    with open_for_writing(path, means, who="restore", put_in_place=True) as opened:
        identity = opened.registry.identity
        other = former if former is not None and former.registry_id != identity.registry_id else None
        return opened.record_restore(ActContext(identity.officer), backup, other)
