"""Resubmission: a new attempt where something was closed; nothing that was closed leaves the record."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.domain.procedure.condition import Condition
from registry.domain.procedure.gate import Recorded
from registry.domain.procedure.options import resubmission
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.resubmissions import resubmission_problems
from registry.domain.procedure.sides import Side
from registry.domain.values.working_days import Period
from tests import builders
from tests.domain.course import Course, changed, course_at

ROK, USA = Side.ROK, Side.USA


def _codes(course: Course, back_to: str = "") -> list[str]:
    return [problem.code for problem in resubmission_problems(course.progress, course.today, back_to)]


def test_a_returned_gate_starts_a_second_attempt_on_the_day_of_the_resubmission() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.RETURN).later(14).resubmit()

    first, second = course.gate("G3", ROK), course.gate("G3", ROK, 2)
    assert (first.outcome, first.superseded) == (Outcome.RETURN, True)
    assert (second.opened, second.is_open) == (course.today, True)
    assert course.state is State.IN_PROCESS
    assert course.open == ["G3 ROK 2"]


def test_the_attempts_are_counted_on() -> None:
    course = course_at("GEN", "G3")
    for attempt in (1, 2, 3):
        assert course.progress.live("G3", ROK) == course.gate("G3", ROK, attempt)
        course.later(1).decide("G3", Outcome.RETURN).later(1).resubmit()

    assert course.open == ["G3 ROK 4"]


def test_going_back_to_an_earlier_stage_starts_every_stage_from_there_anew() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.RETURN, back_to="G2").later(7).resubmit("G2")

    assert course.open == ["G2 ROK 2"]
    assert course.gate("G2", ROK).superseded
    assert course.gate("G2", ROK).outcome is Outcome.APPROVE
    assert course.gate("G3", ROK).superseded
    assert not course.gate("G1", ROK).superseded

    course.decide("G2")
    assert course.open == ["G3 ROK 2"]


def test_going_back_from_a_stage_of_both_sides_supersedes_both_gates() -> None:
    course = course_at("GEN", "G4").decide("G4", side=ROK).decide("G4", Outcome.RETURN, side=USA)

    course.later(1).resubmit("G3")

    assert course.open == ["G3 ROK 2"]
    assert course.gate("G4", ROK).superseded
    assert course.gate("G4", USA).superseded
    assert course.decide("G3").open == ["G4 ROK 2", "G4 USA 2"]


def test_a_deferred_clock_runs_again() -> None:
    course = course_at("GEN", "G3").later(2).decide("G3", Outcome.DEFER)
    deferred = course.today
    course.later(30).resubmit()

    assert course.open == ["G3 ROK"]
    assert course.gate("G3", ROK).pauses == (Period(deferred, course.today),)
    assert course.gate("G3", ROK).until is None
    assert course.state is State.IN_PROCESS


@pytest.mark.parametrize("outcome", [Outcome.REJECT, Outcome.WITHDRAW])
def test_an_ended_project_is_taken_up_again_as_a_new_attempt(outcome: Outcome) -> None:
    course = course_at("GEN", "G3").decide("G3", outcome).later(60).resubmit()

    assert course.state is State.IN_PROCESS
    assert course.open == ["G3 ROK 2"]
    assert course.gate("G3", ROK).outcome is outcome


def test_the_gates_that_stood_open_beside_the_one_that_ended_it_open_anew() -> None:
    course = course_at("GEN", "G4").decide("G4", Outcome.REJECT, side=USA).later(10).resubmit()

    assert course.open == ["G4 ROK 2", "G4 USA 2"]


def test_there_is_nothing_to_resubmit_where_nothing_stopped() -> None:
    assert _codes(course_at("GEN", "G3")) == ["W15"]


def test_only_an_earlier_stage_can_be_gone_back_to() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.RETURN)

    assert _codes(course, "G5") == ["W21"]
    assert _codes(course, "D1") == ["W21"]
    assert _codes(course, "G1") == []


def test_a_resubmission_lies_neither_before_the_return_nor_in_the_future() -> None:
    course = course_at("GEN", "G3").later(5).decide("G3", Outcome.RETURN)
    too_early = course.today - timedelta(days=1)
    too_late = course.today + timedelta(days=1)

    assert [p.code for p in resubmission_problems(course.progress, too_early, "")] == ["W05"]
    assert [p.code for p in resubmission_problems(course.progress, too_late, "")] == ["W06"]


def test_a_closed_project_is_reopened_at_its_last_gate_or_an_earlier_stage() -> None:
    course = course_at("GEN", "G12").decide("G12", side=ROK)
    assert course.state is State.CLOSED
    assert _codes(course) == []
    assert resubmission(course.progress).needs_reason

    course.later(5).resubmit()
    assert course.open == ["G12 ROK 2"]
    assert course.gate("G12", ROK).outcome is Outcome.APPROVE
    again = course_at("GEN", "G12").decide("G12", side=ROK).later(5).resubmit("G11")
    assert again.open == ["G11 ROK 2"]


# Evidence of an attempt (domain.md M4, E3) ------------------------------------------------------------------


def test_what_was_returned_is_asked_anew() -> None:
    course = course_at("GEN", "G1").decide("G1", Outcome.RETURN).later(7).resubmit()

    assert course.codes("G1", Outcome.APPROVE) == ["W02", "W36"]
    course.having(evidence=(*course.dossier.evidence, *builders.evidence("concept_note", on=course.today)))
    assert course.codes("G1", Outcome.APPROVE) == []


def test_a_stage_gone_back_to_asks_anew_for_what_it_rested_on() -> None:
    course = course_at("GEN", "G3", evidence=builders.evidence("concept_note", "consultation_reply")).later(1)
    course.decide("G3", Outcome.RETURN).resubmit("G1")

    assert "G1.concept_note" in [problem.field for problem in course.refusal("G1", Outcome.APPROVE)]


def test_the_old_evidence_serves_again_when_it_is_confirmed_for_the_new_attempt() -> None:
    course = course_at("GEN", "G1").decide("G1", Outcome.RETURN).later(7).resubmit()
    for attempt, codes in ((1, ["W02", "W36"]), (2, [])):
        again = Recorded("G1", "concept_note", ROK, attempt, course.today)
        course.having(recorded=frozenset({again}))
        assert course.codes("G1", Outcome.APPROVE) == codes


def test_a_withdrawal_asks_nothing_anew() -> None:
    course = course_at("GEN", "G1").decide("G1", Outcome.WITHDRAW, body_side=ROK).later(7).resubmit()

    assert course.codes("G1", Outcome.APPROVE) == []


def test_a_closed_project_whose_last_stage_does_not_apply_is_reopened_at_the_one_before() -> None:
    us_origin = Condition(((("us_origin", frozenset({"yes"})),),))
    fact = builders.determination("us_origin", "no")
    course = course_at(changed("GEN", G12={"applies": us_origin}), "G11", determinations=(fact,))
    course.decide("G11", Outcome.FINISH)
    assert course.state is State.CLOSED

    assert course.resubmit().open == ["G11 ROK 2"]


def test_a_closed_project_is_not_reopened_before_its_last_decision() -> None:
    course = course_at(changed("GEN", G12={"after": ("G10",)}), "G11").decide("G12").later(5)
    course.decide("G11", Outcome.FINISH)
    assert course.state is State.CLOSED

    early = course.today - timedelta(days=1)
    assert [p.code for p in resubmission_problems(course.progress, early, "")] == ["W05"]
    assert _codes(course) == []
