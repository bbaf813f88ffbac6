"""A project goes from nothing to the approval of the working group, and back by undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.journal.integrity import examine
from tests.portfolio import BY_KIM, ROAD_TO_RCWG, contents, counts, enter, where

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


def test_a_concept_is_carried_to_the_approval_of_both_co_chairs(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    stages = [where(registry, ref)[:2]]
    for _, act in ROAD_TO_RCWG:
        act(registry, ref)
        stages.append(where(registry, ref)[:2])
    assert list(dict.fromkeys(stages)) == [
        ("G1", "draft"),
        ("G2", "in_process"),
        ("G3", "in_process"),
        ("G4", "in_process"),
        ("G5", "in_process"),
        ("G6", "in_process"),
    ]
    shown = registry.showing.project(ref)
    assert [(d["stage"], d["side"]) for d in shown["decisions"][-4:]] == [
        ("G4", "ROK"),
        ("G4", "USA"),
        ("G5", "ROK"),
        ("G5", "USA"),
    ]
    assert examine(store.database).whole


def test_every_act_of_the_road_is_taken_back_and_done_again(store: Store, registry: Registry) -> None:
    past = [contents(store)]
    ref = enter(registry)
    past.append(contents(store))
    for _, act in ROAD_TO_RCWG:
        act(registry, ref)
        past.append(contents(store))
    made = counts(store)["change_set"]
    for earlier in _states(store, registry, made):
        assert earlier in past
    assert contents(store) == past[0]
    for _ in range(made):
        registry.history.redo(BY_KIM)
    assert contents(store) == past[-1]
    assert examine(store.database).whole


def _states(store: Store, registry: Registry, acts: int) -> list[object]:
    """Undo every act, and return what is stored after each."""
    states: list[object] = []
    for left in range(acts - 1, -1, -1):
        done = registry.history.undo("", BY_KIM)
        assert done.spared == ()
        # Three requirements are met in a row at G2; only the state before the first was noted.
        if done.original.act.kind != "meet" or left == 2:
            states.append(contents(store))
    return states
