"""Stages that both sides close: each by its own gate, and the project goes on when both have."""

from __future__ import annotations

from datetime import timedelta

from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.sides import Side
from registry.domain.project.derivation import sides_text
from tests.domain.course import course_at

ROK, USA, PARTNER = Side.ROK, Side.USA, Side.PARTNER


def test_both_gates_open_on_the_same_day() -> None:
    course = course_at("GEN", "G4")

    assert course.open == ["G4 ROK", "G4 USA"]
    assert course.gate("G4", ROK).opened == course.gate("G4", USA).opened


def test_one_side_approved_and_the_other_still_waits() -> None:
    course = course_at("GEN", "G4").decide("G4", side=ROK)

    assert course.open == ["G4 USA"]
    assert course.state is State.IN_PROCESS
    assert sides_text(course.progress) == "ROK:approve;USA:open"
    assert not course.progress.passed("G4")


def test_the_project_goes_on_when_the_second_side_has_approved() -> None:
    course = course_at("GEN", "G4").decide("G4", side=ROK).decide("G4", side=USA)

    assert course.progress.passed("G4")
    assert course.open == ["G5 ROK", "G5 USA"]


def test_the_next_gates_open_on_the_later_day_of_the_two_whichever_was_recorded_first() -> None:
    course = course_at("GEN", "G4").later(10).decide("G4", side=ROK)
    course.decide("G4", side=USA, date=course.today - timedelta(days=5))

    assert course.gate("G5", ROK).opened == course.today
    assert "W05" in course.codes("G5", Outcome.APPROVE, side=ROK, date=course.today - timedelta(days=1))


def test_the_side_must_be_named_while_two_gates_are_open_and_the_body_belongs_to_none() -> None:
    course = course_at("GEN", "G4")

    assert course.codes("G4", Outcome.APPROVE) == ["W18"]
    assert course.decide("G4", body_side=USA).open == ["G4 ROK"]
    assert course.decide("G4").open == ["G5 ROK", "G5 USA"]


def test_a_body_of_a_third_side_closes_neither_gate() -> None:
    assert course_at("GEN", "G4").codes("G4", Outcome.APPROVE, body_side=PARTNER) == ["W03"]


def test_a_side_whose_gate_is_closed_decides_no_second_time() -> None:
    course = course_at("GEN", "G4").decide("G4", side=ROK)

    assert course.codes("G4", Outcome.APPROVE, side=ROK) == ["W03"]


def test_the_body_of_one_side_does_not_close_the_gate_of_the_other_by_deciding_twice() -> None:
    course = course_at("GEN", "G4").decide("G4", body_side=ROK)

    assert course.codes("G4", Outcome.APPROVE, body_side=ROK) == ["W03"]


def test_one_side_returns_what_the_other_approved_and_only_its_gate_starts_again() -> None:
    course = course_at("GEN", "G4").decide("G4", side=ROK).later(2).decide("G4", Outcome.RETURN, side=USA)
    assert course.state is State.RETURNED
    assert sides_text(course.progress) == "ROK:approve;USA:return"

    course.later(5).resubmit()
    assert course.open == ["G4 USA 2"]
    assert course.gate("G4", ROK).outcome is Outcome.APPROVE


def test_three_sides_sign_an_arrangement() -> None:
    course = course_at("GEN", "G10")

    assert course.open == ["G10 PARTNER", "G10 ROK", "G10 USA"]
    for side in (ROK, USA, PARTNER):
        course.decide("G10", side=side)
    assert course.open == ["G11 ROK"]


def test_a_stage_nobody_asked_for_is_passed_over() -> None:
    course = course_at("GEN", "G6")

    assert course.beside == ["G8 ROK", "G8 USA"]
    assert not course.progress.in_force(course.procedure.by_code["G9"])


def test_a_stage_asked_for_by_a_determination_opens() -> None:
    course = course_at("GEN", "G8").determine("scm_note", "yes")

    assert course.beside == ["G8 ROK", "G8 USA", "G9 ROK", "G9 USA"]
