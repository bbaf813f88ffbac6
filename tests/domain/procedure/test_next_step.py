"""The next step of projects in their procedure, as seen by the office that keeps the registry."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.next_step import NextStep, StepKind, next_step
from registry.domain.procedure.outcome import ENDED, Outcome
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.project.project_file import ProjectFile
from tests.builders import OPENED, determination, dossier, evidence, project
from tests.domain.course import SIDE_BY_SIDE, Course, course_at

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored

FILE = ProjectFile(project())
TO_RSAT = {"to_org": "ORG:US-RSAT", "reply_due": "2026-04-20"}


def _next(course: Course, own: Side = Side.ROK) -> NextStep:
    return next_step(course.progress, FILE, own)


def _describe(course: Course, own: Side = Side.ROK) -> tuple[str, str, Side | None]:
    step = _next(course, own)
    return step.kind.value, step.stage, step.side


def _sent(course: Course, days_ago: int = 0, **values: Stored) -> Course:
    """The project was presented while its gate was open."""
    row = {"sent": (course.today - timedelta(days=days_ago)).isoformat(), **TO_RSAT, **values}
    return course.having(records=(*course.dossier.records, ("presentations", row)))


def test_what_is_missing_comes_first() -> None:
    step = _next(Course("GEN", dossier()))
    assert (step.kind, step.stage) == (StepKind.MEET_REQUIREMENT, "G1")
    assert step.check is not None
    assert step.check.id == "concept_note"


def test_then_the_decision_is_recorded() -> None:
    assert _describe(course_at("GEN", "G2")) == ("record_decision", "G2", Side.ROK)


def test_a_stage_that_establishes_a_fact_wants_a_determination() -> None:
    step = _next(course_at("DEX", "D2"))
    assert (step.kind, step.determination) == (StepKind.RECORD_DETERMINATION, "export_route")


def test_a_requirement_that_is_a_fact_wants_a_determination_too() -> None:
    step = _next(course_at("GEN", "G7"))
    assert (step.kind, step.stage, step.determination) == (StepKind.RECORD_DETERMINATION, "G7", "oda")


def test_a_stage_that_asks_for_a_presentation_wants_one() -> None:
    course = course_at("GEN", "G4")
    course.having(records=tuple(row for row in course.dossier.records if row[0] != "presentations"))
    assert _describe(course) == ("present", "G4", Side.ROK)


def _controlled(congress: str) -> Course:
    """A transfer of controlled equipment the partner has asked for: permit, consent and Congress come next."""
    known = {
        "export_route": "GRANT", "us_origin": "yes", "controlled_rok": "yes", "controlled_usa": "yes",
        "congress_threshold": congress,
    }  # fmt: skip
    made = tuple(determination(kind, value) for kind, value in known.items())
    return course_at(SIDE_BY_SIDE, "D7", determinations=made).decide("D7", body="Ministry of the partner")


class TestAtAnotherSidesGate:
    """Its papers are its answer, so it is presented to before they are asked for."""

    def _at_partner(self) -> Course:
        return course_at("GEN", "G6")

    def test_it_is_presented_to_first(self) -> None:
        assert _describe(self._at_partner()) == ("present", "G6", Side.PARTNER)

    def test_then_its_reply_is_waited_for(self) -> None:
        step = _next(_sent(self._at_partner()))
        assert (step.kind, step.turn, step.until) == (StepKind.WAIT, Side.PARTNER, date(2026, 4, 20))

    def test_without_a_day_for_the_reply_the_gate_s_own_counts(self) -> None:
        assert _next(_sent(self._at_partner(), reply_due=None)).until == OPENED + timedelta(days=60)

    def test_once_it_has_replied_its_decision_is_recorded(self) -> None:
        course = _sent(self._at_partner(), replied=OPENED.isoformat())
        assert _describe(course) == ("record_decision", "G6", Side.PARTNER)

    def test_what_it_has_not_sent_yet_is_what_is_missing(self) -> None:
        course = _sent(self._at_partner()).having(evidence=())
        assert _describe(course) == ("meet_requirement", "G6", Side.PARTNER)

    def test_what_can_be_done_at_one_gate_comes_before_the_wait_at_another(self) -> None:
        course = _sent(_controlled(congress="no"))
        course.having(evidence=tuple(e for e in course.dossier.evidence if e.type != "end_use_assurance"))
        assert course.open == ["D8a ROK", "D8b USA"]
        assert _describe(course) == ("record_decision", "D8a", Side.ROK)
        course.decide("D8a", body="ORG:ROK-DAPA")
        assert _describe(course) == ("meet_requirement", "D8b", Side.USA)


def test_the_session_of_a_forum_is_waited_for() -> None:
    session = OPENED + timedelta(days=40)
    course = course_at("GEN", "G5", sessions=(("ORG:RCWG", session),))
    step = _next(course)
    assert (step.kind, step.forum, step.until) == (StepKind.WAIT, "ORG:RCWG", session)
    assert _describe(course.later(40)) == ("record_decision", "G5", Side.ROK)


def test_what_a_session_needs_of_us_is_made_ready_before_it() -> None:
    course = course_at("GEN", "G5", sessions=(("ORG:RCWG", OPENED + timedelta(days=40)),), evidence=())
    assert _describe(course) == ("meet_requirement", "G5", Side.ROK)


def test_a_notice_runs_its_time() -> None:
    course = _controlled(congress="yes").decide("D8a", body="ORG:ROK-DAPA")
    course.decide("D8b", body="ORG:US-RSAT").having(evidence=evidence("congress_notification"))
    step = _next(course)
    assert (step.kind, step.stage, step.until) == (StepKind.WAIT, "D9", OPENED + timedelta(days=30))
    assert _describe(course.later(30)) == ("record_decision", "D9", Side.USA)


@pytest.mark.parametrize(
    ("own", "kind", "turn"),
    [(Side.ROK, StepKind.RESUBMIT, None), (Side.USA, StepKind.WAIT, Side.ROK)],
)
def test_who_proposed_resubmits_and_the_other_waits(own: Side, kind: StepKind, turn: Side | None) -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.RETURN)
    step = _next(course, own)
    assert (step.kind, step.turn, step.until) == (kind, turn, OPENED + timedelta(days=30))


def test_a_deferral_is_waited_out_and_then_taken_up() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.DEFER)
    step = _next(course)
    assert (step.kind, step.until) == (StepKind.WAIT, OPENED + timedelta(days=30))
    assert _describe(course.later(30)) == ("resubmit", "G3", Side.ROK)


def test_suspended_work_is_resumed_by_a_decision() -> None:
    course = course_at("GEN", "G11").decide("G11", Outcome.SUSPEND)
    assert _next(course).kind is StepKind.WAIT
    assert _describe(course.later(30)) == ("record_decision", "G11", Side.ROK)


def test_work_under_way_waits_for_its_next_report_until_it_has_ended() -> None:
    course = course_at("GEN", "G11")
    step = _next(course)
    assert (step.kind, step.until) == (StepKind.WAIT, date(2026, 6, 2))
    late = _next(course.later(92))
    assert late.check is not None
    assert (late.kind, late.check.id) == (StepKind.MEET_REQUIREMENT, "status_report")
    course.having(filled=course.dossier.filled | {"actual_end"})
    assert _describe(course) == ("record_decision", "G11", Side.ROK)


def test_a_project_another_side_leads_is_waited_for() -> None:
    course = course_at("GEN", "G2", lead=LeadSide.USA, origin=Side.USA)
    step = _next(course)
    assert (step.kind, step.turn, step.until) == (StepKind.WAIT, Side.USA, date(2026, 3, 16))
    assert _describe(course, Side.USA) == ("record_decision", "G2", Side.USA)


def test_of_a_joint_stage_each_side_does_its_own_part() -> None:
    course = course_at("GEN", "G2", lead=LeadSide.JOINT)
    assert _describe(course) == ("record_decision", "G2", Side.ROK)
    assert _describe(course, Side.USA) == ("record_decision", "G2", Side.USA)
    course.decide("G2", side=Side.ROK)
    assert _describe(course) == ("wait", "G2", Side.USA)


def test_a_fact_that_has_lapsed_is_established_again() -> None:
    course = course_at(SIDE_BY_SIDE, "D3", determinations=(determination("export_route", "GRANT"),))
    course.determine("controlled_usa", "no")
    course.determine("controlled_rok", "no", by_org="ORG:ROK-DTAQ", valid_until=OPENED + timedelta(days=5))
    course.determine("us_origin", "no")
    course.having(sessions=(("ORG:RCWG", OPENED + timedelta(days=90)),))
    for side, body in ((Side.ROK, "ORG:ROK-DAPA"), (Side.USA, "ORG:US-DTSA")):
        course.decide("D5", side=side, body=body)
    assert (_describe(course), _next(course).forum) == (("wait", "D6", Side.ROK), "ORG:RCWG")
    step = _next(course.later(6))
    assert (step.kind, step.stage, step.determination) == (
        StepKind.RECORD_DETERMINATION, "D3", "controlled_rok",
    )  # fmt: skip


@pytest.mark.parametrize("outcome", [Outcome.REJECT, Outcome.WITHDRAW])
def test_nothing_is_left_to_do_once_a_project_has_ended(outcome: Outcome) -> None:
    assert _next(course_at("GEN", "G3").decide("G3", outcome)) == NextStep(StepKind.NOTHING)


@settings(max_examples=60, deadline=None)
@given(
    code=st.sampled_from(PROCEDURES),
    place=st.integers(0, 11),
    lead=st.sampled_from(LeadSide),
    own=st.sampled_from([Side.ROK, Side.USA]),
    days=st.integers(0, 400),
)
def test_a_project_that_goes_on_always_has_a_next_step(
    code: str, place: int, lead: LeadSide, own: Side, days: int
) -> None:
    course = course_at(code, shipped().procedure(code).stages[place].code, lead=lead).later(days)
    assert (_next(course, own).kind is StepKind.NOTHING) == (course.state in ENDED)


def test_a_session_without_a_date_is_waited_for_by_name() -> None:
    course = course_at("GEN", "G5").decide("G5", Outcome.DEFER, side=Side.ROK, until="ORG:RCWG")
    course.decide("G5", Outcome.DEFER, side=Side.USA, until="ORG:RCWG")

    step = next_step(course.progress, FILE, Side.ROK)
    assert (step.kind, step.forum, step.until) == (StepKind.WAIT, "ORG:RCWG", None)
