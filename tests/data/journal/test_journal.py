"""The stored journal: its chain, and finding acts in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.engine.tables.schema import CHANGE
from registry.data.journal import journal, journal_end
from registry.domain.journal.seal import GENESIS, seal
from tests.portfolio import BY_KIM, assign, carry, change_sets, enter

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.data.store import Store
    from registry.services.registry import Registry


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project that was entered, retitled twice, and whose first title change was taken back."""
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
        assert list(journal.undoable(connection)) == []
        assert journal.next_redo(connection) is None


@pytest.mark.usefixtures("ref")
def test_an_act_is_found_by_its_number_and_by_its_id(store: Store) -> None:
    with store.database.read() as connection:
        second = journal.find(connection, "2")
        assert second is not None
        assert journal.find(connection, second.act.id) == second
        assert [change.noun for change in second.changes] == ["project"]


@pytest.mark.usefixtures("ref")
@pytest.mark.parametrize(
    "given", ["99", "0", "9" * 40, "²", "٣", "", "01J00000000000000000000000", "' OR 1=1"]
)
def test_an_act_that_is_not_there_is_not_found(store: Store, given: str) -> None:
    with store.database.read() as connection:
        assert journal.find(connection, given) is None


def test_the_acts_on_a_project_are_told_apart_from_others(store: Store, registry: Registry, ref: str) -> None:
    other = enter(registry)
    assign(registry, ref, "note=Another note")
    with store.read() as reading:
        first, second = (reading.project_id(one) for one in (ref, other))
    assert first is not None
    assert second is not None
    with store.database.read() as connection:
        assert [one.seq for one in journal.of_project(connection, first)] == [1, 2, 3, 4, 6]
        assert [one.seq for one in journal.later_on(connection, first, 2)] == [3, 4, 6]
        assert [one.seq for one in journal.of_project(connection, second)] == [5]
        newest = journal.last_writer(connection, first)
        assert newest is not None
        assert newest.seq == 6


@pytest.mark.usefixtures("ref")
def test_an_act_counts_as_taken_back_until_it_is_done_again(store: Store, registry: Registry) -> None:
    assert _taken_back(store) == [False, True, False, False]
    registry.history.redo(BY_KIM)
    assert _taken_back(store) == [False, False, False, True, False]
    registry.history.undo("", BY_KIM)
    assert _taken_back(store)[:3] == [False, True, False]  # what was redone last


def test_what_stands_is_told_newest_first(store: Store, registry: Registry) -> None:
    carry(registry, enter(registry), "G3")
    registry.history.undo("", BY_KIM)
    registry.history.undo("", BY_KIM)
    registry.history.redo(BY_KIM)
    with store.database.read() as connection:
        told = [(one.seq, one.act.kind) for one in journal.standing_acts(connection)]
    assert told == [(7, "undo"), (5, "meet"), (4, "meet"), (3, "meet"), (2, "decide"), (1, "new")]


def _details(connection: Connection, seq: int) -> list[list[str | None]]:
    query = CHANGE.select().where(CHANGE.c.change_set == seq).order_by(CHANGE.c.place)
    rows = connection.execute(query).mappings()
    return [[row[name] for name in journal.DETAIL] for row in rows]


def _taken_back(store: Store) -> list[bool]:
    ids = [one["id"] for one in change_sets(store)]
    with store.database.read() as connection:
        return [journal.is_taken_back(connection, act_id) for act_id in ids]
