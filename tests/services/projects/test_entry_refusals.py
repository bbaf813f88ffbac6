"""What the services refuse: every problem at once, and nothing is changed by it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from registry.services.acts.conditions import RawCondition
from tests.portfolio import (
    BY_KIM,
    assign,
    carry,
    counts,
    decide,
    decision,
    determination,
    enter,
    head,
    paper,
    presentation,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.data.store import Store
    from registry.services.registry import Registry

RETURNED = {"text_en": "More on training", "until": "2026-12-24"}
CONDITION = RawCondition("Name the host unit", "Division director", "2026-12-01")


class Refusals:
    """Tries acts that are refused, and holds each against what was there before."""

    def __init__(self, store: Store, registry: Registry) -> None:
        self.store = store
        self.registry = registry

    def of(self, act: Callable[[], object]) -> list[str]:
        """Return the codes and fields of what an act was refused for; nothing may have changed."""
        before = counts(self.store), head(self.store)
        with pytest.raises(Refused) as refused:
            act()
        assert (counts(self.store), head(self.store)) == before
        telling = self.registry.telling.sentences(refused.value.problems)
        assert all(telling)
        assert not any("{" in sentence for sentence in telling)
        return sorted(f"{problem.code} {problem.field}".strip() for problem in refused.value.problems)

    def of_values(self, ref: str, *values: str) -> list[str]:
        return self.of(lambda: assign(self.registry, ref, *values))

    def of_decision(
        self, ref: str, raw: dict[str, str], *conditions: RawCondition, corrects: int | None = None
    ) -> list[str]:
        decisions = self.registry.decisions
        return self.of(lambda: decisions.decide(ref, raw, conditions, BY_KIM, corrects=corrects))


@pytest.fixture
def refused(store: Store, registry: Registry) -> Refusals:
    """Tries acts on a registry."""
    return Refusals(store, registry)


def test_a_project_is_refused_for_all_that_is_wrong_with_it(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)
    for values, expected in VALUES.items():
        assert refused.of_values(ref, *values) == expected, values
        assert refused.of(partial(enter, registry, *values)) == expected, values


VALUES: dict[tuple[str, ...], list[str]] = {
    ("title_en=", "title_ko="): ["R05 title_en"],
    ("planned_start=2027-06-01", "planned_end=2027-01-01"): ["R02 planned_end"],
    ("actual_start=2027-06-01", "actual_end=2027-01-01"): ["R02 actual_end"],
    ("cost=1000",): ["R04 cost"],
    ("cost_currency=USD",): ["R03 cost_currency"],
    ("cost=10.5", "cost_currency=KRW"): ["T10 cost"],
    ("other_areas=HDR;MAR",): ["R08 other_areas"],
    ("oda_eligible=yes",): ["R09 crs_code"],
    ("kind=",): ["R11 kind"],
    ("procedure=", "origin_side=", "lead_side="): ["R11 lead_side", "R11 origin_side", "R11 procedure"],
    ("mark=", "releasable_to="): ["R11 mark", "R11 releasable_to"],
    ("mark=SECRET",): ["M01 mark"],
    ("mark=purple",): ["M02 mark"],
    ("ref=RCF-K-26-0099", "state=approved"): ["R07 ref", "R07 state"],
    ("planned_start=some day",): ["T01 planned_start"],
    ("planned_start=1066-10-14",): ["T03 planned_start"],
    (f"title_en={'x' * 161}",): ["T07 title_en"],
    ("area=nothing of the kind",): ["L01 area"],
    ("countries=Atlantis",): ["L04 countries"],
    ("lead_org=ORG:NOWHERE",): ["L05 lead_org"],
    ("other_areas=HDR;EXE;CAP;DEX",): ["L07 other_areas"],
    ("funding.+.amount=1000",): ["R04 funding.+.amount", "R11 funding.+.currency"],
    ("funding.+.currency=USD",): ["R11 funding.+.amount"],
    ("funding.+.amount=1.5", "funding.+.currency=JPY"): ["T10 funding.+.amount"],
    ("funding.+.amount=five", "funding.+.currency=USD"): ["T04 funding.+.amount"],
    ("risks.+.title=", "risks.+.likelihood=6"): ["R11 risks.+.title", "T09 risks.+.likelihood"],
    ("milestones.+.baseline=2026-01-01",): ["R11 milestones.+.type"],
    ("presentations.+.from_org=ORG:ROK-MND",): [
        "R11 presentations.+.channel",
        "R11 presentations.+.document",
        "R11 presentations.+.sent",
        "R11 presentations.+.to_org",
    ],
    ("area=none", "cost=5", "mark=", "funding.+.amount=5"): [
        "L01 area",
        "R04 cost",
        "R04 funding.+.amount",
        "R11 funding.+.currency",
        "R11 mark",
    ],
    ("cost=lots", "cost_currency=USD"): ["T04 cost"],
    ("cost=5", "cost_currency=XXD"): ["L01 cost_currency"],
    ("cost=lots",): ["T04 cost"],
    (f"title_en={'x' * 161}", "title_ko="): ["T07 title_en"],
    ("oda_eligible=yes", "crs_code=x"): ["L01 crs_code"],
    ("area=none", "other_areas=MAR"): ["L01 area"],
    ("planned_start=some day", "planned_end=2020-01-01"): ["T01 planned_start"],
    ("funding.+.amount=5", "funding.+.currency=XXD"): ["L01 funding.+.currency"],
    ("funding.+.amount=five",): ["R11 funding.+.currency", "T04 funding.+.amount"],
}
"""Values given, and the problems they are refused for; the same for a new project as for one that is there."""


def test_a_row_that_is_there_is_refused_for_what_it_loses(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry, "funding.+.amount=1000", "funding.+.currency=USD")
    assert refused.of_values(ref, "funding.1.currency=") == ["R04 funding.1.amount", "R11 funding.1.currency"]
    assert refused.of_values(ref, "funding.1.currency=KRW", "funding.1.amount=0.5") == [
        "T10 funding.1.amount"
    ]
    assert refused.of_values(ref, "documents.1.type=") == ["R11 documents.1.type"]


def test_a_row_is_refused_under_the_name_it_was_given(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry, *(f"risks.+{n}.title=Risk {n}" for n in (1, 2, 3)))
    told = refused.of_values(ref, "risks.1=remove", "risks.3.title=", "risks.+2.impact=5")
    assert told == ["R11 risks.+2.title", "R11 risks.3.title"]


def test_procedure_and_sides_are_fixed_after_submission(refused: Refusals, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    values = ("procedure=DEX", "lead_side=USA", "origin_side=USA")
    assert refused.of_values(ref, *values) == ["R06 lead_side", "R06 origin_side", "R06 procedure"]
    assert assign(registry, ref, "lead_side=ROK", "note=The same lead") is not None


def test_a_decision_is_refused_for_all_that_it_lacks(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)
    for raw, conditions, expected in DECISIONS:
        assert refused.of_decision(ref, raw, *conditions) == expected, raw


DECISIONS: list[tuple[dict[str, str], tuple[RawCondition, ...], list[str]]] = [
    (decision("G3"), (), ["W01 stage"]),
    (decision("G3", body="", document=""), (), ["W01 stage", "W07 document", "W08 body"]),
    (decision("G1", date=""), (), ["R11 date"]),
    (decision("G1", date="some day", outcome="bless"), (), ["L01 outcome", "T01 date"]),
    (decision("G1", side="USA"), (), ["W03 side"]),
    (decision("G1", "defer", until="2026-12-24"), (), ["W04 outcome"]),
    (decision("G1", date="2026-11-23"), (), ["W06 date"]),
    (decision("G1", body="", document=""), (), ["W07 document", "W08 body"]),
    (decision("G1", "return"), (), ["W09 text", "W09 until"]),
    (decision("G1", "return", text_en="More"), (), ["W09 until"]),
    (decision("G1", "defer"), (), ["W04 outcome", "W10 until"]),
    (decision("G1", "reject"), (), ["W04 outcome", "W12 text"]),
    (decision("G1", "approve_with_conditions"), (), ["W04 outcome", "W11 conditions"]),
    (decision("G1", "withdraw", body="ORG:US-OSD"), (), ["W13 body"]),
    (decision("G1"), (CONDITION,), ["W20 conditions"]),
    (decision("G1", "return", **RETURNED, back_to="G2"), (), ["W21 back_to"]),
    (
        decision("G1"),
        (RawCondition("Name the host unit"),),
        ["W11 conditions.1.due", "W11 conditions.1.owner"],
    ),
    (
        decision("G1"),
        (CONDITION, RawCondition("Name it")),
        ["W11 conditions.2.due", "W11 conditions.2.owner"],
    ),
    (decision("G1"), (RawCondition("Name the host unit", "Director", "some day"),), ["T01 conditions.1.due"]),
    (decision("G1"), (RawCondition("Name it", "Director", "2026-12-01", "Z9"),), ["L01 conditions.1.before"]),
    (
        decision("G1", "approve_with_conditions", body="", document="", date="2026-12-24"),
        (RawCondition("", "", "2026-12-01"),),
        [
            "R10 conditions.1.due",
            "W04 outcome",
            "W06 date",
            "W07 document",
            "W08 body",
            "W11 conditions.1.owner",
            "W11 conditions.1.text",
        ],
    ),
]
"""Decisions on a concept that is complete, the conditions given with them, and what they are refused for."""


def test_a_decision_that_names_no_stage_or_outcome_is_refused(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)
    assert refused.of_decision(ref, decision("", date="2026-03-02")) == ["W01 stage"]
    assert refused.of_decision(ref, decision("G1", "")) == ["R11 outcome"]
    assert refused.of_decision(ref, {}) == ["R11 date", "R11 outcome"]


def test_a_gate_that_lacks_something_is_not_passed(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry, "summary_ko=", "objective=")
    assign(registry, ref, "documents.1=remove")
    lacking = registry.showing.project(ref)["gates"][0]["missing"]
    assert {"concept_note", "objective", "summary_ko"} <= set(lacking)
    assert refused.of_decision(ref, decision("G1")) == sorted(f"W02 G1.{name}" for name in lacking)
    returned = decision("G1", "return", **RETURNED)
    assert registry.decisions.decide(ref, returned, (), BY_KIM) is not None


def test_a_side_is_named_where_both_decide(refused: Refusals, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G4")
    registry.presentations.present(ref, presentation(), BY_KIM)
    assert refused.of_decision(ref, decision("G4", body="ORG:RCWG")) == ["W18 side"]
    assert refused.of_decision(ref, decision("G4", side="PARTNER")) == ["W03 side"]
    assert refused.of_decision(ref, decision("G4", side="ROK", date="2026-03-01")) == ["W05 date"]
    decide(registry, ref, "G4", body="ORG:US-OSD")
    gates = [gate for gate in registry.showing.project(ref)["gates"] if gate["stage"] == "G4"]
    assert [(gate["side"], gate["outcome"]) for gate in gates] == [("ROK", None), ("USA", "approve")]


def test_a_determination_is_not_replaced_by_a_decision(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry, "procedure=DEX")
    _pass_first_gate(registry, ref)
    assert refused.of_decision(ref, decision("D2", date="2026-04-01")) == ["W16 outcome"]


def _pass_first_gate(registry: Registry, ref: str) -> None:
    """Pass D1, whatever it asks for beside the concept."""
    for name in registry.showing.project(ref)["gates"][0]["missing"]:
        raw = {"stage": "D1", "requirement": name, "state": "met", "by_org": "ORG:ROK-DAPA"}
        told = {**raw, "date": "2026-03-02", "document": "방위사업청-1"}
        registry.requirements.meet(ref, told, BY_KIM)
    decide(registry, ref, "D1", date="2026-03-02")


def test_a_project_that_has_ended_takes_no_more_acts(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "withdraw")
    assert refused.of_decision(ref, decision("G1")) == ["W14"]
    assert refused.of(lambda: registry.determinations.determine(ref, determination(), BY_KIM)) == ["W14"]
    assert refused.of(lambda: registry.presentations.present(ref, presentation(), BY_KIM)) == ["W14"]


def test_a_correction_is_refused_where_it_would_change_the_road(
    refused: Refusals, registry: Registry
) -> None:
    ref = carry(registry, enter(registry), "G3")
    assert refused.of_decision(ref, decision("G1"), corrects=3) == ["W24 corrects"]
    assert refused.of_decision(ref, decision("G1"), corrects=0) == ["W24 corrects"]
    raw = decision("G1", "return", **RETURNED)
    assert refused.of_decision(ref, raw, corrects=1) == ["W22 outcome"]
    assert refused.of_decision(ref, decision("G1", document="", date="2026-12-01"), corrects=1) == [
        "W06 date",
        "W07 document",
    ]


def test_a_determination_is_refused_for_all_that_it_lacks(refused: Refusals, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    for changes, expected in DETERMINATIONS:
        raw = determination(**changes)
        assert refused.of(partial(registry.determinations.determine, ref, raw, BY_KIM)) == expected, changes


DETERMINATIONS: list[tuple[dict[str, str], list[str]]] = [
    ({"kind": "", "value": "", "date": ""}, ["R11 date", "R11 kind", "R11 value"]),
    ({"kind": "weather"}, ["L01 kind"]),
    ({"kind": "weather", "value": "", "date": "some day"}, ["L01 kind", "R11 value", "T01 date"]),
    ({"value": "perhaps"}, ["W17 value"]),
    ({"document": "", "by_org": ""}, ["W07 document", "W08 by_org"]),
    ({"date": "2026-11-23"}, ["W06 date"]),
    ({"valid_until": "2026-01-01"}, ["R02 valid_until"]),
    (
        {"value": "perhaps", "document": "", "by_org": "", "date": "2026-12-01", "valid_until": "2026-01-01"},
        ["R02 valid_until", "W06 date", "W07 document", "W08 by_org", "W17 value"],
    ),
]


def test_a_determination_waits_for_its_stage(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry, "procedure=DEX")
    raw = determination(kind="export_route", value="FMS", date="2026-03-03")
    assert refused.of(partial(registry.determinations.determine, ref, raw, BY_KIM)) == ["W01 kind"]
    _pass_first_gate(registry, ref)
    early = {**raw, "date": "2026-02-01"}
    told = refused.of(partial(registry.determinations.determine, ref, early, BY_KIM))
    assert "W05 date" in told
    assert {one.split(" ")[0] for one in told} <= {"W05", "W02"}


def test_a_presentation_is_refused_for_all_that_it_lacks(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)
    for changes, expected in PRESENTATIONS:
        raw = presentation(**changes)
        assert refused.of(partial(registry.presentations.present, ref, raw, BY_KIM)) == expected, changes


PRESENTATIONS: list[tuple[dict[str, str], list[str]]] = [
    (
        {"from_org": "", "to_org": "", "channel": "", "sent": "", "document": ""},
        ["R11 channel", "R11 document", "R11 from_org", "R11 sent", "R11 to_org"],
    ),
    ({"sent": "2026-11-23"}, ["W06 sent"]),
    ({"reply_due": "2026-04-01"}, ["R02 reply_due"]),
    ({"sent": "some day", "channel": "pigeon"}, ["L01 channel", "T01 sent"]),
    (
        {"sent": "2026-12-01", "reply_due": "2026-11-30", "to_org": ""},
        ["R02 reply_due", "R11 to_org", "W06 sent"],
    ),
]


def test_a_requirement_is_refused_for_all_that_it_lacks(refused: Refusals, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    for changes, expected in REQUIREMENTS:
        act = _meeting(registry, ref, changes)
        assert refused.of(act) == expected, changes


REQUIREMENTS: list[tuple[dict[str, str], list[str]]] = [
    ({"date": "", "document": "", "by_org": ""}, ["R11 date", "W07 document", "W08 by_org"]),
    ({"state": "waived"}, ["R11 reason"]),
    ({"date": "2026-11-23"}, ["W06 date"]),
    ({"stage": "D1"}, ["W01 stage"]),
    ({"stage": ""}, ["W01 stage"]),
    ({"stage": "Z9"}, ["L01 stage"]),
    ({"requirement": "nothing"}, ["L01 requirement"]),
    (
        {"requirement": "nothing", "state": "waived", "date": "2026-12-01", "document": ""},
        ["L01 requirement", "R11 reason", "W06 date", "W07 document"],
    ),
]


def _meeting(registry: Registry, ref: str, changes: dict[str, str]) -> Callable[[], object]:
    raw = {"stage": "G2", "requirement": "no_duplicate", "state": "met", "by_org": "ORG:ROK-MND"}
    raw |= {"date": "2026-03-12", "document": "법무관리관실-7", **changes}
    return lambda: registry.requirements.meet(ref, raw, BY_KIM)


def test_a_correction_names_stage_and_side_of_what_it_corrects(refused: Refusals, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G5")
    theirs = decision("G4", side="USA", body="ORG:US-OSD")
    assert refused.of_decision(ref, decision("G2"), corrects=1) == ["W30 corrects"]
    assert refused.of_decision(ref, theirs, corrects=4) == ["W30 corrects"]
    assert registry.decisions.decide(ref, theirs, (), BY_KIM, corrects=5) is not None


@pytest.mark.parametrize(
    ("by_org", "told"),
    [
        ("ORG:ROK-MND", ["W29 by_org"]),
        ("ORG:RCWG", ["W37 by_org"]),
        ("A desk", ["W37 by_org"]),
        ("ORG:US-RSAT", []),
    ],
)
def test_a_requirement_is_waived_by_a_body_of_its_side(
    refused: Refusals, registry: Registry, by_org: str, told: list[str]
) -> None:
    ref = enter(registry, "procedure=DEX")
    raw = {"stage": "D8b", "requirement": "us_consent_case", "state": "waived", "by_org": by_org}
    raw |= {"date": "2026-03-12", "document": "DSCA-7", "reason": "Not asked for"}
    act = partial(registry.requirements.meet, ref, raw, BY_KIM)
    if told:
        assert refused.of(act) == told
    else:
        assert act() is not None


def test_a_resubmission_is_refused_for_all_that_is_wrong(refused: Refusals, registry: Registry) -> None:
    ref = enter(registry)

    def resubmitting(**raw: str) -> Callable[[], object]:
        return lambda: registry.resubmissions.resubmit(ref, raw, BY_KIM)

    assert refused.of(resubmitting()) == ["W15"]
    assert refused.of(resubmitting(date="2026-12-01", back_to="G4")) == ["W06 date", "W15", "W21 back_to"]
    decide(registry, ref, "G1", "return", **RETURNED)
    assert refused.of(resubmitting(date="2026-03-01")) == ["W05 date"]
    assert refused.of(resubmitting(date="some day")) == ["T01 date"]
    registry.resubmissions.resubmit(ref, {}, BY_KIM)
    carry(registry, ref, "G1")
    assign(registry, ref, *paper("concept_note", "2026-11-22"))
    decide(registry, ref, "G1", date="2026-11-22")
    decide(registry, ref, "G2", "reject", text_en="A duplicate", date="2026-11-22")
    assert refused.of(resubmitting(date="2026-11-22")) == ["W23 why"]
