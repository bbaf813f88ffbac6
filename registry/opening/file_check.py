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
        raise CannotOpen(str(error), obstacle=error.obstacle, place=path) from error


def refuse_no_backup(path: Path) -> None:
    """Raise NoFile when there is no backup to restore."""
    whole_file.refuse_unfit_name(path)
    if not path.is_file():
        raise NoFile(
            f"there is no backup {path}; name a file, such as one in the folder *.coopreg.backups beside a registry"
        )


def refuse_no_file(path: Path) -> None:
    """Raise CannotOpen when there is no file to open."""
    refuse_unfit_name(path)
    try:
        if path.is_dir():
            raise NotARegistry(f"{path} is a folder, not a registry; name the registry file in it")
        if not path.exists():
            raise NoFile(
                f"there is no registry at {path}; make one with `init`, or name another with --registry"
            )
        if not path.is_file():
            raise NotARegistry(
                f"{path} is a device or a channel between programs, not a registry; name the registry file"
            )
        if path.stat().st_size == 0:
            raise Unrecognised(
                f"{path} is empty; restore a backup with `restore`, or remove it and run `init`"
            )
    except PermissionError:
        raise MayNotRead(f"{path} may not be read by this account; ask its owner for access") from None


def refuse_unwritable(path: Path) -> None:
    """Raise MayNotWrite when the file itself can only be read."""
    if not os.access(path, os.W_OK):
        raise MayNotWrite(
            f"{path} can only be read by this account: open it for reading, or copy it to a folder of your own"
        )


def revision_of(database: Database, path: Path) -> str | None:
    """Return the schema revision of a registry; raises CannotOpen when the file is another's, newer or damaged."""
    try:
        with database.read() as connection:
            marked = connection.exec_driver_sql("PRAGMA application_id").scalar()
            file_format = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if marked != APPLICATION_ID:
                raise NotARegistry(f"{path} is not a registry of this program; name a .coopreg file")
            if file_format > FILE_FORMAT:
                raise _newer(path)
            return migration.revision(connection)
    except UnreadableFile as error:
        raise offered_backup(path, error) from error


def refuse_newer(revision: str | None, path: Path) -> None:
    """Raise Newer when a newer program made the registry's schema, Unrecognised when none did."""
    if revision is None:
        raise offered_backup(path, Unrecognised("its schema is missing"))
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
    if good is None:
        step = "no good backup lies beside it; look for one elsewhere and run `restore FILE`"
    else:
        step = f"the newest good backup is {good}; put it in place with `restore {good}` (the damaged file is kept)"
    sentence = f"{path} cannot be read as a registry: {str(error).rstrip('.')}; {step}"
    return type(error)(sentence, backup=good)


def newest_good_backup(path: Path) -> Path | None:
    """Return the newest backup beside a registry that is whole, if there is one."""
    from registry.opening import backups  # noqa: PLC0415 - looked for only where something is damaged

    with suppress(MayNotRead):  # somebody else's shelf: nothing can be offered from it
        return backups.newest_good_backup(path)
    return None


def _newer(path: Path) -> Newer:
    return Newer(f"{path} was made by a newer version of this program; open it with that version")
