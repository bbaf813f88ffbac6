"""What all tests share: a clock that stands, and a registry's store on each engine it runs on."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest

from registry.data.engine.database import _PRAGMAS
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.services.identity import Identity
from registry.services.registry import Registry
from tests import extent, moulds
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
    extent.set_full(bool(config.getoption("--full")))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        for item in items:
            item.add_marker(pytest.mark.timeout(3600))


def pytest_collection_finish() -> None:
    gc.freeze()  # thousands of tests and all modules stay until the end: no look at garbage need pass over them


@pytest.fixture(scope="session", autouse=True)
def _moulds(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Moulds are made once a run: in the folder above those of the workers, where there are some."""
    own = tmp_path_factory.getbasetemp()
    moulds.keep_in((own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "moulds")


@pytest.fixture(scope="session", autouse=True)
def synchronous() -> Iterator[int]:
    """How the program itself has SQLite wait for the disk.

    What this process writes does not: nobody cuts the power of the machine. The programs the tests start wait.
    """
    with pytest.MonkeyPatch.context() as patch:
        kept = _PRAGMAS["synchronous"]
        patch.setitem(_PRAGMAS, "synchronous", 0)
        yield kept


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """SQLite files in a folder of this run."""
    return SqliteFiles(tmp_path_factory.mktemp("registries"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Engine]:
    """The PostgreSQL server of this run; it starts when the first test asks for it."""
    with Server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Each engine a registry runs on."""
    used: Engine = request.getfixturevalue(request.param)
    yield used
    used.clear()


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry's database of today's schema, with nothing in it."""
    return engine.copy(migrated)


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at noon, 22 November 2026."""
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> Store:
    """A registry's store; tests that need something in it override `database`."""
    return Store(database, shipped(), clock)


@pytest.fixture
def registry(store: Store) -> Registry:
    """The services of a registry kept by Kim of MND."""
    return registry_of(store)


def registry_of(store: Store) -> Registry:
    """Return the services over a store."""
    return Registry(store, Identity("01J0000000000000000000TEST", KIM))
