"""Connects to a registry file: chooses among its names, and makes sure that nobody else is writing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine.database import Database, sqlite_database
from registry.data.files.file_lock import written_as
from registry.data.files.lock import WriterLock

if TYPE_CHECKING:
    from pathlib import Path


def connected_for_reading(path: Path) -> Database:
    """Connect for reading.

    A file with two names is opened under the name it is written under, since its write-ahead log is beside that name.
    """
    return sqlite_database(written_as(path) or path, writable=False)


def connected_for_writing(path: Path, profile: Path) -> tuple[Database, WriterLock]:
    """Connect for writing after reserving the file; the caller must still acquire the returned lock.

    Raises InUse when somebody is writing the file, also under another name. A write-ahead log that a killed program
    left under another name is applied first. A rescue copy is written to `profile` when it cannot be written beside
    the registry.
    """
    lock = WriterLock(path).claim()
    try:
        if lock.written_as is not None:
            from registry.data.files.log_recovery import work_log_in  # noqa: PLC0415 - only after a kill under another name

            work_log_in(lock.written_as)
        return writing_database(path, profile), lock
    except BaseException:
        lock.release()
        raise


def writing_database(path: Path, profile: Path) -> Database:
    """Return the database of a registry reserved by this program; rescue copies may be written to `profile`."""

    def rescued(connection: object) -> Path | None:
        from registry.data.files.rescue_copy import rescue_copy  # noqa: PLC0415 - only when the file is lost while it is open

        return rescue_copy(connection, path, profile / "rescued")

    return sqlite_database(path, writable=True, rescue=rescued)
