"""A project that waits for a session nobody has entered has no date, and every other has one or needs none (E11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.outcome import Outcome
from registry.domain.project.derivation import standing_of
from registry.domain.project.project_file import ProjectFile
from registry.domain.project.standing import waits_without_date
from tests import builders
from tests.domain.course import Course, course_at

FACTS = {
    "GEN": (),
    "DEX": (("export_route", "FMS"),),
    "APC": (("regional_route", "ASEC"), ("co_proponent", "yes")),
}
STAGES = [(code, stage.code) for code in PROCEDURES for stage in shipped().procedure(code).stages]
SESSIONS = shipped().session_stages


def _has_no_date(course: Course) -> bool:
    standing = standing_of(course.progress, ProjectFile(builders.project()))
    return waits_without_date(standing, SESSIONS)


def _at(code: str, stage: str) -> Course:
    facts = tuple(builders.determination(*fact) for fact in FACTS[code])
    return course_at(code, stage, determinations=facts)


@pytest.mark.parametrize(("code", "stage"), STAGES)
def test_it_has_no_date_exactly_where_a_session_is_waited_for_and_unknown(code: str, stage: str) -> None:
    course = _at(code, stage)
    current = course.progress.current
    limit = current.limit_for(course.progress.facts)
    forum = limit.session if limit else None

    assert _has_no_date(course) is (forum is not None)
    if forum:
        known = (forum, course.today + timedelta(days=20))
        assert not _has_no_date(course.having(sessions=(known,)))
        assert _has_no_date(course.having(sessions=((forum, course.today - timedelta(days=1)),)))


def test_what_is_deferred_until_an_unknown_session_has_no_date() -> None:
    course = _at("GEN", "G3").decide("G3", Outcome.DEFER, until="ORG:RCWG")
    assert _has_no_date(course)
    assert not _has_no_date(course.having(sessions=(("ORG:RCWG", course.today + timedelta(days=9)),)))


def test_what_is_deferred_until_a_day_has_one() -> None:
    assert not _has_no_date(_at("GEN", "G3").decide("G3", Outcome.DEFER))


def test_what_has_ended_waits_for_nothing() -> None:
    course = _at("GEN", "G5")
    assert _has_no_date(course)

    assert not _has_no_date(course.decide("G5", Outcome.CANCEL, side=course.progress.open_gates[0].side))


def test_the_stages_of_sessions_are_those_of_the_field() -> None:
    """M3, column "limit": "next session", "next meeting", "next KIDD", "next SCM"."""
    assert {"G5", "G8", "G9", "D6", "D11", "A3", "A8", "A9", "A11"} == SESSIONS
