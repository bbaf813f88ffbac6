"""What tests of exchanges share: LibreOffice, started once, and a registry whose projects are away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.project.query import ProjectQuery
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.portfolio import BY_KIM
from tests.services.exchange.office import Office, running
from tests.services.exchange.returned import Away

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.store import Store


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """LibreOffice, as another office has it."""
    yield from running(tmp_path_factory.mktemp("office"))


@pytest.fixture
def away(sample: Store, tmp_path: Path) -> Away:
    """The sample portfolio, sent to the Ministry of Foreign Affairs."""
    registry = registry_of(sample)
    path = tmp_path / "sent.xlsx"
    options = ExportOptions(to="ORG:ROK-MOFA", reply_by="2026-12-05")
    exported = registry.exports.write(ProjectQuery(), options, path, BY_KIM)
    return Away(sample, registry, path, exported.number)
