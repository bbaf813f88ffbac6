"""Gates off the path (domain.md M4, E13): reports that nothing waits for, and that count in nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from registry.data.reference.resources import shipped
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.project.derivation import sides_text, standing_of, waits_for
from registry.domain.project.project_file import ProjectFile
from tests import builders
from tests.domain.course import Course, course_at

ROK, USA, PARTNER = Side.ROK, Side.USA, Side.PARTNER
ODA = (builders.determination("oda", "no"),)


def _without_report(stage: str, **changes: object) -> Course:
    """A project whose report to KIDD was not noted; its other stages before one have passed."""
    course = course_at("GEN", stage, **changes)
    kept = tuple(gate for gate in course.dossier.gates if gate.stage != "G8")
    return course.having(gates=kept).settle()


def test_the_arrangement_does_not_wait_for_kidd() -> None:
    course = _without_report("G7", determinations=ODA).decide("G7")

    assert course.open == ["G10 PARTNER", "G10 ROK", "G10 USA"]
    assert course.beside == ["G8 ROK", "G8 USA"]
    assert (course.progress.current.code, course.state) == ("G10", State.APPROVED)


def test_a_report_off_the_path_is_only_noted() -> None:
    course = _without_report("G10")

    assert course.codes("G8", Outcome.REJECT, side=USA) == ["W04"]
    assert course.decide("G8", Outcome.NOTE, side=USA).beside == ["G8 ROK"]


def test_a_report_that_is_overdue_makes_nothing_late() -> None:
    file = ProjectFile(builders.project())
    sessions = (("ORG:KIDD", builders.OPENED + timedelta(days=3)),)
    course = _without_report("G10", sessions=sessions).later(20)

    known = [standing_of(one.progress, file) for one in (course, course_at("GEN", "G10").later(20))]
    assert known[0] == known[1]


def test_a_report_never_noted_is_set_aside_when_the_project_closes() -> None:
    course = _without_report("G12")
    course.decide("G12")

    assert course.state is State.CLOSED
    assert (course.open, course.beside) == ([], [])
    assert course.gate("G8", ROK).superseded
    assert course.settle().gate("G8", ROK).basis == "rule"


def test_a_report_whose_turn_comes_with_the_end_of_the_project_never_opens() -> None:
    gen, dex = shipped().procedure("GEN"), shipped().procedure("DEX").by_code
    us_origin = Condition(((("us_origin", frozenset({"yes"})),),))
    report = replace(gen.by_code["G8"], after=("D4",))
    last = replace(gen.by_code["G12"], after=("G1",), applies=us_origin)
    stages = (
        gen.by_code["G1"],
        replace(dex["D4"], after=("G1",), determines=((None, ("us_origin",)),)),
        report,
        last,
    )
    procedure = replace(gen, stages=stages)
    course = Course(procedure, builders.dossier(**builders.filled_for(procedure))).decide("G1")
    assert course.open == ["D4 ROK", "G12 ROK"]

    course.determine("us_origin", "no")
    assert course.state is State.CLOSED
    assert [gate.stage for gate in course.dossier.gates] == ["G1", "D4", "G12"]


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAW, Outcome.CANCEL])
def test_a_project_may_be_given_up_at_a_report(outcome: Outcome) -> None:
    course = _without_report("G10").decide("G8", outcome, side=ROK, body_side=ROK)

    assert course.beside == course.open == []


def test_an_office_of_a_former_version_stands_at_the_stage_that_opens_next() -> None:
    """Its report to KIDD is open, and what waited for it is not: the next act opens that."""
    before = _without_report("G10")
    kept = tuple(gate for gate in before.dossier.gates if gate.stage != "G10")
    before.dossier = builders.dossier(kept)

    assert before.open == []
    assert (before.progress.current.code, before.state) == ("G10", State.APPROVED)


# Two sides -----------------------------------------------------------------------------------------------


def test_one_side_suspends_what_both_carry_out() -> None:
    course = course_at("GEN", "G11", lead=LeadSide.JOINT).decide("G11", Outcome.SUSPEND, side=USA)

    assert course.state is State.SUSPENDED
    assert sides_text(course.progress) == "ROK:open;USA:suspend"
    assert course.decide("G11", Outcome.RESUME, side=USA).state is State.IMPLEMENTING


def test_a_project_waits_for_the_side_that_has_not_decided() -> None:
    course = course_at("GEN", "G4")

    assert waits_for(course.progress) == "G4"
    assert waits_for(course.decide("G4", side=USA).progress) == "G4@ROK"
