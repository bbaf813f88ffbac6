"""Rulings: what each outcome does to the gate, to the project and to its clock, and what it must say."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.data.reference.resources import shipped
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.determinations import determination_problems
from registry.domain.procedure.gate import OpenCondition
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.values.working_days import Period
from registry.domain.vocabulary.language import Bilingual
from tests import builders
from tests.domain.course import SIDE_BY_SIDE, Course, changed, course_at

ROK, USA = Side.ROK, Side.USA


def test_approval_closes_the_gate_and_opens_the_next() -> None:
    course = course_at("GEN", "G2").later(3).decide("G2")

    closed = course.gate("G2", ROK)
    assert (closed.outcome, closed.closed) == (Outcome.APPROVE, course.today)
    assert course.open == ["G3 ROK"]
    assert course.gate("G3", ROK).opened == course.today


def test_approval_with_conditions_closes_the_gate_too() -> None:
    course = course_at("GEN", "G2").decide("G2", Outcome.CONDITIONS)

    assert course.gate("G2", ROK).outcome is Outcome.CONDITIONS
    assert course.open == ["G3 ROK"]


def test_a_return_stops_the_project_until_it_is_resubmitted() -> None:
    course = course_at("GEN", "G2").later(3).decide("G2", Outcome.RETURN, until="2026-04-01")

    assert course.state is State.RETURNED
    assert course.open == []
    assert course.progress.current.code == "G2"
    assert course.gate("G2", ROK).until == "2026-04-01"
    assert str(course.progress.clocks.due(course.gate("G2", ROK))) == "2026-04-01"


def test_a_deferral_stops_the_clock_and_keeps_the_gate_open() -> None:
    course = course_at("GEN", "G3").later(3).decide("G3", Outcome.DEFER, until="2026-05-01")

    assert course.state is State.DEFERRED
    assert course.open == ["G3 ROK"]
    assert course.gate("G3", ROK).pauses == (Period(course.today),)
    assert str(course.progress.clocks.due(course.gate("G3", ROK))) == "2026-05-01"


def test_a_deferred_gate_can_be_decided_and_its_clock_rested_meanwhile() -> None:
    course = course_at("GEN", "G3").later(3).decide("G3", Outcome.DEFER)
    deferred = course.today
    course.later(20).decide("G3")

    gate = course.gate("G3", ROK)
    assert gate.pauses == (Period(deferred, course.today),)
    assert course.progress.clocks.used(gate) == 3
    assert course.open == ["G4 ROK", "G4 USA"]


def test_a_second_deferral_only_moves_the_day() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.DEFER, until="2026-05-01").later(5)
    course.decide("G3", Outcome.DEFER, until="2026-06-01")

    assert course.later(5).progress.clocks.used(course.gate("G3", ROK)) == 0
    assert course.gate("G3", ROK).until == "2026-06-01"


def test_a_second_deferral_until_a_session_waits_for_the_first_after_it() -> None:
    sessions = tuple(("ORG:RCWG", builders.OPENED + timedelta(days=days)) for days in (5, 40))
    course = course_at("GEN", "G3", sessions=sessions).decide("G3", Outcome.DEFER, until="ORG:RCWG")
    assert course.progress.clocks.due(course.gate("G3", ROK)) == sessions[0][1]

    course.later(20).decide("G3", Outcome.DEFER, until="ORG:RCWG")
    assert course.progress.clocks.due(course.gate("G3", ROK)) == sessions[1][1]


def test_a_rejection_ends_the_project_and_leaves_no_gate_open() -> None:
    course = course_at("GEN", "G4").decide("G4", Outcome.REJECT, side=USA)

    assert course.state is State.REJECTED
    assert course.open == []
    assert course.gate("G4", ROK).superseded
    assert course.codes("G4", Outcome.APPROVE, side=ROK) == ["W14"]


def test_a_withdrawal_by_the_origin_side_ends_the_project() -> None:
    course = course_at("GEN", "G2").decide("G2", Outcome.WITHDRAW, body_side=ROK)

    assert course.state is State.WITHDRAWN
    assert course.open == []


def test_no_other_side_may_withdraw_a_project() -> None:
    assert course_at("GEN", "G2").codes("G2", Outcome.WITHDRAW, body_side=USA) == ["W13"]
    assert course_at("GEN", "G2", origin=USA).codes("G2", Outcome.WITHDRAW, body_side=ROK) == ["W13"]


def test_a_note_closes_a_notification() -> None:
    course = course_at(
        "APC",
        "A11",
        determinations=(
            builders.determination("regional_route", "BILATERAL"),
            builders.determination("co_proponent", "yes"),
        ),
    )
    course.decide("A11", Outcome.NOTE, side=ROK)

    assert course.gate("A11", ROK).outcome is Outcome.NOTE
    assert course.beside == ["A11 USA"]


def test_work_is_suspended_resumed_and_finished() -> None:
    course = course_at("GEN", "G11")
    suspended = course.later(10).today

    assert course.decide("G11", Outcome.SUSPEND).progress.state is State.SUSPENDED
    assert course.later(30).decide("G11", Outcome.RESUME).progress.state is State.IMPLEMENTING
    assert course.gate("G11", ROK).pauses == (Period(suspended, course.today),)
    assert course.later(5).decide("G11", Outcome.FINISH).progress.state is State.COMPLETING
    assert course.progress.clocks.used(course.gate("G11", ROK)) == 15


def test_work_that_is_cancelled_ends_the_project() -> None:
    course = course_at("GEN", "G11").decide("G11", Outcome.CANCEL)

    assert course.state is State.CANCELLED
    assert course.open == []


def test_the_last_approval_closes_the_project() -> None:
    course = course_at("GEN", "G12").decide("G12")

    assert course.state is State.CLOSED
    assert course.open == []
    assert course.codes("G12", Outcome.APPROVE) == ["W14"]


def test_a_draft_becomes_a_project_in_process_with_its_first_approval() -> None:
    course = course_at("GEN", "G1")
    assert course.state is State.DRAFT

    assert course.decide("G1").state is State.IN_PROCESS


@pytest.mark.parametrize(
    ("stage", "outcome", "changes", "codes"),
    [
        ("G9", Outcome.APPROVE, {}, ["W01"]),
        ("G3", Outcome.NOTE, {}, ["W04"]),
        ("G3", Outcome.NOT_APPLICABLE, {}, ["W04"]),
        ("G3", Outcome.APPROVE, {"side": USA}, ["W03"]),
        ("G3", Outcome.APPROVE, {"document": "", "body": ""}, ["W07", "W08"]),
        ("G3", Outcome.RETURN, {"text": ""}, ["W09"]),
        ("G3", Outcome.RETURN, {"until": ""}, ["W09"]),
        ("G3", Outcome.DEFER, {"until": ""}, ["W10"]),
        ("G3", Outcome.CONDITIONS, {"conditions": ()}, ["W11"]),
        ("G3", Outcome.CONDITIONS, {"conditions": (builders.demand(owner=""),)}, ["W11"]),
        ("G3", Outcome.CONDITIONS, {"conditions": (builders.demand(before="G99"),)}, ["W31"]),
        ("G3", Outcome.CONDITIONS, {"conditions": (builders.demand(before="G2"),)}, ["W31"]),
        ("G3", Outcome.CONDITIONS, {"conditions": (builders.demand(before="G3"),)}, ["W31"]),
        ("G3", Outcome.CONDITIONS, {"conditions": (builders.demand(before="G7"),)}, []),
        ("G3", Outcome.APPROVE, {"conditions": (builders.demand(),)}, ["W20"]),
        ("G3", Outcome.REJECT, {"text": ""}, ["W12"]),
        ("G3", Outcome.RETURN, {"back_to": "G4"}, ["W21"]),
        ("G3", Outcome.RETURN, {"back_to": "G99"}, ["W21"]),
        ("G3", Outcome.APPROVE, {"date": builders.OPENED + timedelta(days=1)}, ["W06"]),
        ("G3", Outcome.APPROVE, {"date": builders.OPENED - timedelta(days=1)}, ["W05"]),
    ],
)
def test_a_ruling_that_says_too_little_or_the_wrong_thing_is_refused(
    stage: str, outcome: Outcome, changes: dict[str, object], codes: list[str]
) -> None:
    assert course_at("GEN", "G3").codes(stage, outcome, **changes) == codes


def test_all_that_stands_against_a_ruling_is_told_at_once() -> None:
    problems = course_at("GEN", "G3").codes(
        "G3", Outcome.NOTE, document="", body="", date=builders.OPENED + timedelta(days=9)
    )

    assert sorted(problems) == ["W04", "W06", "W07", "W08"]


def test_a_requirement_that_is_not_met_keeps_the_gate_from_passing_but_not_from_being_returned() -> None:
    course = course_at("GEN", "G3", evidence=())

    (problem,) = course.refusal("G3", Outcome.APPROVE)
    assert (problem.code, problem.field) == ("W02", "G3.replies")
    assert problem.values["missing"] == Bilingual(
        "Consultation reply from each office consulted", "협의 회신(협의 대상 기관별)"
    )
    assert course.codes("G3", Outcome.RETURN) == []
    assert course.codes("G3", Outcome.REJECT) == []


def test_a_requirement_an_officer_recorded_is_met() -> None:
    course = course_at("GEN", "G3", evidence=(), recorded=frozenset({builders.recorded("G3", "replies")}))

    assert course.codes("G3", Outcome.APPROVE) == []


def test_a_condition_blocks_the_gate_it_must_be_met_before_and_no_other() -> None:
    due = builders.OPENED + timedelta(days=30)
    course = course_at("GEN", "G3", conditions=(OpenCondition("Send the annex", due, before="G4"),))

    course.decide("G3")
    (problem,) = course.refusal("G4", Outcome.APPROVE, side=ROK)
    assert (problem.code, problem.values["missing"]) == ("W02", Bilingual("Send the annex", "Send the annex"))

    course.having(conditions=()).decide("G4", side=ROK)


def test_a_condition_that_names_no_stage_blocks_nothing() -> None:
    course = course_at("GEN", "G3", conditions=(OpenCondition("Report yearly", None, before=None),))

    assert course.codes("G3", Outcome.APPROVE) == []


def test_a_first_gate_may_be_decided_before_the_day_it_was_entered() -> None:
    course = course_at("GEN", "G1").later(30)
    earlier = builders.OPENED - timedelta(days=20)

    course.decide("G1", date=earlier)

    assert (course.gate("G1", ROK).opened, course.gate("G1", ROK).closed) == (earlier, earlier)
    assert course.gate("G2", ROK).opened == earlier


def test_a_joint_lead_closes_its_gates_by_both_sides() -> None:
    course = course_at("GEN", "G1", lead=LeadSide.JOINT)

    assert course.open == ["G1 ROK", "G1 USA"]
    assert course.decide("G1", side=ROK).open == ["G1 USA"]
    assert course.decide("G1", side=USA).open == ["G2 ROK", "G2 USA"]


def test_a_project_the_united_states_lead_is_cleared_by_them() -> None:
    course = Course("GEN", builders.dossier(lead=LeadSide.USA, origin=USA))

    assert course.open == ["G1 USA"]


def test_a_resumption_of_what_was_not_suspended_is_refused() -> None:
    assert course_at("GEN", "G11").codes("G11", Outcome.RESUME)


def test_days_of_two_pauses_that_overlap_rest_once() -> None:
    course = course_at("GEN", "G11").later(10).decide("G11", Outcome.SUSPEND).later(10)
    course.decide("G11", Outcome.RESUME)
    early = course.today - timedelta(days=5)
    course.decide("G11", Outcome.SUSPEND, date=early).later(10).decide("G11", Outcome.RESUME)

    assert course.progress.clocks.used(course.gate("G11", ROK)) == 10


def test_what_is_suspended_is_resumed_before_it_is_finished_or_suspended_again() -> None:
    course = course_at("GEN", "G11").later(3).decide("G11", Outcome.SUSPEND)

    assert course.codes("G11", Outcome.FINISH) == ["W26"]
    assert course.codes("G11", Outcome.SUSPEND) == ["W26"]
    assert course.decide("G11", Outcome.CANCEL).progress.state is State.CANCELLED


def test_a_returned_gate_asks_for_resubmission_or_is_given_up() -> None:
    course = course_at("GEN", "G2").later(1).decide("G2", Outcome.RETURN)

    assert course.codes("G2", Outcome.APPROVE) == ["W27"]
    before = course.today - timedelta(days=1)
    assert course.codes("G2", Outcome.WITHDRAW, date=before) == ["W05"]
    assert course.codes("G2", Outcome.CANCEL, body_side=USA) == ["W33"]


@pytest.mark.parametrize(
    ("outcome", "state"), [(Outcome.WITHDRAW, State.WITHDRAWN), (Outcome.CANCEL, State.CANCELLED)]
)
def test_what_was_returned_may_be_given_up_and_taken_up_again(outcome: Outcome, state: State) -> None:
    course = course_at("GEN", "G2").later(1).decide("G2", Outcome.RETURN).later(2)

    assert course.decide("G2", outcome).state is state
    assert course.gate("G2", ROK).closed == course.today
    assert course.open == []
    assert course.later(1).resubmit().state is State.IN_PROCESS


def test_a_return_or_deferral_is_never_until_a_day_that_has_passed() -> None:
    assert course_at("GEN", "G3").codes("G3", Outcome.DEFER, until="2026-01-01") == ["R10"]


def test_a_joint_forum_withdraws_nothing_and_cancels_only_what_is_led_jointly() -> None:
    led_by_one = course_at("GEN", "G2", origin=USA)
    assert led_by_one.codes("G2", Outcome.WITHDRAW, is_joint=True) == ["W13"]
    assert led_by_one.codes("G2", Outcome.CANCEL, is_joint=True) == ["W33"]
    jointly = course_at("GEN", "G2", lead=LeadSide.JOINT)
    assert jointly.codes("G2", Outcome.CANCEL, side=ROK, is_joint=True) == []
    assert course_at("GEN", "G2", origin=Side.PARTNER).codes("G2", Outcome.WITHDRAW) == []


# Authority and stops (domain.md M4, E4, E7) -----------------------------------------------------------------


def _consent(outcome: Outcome = Outcome.APPROVE, **changes: object) -> list[str]:
    facts = ("controlled_rok", "controlled_usa", "us_origin", "congress_threshold")
    known = tuple(builders.determination(kind, "yes") for kind in facts)
    route = builders.determination("export_route", "G2G")
    course = course_at(SIDE_BY_SIDE, "D8b", determinations=(*known, route))
    return course.codes("D8b", outcome, **changes)


def test_only_the_bodies_a_stage_names_decide_it() -> None:
    assert _consent(body="ORG:US-DDTC", body_side=USA) == []
    assert _consent(body="ORG:US-OSD", body_side=USA) == ["W37"]
    assert _consent(body="Bob", is_listed=False) == ["W37"]


def test_a_name_no_list_knows_decides_for_neither_of_the_two_sides() -> None:
    assert course_at("GEN", "G2").codes("G2", Outcome.APPROVE, body="Bob", is_listed=False) == ["W38"]
    partner = course_at("GEN", "G6")
    assert partner.codes("G6", Outcome.APPROVE, body="Ministry of A", is_listed=False) == []


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAW, Outcome.CANCEL])
def test_giving_up_a_project_is_for_a_listed_body_with_a_reason(outcome: Outcome) -> None:
    course = course_at("GEN", "G2")
    assert course.codes("G2", outcome, body="Bob", is_listed=False) == ["W38"]
    assert course.codes("G2", outcome, body_side=ROK, text="") == ["W39"]
    assert course.codes("G2", outcome, body_side=ROK) == []


def test_who_gives_up_a_project_is_recorded_at_the_gate_of_its_own_side() -> None:
    course = course_at("GEN", "G10").decide("G10", Outcome.WITHDRAW, body_side=ROK)

    assert course.gate("G10", ROK).outcome is Outcome.WITHDRAW


def test_a_suspension_says_why() -> None:
    assert course_at("GEN", "G11").codes("G11", Outcome.SUSPEND, text="") == ["W39"]


def test_a_consent_may_be_deferred() -> None:
    assert "W04" not in _consent(outcome=Outcome.DEFER)


# Expiry (E5) ------------------------------------------------------------------------------------------------


def test_a_signature_does_not_rest_on_an_expired_permit() -> None:
    facts = ("controlled_rok", "controlled_usa", "us_origin", "congress_threshold")
    known = tuple(builders.determination(kind, "yes") for kind in facts)
    course = course_at(
        SIDE_BY_SIDE, "D12", determinations=(*known, builders.determination("export_route", "G2G"))
    )
    permit, offer = ("milestones", {"type": "permit_expiry"}), ("milestones", {"type": "offer_expiry"})

    def valid(permits: str, offers: str) -> list[tuple[str, object]]:
        rows = ((permit[0], {**permit[1], "baseline": permits}), (offer[0], {**offer[1], "baseline": offers}))
        found = course.having(records=rows).refusal("D12", Outcome.APPROVE)
        return [(problem.code, problem.values["ground"]) for problem in found]

    stages = course.procedure.by_code
    today, before = builders.OPENED.isoformat(), (builders.OPENED - timedelta(days=1)).isoformat()
    assert valid(today, today) == []
    assert valid(before, today) == [("W40", stages["D8a"].name)]
    assert valid(today, before) == [("W40", stages["D10"].name)]
    course.having(records=(*course.dossier.records, ("milestones", {**offer[1], "baseline": "2027-01-01"})))
    assert course.codes("D12", Outcome.APPROVE) == []


_EXPIRED = (("milestones", {"type": "permit_expiry", "baseline": "2026-03-01"}),)


def test_a_gate_rests_on_what_lies_before_a_stage_that_does_not_apply() -> None:
    us_origin = Condition(((("us_origin", frozenset({"yes"})),),))
    procedure = changed("GEN", G1={"valid_until": "permit_expiry"}, G2={"applies": us_origin})
    course = course_at(procedure, "G3", determinations=(builders.determination("us_origin", "no"),))

    assert course.codes("G3", Outcome.APPROVE) == []
    assert course.having(records=_EXPIRED).codes("G3", Outcome.APPROVE) == ["W40"]


def test_what_has_run_out_is_not_granted_anew_under_its_old_date() -> None:
    course = course_at(changed("GEN", G2={"valid_until": "permit_expiry"}), "G2").having(records=_EXPIRED)

    assert course.codes("G2", Outcome.APPROVE) == ["W40"]
    assert course.codes("G2", Outcome.REJECT) == []
    assert course.having(records=()).codes("G2", Outcome.APPROVE) == []


def test_no_fact_closes_a_gate_that_rests_on_what_has_expired() -> None:
    course = course_at(changed("DEX", D1={"valid_until": "permit_expiry"}), "D2")
    made = builders.determination("export_route", "FMS")

    assert determination_problems(course.progress, made, shipped().words) == ()
    course.having(records=_EXPIRED)
    assert [p.code for p in determination_problems(course.progress, made, shipped().words)] == ["W40"]
