"""Checking a file before it is opened: is it a registry, is it ours to read, is it whole enough (reliability.md 5, 11).

All looking is done by SQLite itself; an ordinary file call on a live registry would drop SQLite's locks.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from registry.data.engine import migration
from registry.data.engine.database import APPLICATION_ID, FILE_FORMAT, Database
from registry.data.files import whole_file
from registry.domain.errors import (
    CannotOpen,
    MayNotRead,
    MayNotWrite,
    Newer,
    NoFile,
    NotARegistry,
    RefusedInput,
    UnreadableFile,
    Unrecognised,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_LONGEST_ENDING = ".before-restore-2026-11-22T000000Z.999-journal"
"""The longest of what is written beside a registry under its name."""


def refuse_unfit_name(path: Path) -> None:
    """Raise CannotOpen for a name no file can have, or none that what lies beside a registry can have."""
    try:
        whole_file.refuse_unfit_name(path, room=_LONGEST_ENDING)
    except RefusedInput as error:
        raise CannotOpen(code=error.code, **error.values) from error


def refuse_no_backup(path: Path) -> None:
    """Raise NoFile when there is no backup to restore."""
    whole_file.refuse_unfit_name(path)
    if not path.is_file():
        raise NoFile(code="no_backup", path=path)


def refuse_no_file(path: Path) -> None:
    """Raise CannotOpen when there is no file to open."""
    refuse_unfit_name(path)
    try:
        if path.is_dir():
            raise NotARegistry(code="registry_is_folder", path=path)
        if not path.exists():
            raise NoFile(code="no_file", path=path)
        if not path.is_file():
            raise NotARegistry(code="registry_is_device", path=path)
        if path.stat().st_size == 0:
            raise Unrecognised(code="empty_registry_file", path=path)
    except PermissionError:
        raise MayNotRead(code="may_not_read", path=path) from None


def refuse_unwritable(path: Path) -> None:
    """Raise MayNotWrite when the file itself can only be read."""
    if not os.access(path, os.W_OK):
        raise MayNotWrite(code="read_only_file", path=path)


def revision_of(database: Database, path: Path) -> str | None:
    """Return the schema revision of a registry; raises CannotOpen when the file is another's, newer or damaged."""
    try:
        with database.read() as connection:
            marked = connection.exec_driver_sql("PRAGMA application_id").scalar()
            file_format = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if marked != APPLICATION_ID:
                raise NotARegistry(code="not_a_registry", path=path)
            if file_format > FILE_FORMAT:
                raise _newer(path)
            return migration.revision(connection)
    except UnreadableFile as error:
        raise offered_backup(path, error) from error


def refuse_newer(revision: str | None, path: Path) -> None:
    """Raise Newer when a newer program made the registry's schema, Unrecognised when none did."""
    if revision is None:
        raise offered_backup(path, Unrecognised(code="no_schema"))
    if revision > migration.HEAD:
        raise _newer(path)


@contextmanager
def offering_backup(path: Path) -> Iterator[None]:
    """Name the registry and its newest good backup in what the database says of damage while it is open."""
    try:
        yield
    except UnreadableFile as error:
        raise offered_backup(path, error) from error


def offered_backup(path: Path, error: UnreadableFile) -> UnreadableFile:
    """Return the refusal of a damaged file, naming the newest backup that is whole."""
    good = newest_good_backup(path)
    code = "damaged_without_backup" if good is None else "damaged_with_backup"
    return type(error)(code=code, path=path, finding=error, backup=good)


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup beside a registry that is whole, if there is one."""
    from registry.opening import backups  # noqa: PLC0415 - looked for only where something is damaged

    with suppress(MayNotRead):  # somebody else's shelf: nothing can be offered from it
        return backups.newest_good_backup(path)
    return None


def _newer(path: Path) -> Newer:
    return Newer(code="newer_version", path=path)
