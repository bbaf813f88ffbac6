"""Joint decisions: one act with one document decides the gates of both sides (domain.md M4, E12; M7 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from registry.domain.problem import Refused
from registry.services.acts.conditions import RawCondition
from tests.portfolio import BY_KIM, assign, carry, contents, decide, decision, enter, paper, where

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

JOINT = {"joint": "yes", "body": "ORG:RCWG"}


def test_one_act_with_one_set_of_papers_closes_both_gates(registry: Registry) -> None:
    ref = _before_the_working_group(registry)

    made = decide(registry, ref, "G5", **JOINT)

    assert where(registry, ref)[0] == "G6"
    assert _sides(registry, ref) == [("ROK", "approve", "ORG:RCWG"), ("USA", "approve", "ORG:RCWG")]
    written = [row for row in registry.projects.file(ref).of("decisions") if row.text("stage") == "G5"]
    assert len({row.text("joint") for row in written}) == 1
    assert made.act.kind == "decide"


def test_one_undo_reopens_both_gates(registry: Registry, store: Store) -> None:
    ref = _before_the_working_group(registry)
    before = contents(store)
    decide(registry, ref, "G5", **JOINT)

    registry.history.undo("", BY_KIM)

    after = contents(store)
    assert {name: after[name] for name in ("gates", "decisions", "actions")} == {
        name: before[name] for name in ("gates", "decisions", "actions")
    }
    assert where(registry, ref)[0] == "G5"


@pytest.mark.parametrize("first", ["ORG:ROK-MND", "ORG:US-OSD"])
def test_a_body_of_each_side_decides_for_its_own(registry: Registry, first: str) -> None:
    ref = carry(registry, enter(registry), "G4")
    registry.presentations.present(ref, _letter(), BY_KIM)
    other = "ORG:US-OSD" if first == "ORG:ROK-MND" else "ORG:ROK-MND"

    decide(registry, ref, "G4", joint="yes", body=first, other_body=other)

    assert _sides(registry, ref, "G4") == [
        ("ROK", "approve", "ORG:ROK-MND"),
        ("USA", "approve", "ORG:US-OSD"),
    ]


def test_what_it_rests_on_serves_no_later_gate(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", "return", text_en="Name the venue.", until="2026-12-01", **JOINT)
    registry.resubmissions.resubmit(ref, {"date": "2026-06-15"}, BY_KIM)

    assert _refused(registry, ref, "G5", date="2026-06-20", **JOINT).count("W02") == 2


def test_conditions_belong_to_the_side_they_name(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    ours = RawCondition("Name the host unit", "VNM desk", "2026-08-01", side="ROK")
    theirs = RawCondition("Confirm the budget", "Budget desk", "2026-09-01", side="USA")

    decide(registry, ref, "G5", "approve_with_conditions", ours, theirs, **JOINT)

    shown = registry.showing.project(ref)["decisions"][-2:]
    assert {one["side"]: [made["text"] for made in one["conditions"]] for one in shown} == {
        "ROK": ["Name the host unit"],
        "USA": ["Confirm the budget"],
    }


def test_one_side_alone_may_have_conditions(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    only = RawCondition("Name the host unit", "VNM desk", "2026-08-01", side="ROK")
    decide(registry, ref, "G5", "approve_with_conditions", only, **JOINT)
    assert where(registry, ref)[0] == "G6"


@pytest.mark.parametrize(
    ("stage", "given", "codes"),
    [
        ("G5", {"body": "ORG:ROK-MND"}, ["W43"]),
        ("G5", {"body": "ORG:ROK-MND", "other_body": "ORG:ROK-DAPA"}, ["W43"]),
        ("G5", {"body": "ORG:RCWG", "other_body": "ORG:US-OSD"}, ["W43"]),
        ("G5", {"outcome": "cancel", "text_en": "no funds"}, ["W42"]),
        ("G5", {"outcome": "approve_with_conditions"}, ["W11"]),
        ("G5", {"side": "ROK"}, ["W58"]),
        ("G6", {}, ["W41"]),
    ],
)
def test_what_is_wrong_with_a_joint_decision_is_said(
    registry: Registry, stage: str, given: dict[str, str], codes: list[str]
) -> None:
    ref = _before_the_working_group(registry)
    assert _refused(registry, ref, stage, **{**JOINT, **given}) == codes


def test_a_condition_without_a_side_is_asked(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    raw = decision("G5", "approve_with_conditions", **JOINT)
    condition = RawCondition("Name the host unit", "VNM desk", "2026-08-01")
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(ref, raw, [condition], BY_KIM)
    assert [(one.code, one.field) for one in refused.value.problems] == [("W44", "conditions.1.side")]


def test_where_one_side_has_decided_nothing_is_joint_any_more(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", side="USA", body="ORG:RCWG")
    assert _refused(registry, ref, "G5", **JOINT) == ["W41"]


def test_it_is_corrected_for_both_sides_at_once(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", **JOINT)
    first = next(n for n, one in enumerate(_decisions(registry, ref), start=1) if one["stage"] == "G5")
    put_right = decision("G5", document="실무그룹-2026-1", **JOINT)

    for place in (first, first + 3):  # the second correction corrects one of the first's two
        registry.decisions.decide(ref, {**put_right, "joint": ""}, (), BY_KIM, corrects=place)

    told = _decisions(registry, ref)[first - 1 :]
    assert [one["document"] for one in told] == ["국제정책과-G5"] * 2 + ["실무그룹-2026-1"] * 4
    assert [one["corrects"] for one in told] == [None, None, first, first + 1, first + 2, first + 3]
    assert {one["side"] for one in told[-2:]} == {"ROK", "USA"}


def test_it_is_not_corrected_for_one_side(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", **JOINT)
    place = len(_decisions(registry, ref))
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(
            ref, decision("G5", side="ROK", body="ORG:RCWG"), (), BY_KIM, corrects=place
        )
    assert [one.code for one in refused.value.problems] == ["W50"]


def test_a_decision_of_one_side_is_not_corrected_jointly(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", side="ROK", body="ORG:RCWG")
    place = len(_decisions(registry, ref))
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(ref, decision("G5", **JOINT), (), BY_KIM, corrects=place)
    assert [one.code for one in refused.value.problems] == ["W51"]


def test_a_joint_rejection_ends_the_project_and_is_reopened_for_both(registry: Registry) -> None:
    ref = _before_the_working_group(registry)
    decide(registry, ref, "G5", "reject", reason="duplicate", **JOINT)
    assert where(registry, ref)[1] == "rejected"

    raw = {
        "body": "ORG:RCWG",
        "date": "2026-07-01",
        "document": "실무그룹-2026-2",
        "reason": "new_information",
    }
    registry.resubmissions.reopen(ref, raw, BY_KIM)

    assert where(registry, ref) == ("G5", "in_process", 2)
    assert sorted(registry.showing.project(ref)["sides"]) == ["ROK:open", "USA:open"]


def _before_the_working_group(registry: Registry) -> str:
    """A project at G5 with one agenda item and one joint sheet."""
    ref = carry(registry, enter(registry), "G5")
    assign(registry, ref, *paper("agenda_item", "2026-06-01"), *paper("joint_sheet", "2026-06-01", 2))
    return ref


def _letter() -> dict[str, str]:
    return {
        "from_org": "ORG:ROK-MND", "to_org": "ORG:US-OSD", "channel": "letter", "sent": "2026-04-06",
        "document": "국제정책과-402",
    }  # fmt: skip


def _refused(registry: Registry, ref: str, stage: str, **given: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(ref, {**decision(stage), **given}, (), BY_KIM)
    return [one.code for one in refused.value.problems]


def _decisions(registry: Registry, ref: str) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = registry.showing.project(ref)["decisions"]
    return shown


def _sides(registry: Registry, ref: str, stage: str = "G5") -> list[tuple[str, str, str]]:
    return [
        (one["side"], one["outcome"], one["body"])
        for one in _decisions(registry, ref)
        if one["stage"] == stage
    ]
