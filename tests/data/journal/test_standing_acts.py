"""Which acts are in effect after undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.standing_acts import StandingActs
from tests.portfolio import BY_KIM, assign, carry, change_sets, enter

if TYPE_CHECKING:
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


def test_in_an_empty_registry_nothing_can_be_undone_or_redone(store: Store) -> None:
    with store.database.read() as connection:
        assert StandingActs(connection).next_undo() is None
        assert StandingActs(connection).next_redo() is None


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
        told = [(one.seq, one.act.kind) for one in StandingActs(connection).newest_first()]
    assert told == [(7, "undo"), (5, "meet"), (4, "meet"), (3, "meet"), (2, "decide"), (1, "new")]


def _taken_back(store: Store) -> list[bool]:
    ids = [one["id"] for one in change_sets(store)]
    with store.database.read() as connection:
        return [StandingActs(connection).is_taken_back(act_id) for act_id in ids]
