"""What may be offered is what the engine does not refuse: outcomes, facts, ways back, resubmission."""

from __future__ import annotations

import pytest

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.options import act_options, determinable, resubmission, ways_back, withheld
from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.sides import Side
from tests.builders import determination, dossier
from tests.domain.course import Course, course_at

_OF_OUTCOME = {"W04", "W16", "W25", "W26"}
"""Refusals that are about the outcome itself."""

_STAGES = [(code, stage.code) for code in PROCEDURES for stage in shipped().procedure(code).stages]


@pytest.mark.parametrize(("code", "stage"), _STAGES)
def test_an_outcome_is_offered_exactly_when_the_engine_would_not_refuse_it(code: str, stage: str) -> None:
    course = course_at(code, stage)
    for gate in course.progress.open_gates:
        offered = {offer.outcome for offer in act_options(course.progress, gate)}
        for outcome in Outcome:
            refused = _OF_OUTCOME & set(course.codes(gate.stage, outcome, side=gate.side))
            assert (outcome in offered) is not bool(refused), (gate.stage, outcome)


@pytest.mark.parametrize(("code", "stage"), _STAGES)
@pytest.mark.parametrize("last", [None, Outcome.RETURN, Outcome.SUSPEND])
def test_where_nothing_lets_the_project_go_on_it_is_said_why(
    code: str, stage: str, last: Outcome | None
) -> None:
    course = course_at(code, stage)
    for gate in course.progress.open_gates[:1]:
        if last is not None and not course.codes(gate.stage, last, side=gate.side):
            course.decide(gate.stage, last, side=gate.side)
    progress = course.progress
    for gate in (*progress.returned_gates, *progress.open_gates):
        offered = {option.outcome for option in act_options(progress, gate)}
        assert bool(withheld(progress, gate)) is not bool(offered & PASSING), gate.stage


def test_an_outcome_says_what_it_must_be_recorded_with() -> None:
    progress = course_at("GEN", "G3").progress
    wanted = {offer.outcome: offer.wanted for offer in act_options(progress, progress.open_gates[0])}
    assert wanted == {
        Outcome.APPROVE: frozenset(),
        Outcome.CONDITIONS: {"conditions"},
        Outcome.RETURN: {"text", "until"},
        Outcome.DEFER: {"until"},
        Outcome.REJECT: {"text"},
        Outcome.WITHDRAW: {"text"},
        Outcome.CANCEL: {"text"},
    }


def test_suspended_work_is_offered_its_resumption_and_not_a_second_suspension() -> None:
    course = course_at("GEN", "G11")
    running = [offer.outcome for offer in act_options(course.progress, course.progress.open_gates[0])]
    course.decide("G11", Outcome.SUSPEND)
    stopped = [offer.outcome for offer in act_options(course.progress, course.progress.open_gates[0])]
    assert running == [Outcome.WITHDRAW, Outcome.SUSPEND, Outcome.CANCEL, Outcome.FINISH]
    assert stopped == [Outcome.WITHDRAW, Outcome.RESUME, Outcome.CANCEL]


def test_a_returned_gate_takes_no_outcome_but_those_that_give_the_project_up() -> None:
    course = course_at("GEN", "G3").decide("G3", Outcome.RETURN)
    found = act_options(course.progress, course.progress.returned_gates[0])
    assert [one.outcome for one in found] == [Outcome.WITHDRAW, Outcome.CANCEL]


def test_the_facts_of_a_stage_can_be_established_once_it_is_reached() -> None:
    words = shipped().words
    course = Course("DEX", dossier())
    assert "export_route" not in determinable(course.progress, words)
    course = course_at("DEX", "D2")
    assert "export_route" in determinable(course.progress, words)
    assert "controlled_rok" not in determinable(course.progress, words)
    assert "oda" not in determinable(course.progress, words)
    course.determine("export_route", "FMS")
    assert {"export_route", "controlled_rok", "controlled_usa", "us_origin"} <= set(
        determinable(course.progress, words)
    )


def test_a_gate_waits_for_the_facts_its_side_determines_and_for_a_value_it_passes_on() -> None:
    course = course_at("DEX", "D3", determinations=(determination("export_route", "FMS"),))
    stage = course.procedure.by_code["D3"]
    waits = {
        gate.side: course.progress.undetermined(stage, gate.side)
        for gate in course.progress.open_gates
        if gate.stage == "D3"
    }
    assert waits == {Side.ROK: ("controlled_rok",), Side.USA: ("controlled_usa",)}
    partner = course_at("APC", "A4").determine("co_proponent", "no", by_org="ORG:ASEC")
    gate = next(gate for gate in partner.progress.open_gates if gate.stage == "A4")
    assert partner.progress.undetermined(partner.procedure.by_code["A4"], gate.side) == ("co_proponent",)


def test_a_return_may_go_back_to_what_lies_before_and_applies() -> None:
    course = course_at("GEN", "G10")
    back = [stage.code for stage in ways_back(course.progress, course.procedure.by_code["G10"])]
    assert back == ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"]


@pytest.mark.parametrize(
    ("outcome", "possible", "needs_reason"),
    [
        (Outcome.APPROVE, False, False),
        (Outcome.RETURN, True, False),
        (Outcome.DEFER, True, False),
        (Outcome.WITHDRAW, True, True),
        (Outcome.REJECT, True, True),
        (Outcome.CANCEL, True, True),
    ],
)
def test_what_was_stopped_is_taken_up_again(outcome: Outcome, *, possible: bool, needs_reason: bool) -> None:
    stands = resubmission(course_at("GEN", "G3").decide("G3", outcome).progress)
    assert (stands.possible, stands.needs_reason) == (possible, needs_reason)
