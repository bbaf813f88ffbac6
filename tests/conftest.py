"""Fixtures shared by all tests: a fixed clock, and the store of a registry on each database engine."""

from __future__ import annotations

import gc
import os
import signal
from typing import TYPE_CHECKING

import pytest

from registry.data.engine.database import _PRAGMAS
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.services.identity import Identity
from registry.services.registry import Registry
from tests import extent, moulds, processes
from tests.engines import Engine, Server, SqliteFiles, migrated
from tests.portfolio import KIM, Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.engine.database import Database


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full",
        "--full-drills",
        action="store_true",
        default=False,
        help="run laws and drills to their full figures",
    )


def pytest_configure(config: pytest.Config) -> None:
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell starts what runs in its background so
        signal.signal(signal.SIGINT, signal.default_int_handler)
    extent.set_full(bool(config.getoption("--full")))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        for item in items:
            item.add_marker(pytest.mark.timeout(3600))


def pytest_collection_finish() -> None:
    gc.set_threshold(50_000, 20, 20)  # as the program itself sets it
    gc.freeze()  # tests and modules stay until the end, so the garbage collector need not examine them


@pytest.fixture(scope="session", autouse=True)
def _moulds(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Set the folder of the moulds, which are made once in a run: parallel workers share one folder."""
    own = tmp_path_factory.getbasetemp()
    moulds.keep_in((own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "moulds")


@pytest.fixture(scope="session", autouse=True)
def _fork_servers() -> Iterator[None]:
    """Let the servers that fork processes for tests end with the run."""
    yield
    processes.end_servers()


@pytest.fixture(scope="session", autouse=True)
def synchronous() -> Iterator[int]:
    """The program's own setting of SQLite's `synchronous`.

    This process does not wait for the disk, since no test cuts the power; programs that tests start do wait.
    """
    with pytest.MonkeyPatch.context() as patch:
        kept = _PRAGMAS["synchronous"]
        patch.setitem(_PRAGMAS, "synchronous", 0)
        patch.setattr(os, "fsync", lambda _file: None)
        yield kept


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The engine that makes SQLite files, in a folder of this run."""
    return SqliteFiles(tmp_path_factory.mktemp("registries"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Engine]:
    """The PostgreSQL server of this run; it starts when the first test needs it."""
    with Server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Each database engine in turn."""
    used: Engine = request.getfixturevalue(request.param)
    yield used
    used.clear()


@pytest.fixture
def database(engine: Engine) -> Database:
    """An empty registry database with the present schema."""
    return engine.copy(migrated)


@pytest.fixture
def clock() -> Clock:
    """A clock fixed at noon, 22 November 2026."""
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> Store:
    """The store of a registry; tests that need data in it override `database`."""
    return Store(database, shipped(), clock)


@pytest.fixture
def registry(store: Store) -> Registry:
    """The services of a registry whose officer is Kim of MND."""
    return registry_of(store)


def registry_of(store: Store) -> Registry:
    """Return the services over a store."""
    return Registry(store, Identity("01J0000000000000000000TEST", KIM))
