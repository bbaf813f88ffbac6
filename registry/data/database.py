"""Connections to a registry's database: how they are made, set up and checked (reliability.md 5, 1–4).

SQLite through the `sqlcipher3` driver, whose bundled SQLite is free of the WAL-reset bug; PostgreSQL for offices
that outgrow one desk. Everything above this module is the same on both.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

from registry.data import sqlite_address
from registry.data.faults import told
from registry.domain.errors import Gone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPLICATION_ID = 0x434F4F50
"""`COOP` in the header of the file: what tells a registry from any other SQLite database."""

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
    """One registry's database: one writing connection, a few reading ones beside it."""

    def __init__(self, writer: Engine | None, reader: Engine, path: Path | None = None) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path
        """The file of a registry on SQLite."""
        self._file = _identity(path) if path else None
        """Which file that is, by the system's own count; None until one is made."""

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

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read in one short snapshot; nothing is held afterwards."""
        with told(self._path), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Write in one transaction that no other writer can enter; leaving it without commit undoes it."""
        if self._writer is None:
            raise PermissionError("this registry was opened for reading")
        with told(self._path), self._writer.connect() as connection:
            if not self.on_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_JOURNAL_LOCK})")
            self._refuse_gone()
            yield connection

    def _refuse_gone(self) -> None:
        """Raise Gone when another file, or none, lies where ours was: what is written would go with ours.

        SQLite holds a file that was deleted as long as it is open, and says nothing.
        """
        if self._path is None:
            return
        now = _identity(self._path)
        if self._file is None:
            self._file = now
        elif now != self._file:
            raise Gone(
                f"{self._path} was deleted, moved or replaced while it was open, so nothing was saved: write a backup "
                "to another place now, before this program is closed, and go on with that."
            )

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """Write with foreign keys unenforced, for migrations only; the caller checks them before committing."""
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
        """Let go of every connection."""
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def sqlite_database(path: Path, *, writable: bool) -> Database:
    """Connect to a registry file; a writer makes it where there is none."""
    writer = _sqlite_engine(path, read_only=False) if writable else None
    return Database(writer, _sqlite_engine(path, read_only=True), path)


def server_database(url: str) -> Database:
    """Connect to a registry on PostgreSQL; `url` names the driver and the database."""
    # What is read is one snapshot, as on SQLite; a writer must see what was committed while it queued.
    reading = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return Database(
        create_engine(url, pool_size=1, hide_parameters=True),
        create_engine(url, pool_size=2, hide_parameters=True, execution_options=reading),
    )


def _sqlite_engine(path: Path, *, read_only: bool) -> Engine:
    # Imported here: a bare import of this module (PostgreSQL, tests of pure parts) needs no SQLite driver.
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - see above

    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old; install sqlcipher3 0.6.4 or later")

    def connected(address: str) -> Any:  # noqa: ANN401 - the driver ships no types
        return dbapi2.connect(
            address,
            uri=True,
            timeout=_BUSY_MILLISECONDS / 1000,
            isolation_level=None,  # the driver opens no transaction of its own
            check_same_thread=False,
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
        hide_parameters=True,  # what is logged of an error names statements, never contents
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=3,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver ships no types
        set_up_sqlite(connection, read_only=read_only)

    @event.listens_for(engine, "checkout")
    def _renew(_connection: object, record: Any, _proxy: object) -> None:  # noqa: ANN401 - as above
        if read_only and sqlite_address.out_of_date(path, record.info.get("query", "")):
            raise DisconnectionError  # the pool makes another one

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def set_up_sqlite(connection: Any, *, read_only: bool) -> None:  # noqa: ANN401 - as above
    """Set a fresh connection up, and fail when a setting did not take."""
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
