"""What tests of services share: the sample portfolio, loaded once a run and copied for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.services.sample import load_sample
from tests.engines import migrated
from tests.portfolio import BY_KIM, Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.engine.database import Database
    from tests.engines import Engine


def sampled(database: Database) -> None:
    migrated(database)
    load_sample(Store(database, shipped(), Clock()), BY_KIM)


@pytest.fixture
def sample(sqlite: Engine, clock: Clock) -> Iterator[Store]:
    """The store of a registry that holds the sample portfolio."""
    yield Store(sqlite.copy(sampled), shipped(), clock)
    sqlite.clear()
