"""Finding change sets: by number and id, and those of one project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.change_sets import ChangeSets
from tests.portfolio import BY_KIM, assign, enter

if TYPE_CHECKING:
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
def test_an_act_is_found_by_its_number_and_by_its_id(store: Store) -> None:
    with store.database.read() as connection:
        second = ChangeSets(connection).find("2")
        assert second is not None
        assert ChangeSets(connection).find(second.act.id) == second
        assert [change.noun for change in second.changes] == ["project"]


@pytest.mark.usefixtures("ref")
@pytest.mark.parametrize(
    "given", ["99", "0", "9" * 40, "²", "٣", "", "01J00000000000000000000000", "' OR 1=1"]
)
def test_an_act_that_is_not_there_is_not_found(store: Store, given: str) -> None:
    with store.database.read() as connection:
        assert ChangeSets(connection).find(given) is None


def test_the_acts_on_a_project_are_told_apart_from_others(store: Store, registry: Registry, ref: str) -> None:
    other = enter(registry)
    assign(registry, ref, "note=Another note")
    with store.read() as reading:
        first, second = (reading.project_id(one) for one in (ref, other))
    assert first is not None
    assert second is not None
    with store.database.read() as connection:
        assert [one.seq for one in ChangeSets(connection).of_project(first)] == [1, 2, 3, 4, 6]
        assert [one.seq for one in ChangeSets(connection).later_on(first, 2)] == [3, 4, 6]
        assert [one.seq for one in ChangeSets(connection).of_project(second)] == [5]
        newest = ChangeSets(connection).last_writer(first)
        assert newest is not None
        assert newest.seq == 6
