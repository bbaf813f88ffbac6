"""The effects of a determination shown before it is recorded are those it has (domain.md M4, E9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.problem import Refused
from registry.domain.procedure.effects import Effect, EffectKind, effects_of
from registry.domain.procedure.options import determinable
from registry.domain.procedure.outcome import PASSING
from registry.domain.procedure.sides import Side
from registry.domain.procedure.stage_mark import mark_of
from tests import builders
from tests.domain.course import SIDE_BY_SIDE, Course, course_at
from tests.domain.history import History
from tests.domain.made_procedures import dossiers, procedures
from tests.extent import examples

if TYPE_CHECKING:
    from random import Random

    from registry.domain.procedure.procedure import Procedure
    from registry.domain.procedure.progress import Progress

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


def _describe(effects: tuple[Effect, ...]) -> list[tuple[EffectKind, str, Side]]:
    return [(one.kind, one.stage, one.side) for one in effects]


def test_another_route_sets_the_funding_back_and_opens_the_proposal() -> None:
    course = _at_funding().later(1)
    made = builders.determination("regional_route", "PIF", date=course.today)
    assert "A10 ROK" in course.open
    told = _describe(effects_of(course.progress, made))
    assert (EffectKind.SET_BACK, "A10", Side.ROK) in told
    assert (EffectKind.OPENED, "A6", Side.PARTNER) in told

    course.determine("regional_route", "PIF")
    assert course.open == ["A6 PARTNER"]
    assert course.codes("A10", builders.ruling().outcome) == ["W01"]
    assert course.gate("A10", builders.gate().side).superseded


def test_the_same_route_again_does_nothing() -> None:
    course = _at_funding().later(1)
    made = builders.determination("regional_route", "BILATERAL", date=course.today)
    assert effects_of(course.progress, made) == ()


EXPORT = (
    builders.determination("defense_articles", "yes"),
    builders.determination("controlled_rok", "yes"),
    builders.determination("us_origin", "yes"),
)


def test_an_approved_permit_that_falls_away_is_told_with_its_decision_and_when_it_counts_again() -> None:
    course = course_at(SIDE_BY_SIDE, "D10", determinations=EXPORT).later(1)
    permit = course.gate("D8a", Side.ROK)
    assert permit.outcome in PASSING
    no = builders.determination("controlled_rok", "no", date=course.today)
    assert Effect(EffectKind.NOT_APPLICABLE, "D8a", Side.ROK, permit) in effects_of(course.progress, no)

    course.determine("controlled_rok", "no").later(1)
    yes = builders.determination("controlled_rok", "yes", date=course.today)
    assert Effect(EffectKind.COUNTS_AGAIN, "D8a", Side.ROK, permit) in effects_of(course.progress, yes)


def test_a_stage_that_begins_to_apply_is_told_before_it_opens() -> None:
    facts = (
        *EXPORT[:2],
        builders.determination("us_origin", "no"),
        builders.determination("controlled_usa", "no"),
    )
    course = course_at(SIDE_BY_SIDE, "D5", determinations=facts).later(1)
    made = builders.determination("us_origin", "yes", date=course.today)
    assert (EffectKind.APPLIES, "D8b") in [told[:2] for told in _describe(effects_of(course.progress, made))]


_State = tuple[bool, bool, tuple[object, ...] | None]


def _states(progress: Progress) -> dict[tuple[str, Side], _State]:
    """Whether each stage and side is asked, has passed, and which gate is open there, as the strip shows them."""
    now = {(gate.stage, gate.side): gate.key for gate in progress.open_gates}
    asked = {
        (stage.code, side): progress.in_force(stage) and side in progress.acting(stage)
        for stage in progress.procedure.stages
        for side in Side
    }
    return {
        at: (
            one,
            one and progress.counts(progress.procedure.by_code[at[0]], at[1]),
            now.get(at) if one else None,
        )
        for at, one in asked.items()
    }


CHANCE = st.randoms(use_true_random=True)


def _check(history: History) -> None:
    """The effects shown are the changes of all gates' states, except the closing of the gate itself."""
    course = history.course.later(1).settle()
    words = shipped().words
    for kind in [*determinable(course.progress, words)] * 2:
        entries = words[str(words["determination"][kind].more["values"])].entries
        value = history.chance.choice(entries).code
        before = course.progress
        told = effects_of(before, builders.determination(kind, value, date=course.today))
        marks = {stage.code: mark_of(before, stage) for stage in before.procedure.stages}
        try:
            course.determine(kind, value)
        except Refused:
            continue
        was, now = _states(before), _states(course.progress)
        stages = before.procedure.by_code
        changed = {
            at
            for at in was
            if was[at] != now[at] and not (now[at][1] and kind in stages[at[0]].determined_by(at[1]))
        }
        assert {(one.stage, one.side) for one in told} == changed
        assert len(told) == len(changed)
        for one in told:
            asked, passed, is_open = now[one.stage, one.side]
            event(one.kind.name)
            assert (one.kind is EffectKind.NOT_APPLICABLE) is not asked
            assert (one.kind is EffectKind.OPENED) is (is_open is not None)
            assert not passed or one.kind is EffectKind.COUNTS_AGAIN
            assert not was[one.stage, one.side][1] or one.decision is not None, "a decision goes untold"
        for code, mark in marks.items():
            own = any(kind in kinds for _, kinds in stages[code].determines)
            if mark is not mark_of(course.progress, stages[code]) and not own:
                assert any(one.stage == code for one in told), f"{code} changes its mark untold"


@pytest.mark.parametrize("code", PROCEDURES)
@given(chance=CHANCE, steps=st.integers(5, 60))
@examples(8, 20)
def test_what_is_told_is_what_happens(code: str, chance: Random, steps: int) -> None:
    procedure = shipped().procedure(code)
    history = History(Course(procedure, builders.dossier(**builders.filled_for(procedure))), chance)
    for _ in range(steps):
        history.step()
    _check(history)


@given(st.data(), procedures(), CHANCE, st.integers(0, 25))
@examples(20, 60)
def test_what_is_told_is_what_happens_on_any_procedure(
    data: st.DataObject, procedure: Procedure, chance: Random, steps: int
) -> None:
    history = History(Course(procedure, data.draw(dossiers(procedure))), chance)
    for _ in range(steps):
        history.step()
    _check(history)
