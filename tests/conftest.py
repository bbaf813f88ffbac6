"""What all tests share: a clock that stands, and a registry's store on each engine it runs on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.services.identity import Identity
from registry.services.registry import Registry
from tests import moulds
from tests.engines import Engine, Server, SqliteFiles, migrated
from tests.portfolio import KIM, Clock

# Programs started by tests that limit the size of files would leave cut-off bytecode behind for all others.
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.engine.database import Database


@pytest.fixture(scope="session", autouse=True)
def _moulds(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Moulds are made once a run: in the folder above those of the workers, where there are some."""
    own = tmp_path_factory.getbasetemp()
    moulds.keep_in((own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "moulds")


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
