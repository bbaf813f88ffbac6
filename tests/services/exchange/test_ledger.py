"""The ledger: its rows, and the state of an export as days pass and replies arrive."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.portfolio import BY_KIM

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry
    from tests.portfolio import Clock

_WISH = ExportOptions(fields=("title_en",), reply_by="2026-12-05")


@pytest.fixture
def sent(sample: Store, tmp_path: Path) -> Registry:
    """A registry one workbook has left, to be answered by 5 December."""
    registry = registry_of(sample)
    registry.exports.write(["RCF-K-25-0003"], _WISH, tmp_path / "out.xlsx", BY_KIM)
    return registry


def _states(registry: Registry) -> list[tuple[str, str]]:
    return [(line.number, line.state) for line in registry.ledger.all()]


@pytest.mark.parametrize(("days", "state"), [(0, "out"), (13, "out"), (14, "overdue"), (400, "overdue")])
def test_an_answer_that_does_not_come_in_time_is_overdue(
    sent: Registry, clock: Clock, days: int, state: str
) -> None:
    clock.now += timedelta(days=days)

    assert _states(sent) == [("EX-2026-0001", state)]


def test_an_export_that_was_answered_has_returned(sent: Registry, sample: Store, clock: Clock) -> None:
    clock.now += timedelta(days=30)
    with sample.work() as work:
        out = work.reading.exchanges.by_number("EX-2026-0001")
        assert out is not None
        values = {"number": "EX-2026-0002", "direction": "in", "made": "2026-12-22", "answers": out.id}
        work.unit.insert("exchanges", values)
        work.unit.commit(BY_KIM.act("import"))

    assert _states(sent) == [("EX-2026-0002", ""), ("EX-2026-0001", "returned")]


def test_directions_and_states_have_words_and_what_is_not_known_stays_as_it_is(sent: Registry) -> None:
    assert sent.ledger.word("state", "overdue") == "Overdue"
    assert sent.ledger.word("state", "elsewhere") == "elsewhere"
