"""Copying a registry with SQLite's own backup, in one step, and checking that a copy is complete and undamaged.

No file call ever opens a live registry: on POSIX it would drop SQLite's locks (reliability.md 0, finding 5).
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2

from registry.data.engine import sqlite_address
from registry.data.engine.database import APPLICATION_ID, FILE_FORMAT, Database, set_up_sqlite
from registry.data.engine.errors import translating_errors
from registry.data.files import whole_file
from registry.data.files.held_files import is_open_here
from registry.data.files.location import beside
from registry.data.files.own_files import OF_SQLITE, belongs_to_registry
from registry.domain.errors import CannotOpen, RefusedInput, RegistryError
from registry.domain.journal.defect import Defect, defect
from registry.domain.journal.seal import GENESIS

Verify = Callable[[Path], list[Defect]]
"""Checks the contents of a registry file (hash chain, counts) without writing to it, and returns its findings."""

_ERROR_NUMBERS = {"database or disk is full": errno.ENOSPC, "disk I/O error": errno.EIO}
"""Maps messages of SQLite to error numbers, because its backup gives no code. EIO also covers a file too large."""


def backup(database: Database, source: Path, target: Path, *, verify: Verify) -> None:
    """Write a verified copy of an open registry to `target`, or leave `target` unchanged.

    `source` is the file of the open registry. The copy is one snapshot, even if the registry is written meanwhile.
    """
    _refuse_target(database, source, target)
    with replacing_copy(target) as temporary:
        with _translating_copy_errors(source, target), database.read() as connection:
            copy_pages(connection.connection.driver_connection, temporary)
        found = faults(temporary, verify)
        if found:
            raise CannotOpen(code="backup_not_whole", name=target.name, finding=found[0])


@contextmanager
def replacing_copy(target: Path) -> Iterator[Path]:
    """Do what `whole_file.replacing` does for a file that SQLite writes; also removes SQLite's files beside it."""
    with whole_file.replacing(target) as temporary:
        try:
            yield temporary
        finally:
            for suffix in ("-journal", "-wal", "-shm"):
                temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def copy_file(backup_file: Path, temporary: Path, *, told_as: Path) -> None:
    """Copy a registry file that nobody has open into an existing file, with SQLite's backup.

    Errors are reported as about `told_as`, the name the copy will have.
    """
    with (
        _translating_copy_errors(backup_file, told_as),
        translating_errors(),
        closing(opened(backup_file)) as source,
    ):
        copy_pages(source, temporary)


def copy_pages(source: Any, temporary: Path) -> None:  # noqa: ANN401 - the driver ships no types
    """Copy all pages of an open connection in one step; the result is a single file without a log."""
    with closing(connected(temporary)) as made:
        # Safe without a journal: an incomplete copy is discarded, and the complete file is synced at the end.
        made.execute("PRAGMA journal_mode=OFF")
        made.execute("PRAGMA synchronous=OFF")
        source.backup(made)
        made.execute("PRAGMA journal_mode=DELETE")


def connected(path: Path, timeout: float = 5) -> Any:  # noqa: ANN401 - as above
    """Return a plain connection to an existing file, without any of the program's settings."""
    return dbapi2.connect(
        sqlite_address.address(path, "mode=rw"), uri=True, isolation_level=None, timeout=timeout
    )


def opened(path: Path) -> Any:  # noqa: ANN401 - the driver ships no types
    """Open for reading a file that nobody writes; works on a read-only disk, too."""
    waiting = any(beside(path, suffix).exists() for suffix in ("-wal", "-journal"))
    query = "mode=ro" if waiting else sqlite_address.AS_IT_STANDS
    connection = dbapi2.connect(sqlite_address.address(path, query), uri=True, isolation_level=None)
    try:
        set_up_sqlite(connection, read_only=True)
    except BaseException:
        connection.close()
        raise
    return connection


def head_of(path: Path) -> tuple[int, str] | None:
    """Return number and hash of the last change set in a file nobody has open; None when they cannot be read."""
    try:
        with closing(opened(path)) as connection:
            held = connection.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    except (dbapi2.Error, RegistryError, OSError):
        return None
    seq, seal = held or (0, GENESIS)
    return (seq, seal) if isinstance(seq, int) and isinstance(seal, str) else None


def faults(path: Path, verify: Verify) -> list[Defect]:
    """Return everything that is wrong with a registry file; an empty list when it is undamaged."""
    try:
        with translating_errors():
            return _own_faults(path) or verify(path)
    except (dbapi2.Error, SQLAlchemyError, RegistryError, OSError) as error:
        return [
            defect("error", error=error)
            if isinstance(error, RegistryError)
            else defect("sqlite", line=str(error))
        ]


def _own_faults(path: Path) -> list[Defect]:
    with closing(opened(path)) as connection:
        (marked,) = connection.execute("PRAGMA application_id").fetchone()
        (format_,) = connection.execute("PRAGMA user_version").fetchone()
        if marked != APPLICATION_ID:
            return [defect("another_file")]
        if format_ > FILE_FORMAT:
            return [defect("newer_file")]
        message = [text for (text,) in connection.execute("PRAGMA integrity_check(20)")]
        return [] if message == ["ok"] else [defect("sqlite", line=line) for line in message]


def _refuse_target(database: Database, source: Path, target: Path) -> None:
    if not database.on_sqlite:
        raise RefusedInput(code="backup_on_server")
    whole_file.refuse_unfit_name(target, room="-journal")
    if belongs_to_registry(target, (beside(source, ""),)):
        raise RefusedInput(code="backup_is_registry", path=target)
    if is_open_here(target) or any(beside(target, suffix).exists() for suffix in ("-wal", "-journal")):
        raise RefusedInput(code="backup_over_open_registry", path=target)
    if any(target.name.endswith(ending) for ending in OF_SQLITE):
        raise RefusedInput(code="backup_reserved_name", path=target)


@contextmanager
def _translating_copy_errors(source: Path, target: Path) -> Iterator[None]:
    """Translate errors of SQLite during a copy into a RegistryError with a sentence for a person."""
    try:
        yield
    except (dbapi2.Error, DBAPIError) as error:
        message = str(error.orig if isinstance(error, DBAPIError) else error)
        if message in _ERROR_NUMBERS:
            raise whole_file.write_error(OSError(_ERROR_NUMBERS[message], message), target) from error
        raise CannotOpen(code="not_copied", path=source, reason=message) from error
