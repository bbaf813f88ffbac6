"""What tests of exchanges share: LibreOffice, started once, and a registry whose projects are away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from registry.data.engine.database import sqlite_database
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.project.query import ProjectQuery
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.moulds import copied
from tests.portfolio import BY_KIM, Clock
from tests.services.conftest import sampled
from tests.services.exchange.office import Office, running
from tests.services.exchange.returned import Away

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Sent(NamedTuple):
    """A registry that sent a workbook, and the number of the exchange."""

    registry: Path
    workbook: Path
    number: str


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """LibreOffice, as another office has it."""
    yield from running(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """The sample portfolio, sent to the Ministry of Foreign Affairs once a run; tests get copies."""
    folder = tmp_path_factory.mktemp("sent")
    registry, workbook = folder / "sent.coopreg", folder / "sent.xlsx"
    database = sqlite_database(registry, writable=True)
    sampled(database)
    options = ExportOptions(to="ORG:ROK-MOFA", reply_by="2026-12-05")
    services = registry_of(Store(database, shipped(), Clock()))
    number = services.exports.write(ProjectQuery(), options, workbook, BY_KIM).number
    database.close()
    return Sent(registry, workbook, number)


@pytest.fixture
def away(sent: Sent, clock: Clock, tmp_path: Path) -> Iterator[Away]:
    """A registry whose portfolio was sent, and the workbook it sent."""
    workbook = copied(sent.workbook, tmp_path / "sent.xlsx")
    database = sqlite_database(copied(sent.registry, tmp_path / "sent.coopreg"), writable=True)
    store = Store(database, shipped(), clock)
    yield Away(store, registry_of(store), workbook, sent.number)
    database.close()
