"""The stored journal: its chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.engine.tables.schema import CHANGE
from registry.data.journal import journal, journal_end
from registry.domain.journal.seal import GENESIS, seal
from tests.portfolio import BY_KIM, assign, change_sets, enter

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.data.store import Store
    from registry.services.registry import Registry


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project that was entered, retitled twice, and whose first title change was undone."""
    ref = enter(registry)
    assign(registry, ref, "title_en=Second title")
    assign(registry, ref, "note=A note")
    registry.history.undo("2", BY_KIM)
    return ref


@pytest.mark.usefixtures("ref")
def test_each_change_set_is_sealed_over_its_content_and_the_one_before(store: Store) -> None:
    sealed = list(change_sets(store))
    previous = GENESIS
    with store.database.read() as connection:
        for one in sealed:
            previous = seal(
                previous, [one[name] for name in journal.HEADER], _details(connection, one["seq"])
            )
            assert one["hash"] == previous
        assert journal_end.head(connection) == (4, previous)


def test_the_seal_changes_with_every_part_of_a_change_set() -> None:
    header: list[str | int | None] = [1, "A", "2026-01-01", "set", None]
    change: list[list[str | None]] = [["holidays", "B", None, None, "{}"]]
    whole = seal(GENESIS, header, change)
    others = [seal("1" * 64, header, change), seal(GENESIS, header, []), seal(GENESIS, header, change * 2)]
    others += [seal(GENESIS, [*header[:n], "X", *header[n + 1 :]], change) for n in range(len(header))]
    others += [seal(GENESIS, header, [[*change[0][:n], "X", *change[0][n + 1 :]]]) for n in range(5)]
    assert len({whole, *others}) == 14


def test_an_empty_registry_stands_at_the_genesis(store: Store) -> None:
    with store.database.read() as connection:
        assert journal_end.head(connection) == (0, GENESIS)


def _details(connection: Connection, seq: int) -> list[list[str | None]]:
    query = CHANGE.select().where(CHANGE.c.change_set == seq).order_by(CHANGE.c.place)
    rows = connection.execute(query).mappings()
    return [[row[name] for name in journal.DETAIL] for row in rows]
