"""Evidence: a document serves one requirement of one gate, has number and date, and is not later than the decision."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.procedure.gate import Evidence, Recorded
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders
from tests.domain.course import course_at

ROK, USA = Side.ROK, Side.USA
DAY = builders.OPENED


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        (Evidence("concept_note", DAY), "W34"),
        (Evidence("concept_note", None, "1"), "W34"),
        (Evidence("concept_note", DAY + timedelta(days=1), "1"), "W35"),
    ],
)
def test_a_document_without_number_or_date_or_after_the_decision_is_no_evidence(
    paper: Evidence, code: str
) -> None:
    course = course_at("GEN", "G1", evidence=(paper,))

    assert course.codes("G1", Outcome.APPROVE) == ["W02", code]


def test_one_document_does_not_serve_both_sides() -> None:
    course = course_at("GEN", "G1", lead=LeadSide.JOINT, evidence=builders.evidence("concept_note"))
    course.decide("G1", side=ROK)

    assert course.codes("G1", Outcome.APPROVE, side=USA) == ["W02", "W36"]
    course.having(evidence=builders.evidence("concept_note", "concept_note"))
    assert course.codes("G1", Outcome.APPROVE, side=USA) == []


def test_what_is_recorded_for_one_side_is_not_recorded_for_the_other() -> None:
    wanted = [one.id for one in course_at("GEN", "G2").procedure.by_code["G2"].requirements]
    recorded = frozenset(Recorded("G2", one, ROK, 1, DAY) for one in wanted)
    course = course_at("GEN", "G2", lead=LeadSide.JOINT, recorded=recorded, evidence=())

    assert course.codes("G2", Outcome.APPROVE, side=ROK) == []
    assert "W02" in course.codes("G2", Outcome.APPROVE, side=USA)


def test_a_requirement_recorded_after_the_decision_does_not_support_it() -> None:
    late = Recorded("G1", "concept_note", ROK, 1, DAY + timedelta(days=2))
    course = course_at("GEN", "G1", evidence=(), recorded=frozenset({late})).later(2)

    assert course.codes("G1", Outcome.APPROVE, date=DAY + timedelta(days=1)) == ["W02"]
    assert course.codes("G1", Outcome.APPROVE) == []


@given(notes=st.integers(0, 4))
def test_no_document_serves_twice(notes: int) -> None:
    """Of n documents of a type, at most n gates that ask for one can close."""
    course = course_at(
        "GEN", "G1", lead=LeadSide.JOINT, evidence=builders.evidence(*["concept_note"] * notes)
    )
    closed = 0
    for _ in range(3):
        for side in (ROK, USA):
            if not course.codes("G1", Outcome.RETURN, side=side) and not course.codes(
                "G1", Outcome.APPROVE, side=side
            ):
                course.decide("G1", side=side)
                closed += 1
    assert closed == min(notes, 2)
