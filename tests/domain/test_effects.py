"""The effects of a determination, told before it is recorded, are those it has (domain.md M4, E9)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.data.resources import shipped
from registry.domain.effects import Effects, effects_of
from registry.domain.offering import determinable
from registry.domain.problem import Refused
from tests import builders
from tests.domain.course import Course, course_at
from tests.domain.history import History

BILATERAL = (
    builders.determination("regional_route", "BILATERAL"),
    builders.determination("co_proponent", "yes", by_org="ORG:ASEC"),
)


def _at_funding() -> Course:
    records = (
        *builders.filled_for(shipped().procedure("APC"))["records"],
        ("funding", {"instrument": "MND"}),
    )
    return course_at("APC", "A10", determinations=BILATERAL, records=records)


def test_another_route_sets_the_funding_back_and_opens_the_proposal() -> None:
    course = _at_funding().later(1)
    made = builders.determination("regional_route", "PIF", date=course.today)
    assert "A10 ROK" in course.open
    told = effects_of(course.road, made)
    assert told == Effects(set_back=("A10",), not_applicable=(), opened=("A6",))

    course.determine("regional_route", "PIF")
    assert course.open == ["A6 PARTNER"]
    assert course.codes("A10", builders.ruling().outcome) == ["W01"]
    assert course.gate("A10", builders.gate().side).superseded


def test_the_same_route_again_does_nothing() -> None:
    course = _at_funding().later(1)
    made = builders.determination("regional_route", "BILATERAL", date=course.today)
    assert effects_of(course.road, made) == Effects((), (), ())


@given(
    code=st.sampled_from(["DEX", "APC"]), chance=st.randoms(use_true_random=True), steps=st.integers(5, 60)
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_told_is_what_happens(code: str, chance: object, steps: int) -> None:
    procedure = shipped().procedure(code)
    history = History(Course(procedure, builders.dossier(**builders.filled_for(procedure))), chance)  # type: ignore[arg-type]  # a Random
    for _ in range(steps):
        history.step()
    course = history.course.later(1).settle()
    words = shipped().words
    for kind in determinable(course.road, words):
        values = words[str(words["determination"][kind].more["values"])].entries
        made = builders.determination(kind, values[-1].code, date=course.today + timedelta())
        before = {gate.key for gate in course.road.open_gates}
        told = effects_of(course.road, made)
        try:
            course.determine(kind, values[-1].code)
        except Refused:
            continue
        now = {gate.key for gate in course.road.open_gates}
        own = {
            stage.code for stage in procedure.stages if any(kind in kinds for _, kinds in stage.determines)
        }
        assert {stage for stage, *_ in now - before} - own == set(told.opened)
        assert {stage for stage, *_ in before - now} - own <= {
            *told.set_back,
            *told.not_applicable,
            *told.opened,
        }
