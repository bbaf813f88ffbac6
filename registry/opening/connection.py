"""Connecting to a registry file: under which of its names, and not before it is known that nobody else writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine.database import Database, sqlite_database
from registry.data.files.file_lock import written_as
from registry.data.files.lock import WriterLock

if TYPE_CHECKING:
    from pathlib import Path


def connected_for_reading(path: Path) -> Database:
    """Connect for reading, under the name a file with two of them is written under: its log lies beside that one."""
    return sqlite_database(written_as(path) or path, writable=False)


def connected_for_writing(path: Path, profile: Path) -> tuple[Database, WriterLock]:
    """Connect for writing, once the file is held; the lock beside it is still to be acquired.

    Raises InUse when the file is written, also under another name. What a killed program saved under another name is
    worked in first. A rescue copy goes to `profile` where none can be written beside the registry.
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
    """Return the database of a registry that this program holds; a rescue copy may go to `profile`."""

    def rescued(connection: object) -> Path | None:
        from registry.data.files.rescue_copy import rescue_copy  # noqa: PLC0415 - only when the file is lost while it is open

        return rescue_copy(connection, path, profile / "rescued")

    return sqlite_database(path, writable=True, rescue=rescued)
