"""The marks of the strip, as pictures of projects on their course."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.procedure.stage_mark import StageMark, mark_of, travelled
from tests.builders import OPENED, determination
from tests.domain.course import Course, course_at

_SIGNS = dict(zip(StageMark, "●◉◐○–↺‖✕", strict=True))


def strip(course: Course) -> str:
    """The strip of a project, a sign a stage."""
    return "".join(_SIGNS[mark_of(course.progress, stage)] for stage in course.procedure.stages)


def test_what_is_done_is_filled_and_what_was_not_reached_is_empty() -> None:
    assert strip(course_at("GEN", "G3")) == "●●◉○○○○○–○○○"


def test_a_stage_is_half_filled_once_one_side_has_decided() -> None:
    assert strip(course_at("GEN", "G4").decide("G4", side=Side.ROK)) == "●●●◐○○○○–○○○"


def test_both_sides_together_fill_it() -> None:
    course = course_at("GEN", "G4").decide("G4", side=Side.ROK)
    course.decide("G4", side=Side.USA, body="ORG:US-OSD", body_side=Side.USA)
    assert strip(course) == "●●●●◉○○○–○○○"


def test_stages_that_run_side_by_side_are_both_current() -> None:
    course = course_at("DEX", "D2").determine("export_route", "GRANT")
    assert strip(course) == "●●◉◉◉○◉◉––○○○○○○○○"


@pytest.mark.parametrize(
    ("outcome", "seen"),
    [
        (Outcome.RETURN, "●●●●●↺○○○○◉○○○"),
        (Outcome.WITHDRAW, "●●●●●✕○○○○○○○○"),
    ],
)
def test_what_stops_a_project_shows_where_it_stopped(outcome: Outcome, seen: str) -> None:
    known = (determination("co_proponent", "yes"), determination("regional_route", "ASEC"))
    course = course_at("APC", "A6", determinations=known)
    assert strip(course.decide("A6", outcome, body="Proponent")) == seen


def test_a_deferral_of_one_side_outweighs_the_approval_of_the_other() -> None:
    course = course_at("GEN", "G5").decide("G5", side=Side.ROK, body="ORG:RCWG")
    assert strip(course.decide("G5", Outcome.DEFER, side=Side.USA, body="ORG:RCWG")) == "●●●●‖○○○–○○○"


def test_suspended_work_stands_still_on_the_strip_too() -> None:
    assert strip(course_at("GEN", "G11").decide("G11", Outcome.SUSPEND)) == "●●●●●●●●–●‖○"


def test_a_stage_whose_fact_has_lapsed_is_current_again() -> None:
    course = course_at("DEX", "D3", determinations=(determination("export_route", "GRANT"),))
    course.determine("controlled_rok", "yes", by_org="ORG:ROK-DTAQ", valid_until=OPENED + timedelta(days=10))
    course.determine("controlled_usa", "yes")
    assert (strip(course)[3], strip(course.later(11))[3]) == ("●", "◉")


def test_stages_that_do_not_apply_are_not_counted() -> None:
    course = course_at("GEN", "G4", lead=LeadSide.JOINT)
    marks = [mark_of(course.progress, stage) for stage in course.procedure.stages]
    assert travelled(marks) == (3, 11)
