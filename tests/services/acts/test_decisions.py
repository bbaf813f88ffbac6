"""Decisions and what follows of them: conditions, corrections, returns, deferrals, determinations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from registry.data.journal.integrity import examine
from registry.domain.project.query import ProjectQuery
from registry.services.acts.conditions import RawCondition
from tests.portfolio import (
    BY_KIM,
    assign,
    carry,
    decide,
    decision,
    determination,
    enter,
    meet,
    paper,
    where,
)

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

RETURNED = {"text_en": "More on training", "until": "2026-12-01"}


def test_conditions_become_actions_that_name_their_decision(registry: Registry) -> None:
    ref = _cleared(
        registry,
        RawCondition("Name the host unit", "VNM desk", "2026-06-30"),
        RawCondition("Confirm the budget", "Budget desk", "2026-07-31", "G7"),
    )
    shown = registry.showing.project(ref)
    assert [
        (a["text"], a["owner"], a["due"], a["state"], a["before"], a["origin"]) for a in shown["actions"]
    ] == [
        ("Name the host unit", "VNM desk", "2026-06-30", "open", None, "G2 2026-03-12"),
        ("Confirm the budget", "Budget desk", "2026-07-31", "open", "G7", "G2 2026-03-12"),
    ]
    assert [c["text"] for c in shown["decisions"][-1]["conditions"]] == [
        "Name the host unit",
        "Confirm the budget",
    ]
    assert where(registry, ref)[:2] == ("G3", "in_process")


def test_a_condition_blocks_the_stage_it_names_until_it_is_done(registry: Registry) -> None:
    ref = _cleared(registry, RawCondition("Ask the embassy", "MOFA desk", "2026-06-30", "G3"))
    assign(registry, ref, *paper("consultation_reply", "2026-03-20"))
    assert _gate(registry, ref, "G3")["missing_names"] == ["Ask the embassy"]
    assign(registry, ref, "actions.1.state=done")
    assert _gate(registry, ref, "G3")["missing_names"] == []
    decide(registry, ref, "G3")
    assert where(registry, ref)[0] == "G4"


def test_a_correction_stands_beside_what_it_corrects(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    raw = decision("G1", document="국제정책과-101-1", text_en="Number put right")
    registry.decisions.decide(ref, raw, (), BY_KIM, corrects=1)
    told = registry.showing.project(ref)["decisions"]
    assert [(d["stage"], d["document"], d["corrects"]) for d in told] == [
        ("G1", "국제정책과-G1", None),
        ("G2", "국제정책과-G2", None),
        ("G1", "국제정책과-101-1", 1),
    ]
    assert where(registry, ref)[0] == "G3"
    assert examine(store.database).whole


def test_a_correction_carries_another_approval_to_the_gate(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    raw = decision("G2", "approve_with_conditions")
    registry.decisions.decide(
        ref, raw, (RawCondition("Name the host unit", "VNM desk", "2026-06-30"),), BY_KIM, corrects=2
    )
    assert _gate(registry, ref, "G2")["outcome"] == "approve_with_conditions"
    assert where(registry, ref)[0] == "G3"


def test_a_correction_names_a_condition_before_a_stage_that_has_passed_since(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G4")
    raw = decision("G2", "approve_with_conditions")
    registry.decisions.decide(
        ref, raw, (RawCondition("Ask first", "VNM desk", "2026-06-30", "G3"),), BY_KIM, corrects=2
    )
    assert _gate(registry, ref, "G2")["outcome"] == "approve_with_conditions"


def test_a_correction_drops_the_conditions_of_what_it_corrects(registry: Registry) -> None:
    ref = _cleared(registry, RawCondition("Name the host unit", "VNM desk", "2026-06-30", "G3"))
    registry.decisions.decide(ref, decision("G2", document="put right"), (), BY_KIM, corrects=2)
    assert [action["state"] for action in registry.showing.project(ref)["actions"]] == ["dropped"]


def test_a_correction_carries_the_day_of_a_return_to_the_gate(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", **RETURNED)
    later = decision("G1", "return", **{**RETURNED, "until": "2026-12-24"})
    registry.decisions.decide(ref, later, (), BY_KIM, corrects=1)
    shown = registry.showing.project(ref)
    assert (shown["state"], shown["due"]) == ("returned", "2026-12-24")


def test_a_correction_of_a_deferral_leaves_the_later_approval_alone(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    decide(registry, ref, "G3", "defer", until="2026-12-24")
    later = decision("G3", "defer", until="2026-12-31")
    registry.decisions.decide(ref, later, (), BY_KIM, corrects=3)
    assert registry.showing.project(ref)["due"] == "2026-12-31"
    registry.resubmissions.resubmit(ref, {"date": "2026-04-20"}, BY_KIM)
    assign(registry, ref, *paper("consultation_reply", "2026-04-20"))
    decide(registry, ref, "G3", date="2026-04-21")
    registry.decisions.decide(ref, later, (), BY_KIM, corrects=3)
    assert _gate(registry, ref, "G3")["outcome"] == "approve"
    assert where(registry, ref)[:2] == ("G4", "in_process")


def test_a_returned_project_comes_again_as_a_new_attempt(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", **RETURNED)
    assert where(registry, ref) == ("G1", "returned", 1)
    registry.resubmissions.resubmit(ref, {"date": "2026-03-20"}, BY_KIM)
    assert where(registry, ref) == ("G1", "draft", 2)
    assert _gate(registry, ref, "G1")["missing"] == ["concept_note"]
    assign(registry, ref, *paper("concept_note", "2026-03-20"))
    decide(registry, ref, "G1", date="2026-03-23")
    assert where(registry, ref) == ("G2", "in_process", 1)


def test_a_return_to_an_earlier_stage_starts_anew_from_there(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    decide(registry, ref, "G3", "return", **RETURNED, back_to="G1")
    registry.resubmissions.resubmit(ref, {"date": "2026-04-06"}, BY_KIM)
    assert where(registry, ref) == ("G1", "draft", 2)
    again = {"date": "2026-04-07", "reason": "Nothing has changed since", "document": "국제정책과-101"}
    meet(registry, ref, "G1", "concept_note", **again)
    decide(registry, ref, "G1", date="2026-04-07")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name, **again)
    decide(registry, ref, "G2", date="2026-04-08")
    assert where(registry, ref) == ("G3", "in_process", 2)


def test_a_deferred_clock_stands_still_until_it_is_taken_up_again(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    decide(registry, ref, "G3", "defer", date="2026-03-20", until="2026-10-30")
    shown = registry.showing.project(ref)
    assert (shown["state"], shown["due"], shown["late"], shown["days_in_stage"]) == (
        "deferred",
        "2026-10-30",
        True,
        8,
    )
    registry.resubmissions.resubmit(ref, {"date": "2026-11-20"}, BY_KIM)
    shown = registry.showing.project(ref)
    assert (shown["state"], shown["days_in_stage"]) == ("in_process", 10)


def test_a_rejected_project_is_reopened_with_a_reason(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    decide(registry, ref, "G2", "reject", text_ko="유사 사업이 있음")
    assert where(registry, ref)[1] == "rejected"
    again = type(BY_KIM)(BY_KIM.who, "the other project was cancelled")
    registry.resubmissions.resubmit(ref, {"date": "2026-04-06"}, again)
    assert where(registry, ref) == ("G2", "in_process", 2)


def test_a_fact_switches_a_stage_on_and_a_later_one_off_again(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    registry.determinations.determine(ref, determination(kind="scm_note", value="Yes"), BY_KIM)
    registry.determinations.determine(
        ref, determination(kind="scm_note", value="no", date="2026-06-01"), BY_KIM
    )
    told = registry.showing.project(ref)["determinations"]
    assert [(fact["kind"], fact["value"]) for fact in told] == [("scm_note", "yes"), ("scm_note", "no")]
    assert registry.projects.file(ref).project.version == 1


def test_a_requirement_is_recorded_once_however_often_it_is_met(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    meet(registry, ref, "G2", "no_duplicate")
    assert meet(registry, ref, "G2", "no_duplicate") is None
    meet(registry, ref, "G2", "no_duplicate", document="법무관리관실-8")
    (row,) = registry.showing.project(ref)["requirements"]
    assert row["document"] == "법무관리관실-8"


@pytest.mark.parametrize("side", ["ROK", "USA"])
def test_both_sides_must_pass_a_stage_of_both(registry: Registry, side: str) -> None:
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    decide(registry, ref, "G5", side=side, body="ORG:RCWG")
    assert where(registry, ref)[0] == "G5"
    assert sorted(registry.showing.project(ref)["sides"]) == [
        f"{one}:{'approve' if one == side else 'open'}" for one in ("ROK", "USA")
    ]
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    decide(registry, ref, "G5", side="USA" if side == "ROK" else "ROK", body="ORG:RCWG")
    assert where(registry, ref)[0] == "G6"


def _cleared(registry: Registry, *conditions: RawCondition) -> str:
    """A project whose internal clearance was given with conditions."""
    ref = carry(registry, enter(registry), "G2")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name)
    decide(registry, ref, "G2", "approve_with_conditions", *conditions)
    return ref


def _gate(registry: Registry, ref: str, stage: str) -> dict[str, Any]:
    found: dict[str, Any] = [
        gate for gate in registry.showing.project(ref)["gates"] if gate["stage"] == stage
    ][-1]
    return found


def test_a_returned_project_is_withdrawn_and_a_corrected_return_does_not_bring_it_back(
    registry: Registry,
) -> None:
    ref = enter(registry)
    told = {"text_en": "Name the host unit.", "until": "2026-12-01"}
    decide(registry, ref, "G1", "return", **told)
    decide(registry, ref, "G1", "withdraw", date="2026-11-20", text_en="No host found.")
    assert _state(registry, ref) == "withdrawn"
    again = decision("G1", "return", **{**told, "text_en": "Name the host unit and its port."})
    registry.decisions.decide(ref, again, (), BY_KIM, corrects=1)
    assert _state(registry, ref) == "withdrawn"


def _state(registry: Registry, ref: str) -> str:
    (line,) = registry.projects.list(ProjectQuery(equal={"ref": (ref,)}), ("ref",))
    return line.standing.state
