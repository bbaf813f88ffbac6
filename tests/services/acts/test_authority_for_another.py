"""A body that decides for another: delegated, acting or subsequent, with the reason (domain.md M4, E4; M7 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, assign, decide, decision

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

VESSEL = "RCF-K-25-0003"
"""A sample project that waits for the US consent (D8b), which DDTC, BIS or the bureau in State decides."""

# The consent itself lacks papers: the body decides to defer it, to which the same authority belongs.
_FOR = {"for_body": "ORG:US-RSAT", "authority_reason": "The desk head is abroad."}


@pytest.fixture(name="vessel")
def _vessel(sample: Store) -> Registry:
    return registry_of(sample)


@pytest.mark.parametrize("authority", ["delegated", "acting", "subsequent"])
def test_a_body_without_authority_may_decide_for_one_that_has_it(vessel: Registry, authority: str) -> None:
    assert _refused(vessel) == ["W37 body"]
    decide(vessel, VESSEL, "D8b", "defer", **_ours(authority=authority, **_FOR))
    made = vessel.showing.project(VESSEL)["decisions"][-1]
    assert (made["body"], made["authority"], made["for_body"]) == ("ORG:US-OSD", authority, "ORG:US-RSAT")


@pytest.mark.parametrize(("authority", "reports"), [("delegated", 0), ("acting", 1), ("subsequent", 1)])
def test_the_body_decided_for_is_told_where_it_did_not_delegate(
    vessel: Registry, authority: str, reports: int
) -> None:
    before = len(vessel.showing.project(VESSEL)["actions"])
    decide(vessel, VESSEL, "D8b", "defer", **_ours(authority=authority, **_FOR))
    added = vessel.showing.project(VESSEL)["actions"][before:]
    assert len(added) == reports
    for action in added:
        assert action["state"] == "open"
        assert "RSAT" in action["text"]
        assert action["text_ko"].endswith("결정 보고")


def test_a_name_that_no_list_has_may_decide_for_a_body(vessel: Registry) -> None:
    decide(vessel, VESSEL, "D8b", "defer", **_ours(body="Deputy director", authority="acting", **_FOR))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"authority": "acting"}, ["W46 authority_reason", "W45 for_body"]),
        ({"authority": "acting", "for_body": "ORG:US-RSAT"}, ["W46 authority_reason"]),
        ({**_FOR, "authority": "acting", "for_body": "ORG:US-OSD"}, ["W37 for_body"]),
        ({**_FOR, "authority": "acting", "for_body": "Bob"}, ["W37 for_body"]),
        (_FOR, ["W37 body", "W47 authority"]),
        ({**_FOR, "authority": "own"}, ["W37 body", "W47 authority"]),
    ],
)
def test_what_is_missing_or_wrong_is_said(
    vessel: Registry, given: dict[str, str], expected: list[str]
) -> None:
    assert sorted(_refused(vessel, **given)) == sorted(expected)


def test_a_body_of_the_other_side_decides_for_none_of_this_one(vessel: Registry) -> None:
    assert _refused(vessel, body="ORG:ROK-MND", authority="acting", **_FOR) == ["W03 side"]


@pytest.mark.parametrize("authority", ["acting", "subsequent"])
def test_a_project_with_a_report_to_make_is_still_changed(vessel: Registry, authority: str) -> None:
    before = len(vessel.showing.project(VESSEL)["actions"])
    decide(vessel, VESSEL, "D8b", "defer", **_ours(authority=authority, **_FOR))
    assign(vessel, VESSEL, "note=Told by telephone.")
    assign(vessel, VESSEL, f"actions.{before + 1}.state=done")
    assert vessel.showing.project(VESSEL)["actions"][before]["state"] == "done"


def test_an_action_of_one_s_own_has_a_due_date_beside_a_report_too(vessel: Registry) -> None:
    decide(vessel, VESSEL, "D8b", "defer", **_ours(authority="acting", **_FOR))
    with pytest.raises(Refused) as refused:
        assign(vessel, VESSEL, "actions.+.text=Ask", "actions.+.owner=Kim", "actions.+.state=open")
    assert [(one.code, one.field) for one in refused.value.problems] == [("R11", "actions.+.due")]


def test_a_correction_drops_the_report_of_what_it_corrects(vessel: Registry) -> None:
    decide(vessel, VESSEL, "D8b", "defer", **_ours(authority="acting", **_FOR))
    place = len(vessel.showing.project(VESSEL)["decisions"])
    right = decision("D8b", "defer", **_ours(body="ORG:US-RSAT"))
    vessel.decisions.decide(VESSEL, right, (), BY_KIM, corrects=place)
    states = [one["state"] for one in vessel.showing.project(VESSEL)["actions"] if "Report" in one["text"]]
    assert states == ["dropped"]


def _ours(**given: str) -> dict[str, str]:
    return {"body": "ORG:US-OSD", "date": "2026-11-20", "until": "2026-12-20", **given}


def _refused(registry: Registry, **given: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(VESSEL, decision("D8b", "defer", **_ours(**given)), (), BY_KIM)
    return [f"{one.code} {one.field}" for one in refused.value.problems]
