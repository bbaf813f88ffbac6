"""The road of an export in version 1: facts switch gates on and off, and nothing is offered or signed past an open one.

`test_export_routes.py` goes the roads of version 2.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from registry.data.reference.resources import shipped
from registry.domain.problem import Refused
from registry.domain.procedure.determinations import determination_problems
from registry.domain.procedure.gate import Determination, Evidence
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.requirements import blocking, settled
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders
from tests.domain.course import SIDE_BY_SIDE, Course, course_at

ROK, USA, PARTNER = Side.ROK, Side.USA, Side.PARTNER
RULED = {
    "export_route": "FMS",
    "controlled_rok": "yes",
    "controlled_usa": "no",
    "us_origin": "yes",
    "congress_threshold": "yes",
}


def _facts(**changes: str | None) -> tuple[Determination, ...]:
    made = {kind: value for kind, value in {**RULED, **changes}.items() if value is not None}
    return tuple(builders.determination(kind, value) for kind, value in made.items())


def _at(stage: str, **facts: str | None) -> Course:
    return course_at(SIDE_BY_SIDE, stage, determinations=_facts(**facts))


def test_permit_consent_and_congress_open_side_by_side_after_the_request() -> None:
    course = _at("D7").decide("D7")

    assert course.open == ["D8a ROK", "D8b USA", "D9 USA"]


def test_they_close_in_any_order_and_the_offer_waits_for_the_last() -> None:
    course = _at("D7").decide("D7").decide("D9", Outcome.NOTE).decide("D8a")
    assert course.open == ["D8b USA"]

    assert course.decide("D8b").open == ["D10 USA"]


def test_what_is_not_controlled_needs_no_permit() -> None:
    course = _at("D7", controlled_rok="no", us_origin="no", congress_threshold="no").decide("D7")

    assert course.open == ["D10 USA"]
    assert settled(course.progress, "D8a")
    assert course.progress.passed("D8a")


def test_american_control_alone_calls_for_american_consent() -> None:
    course = _at("D7", us_origin="no", controlled_usa="yes").decide("D7")

    assert "D8b USA" in course.open


@pytest.mark.parametrize(("kind", "licence"), [("controlled_rok", "D8a"), ("us_origin", "D8b")])
def test_what_is_not_determined_slips_past_no_licence(kind: str, licence: str) -> None:
    progress = _at("D8a", **{kind: None}).progress

    assert not settled(progress, licence)
    assert not progress.in_turn(progress.procedure.by_code["D10"])


def test_what_nobody_compared_with_the_threshold_goes_before_congress() -> None:
    assert "D9 USA" in _at("D7", congress_threshold=None).decide("D7").open


def test_without_the_threshold_determined_congress_cannot_be_noted() -> None:
    course = _at("D7", congress_threshold=None).decide("D7")

    assert [problem.field for problem in course.refusal("D9", Outcome.NOTE)] == ["D9.congress_threshold"]


@pytest.mark.parametrize(("aeca_15", "days"), [(None, 30), (False, 30), (True, 15)])
def test_congress_is_noted_when_its_waiting_days_have_run(*, aeca_15: bool | None, days: int) -> None:
    course = _at("D7").having(aeca_15=aeca_15).decide("D7")
    notice = Evidence("congress_notification", course.today, "36(b)-1")
    course.having(evidence=(*(e for e in course.dossier.evidence if e.type != notice.type), notice))

    assert course.later(days - 1).codes("D9", Outcome.NOTE) == ["W02"]
    assert course.later(1).codes("D9", Outcome.NOTE) == []


def test_a_notice_without_a_date_starts_no_waiting_days() -> None:
    course = (
        _at("D7").decide("D7").later(100).having(evidence=builders.evidence("congress_notification", on=None))
    )

    assert course.codes("D9", Outcome.NOTE) == ["W02", "W34"]


@pytest.mark.parametrize(
    ("route", "sides"),
    [("FMS", ["USA"]), ("DCS", ["USA"]), ("G2G", ["PARTNER", "ROK"]), ("GRANT", ["PARTNER", "ROK"])],
)
def test_the_route_says_who_makes_the_offer(route: str, sides: list[str]) -> None:
    course = _at("D10", export_route=route)

    assert course.open == [f"D10 {side}" for side in sides]


def test_a_determination_closes_its_own_sides_gate() -> None:
    course = course_at(
        SIDE_BY_SIDE, "D3", determinations=_facts(controlled_rok=None, controlled_usa=None, us_origin=None)
    )
    assert course.open == ["D3 ROK", "D3 USA", "D4 ROK"]

    course.determine("controlled_rok", "yes")
    assert course.open == ["D3 USA", "D4 ROK"]
    assert course.gate("D3", ROK).outcome is Outcome.DETERMINE

    assert course.determine("us_origin", "no").determine("controlled_usa", "no").open == ["D5 ROK", "D5 USA"]


def test_one_determination_closes_the_gates_of_a_joint_lead() -> None:
    course = course_at(SIDE_BY_SIDE, "D2", lead=LeadSide.JOINT)
    assert course.open == ["D2 ROK", "D2 USA"]

    assert course.determine("export_route", "FMS").open == ["D3 ROK", "D3 USA", "D4 ROK", "D4 USA"]


def test_a_determination_stage_takes_no_approval() -> None:
    assert course_at(SIDE_BY_SIDE, "D2").codes("D2", Outcome.DETERMINE) == ["W16"]
    assert course_at(SIDE_BY_SIDE, "D2").codes("D2", Outcome.APPROVE) == ["W16"]


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"value": "perhaps"}, ["W17"]),
        ({"document": ""}, ["W07"]),
        ({"by_org": ""}, ["W08"]),
        ({"date": builders.OPENED + timedelta(days=1)}, ["W06"]),
        ({"valid_until": builders.OPENED - timedelta(days=1)}, ["R02"]),
        ({"date": builders.OPENED - timedelta(days=1)}, ["W05"]),
        ({"kind": "controlled_rok", "value": "yes"}, ["W01"]),
    ],
)
def test_a_determination_that_says_too_little_or_comes_too_early_is_refused(
    changes: dict[str, object], codes: list[str]
) -> None:
    course = course_at(SIDE_BY_SIDE, "D2")
    made = builders.determination("export_route", "FMS", **changes)

    assert [
        problem.code for problem in determination_problems(course.progress, made, shipped().words)
    ] == codes


def test_a_refused_decision_names_the_determination_its_stage_wants() -> None:
    course = _at("D3", controlled_rok=None, controlled_usa=None)
    (problem,) = course.refusal("D3", Outcome.APPROVE, side=USA)
    assert (problem.values["stage"], problem.values["kinds"]) == ("D3", ("controlled_usa",))


@pytest.mark.parametrize(("stage", "codes"), [("D8b", []), ("D9", ["W31"]), ("D10", [])])
def test_a_condition_blocks_what_runs_beside_its_gate_until_that_has_passed(
    stage: str, codes: list[str]
) -> None:
    course = _at("D7").decide("D7").decide("D9", Outcome.NOTE)

    assert course.codes("D8a", Outcome.CONDITIONS, conditions=(builders.demand(before=stage),)) == codes


def test_a_determination_whose_papers_are_missing_closes_nothing() -> None:
    course = course_at(SIDE_BY_SIDE, "D2", evidence=())

    with pytest.raises(Refused) as refused:
        course.determine("export_route", "FMS")
    assert [p.field for p in refused.value.problems] == ["D2.route_paper", "D2.b2b_note"]


# domain.md M7.1 ---------------------------------------------------------------------------------------------


def test_american_content_keeps_the_signature_away_while_consent_is_open() -> None:
    course = _at("D12", us_origin="no")
    course.later(1).determine("us_origin", "yes")

    assert course.open == ["D8b USA"]
    assert course.codes("D12", Outcome.APPROVE) == ["W01"]

    course.later(1).decide("D8b").decide("D10", body_side=USA)
    assert course.decide("D12").progress.passed("D12")


def test_american_content_found_late_closes_the_offer_until_its_turn() -> None:
    course = _at("D10", us_origin="no").later(1).determine("us_origin", "yes")

    first = course.gate("D10", USA)
    assert (first.superseded, first.outcome, first.basis) == (True, None, "rule")
    assert course.open == ["D8b USA"]
    assert course.later(1).decide("D8b").open == ["D10 USA 2"]


def test_a_changed_determination_opens_its_stage_again_and_keeps_the_first_on_record() -> None:
    course = _at("D10", us_origin="no").later(1).determine("us_origin", "yes", document="DSCA-2026-9")

    first, second = course.gate("D4", ROK), course.gate("D4", ROK, 2)
    assert (first.outcome, first.superseded) == (Outcome.DETERMINE, True)
    assert (second.outcome, second.superseded) == (Outcome.DETERMINE, False)
    assert (second.opened, second.closed, second.basis) == (course.today, course.today, "DSCA-2026-9")


def test_consent_becomes_not_applicable_only_through_a_new_determination() -> None:
    course = _at("D7", congress_threshold="no").decide("D7").decide("D8a")
    assert course.open == ["D8b USA"]
    assert course.codes("D8b", Outcome.NOT_APPLICABLE) == ["W04"]
    with pytest.raises(Refused):
        course.determine("us_origin", "no", document="")
    assert course.settle().open == ["D8b USA"]

    course.later(3).determine("us_origin", "no")
    assert course.open == ["D10 USA"]
    gate = course.gate("D8b", USA)
    assert (gate.outcome, gate.basis, gate.closed) == (Outcome.NOT_APPLICABLE, "rule", course.today)
    assert course.gate("D4", ROK, 2).outcome is Outcome.DETERMINE


def test_consent_that_was_switched_off_opens_a_second_time_when_the_fact_turns_back() -> None:
    course = _at("D7", congress_threshold="no").decide("D7").later(1).determine("us_origin", "no")
    course.later(1).determine("us_origin", "yes")

    assert "D8b USA 2" in course.open
    assert course.gate("D8b", USA).superseded
    assert course.gate("D4", ROK, 3).outcome is Outcome.DETERMINE


def test_the_same_value_determined_again_changes_no_gate() -> None:
    course = _at("D10")
    before = course.dossier.gates

    assert course.later(1).determine("us_origin", "yes").dossier.gates == before


def test_a_returned_consent_that_no_longer_applies_holds_nothing_up() -> None:
    course = _at("D7", congress_threshold="no").decide("D7").decide("D8a").decide("D8b", Outcome.RETURN)
    course.later(1).determine("us_origin", "no")

    assert course.open == ["D10 USA"]
    assert course.state is State.IN_PROCESS


# Validity ---------------------------------------------------------------------------------------------------


def test_a_determination_that_lapsed_blocks_offer_and_signature() -> None:
    lapsing = builders.determination("controlled_rok", "no", valid_until=builders.OPENED + timedelta(days=30))
    for stage in ("D10", "D12"):
        course = course_at(SIDE_BY_SIDE, stage, determinations=(*_facts(controlled_rok=None), lapsing))
        assert course.later(30).codes(stage, Outcome.APPROVE) == []
        assert course.later(1).codes(stage, Outcome.APPROVE) == ["W32"]


def test_a_lapsed_determination_opens_its_stage_again_and_a_new_one_closes_it() -> None:
    lapsing = builders.determination("us_origin", "no", valid_until=builders.OPENED + timedelta(days=30))
    course = course_at(SIDE_BY_SIDE, "D10", determinations=(*_facts(us_origin=None), lapsing))
    course.later(31).settle()
    assert course.open == ["D4 ROK 2"]

    course.determine("us_origin", "no")
    assert course.open == ["D10 USA 2"]
    assert course.codes("D10", Outcome.APPROVE) == []


def test_a_newer_determination_that_lapsed_does_not_bring_an_older_one_back() -> None:
    older = builders.determination("us_origin", "no")
    newer = builders.determination(
        "us_origin", "yes", date=builders.OPENED, valid_until=builders.OPENED + timedelta(days=9)
    )
    course = course_at(SIDE_BY_SIDE, "D10", determinations=(*_facts(us_origin=None), older, newer))

    assert course.progress.facts["us_origin"] == {"yes"}
    assert "us_origin" not in course.later(10).progress.facts


def test_the_hard_rule_is_not_met_by_saying_so() -> None:
    course = _at("D7", congress_threshold="no").decide("D7").decide("D8a")
    stage = course.progress.procedure.by_code["D10"]
    recorded = course.dossier.recorded | {builders.recorded("D10", "export_control_closed")}
    course.dossier = replace(course.dossier, recorded=recorded)

    assert "D10.export_control_closed" in [lack.key for lack in blocking(course.progress, stage, Side.USA)]


def test_a_body_of_one_side_neither_decides_nor_determines_for_the_other() -> None:
    course = _at("D7", congress_threshold="no").decide("D7")

    assert course.codes("D8b", Outcome.APPROVE, side=Side.USA, body_side=Side.ROK) == ["W29"]
    undetermined = _facts(controlled_rok=None, controlled_usa=None, us_origin=None)
    with pytest.raises(Refused, match="W29"):
        course_at(SIDE_BY_SIDE, "D3", determinations=undetermined).determine(
            "controlled_usa", "no", by_org="ORG:ROK-MND"
        )


def test_a_body_of_one_side_determines_for_its_own_side_only() -> None:
    course = course_at(SIDE_BY_SIDE, "D2", lead=LeadSide.JOINT)
    assert course.determine("export_route", "GRANT", by_side=Side.USA).open == ["D2 ROK"]
    assert course.progress.facts_awaited(course.gate("D2", Side.ROK)) == ("export_route",)
    course.determine("export_route", "GRANT", by_side=Side.ROK)
    assert "D3 ROK" in course.open


def test_a_fact_recorded_late_under_an_earlier_date_sets_nothing_back() -> None:
    course = _at("D13")
    before = course.dossier.gates

    course.determine("congress_threshold", "no", date=builders.OPENED - timedelta(days=5))
    assert course.dossier.gates == before
    course.determine("congress_threshold", "no")
    assert course.gate("D12", PARTNER).superseded or course.gate("D12", USA).superseded
