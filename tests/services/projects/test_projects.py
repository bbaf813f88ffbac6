"""Projects: what a new one is given, and how a draft changes its road."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.integrity import examine
from registry.domain.errors import WrongUsage
from registry.domain.problem import Refused
from registry.domain.procedure.sides import Side
from registry.domain.project.query import ProjectQuery
from registry.services.acts.conditions import RawCondition
from registry.services.projects.assignments import read_assignments
from registry.services.projects.projects import Projects
from tests.errors import says
from tests.portfolio import (
    BY_KIM,
    BY_LEE,
    NOON,
    Clock,
    assign,
    built_anew,
    carry,
    decide,
    decision,
    enter,
    paper,
    where,
)

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
    ref = enter(registry, "lead_side=JOINT", *paper("concept_note", "2026-02-16", 2))
    decide(registry, ref, "G1", side="ROK")
    assert where(registry, ref)[:2] == ("G1", "draft")
    decide(registry, ref, "G1", side="USA", body="ORG:US-OSD")
    assert where(registry, ref)[0] == "G2"


def test_a_list_cannot_be_sorted_by_what_is_no_column(registry: Registry) -> None:
    with pytest.raises(WrongUsage, check=says("can't sort by")):
        registry.projects.list(ProjectQuery(sort="beauty"), ("ref",))
    with pytest.raises(WrongUsage, check=says("can't sort by")):
        registry.projects.ids(ProjectQuery(sort="beauty"))


def test_the_list_over_ids_is_the_list(registry: Registry) -> None:
    for _ in range(3):
        enter(registry)
    query = ProjectQuery(sort="updated_at", descending=True)
    ids = registry.projects.ids(query)
    assert registry.projects.lines(ids, ("ref",)) == registry.projects.list(query, ("ref",))
    assert registry.projects.count(query) == 3


def test_a_new_project_has_no_rows_to_change(registry: Registry) -> None:
    edit = read_assignments(["title_en=Radar", "risks.1.title=Storms"], registry.words)
    with pytest.raises(WrongUsage, check=says("has 0 such rows")):
        registry.projects.new(edit, BY_KIM)


def test_a_project_is_found_by_its_number_however_it_is_written(registry: Registry) -> None:
    ref = enter(registry)
    assert registry.showing.project(f" {ref.lower()} ")["ref"] == ref


def test_the_words_of_official_acts_are_not_edited(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    for edit in ("presentations.1=remove", "presentations.1.document=other"):
        with pytest.raises(Refused, match="R12"):
            assign(registry, ref, edit)
    with pytest.raises(Refused) as refused:
        assign(registry, ref, "presentations.1=remove")
    told, *_ = registry.telling.sentences(refused.value.problems)
    assert told.startswith("Presentation [presentations.1]: part of an official record")
    assign(registry, ref, "presentations.1.reply=accepted")


def test_what_a_closed_gate_rests_on_stays(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    for edit in ("documents.1=remove", "summary_ko="):
        with pytest.raises(Refused, match="R13"):
            assign(registry, ref, edit)
    assign(registry, ref, "summary_ko=고쳐 쓴 요약")


def test_a_condition_is_reported_done_but_its_words_are_the_decisions(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    approval = decision("G5", "approve_with_conditions", body="ORG:RCWG", side="ROK")
    registry.decisions.decide(
        ref, approval, (RawCondition("Name the host unit", "VNM desk", "2026-12-30"),), BY_KIM
    )
    for edit in (
        "actions.1=remove",
        "actions.1.text=nothing",
        "actions.1.state=dropped",
        "actions.1.due=2030-01-01",
    ):
        with pytest.raises(Refused, match="R12"):
            assign(registry, ref, edit)
    assign(registry, ref, "actions.1.state=done")
