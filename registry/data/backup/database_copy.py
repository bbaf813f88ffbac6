"""Copying a registry with SQLite's own backup, in one step, and telling a whole copy from a damaged one.

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
from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import CannotOpen, RefusedInput, RegistryError
from registry.domain.journal.seal import GENESIS

Verify = Callable[[Path], list[str]]
"""Checks what a registry file holds (chain, counts) without writing to it; returns its findings."""

_TOLD = {"database or disk is full": errno.ENOSPC, "disk I/O error": errno.EIO}
"""SQLite's words for what the disk did; its backup gives no code. An I/O error is also a file too large."""


def backup(database: Database, source: Path, target: Path, *, verify: Verify) -> None:
    """Write a verified copy of an open registry at `target`, or leave there what was.

    `source` is the live registry's file. The copy is one snapshot however much is written meanwhile.
    """
    _refuse_target(database, source, target)
    with replacing_copy(target) as temporary:
        with _telling(source, target), database.read() as connection:
            copy_pages(connection.connection.driver_connection, temporary)
        found = faults(temporary, verify)
        if found:
            raise CannotOpen(code="backup_not_whole", name=target.name, finding=found[0].rstrip("."))


@contextmanager
def replacing_copy(target: Path) -> Iterator[Path]:
    """As `files.replacing`, for a file that SQLite writes: what it keeps beside it meanwhile goes too."""
    with whole_file.replacing(target) as temporary:
        try:
            yield temporary
        finally:
            for suffix in ("-journal", "-wal", "-shm"):
                temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def copy_file(backup_file: Path, temporary: Path, *, told_as: Path) -> None:
    """Copy a registry file that nobody has open, by SQLite's backup, into a file that exists."""
    with _telling(backup_file, told_as), translating_errors(), closing(opened(backup_file)) as source:
        copy_pages(source, temporary)


def copy_pages(source: Any, temporary: Path) -> None:  # noqa: ANN401 - the driver ships no types
    """Copy all pages of an open connection in one step; the result is one file with nothing beside it."""
    with closing(connected(temporary)) as made:
        # Safe to go without a journal: half a copy is thrown away, and the whole file is synced at the end.
        made.execute("PRAGMA journal_mode=OFF")
        made.execute("PRAGMA synchronous=OFF")
        source.backup(made)
        made.execute("PRAGMA journal_mode=DELETE")


def connected(path: Path, timeout: float = 5) -> Any:  # noqa: ANN401 - as above
    """Return a plain connection to a file that is there, without any of the program's settings."""
    return dbapi2.connect(
        sqlite_address.address(path, "mode=rw"), uri=True, isolation_level=None, timeout=timeout
    )


def opened(path: Path) -> Any:  # noqa: ANN401 - the driver ships no types
    """Open a file for reading that nobody writes, also one on a disk that can only be read."""
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
    """Return number and hash of the last change set in a file nobody has open; None when it does not tell."""
    try:
        with closing(opened(path)) as connection:
            held = connection.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    except (dbapi2.Error, RegistryError, OSError):
        return None
    seq, seal = held or (0, GENESIS)
    return (seq, seal) if isinstance(seq, int) and isinstance(seal, str) else None


def faults(path: Path, verify: Verify) -> list[str]:
    """Return all that is wrong with a registry file; nothing when it is whole."""
    try:
        with translating_errors():
            return _own_faults(path) or verify(path)
    except (dbapi2.Error, SQLAlchemyError, RegistryError, OSError) as error:
        return [error_sentence(error) if isinstance(error, RegistryError) else str(error)]


def _own_faults(path: Path) -> list[str]:
    with closing(opened(path)) as connection:
        (marked,) = connection.execute("PRAGMA application_id").fetchone()
        (format_,) = connection.execute("PRAGMA user_version").fetchone()
        if marked != APPLICATION_ID:
            return ["this is not a registry"]
        if format_ > FILE_FORMAT:
            return ["it was created by a newer version of this program"]
        said = [text for (text,) in connection.execute("PRAGMA integrity_check(20)")]
        return [] if said == ["ok"] else said


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
def _telling(source: Path, target: Path) -> Iterator[None]:
    """Turn what SQLite raises while copying into a sentence."""
    try:
        yield
    except (dbapi2.Error, DBAPIError) as error:
        said = str(error.orig if isinstance(error, DBAPIError) else error)
        if said in _TOLD:
            raise whole_file.write_error(OSError(_TOLD[said], said), target) from error
        raise CannotOpen(code="not_copied", path=source, reason=said) from error
