"""Projects: what a new one is given, and how a draft changes its road."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.integrity import examine
from registry.domain.errors import WrongUsage
from registry.domain.project_query import ProjectQuery
from registry.domain.sides import Side
from registry.services.assignments import read_assignments
from registry.services.projects import Projects
from tests.portfolio import BY_KIM, BY_LEE, NOON, Clock, assign, built_anew, decide, enter, where

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry


def test_a_title_is_enough_to_begin(registry: Registry) -> None:
    made = registry.projects.new(read_assignments(["title_ko=해양 교육"], registry.words), BY_KIM)
    shown = registry.showing.project(made.text("ref"))
    given = (
        "ref",
        "procedure",
        "kind",
        "origin_side",
        "lead_side",
        "mark",
        "releasable_to",
        "stage",
        "state",
    )
    assert [shown[name] for name in given] == [
        "RCF-K-26-0001",
        "GEN",
        "undetermined",
        "ROK",
        "ROK",
        "U",
        ["KOR"],
        "G1",
        "draft",
    ]


def test_the_other_side_counts_its_own_numbers(store: Store, registry: Registry) -> None:
    theirs = Projects(store, Side.USA)
    edit = read_assignments(["title_en=Radar course"], registry.words)
    assert theirs.new(edit, BY_LEE).text("ref") == "RCF-U-26-0001"
    assert enter(registry) == "RCF-K-26-0001"
    shown = registry.showing.project("RCF-U-26-0001")
    assert (shown["origin_side"], shown["lead_side"], shown["releasable_to"]) == ("USA", "USA", ["USA"])


def test_numbers_start_anew_each_year(registry: Registry, clock: Clock) -> None:
    assert [enter(registry), enter(registry)] == ["RCF-K-26-0001", "RCF-K-26-0002"]
    clock.now = NOON.replace(year=2027)
    assert enter(registry) == "RCF-K-27-0001"


@pytest.mark.parametrize(
    ("values", "gates"),
    [
        (("procedure=DEX",), [("D1", "ROK")]),
        (("procedure=APC",), [("A1", "ROK")]),
        (("lead_side=USA",), [("G1", "USA")]),
        (("lead_side=JOINT",), [("G1", "ROK"), ("G1", "USA")]),
        (("procedure=DEX", "lead_side=JOINT"), [("D1", "ROK"), ("D1", "USA")]),
    ],
)
def test_a_draft_that_changes_its_road_has_the_first_gates_of_the_new_one(
    store: Store, registry: Registry, values: tuple[str, ...], gates: list[tuple[str, str]]
) -> None:
    ref = enter(registry)
    assign(registry, ref, *values)
    shown = registry.showing.project(ref)["gates"]
    assert sorted((gate["stage"], gate["side"]) for gate in shown) == gates
    assert all(gate["outcome"] is None for gate in shown)
    registry.history.undo("", BY_KIM)
    assert [(g["stage"], g["side"]) for g in registry.showing.project(ref)["gates"]] == [("G1", "ROK")]
    assert examine(store.database).whole
    before, anew = built_anew(store)
    assert before == anew


def test_a_joint_draft_is_submitted_when_both_sides_have_approved(registry: Registry) -> None:
    ref = enter(registry, "lead_side=JOINT")
    decide(registry, ref, "G1", side="ROK")
    assert where(registry, ref)[:2] == ("G1", "draft")
    decide(registry, ref, "G1", side="USA", body="ORG:US-OSD")
    assert where(registry, ref)[0] == "G2"


def test_a_list_cannot_be_sorted_by_what_is_no_column(registry: Registry) -> None:
    with pytest.raises(WrongUsage, match="cannot be sorted by"):
        registry.projects.list(ProjectQuery(sort="beauty"), ("ref",))


def test_a_project_is_found_by_its_number_however_it_is_written(registry: Registry) -> None:
    ref = enter(registry)
    assert registry.showing.project(f" {ref.lower()} ")["ref"] == ref
