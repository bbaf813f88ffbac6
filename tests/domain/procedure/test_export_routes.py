"""The routes of exports (domain.md M3, DEX): the order of each, who offers and signs, and what delivery waits for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.data.reference.resources import shipped
from registry.domain.procedure.effects import EffectKind, effects_of, effects_of_move
from registry.domain.procedure.outcome import PASSING, Outcome, State
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.requirements import blocking
from registry.domain.procedure.sides import Side
from tests import builders
from tests.domain.course import SIDE_BY_SIDE, Course, course_at

DEX = shipped().procedures.of("DEX", 2)
BODIES = {
    Side.ROK: "ORG:ROK-DAPA", Side.USA: "ORG:US-DDTC", Side.PARTNER: "Ministry of the partner",
}  # fmt: skip
ALL_ASKED = {
    "controlled_rok": "yes", "controlled_usa": "yes", "us_origin": "yes", "us_authorisation": "TPT_RSAT",
    "congress_threshold": "yes", "rok_preapproval": "yes",
}  # fmt: skip
"""An export for which every authorisation is needed that its route may ask for."""


def _at(stage: str, route: str, instrument: str = "", **facts: str) -> Course:
    known = {"export_route": route, **ALL_ASKED, **facts}
    made = tuple(builders.determination(kind, value) for kind, value in known.items())
    rows = builders.filled_for(DEX)["records"]
    paid = (("funding", {"instrument": instrument}),) if instrument else ()
    return course_at(DEX, stage, determinations=made, records=(*rows, *paid))


def _walked(course: Course) -> str:
    """Pass every open gate again and again, and tell in which order the stages after the request passed."""
    passed: list[str] = []
    while course.state is not State.CLOSED and course.progress.open_gates:
        gates = course.progress.open_gates
        gate = next(one for one in gates if not blocking(course.progress, DEX.by_code[one.stage], one.side))
        stage = DEX.by_code[gate.stage]
        outcome = Outcome.NOTE if stage.kind is GateKind.NOTIFICATION else Outcome.APPROVE
        outcome = Outcome.FINISH if stage.kind is GateKind.EXECUTION else outcome
        listed = gate.side in (Side.ROK, Side.USA)
        course.decide(
            gate.stage, outcome, side=gate.side, body=BODIES[gate.side],
            body_kind="government" if listed else "", is_listed=listed,
        )  # fmt: skip
        passed.append(gate.stage)
    beside = {stage.code for stage in DEX.stages if stage.off_path}
    return " ".join(code for code in dict.fromkeys(passed) if code not in beside)


@pytest.mark.parametrize(
    ("route", "order"),
    [
        ("FMS", "D7 D7b D9 D10 D12 D13 D14"),
        ("US_GRANT", "D7 D7b D9 D10 D12 D13 D14"),
        ("DCS", "D7 D10 D12 D9 D8b D13 D14"),
        ("G2G", "D7 D8p D9 D8b D10 D8a D12 D13 D14"),
        ("ROK_COM", "D7 D8p D9 D8b D10 D8a D12 D13 D14"),
        ("COPRO", "D7 D8p D9 D8b D10 D8a D12 D13 D14"),
        ("MRO", "D7 D8p D9 D8b D10 D8a D12 D13 D14"),
        ("GRANT", "D7 D9 D8b D10 D8a D12 D13 D14"),
        ("JOINT_DEV", "D7 D10 D9 D12 D8a D8b D13 D14"),
    ],
)
def test_each_route_has_an_order_of_its_own(route: str, order: str) -> None:
    walked = _walked(_at("D7", route).later(60))
    if route == "JOINT_DEV":  # permit and consent of each export run side by side
        walked = walked.replace("D8b D8a", "D8a D8b")
    assert walked == order


def test_what_nothing_calls_for_is_left_out() -> None:
    nothing = dict.fromkeys(ALL_ASKED, "no") | {"us_authorisation": "NONE"}
    assert _walked(_at("D7", "G2G", **nothing).later(60)) == "D7 D10 D12 D13 D14"


@pytest.mark.parametrize(
    ("route", "instrument", "asked", "offered", "signed"),
    [
        ("FMS", "", "PARTNER", "USA", "PARTNER"),
        ("DCS", "", "PARTNER", "USA", "USA PARTNER"),
        ("US_GRANT", "FMF", "PARTNER", "USA", "PARTNER"),
        ("US_GRANT", "T10-333", "USA", "USA", "USA"),
        ("G2G", "", "PARTNER", "ROK", "ROK PARTNER"),
        ("ROK_COM", "", "PARTNER", "ROK", "ROK PARTNER"),
        ("GRANT", "", "PARTNER", "ROK", "ROK PARTNER"),
        ("COPRO", "", "PARTNER", "ROK", "ROK PARTNER"),
        ("MRO", "", "PARTNER", "ROK", "ROK PARTNER"),
        ("JOINT_DEV", "", "ROK USA", "USA ROK", "ROK USA"),
    ],
)
def test_the_route_says_who_asks_who_offers_and_who_signs(
    route: str, instrument: str, asked: str, offered: str, signed: str
) -> None:
    progress = _at("D7", route, instrument).progress
    found = [" ".join(progress.acting(DEX.by_code[code])) for code in ("D7", "D10", "D12")]
    assert found == [asked, offered, signed]


def test_technology_security_is_reviewed_before_the_request_or_after_it() -> None:
    known = (builders.determination("export_route", "G2G"), builders.determination("controlled_usa", "no"))
    first = course_at(DEX, "D3", determinations=known).determine("us_origin", "no")
    assert "D5 ROK" not in first.open
    assert "D5 ROK" in first.determine("us_authorisation", "NONE").open

    after = course_at(DEX, "D3", determinations=known)
    after.decide("D7", body="Ministry of the partner", is_listed=False)
    assert "D5 ROK" in after.open
    assert "W02" in after.codes("D5", Outcome.APPROVE, side=Side.ROK)  # not before D3 and D4


def test_the_review_before_the_request_opens_the_day_the_content_is_known() -> None:
    known = (builders.determination("export_route", "G2G"),)
    course = course_at(DEX, "D3", determinations=known).later(5).determine("us_origin", "no")
    course.determine("us_authorisation", "NONE").later(5)
    course.decide("D7", body="Ministry of the partner", is_listed=False)
    assert course.gate("D5", Side.ROK).opened == builders.OPENED + timedelta(days=5)


def test_a_sale_signed_before_its_licence_is_not_delivered() -> None:
    course = _at("D12", "DCS", us_authorisation="ITAR").later(60)
    course.decide("D12", side=Side.USA, body="Harbor Point Marine", is_listed=False)
    course.decide("D12", side=Side.PARTNER, body="Ministry of the partner", is_listed=False)
    assert (course.open, course.state) == (["D9 USA"], State.APPROVED)

    course.decide("D9", Outcome.NOTE, body="ORG:US-CONG")
    assert course.open == ["D8b USA"]
    course.decide("D8b", body="ORG:US-DDTC")
    assert course.open == ["D13 ROK"]


def test_a_firm_offers_and_signs_and_a_forum_does_not() -> None:
    course = _at("D10", "ROK_COM")
    assert course.codes("D10", Outcome.APPROVE, body="Daesan Munitions", is_listed=False) == []
    forum = course.codes("D10", Outcome.APPROVE, body="ORG:RCWG", body_kind="forum", is_joint=True)
    assert forum == ["W37"]


def test_work_rests_on_what_was_valid_when_it_began() -> None:
    course = _at("D13", "G2G")
    rows = [row for row in course.dossier.records if row[1].get("type") != "permit_expiry"]

    def until(days: int) -> list[str]:
        day = (builders.OPENED + timedelta(days=days)).isoformat()
        course.having(records=(*rows, ("milestones", {"type": "permit_expiry", "baseline": day})))
        return course.codes("D13", Outcome.FINISH)

    course.later(400)
    assert until(0) == []
    assert until(-1) == ["W40"]


@pytest.mark.parametrize(
    ("route", "instrument", "short", "days"),
    [
        ("FMS", "", True, 15),
        ("US_GRANT", "FMF", True, 30),
        ("US_GRANT", "T10-333", False, 15),
        ("JOINT_DEV", "", True, 30),
    ],
)
def test_congress_has_as_long_as_the_recipient_and_the_law_say(
    route: str, instrument: str, short: bool, days: int
) -> None:
    course = _at("D9", route, instrument).having(aeca_15=short)
    course.having(evidence=builders.evidence("congress_notification"))
    assert "W02" in course.later(days - 1).codes("D9", Outcome.NOTE, body="ORG:US-CONG")
    assert course.later(1).codes("D9", Outcome.NOTE, body="ORG:US-CONG") == []


@pytest.mark.parametrize("route", ["FMS", "DCS", "G2G", "GRANT"])
def test_a_sale_to_others_than_nato_and_its_like_is_announced_twenty_days_before(route: str) -> None:
    course = _at("D9", route).having(aeca_15=False)
    formal = builders.evidence("congress_notification", on=builders.OPENED + timedelta(days=20))
    course.having(evidence=formal).later(50)
    assert "W02" in course.codes("D9", Outcome.NOTE, body="ORG:US-CONG")
    course.having(
        evidence=(*formal, *builders.evidence("advance_notice", on=builders.OPENED + timedelta(days=1)))
    )
    assert "W02" in course.codes("D9", Outcome.NOTE, body="ORG:US-CONG")
    assert course.later(1).codes("D9", Outcome.NOTE, body="ORG:US-CONG") == []


def test_another_route_puts_an_offer_behind_what_it_now_waits_for() -> None:
    course = _at("D10", "DCS").later(1)
    assert course.open == ["D10 USA"]
    made = builders.determination("export_route", "FMS", date=course.today)
    told = [(one.kind, one.stage) for one in effects_of(course.progress, made)]
    assert (EffectKind.SET_BACK, "D10") in told
    course.determine("export_route", "FMS")
    assert course.open == ["D7b USA"]


def test_a_project_of_version_1_keeps_what_it_closed_when_it_is_moved() -> None:
    established = ("controlled_rok", "controlled_usa", "us_origin", "congress_threshold")
    former = [builders.determination(kind, "yes") for kind in established]
    former.append(builders.determination("export_route", "GRANT"))
    course = course_at(SIDE_BY_SIDE, "D8b", determinations=tuple(former))
    assert course.open == ["D8b USA", "D9 USA"]
    told = {(one.kind, one.stage) for one in effects_of_move(course.progress, DEX, course.today)}
    assert (EffectKind.OPENED, "D4") in told  # the US authorisation is not established yet
    assert (EffectKind.SET_BACK, "D8b") in told
    assert not any(kind is EffectKind.SET_BACK and stage in ("D5", "D6", "D7") for kind, stage in told)


def test_a_stage_may_be_decided_again_on_a_route_that_lists_it_further_down() -> None:
    course = _at("D8b", "DCS", us_authorisation="ITAR").later(1)
    assert course.codes("D8b", Outcome.RETURN, back_to="D12", body="ORG:US-DDTC") == []
    assert course.gate("D12", Side.PARTNER).outcome in PASSING
