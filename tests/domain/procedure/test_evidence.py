"""Evidence: a document serves one requirement of one gate, has number and date, and is not later than the decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.procedure.gate import Evidence, Recorded
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.requirements import missing
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders
from tests.domain.course import Course, changed, course_at

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


def test_a_gate_rests_on_the_notice_that_was_waited_for_and_not_on_a_new_one() -> None:
    """Of two notices only one is old enough: it does not serve both sides, whichever was recorded first."""
    fact = (builders.determination("oda", "no"),)
    course = course_at("GEN", "G7", lead=LeadSide.JOINT, determinations=fact)
    old = replace(builders.evidence("congress_notification")[0], date=DAY - timedelta(days=20))
    course.having(
        records=(*course.dossier.records, ("funding", {"instrument": "T10-333"})),
        evidence=(*builders.evidence("congress_notification", "amne_plan", "amne_plan"), old),
    )
    course.decide("G7", side=ROK)

    refused = course.refusal("G7", Outcome.APPROVE, side=USA)
    assert {problem.field for problem in refused} == {"G7.congress_notification"}


def _asking(*wanted: tuple[str, ...]) -> Course:
    """A concept that asks for a document of one of these types each, and has a note and a paper on the item."""
    (first,) = [
        one for one in course_at("GEN", "G1").procedure.by_code["G1"].requirements if one.id == "concept_note"
    ]
    asked = tuple(replace(first, id=f"r{place}", subjects=types) for place, types in enumerate(wanted))
    return course_at(
        changed("GEN", G1={"requirements": asked}),
        "G1",
        evidence=builders.evidence("concept_note", "item_paper"),
    )


def _missing(course: Course) -> list[str]:
    return [lack.key for lack in missing(course.progress, course.procedure.by_code["G1"], ROK)]


def test_no_document_serves_two_requirements_of_one_gate() -> None:
    note, paper = ("concept_note",), ("item_paper",)

    assert _missing(_asking(note, paper)) == []
    assert _missing(_asking(note, note)) == ["G1.r1"]
    assert _missing(_asking(note, note + paper, paper)) == ["G1.r2"]


def test_a_requirement_an_officer_has_confirmed_takes_no_document_from_another() -> None:
    course = _asking(("concept_note",), ("concept_note",))
    course.having(recorded=frozenset({Recorded("G1", "r0", ROK, 1, DAY)}))

    assert _missing(course) == []
