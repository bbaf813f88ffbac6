"""A return for some requirements through the services: what is open, what carries over, correction, undo (E3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from registry.domain.problem import Refused
from tests.portfolio import BY_KIM, built_anew, carry, contents, decide, decision, enter, meet, where

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

CHECKS = ("legal_policy_check", "mark_reviewed", "no_duplicate")


@pytest.fixture
def ref(registry: Registry) -> str:
    """A project whose checks at G2 have all been recorded."""
    ref = enter(registry)
    decide(registry, ref, "G1")
    for name in CHECKS:
        meet(registry, ref, "G2", name)
    return ref


def _return(registry: Registry, ref: str, *named: str) -> None:
    decide(
        registry, ref, "G2", "return", text_en="Check it", until="2026-12-01", requirements=";".join(named)
    )


def _resubmitted(registry: Registry, ref: str) -> dict[str, Any]:
    registry.resubmissions.resubmit(ref, {"date": "2026-10-01"}, BY_KIM)
    return _gate(registry, ref)


def _gate(registry: Registry, ref: str) -> dict[str, Any]:
    gate: dict[str, Any] = registry.showing.project(ref)["gates"][-1]
    return gate


def test_what_was_not_returned_is_shown_as_carried_over(registry: Registry, ref: str) -> None:
    _return(registry, ref, "no_duplicate")
    decided = registry.showing.project(ref)["decisions"][-1]
    assert (decided["requirements"], decided["until"]) == (["no_duplicate"], "2026-12-01")
    assert registry.showing.project(ref)["due"] == "2026-12-01"

    gate = _resubmitted(registry, ref)
    assert (gate["missing"], gate["returned"]) == (["no_duplicate"], ["no_duplicate"])
    assert set(gate["carried"]) == {"legal_policy_check", "mark_reviewed"}
    meet(registry, ref, "G2", "no_duplicate", date="2026-10-02")
    decide(registry, ref, "G2", date="2026-10-03")
    assert where(registry, ref)[0] == "G3"


def test_a_return_that_names_nothing_returns_all(registry: Registry, ref: str) -> None:
    _return(registry, ref)
    gate = _resubmitted(registry, ref)
    assert (set(gate["missing"]), gate["carried"]) == (set(CHECKS), [])


def test_a_correction_of_the_return_says_what_is_open(registry: Registry, ref: str) -> None:
    _return(registry, ref, "no_duplicate")
    wrong = len(registry.showing.project(ref)["decisions"])
    told = decision("G2", "return", text_en="Check it", until="2026-12-01", requirements="mark_reviewed")
    registry.decisions.decide(ref, told, (), BY_KIM, corrects=wrong)
    assert _resubmitted(registry, ref)["missing"] == ["mark_reviewed"]


def test_a_return_is_undone_with_what_it_named(registry: Registry, store: Store, ref: str) -> None:
    before = contents(store)
    _return(registry, ref, "no_duplicate")
    registry.history.undo("", BY_KIM)
    assert contents(store)["decisions"] == before["decisions"]
    registry.history.redo(BY_KIM)
    assert registry.showing.project(ref)["decisions"][-1]["requirements"] == ["no_duplicate"]
    kept, anew = built_anew(store)
    assert kept == anew


@pytest.mark.parametrize("end", ["withdraw", "cancel"])
def test_a_return_is_not_forgotten_when_the_project_is_given_up(registry: Registry, end: str) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", text_en="More on training", until="2026-12-01")
    decide(registry, ref, "G1", end, reason="funding")
    opened = {"body": "ORG:ROK-MND", "date": "2026-10-01", "document": "국제정책과-99", "reason": "changed"}
    registry.resubmissions.reopen(ref, opened, BY_KIM)
    assert _gate(registry, ref)["missing"] == ["concept_note"]


def test_a_field_that_was_returned_is_confirmed_with_a_reason(registry: Registry) -> None:
    ref = enter(registry)
    decide(
        registry, ref, "G1", "return", text_en="Name the partner", until="2026-12-01", requirements="partner"
    )
    registry.resubmissions.resubmit(ref, {"date": "2026-03-20"}, BY_KIM)
    assert (_gate(registry, ref)["missing"], _gate(registry, ref)["returned"]) == (["partner"], ["partner"])

    def codes(requirement: str, **told: str) -> list[str]:
        with pytest.raises(Refused) as refused:
            meet(registry, ref, "G1", requirement, date="2026-03-20", **told)
        return [problem.code for problem in refused.value.problems]

    assert codes("partner") == ["R11"]
    assert codes("area", reason="As it was") == ["W28"]
    meet(registry, ref, "G1", "partner", date="2026-03-20", reason="The Philippines stay the partner")
    assert _gate(registry, ref)["missing"] == []


def test_a_joint_return_names_the_requirements_for_both_sides(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    day = registry.showing.project(ref)["opened"]
    told = decision(
        "G5", "return", body="ORG:RCWG", date=day, joint="yes", text_en="Both", until="2026-12-01"
    )
    registry.decisions.decide(ref, {**told, "requirements": "joint_sheet"}, (), BY_KIM)
    made = registry.showing.project(ref)["decisions"][-2:]
    assert [one["requirements"] for one in made] == [["joint_sheet"]] * 2
