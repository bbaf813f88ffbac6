"""Connections to a registry's database: how they are made, set up and checked (reliability.md 5, 1–4).

SQLite through the `sqlcipher3` driver, whose bundled SQLite is free of the WAL-reset bug; PostgreSQL for offices
that outgrow one desk. Everything above this module is the same on both.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.pool import QueuePool

from registry.data.engine import sqlite_address
from registry.data.engine.errors import translating_errors
from registry.domain.errors import Damaged, Unrecognised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.files.write_guard import Rescue, WriteGuard
    from registry.domain.errors import Gone

APPLICATION_ID = 0x434F4F50
"""`COOP` in the header of the file: it distinguishes a registry from any other SQLite database."""

FILE_FORMAT = 2
"""The format of the file; rises only when an older program could misread it: 2 since seals have a second format."""

OLDEST_SQLITE = (3, 51, 3)
"""SQLite before this can lose WAL content between two connections (reliability.md 0, finding 1)."""

_BUSY_MILLISECONDS = 5_000
_JOURNAL_LOCK = 0x434F4F50
"""The advisory lock that makes PostgreSQL's writers queue, so that the chain never forks."""

_PRAGMAS = {
    "foreign_keys": 1,
    "synchronous": 2,
    "busy_timeout": _BUSY_MILLISECONDS,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "recursive_triggers": 1,
    "secure_delete": 1,
}


class Database:
    """One registry's database: one connection for writing and a few for reading."""

    def __init__(
        self,
        writer: Engine | None,
        reader: Engine,
        path: Path | None = None,
        guard: WriteGuard | None = None,
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path
        self._guard = guard
        """Checks that a SQLite registry is written to the file in its place; None on a server and for readers."""
        self._one_at_a_time = RLock()
        """Held by the thread that uses the writing connection, so that only one thread uses it at a time."""

    @property
    def path(self) -> Path | None:
        """The file of a registry on SQLite; None on a server."""
        return self._path

    @property
    def on_sqlite(self) -> bool:
        """Whether this is a SQLite file."""
        return self._reader.dialect.name == "sqlite"

    @property
    def writable(self) -> bool:
        """Whether this process may write."""
        return self._writer is not None

    @property
    def gone(self) -> Gone | None:
        """The error to report for a file that was lost while it was open; None as long as it is in its place."""
        return self._guard.gone if self._guard is not None else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read in one short snapshot; no lock is held afterwards."""
        with self._translating(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Write in one exclusive transaction; it is rolled back when the block ends without a commit."""
        if self._writer is None:
            raise PermissionError("this registry was opened as read-only")
        with self._translating(), self._writing(self._writer) as connection:
            if not self.on_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_JOURNAL_LOCK})")
            yield connection

    @contextmanager
    def _translating(self) -> Iterator[None]:
        """Translate errors of the database into sentences; a replaced file is not reported as damaged."""
        try:
            with translating_errors(self._path):
                yield
        except (Damaged, Unrecognised) as error:
            if self._writer is not None and self._guard is not None:
                with suppress(DBAPIError, UnicodeDecodeError), self._writing(self._writer):
                    pass  # raises Gone when the file in the registry's place is not the one that is open
            raise error from error.__cause__

    def remember_pages(self) -> None:
        """Keep the pages from which a rescue copy is made if the file is overwritten.

        It is slow: call it after the window is first painted, in another thread.
        """
        if self._writer is None or self._guard is None:
            return
        with translating_errors(self._path), self._writing(self._writer) as connection:
            self._guard.remember_pages(connection.connection.driver_connection)

    @contextmanager
    def _writing(self, writer: Engine) -> Iterator[Connection]:
        """Yield the writing connection; raises Gone when what it writes would be lost."""
        if self._guard is None:
            with writer.connect() as connection:
                yield connection
            return
        self._guard.refuse_loss()
        with self._one_at_a_time, writer.connect() as connection:
            self._guard.refuse_loss(connection.connection.driver_connection)
            yield connection

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """Write without enforcing foreign keys, for migrations only; the caller checks them before committing."""
        with self.write() as connection:
            if not self.on_sqlite:
                yield connection
                return
            driver = connection.connection.driver_connection
            connection.rollback()
            driver.execute("PRAGMA foreign_keys=0")  # type: ignore[union-attr]  # the driver ships no types
            try:
                yield connection
            finally:
                connection.rollback()
                driver.execute("PRAGMA foreign_keys=1")  # type: ignore[union-attr]  # as above

    def close(self) -> None:
        """Close every connection."""
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()
        if self._guard is not None:
            self._guard.disconnected()


def sqlite_database(path: Path, *, writable: bool, rescue: Rescue | None = None) -> Database:
    """Connect to a registry file; a writer creates it when it does not exist.

    `rescue` writes a rescue copy when the file is lost while it is open; without it, no rescue copy is made.
    """
    from registry.data.files.write_guard import WriteGuard, refuse_abandoned  # noqa: PLC0415 - loads the driver, see below

    refuse_abandoned(path)
    guard = WriteGuard(path, rescue) if writable else None
    writer = _sqlite_engine(path, guard) if writable else None
    return Database(writer, _sqlite_engine(path), path, guard)


def server_database(url: str) -> Database:
    """Connect to a registry on PostgreSQL; `url` names the driver and the database."""
    # Readers get one snapshot, as on SQLite; a writer must see what was committed while it waited for the lock.
    reading = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return Database(
        create_engine(url, pool_size=1, hide_parameters=True),
        create_engine(url, pool_size=2, hide_parameters=True, execution_options=reading),
    )


def _sqlite_engine(path: Path, guard: WriteGuard | None = None) -> Engine:
    """Create an engine for reading or, with a guard, one for writing."""
    # Imported here: a bare import of this module (PostgreSQL, tests of pure parts) needs no SQLite driver.
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - see above

    from registry.data.files.write_guard import WritingConnection  # noqa: PLC0415 - see above

    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old; install sqlcipher3 0.6.4 or later")
    read_only = guard is None
    factory = dbapi2.Connection if guard is None else WritingConnection

    def connected(address: str) -> Any:  # noqa: ANN401 - the driver ships no types
        return dbapi2.connect(
            address,
            uri=True,
            timeout=_BUSY_MILLISECONDS / 1000,
            isolation_level=None,  # the driver opens no transaction of its own
            check_same_thread=False,
            factory=factory,
        )

    def made(record: Any) -> Any:  # noqa: ANN401 - as above; SQLAlchemy hands over its record of the connection
        if not read_only:
            return connected(sqlite_address.address(path, sqlite_address.WRITING))
        connection, record.info["query"] = sqlite_address.connected_for_reading(path, connected)
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=made,
        hide_parameters=True,  # the log of an error contains statements, never the values
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=3,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver ships no types
        set_up_sqlite(connection, read_only=read_only)
        if guard is not None:
            guard.connected(connection)

    @event.listens_for(engine, "checkout")
    def _renew(_connection: object, record: Any, _proxy: object) -> None:  # noqa: ANN401 - as above
        if read_only and sqlite_address.out_of_date(path, record.info.get("query", "")):
            raise DisconnectionError  # makes the pool open a new connection

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def set_up_sqlite(connection: Any, *, read_only: bool) -> None:  # noqa: ANN401 - as above
    """Configure a new connection; raises an error when a setting did not take effect."""
    run = connection.execute
    for name, value in _PRAGMAS.items():
        run(f"PRAGMA {name}={value}")
    if read_only:
        run("PRAGMA query_only=1")
    elif run("PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
        raise RuntimeError("this folder does not allow SQLite's write-ahead log")
    for name in ("foreign_keys", "synchronous", "trusted_schema", "recursive_triggers", "secure_delete"):
        if run(f"PRAGMA {name}").fetchone()[0] != _PRAGMAS[name]:
            raise RuntimeError(f"SQLite did not take the setting {name}")
