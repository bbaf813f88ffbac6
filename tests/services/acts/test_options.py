"""What the dialogs may offer: gates, outcomes, bodies, ways back, facts, requirements, resubmission."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from registry.domain.procedure.outcome import STOPPING, Outcome
from registry.domain.procedure.sides import Side
from registry.domain.vocabulary.language import Language
from registry.services.views.progress import ProgressViews
from tests.portfolio import BY_KIM, assign, carry, decide, decision, determination, enter, paper

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.acts.options import ActChoices
    from registry.services.registry import Registry

DEX = ("procedure=DEX", "kind=equipment_transfer", "partner_orgs=Coast Guard, Philippines")


def _choices(store: Store, ref: str, language: Language = Language.EN) -> ActChoices:
    return ProgressViews(store, Side.ROK, language).of(ref).choices


def _at_route(registry: Registry) -> str:
    """A transfer whose concept is approved: its route is to be determined."""
    ref = enter(registry, *DEX, *paper("item_paper", "2026-10-05", 9))
    decide(registry, ref, "D1", date="2026-11-02")
    assign(registry, ref, *paper("route_paper", "2026-11-09"), *paper("b2b_note", "2026-11-09", 2))
    return ref


def test_an_open_gate_offers_its_outcomes_in_words(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    (gate,) = _choices(store, ref, Language.KO).gates
    assert (gate.stage, gate.side.side, gate.short) == ("G3", Side.ROK, "부처 협의")
    assert [one.name for one in gate.outcomes] == [
        "승인",
        "조건부 승인",
        "보완 요구",
        "보류",
        "불승인",
        "철회",
        "취소",
    ]
    wants = {
        one.outcome: (one.wants_text, one.wants_until, one.wants_conditions, one.takes_back_to)
        for one in gate.outcomes
    }
    assert wants[Outcome.APPROVE] == (False, False, False, False)
    assert wants[Outcome.CONDITIONS] == (False, False, True, False)
    assert wants[Outcome.RETURN] == (True, True, False, True)
    assert wants[Outcome.DEFER] == (False, True, False, False)
    assert wants[Outcome.REJECT] == (True, False, False, False)
    assert [one.id for one in gate.missing] == ["replies"]
    assert [one.code for one in gate.back_to] == ["G1", "G2"]


def test_what_is_offered_is_taken(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    (gate,) = _choices(store, ref).gates
    decide(
        registry, ref, gate.stage, "return", body=gate.bodies[0].code, text_en="More", until="2026-12-20",
        back_to=gate.back_to[0].code, date="2026-11-20",
    )  # fmt: skip
    after = _choices(store, ref)
    (returned,) = after.gates
    assert returned.side.state == "return"
    assert [one.outcome for one in returned.outcomes] == [Outcome.WITHDRAW, Outcome.CANCEL]
    stands = after.resubmission
    assert (stands.possible, stands.needs_reason, stands.asked_back_to) == (True, False, "G1")
    assert "G1" in [one.code for one in stands.back_to]


@pytest.mark.parametrize(
    ("stage", "side", "first"),
    [
        ("G3", Side.ROK, ["ORG:ROK-MOFA"]),
        ("G5", Side.ROK, ["ORG:RCWG"]),
        ("G5", Side.USA, ["ORG:RCWG"]),
        ("G6", Side.PARTNER, ["Coast Guard of Viet Nam"]),
    ],
)
def test_the_bodies_a_stage_names_come_first(
    store: Store, registry: Registry, stage: str, side: Side, first: list[str]
) -> None:
    ref = carry(registry, enter(registry, "partner_orgs=Coast Guard of Viet Nam"), stage)
    gate = next(one for one in _choices(store, ref).gates if one.side.side is side)
    assert [one.code for one in gate.bodies][: len(first)] == first
    known = [store.resources.words["organisation"].get(one.code) for one in gate.bodies]
    assert {str(one.more["side"]) for one in known if one} <= {side.value, "BOTH"}


def test_a_joint_forum_is_offered_where_its_session_decides_only(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    (gate,) = _choices(store, ref).gates
    assert not {"ORG:RCWG", "ORG:KIDD", "ORG:SCM"} & {one.code for one in gate.bodies}


def test_the_fact_a_gate_waits_for_comes_first_with_its_accepted_values(
    store: Store, registry: Registry
) -> None:
    ref = _at_route(registry)
    choices = _choices(store, ref)
    route = next(gate for gate in choices.gates if gate.stage == "D2")
    assert route.determinations == ("export_route",)
    assert [one.outcome for one in route.outcomes] == [Outcome.RETURN, Outcome.WITHDRAW, Outcome.CANCEL]
    first = choices.determinations[0]
    assert (first.kind, first.wanted, first.known) == ("export_route", True, "")
    assert [value.code for value in first.values] == [
        "FMS",
        "DCS",
        "US_GRANT",
        "G2G",
        "ROK_COM",
        "GRANT",
        "COPRO",
        "MRO",
        "JOINT_DEV",
    ]
    assert "ORG:ROK-DAPA" in [body.code for body in first.bodies]


def test_an_established_fact_is_offered_for_change(store: Store, registry: Registry) -> None:
    ref = _at_route(registry)
    made = determination(kind="export_route", value="GRANT", by_org="ORG:ROK-MND", date="2026-11-20")
    registry.determinations.determine(ref, made, BY_KIM)
    known = {one.kind: (one.wanted, one.known) for one in _choices(store, ref).determinations}
    assert known["export_route"] == (False, "GRANT")
    assert known["controlled_rok"] == (True, "")


def test_what_an_officer_may_record_as_met_is_offered_apart_from_what_he_may_waive(
    store: Store, registry: Registry
) -> None:
    ref = carry(registry, enter(registry), "G2")
    choices = _choices(store, ref)
    names = ["legal_policy_check", "mark_reviewed", "no_duplicate"]
    assert [one.id for one in choices.acknowledgements] == names
    assert [one.how.acknowledgement for one in choices.acknowledgements] == names
    ref = carry(registry, enter(registry), "G3")
    choices = _choices(store, ref)
    assert ([one.id for one in choices.acknowledgements], [one.id for one in choices.waivable]) == (
        [],
        ["replies"],
    )


def test_an_ended_project_offers_nothing_but_to_be_taken_up_again(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    decide(registry, ref, "G3", "reject", text_en="No need")
    choices = _choices(store, ref)
    assert (choices.gates, choices.determinations, choices.waivable) == ((), (), ())
    assert (choices.resubmission.possible, choices.resubmission.needs_reason) == (True, True)


FORUMS = ("ORG:KIDD", "ORG:RCWG", "ORG:SCM", "ORG:MCM")


@pytest.mark.parametrize("origin", ["ROK", "USA", "PARTNER", "REGIONAL"])
@pytest.mark.parametrize("lead", ["ROK", "USA", "JOINT"])
def test_who_may_give_a_project_up_is_offered_and_nobody_else_taken(
    store: Store, registry: Registry, origin: str, lead: str
) -> None:
    ref = enter(registry, f"origin_side={origin}", f"lead_side={lead}")
    leads = {"ROK", "USA"} if lead == "JOINT" else {lead}
    may = {
        "withdraw": (origin,),
        "cancel": (*leads, "BOTH") if lead == "JOINT" else (lead,),
    }
    words = store.resources.words["organisation"]
    for gate in _choices(store, ref).gates:
        for outcome in (one for one in gate.outcomes if one.outcome in may):
            offered = [body.code for body in outcome.bodies or gate.bodies]
            assert offered
            for code in {*offered, *FORUMS, "ORG:ROK-MND", "ORG:US-OSD", "ORG:ASEC", "ORG:IFC-SG"}:
                known = words.get(code)
                right = known is None or str(known.more["side"]) in may[outcome.outcome]
                raw = decision(gate.stage, outcome.outcome, side=gate.side.side, body=code, document="")
                with pytest.raises(Refused) as refused:
                    registry.decisions.decide(ref, raw, (), BY_KIM)
                found = {one.code for one in refused.value.problems} & {"W13", "W33"}
                assert bool(found) is not right, (gate.stage, gate.side.side, outcome.outcome, code)
                assert right or code not in offered


def test_a_joint_forum_that_decides_at_a_gate_is_not_preset_for_giving_the_project_up(
    store: Store, registry: Registry
) -> None:
    ref = carry(registry, enter(registry), "G5")
    gate = next(one for one in _choices(store, ref).gates if one.side.side is Side.ROK)
    assert [body.code for body in gate.bodies if body.named] == ["ORG:RCWG"]
    stopping = [one for one in gate.outcomes if one.outcome in STOPPING]
    for outcome in stopping:
        assert outcome.bodies
        assert "ORG:RCWG" not in [body.code for body in outcome.bodies]
    assert len(stopping) == len(STOPPING)
