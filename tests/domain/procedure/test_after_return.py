"""A return that names requirements: they are open until met anew, the others carry over (domain.md M4, E3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.procedure.after_return import is_carried, is_returned, may_be_confirmed
from registry.domain.procedure.gate import Recorded
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.requirements import asked_of, missing
from registry.domain.procedure.rulings import returnable
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders
from tests.domain.course import course_at

if TYPE_CHECKING:
    from tests.domain.course import Course

ROK, USA = Side.ROK, Side.USA
CHECKED = frozenset(
    Recorded("G2", name, ROK, 1, builders.OPENED)
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate")
)


def _lacking(course: Course, stage: str) -> set[str]:
    found = missing(course.progress, course.procedure.by_code[stage], ROK)
    return {lack.key.partition(".")[2] for lack in found if lack.must}


def _returned(stage: str, *named: str, **changes: object) -> Course:
    """A project returned at a stage for some requirements and resubmitted a week later."""
    course = course_at("GEN", stage, **changes).later(1)
    return course.decide(stage, Outcome.RETURN, requirements=named).later(7).resubmit()


def _carried(course: Course, stage: str) -> set[str]:
    of = course.procedure.by_code[stage]
    asked = asked_of(course.progress, of, ROK)
    return {one.id for one in asked if is_carried(course.progress, of, one, ROK)}


def _asked() -> list[str]:
    progress = course_at("GEN", "G7").progress
    return sorted(one.id for one in asked_of(progress, progress.procedure.by_code["G7"], ROK))


_ASKED = _asked()


@given(named=st.sets(st.sampled_from(_ASKED), min_size=1))
def test_what_a_return_names_is_open_and_all_else_carries_over(named: set[str]) -> None:
    course = course_at("GEN", "G7", determinations=(builders.determination("oda", "no"),))
    assert _lacking(course, "G7") == set()
    course.later(1).decide("G7", Outcome.RETURN, requirements=tuple(named)).later(7).resubmit()
    stage = course.procedure.by_code["G7"]
    must = {one.id for one in asked_of(course.progress, stage, ROK) if one.must}

    assert _lacking(course, "G7") == named & must
    assert _carried(course, "G7") == set(_ASKED) - named
    returned = {
        one.id
        for one in asked_of(course.progress, stage, ROK)
        if is_returned(course.progress, stage, one, ROK)
    }
    assert returned == named


def test_a_return_that_names_nothing_returns_every_document() -> None:
    course = _returned("G2", recorded=CHECKED)
    assert _carried(course, "G2") == set()
    assert "no_duplicate" in _lacking(course, "G2")


def test_what_was_carried_over_is_carried_further_and_what_was_met_anew_with_it() -> None:
    course = _returned("G2", "no_duplicate", recorded=CHECKED)
    again = frozenset({*course.dossier.recorded, Recorded("G2", "no_duplicate", ROK, 2, course.today)})
    course.having(recorded=again).decide("G2", Outcome.RETURN, requirements=("mark_reviewed",)).later(
        1
    ).resubmit()

    assert _lacking(course, "G2") == {"mark_reviewed"}
    assert "no_duplicate" in _carried(course, "G2")


def test_a_field_that_was_returned_is_confirmed_and_still_has_to_be_filled_in() -> None:
    course = _returned("G7", "sustainment_plan", determinations=(builders.determination("oda", "no"),))
    assert course.codes("G7", Outcome.APPROVE) == ["W02", "W61"]

    confirmed = Recorded("G7", "sustainment_plan", ROK, 2, course.today)
    course.having(recorded=frozenset({*course.dossier.recorded, confirmed}))
    assert course.codes("G7", Outcome.APPROVE) == []
    course.having(filled=course.dossier.filled - {"sustainment_plan"})
    assert course.codes("G7", Outcome.APPROVE) == ["W02"]


def test_a_fact_that_was_returned_is_established_again() -> None:
    course = _returned("G7", "oda", determinations=(builders.determination("oda", "no"),))
    assert course.codes("G7", Outcome.APPROVE) == ["W02", "W61"]
    course.determine("oda", "no")
    assert course.codes("G7", Outcome.APPROVE) == []


def test_what_was_returned_and_then_given_up_does_not_count_when_the_project_is_taken_up_again() -> None:
    course = course_at("GEN", "G1").decide("G1", Outcome.RETURN).later(3)
    course.decide("G1", Outcome.WITHDRAW).later(3).resubmit()

    assert course.codes("G1", Outcome.APPROVE) == ["W02", "W36"]
    course.having(evidence=(*course.dossier.evidence, *builders.evidence("concept_note", on=course.today)))
    assert course.codes("G1", Outcome.APPROVE) == []


def test_a_requirement_of_one_side_is_returned_to_that_side_alone() -> None:
    course = course_at(
        "GEN", "G7", lead=LeadSide.JOINT, determinations=(builders.determination("oda", "no"),)
    )
    course.decide("G7", Outcome.RETURN, side=ROK, requirements=("sustainment_plan",)).later(1).resubmit()
    stage = course.procedure.by_code["G7"]
    plan = next(one for one in stage.requirements if one.id == "sustainment_plan")

    assert is_returned(course.progress, stage, plan, ROK)
    assert not is_returned(course.progress, stage, plan, USA)


@pytest.mark.parametrize(
    ("outcome", "named", "codes"),
    [
        (Outcome.RETURN, ("no_duplicate",), []),
        (Outcome.RETURN, ("concept_note",), ["L01"]),
        (Outcome.APPROVE, ("no_duplicate",), ["W60"]),
    ],
)
def test_only_a_return_names_requirements_and_only_those_of_its_gate(
    outcome: Outcome, named: tuple[str, ...], codes: list[str]
) -> None:
    assert course_at("GEN", "G2").codes("G2", outcome, requirements=named) == codes


def test_what_other_gates_show_is_not_returned() -> None:
    course = course_at("DEX", "D10")
    stage = course.procedure.by_code["D10"]
    assert "offer" in returnable(course.progress, stage, [ROK])
    assert "export_control_closed" not in returnable(course.progress, stage, [ROK])


def test_only_what_was_returned_by_name_or_rests_on_earlier_documents_is_confirmed_again() -> None:
    course = _returned("G7", "sustainment_plan", determinations=(builders.determination("oda", "no"),))
    stage = course.procedure.by_code["G7"]
    may = {one.id for one in stage.requirements if may_be_confirmed(course.progress, stage, one, [(ROK, 2)])}

    assert "sustainment_plan" in may
    assert "amne_plan" in may, "a document of an earlier attempt"
    assert not may & {"absorptive_capacity", "budget", "oda"}
    assert not may_be_confirmed(course.progress, stage, stage.requirements[0], [])
