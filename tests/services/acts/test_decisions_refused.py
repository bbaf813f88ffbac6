"""What the engine refuses of decisions, waivers and determinations, told through the services (domain.md M4, E1–E8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from registry.services.acts.act import ActContext
from registry.services.language.problem_text import ProblemText
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, KIM, assign, carry, decide, decision, enter, meet, paper, where

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.data.store import Store
    from registry.services.registry import Registry

VESSEL = "RCF-K-25-0003"
"""The project of the sample that waits for the consent of the United States (D8b)."""


def _codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    return [problem.code for problem in refused.value.problems]


def _deciding(
    registry: Registry, ref: str, stage: str, outcome: str = "approve", **told: str
) -> Callable[[], object]:
    return lambda: registry.decisions.decide(ref, decision(stage, outcome, **told), (), BY_KIM)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("documents.+.type=concept_note",), "W34"),
        (paper("concept_note", "2030-01-01"), "W35"),
        (paper("concept_note", "2026-03-03"), "W35"),
    ],
)
def test_a_note_without_number_or_date_or_after_the_decision_does_not_close_a_gate(
    registry: Registry, given: tuple[str, ...], code: str
) -> None:
    ref = enter(registry)
    assign(registry, ref, "documents.1=remove", *given)
    assert _codes(_deciding(registry, ref, "G1")) == ["W02", code]


def test_a_returned_note_is_asked_anew_or_confirmed_again_with_a_reason(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", text_en="More on training", until="2026-12-01")
    registry.resubmissions.resubmit(ref, {"date": "2026-03-20"}, BY_KIM)
    assert _codes(_deciding(registry, ref, "G1", date="2026-03-23")) == ["W02", "W36"]

    again = {"date": "2026-03-20", "document": "국제정책과-101"}
    assert _codes(lambda: meet(registry, ref, "G1", "concept_note", **again)) == ["R11"]
    meet(registry, ref, "G1", "concept_note", **again, reason="Training is told on page two")
    decide(registry, ref, "G1", date="2026-03-23")
    assert where(registry, ref)[0] == "G2"


def test_a_note_of_a_first_attempt_is_not_confirmed_by_saying_so(registry: Registry) -> None:
    ref = enter(registry)
    assert _codes(lambda: meet(registry, ref, "G1", "concept_note", reason="as sent")) == ["W28"]


def test_what_one_side_confirmed_is_not_confirmed_for_the_other(registry: Registry) -> None:
    ref = enter(registry, "lead_side=JOINT", *paper("concept_note", "2026-02-16", 2))
    decide(registry, ref, "G1", side="ROK")
    decide(registry, ref, "G1", side="USA", body="ORG:US-OSD")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name)
    decide(registry, ref, "G2", side="ROK")
    assert _codes(_deciding(registry, ref, "G2", side="USA", body="ORG:US-OSD")) == ["W02"] * 3


def test_a_joint_body_confirms_for_both_sides(registry: Registry) -> None:
    ref = enter(registry, "lead_side=JOINT", *paper("concept_note", "2026-02-16", 2))
    decide(registry, ref, "G1", side="ROK")
    decide(registry, ref, "G1", side="USA", body="ORG:US-OSD")
    meet(registry, ref, "G2", "no_duplicate", by_org="ORG:RCWG")
    rows = registry.showing.project(ref)["requirements"]
    assert sorted((row["side"], row["attempt"]) for row in rows) == [("ROK", 1), ("USA", 1)]


@pytest.mark.parametrize("body", ["Bob", "ORG:US-OSD", "ORG:RCWG"])
def test_the_consent_is_given_by_those_who_may(sample: Store, body: str) -> None:
    registry = registry_of(sample)
    act = _deciding(registry, VESSEL, "D8b", body=body, date="2026-11-20")
    with pytest.raises(Refused) as refused:
        act()
    (problem,) = [one for one in refused.value.problems if one.field == "body"]
    assert problem.code == "W37"
    told = ProblemText(sample.resources).sentence(problem, "decisions")
    assert "has no authority to decide stage D8b" in told
    assert "State (DDTC or PM/RSAT) or Commerce (BIS)" in told


def test_a_consent_is_not_waived_by_anybody(sample: Store) -> None:
    registry = registry_of(sample)
    raw = {"stage": "D8b", "requirement": "end_use_assurance", "state": "waived", "by_org": "Anybody"}
    raw |= {"date": "2026-11-20", "document": "1", "reason": "because"}
    assert _codes(lambda: registry.requirements.meet(VESSEL, raw, BY_KIM)) == ["W37"]


def test_a_project_is_not_given_up_by_a_name_or_without_a_reason(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    for outcome in ("withdraw", "cancel"):
        assert _codes(_deciding(registry, ref, "G2", outcome, body="Bob")) == ["W38"]
        assert _codes(_deciding(registry, ref, "G2", outcome, text_en="")) == ["W39"]


def test_a_closed_project_is_reopened_with_a_reason(sample: Store) -> None:
    registry, ref = registry_of(sample), "RCF-U-25-0015"
    assert where(registry, ref)[:2] == ("A14", "closed")
    assert _codes(lambda: registry.resubmissions.resubmit(ref, {}, BY_KIM)) == ["W23"]
    registry.resubmissions.resubmit(ref, {}, ActContext(KIM, "the balance was wrong"))
    assert where(registry, ref) == ("A14", "completing", 2)
