"""Moving a project to another version of its procedure: closed gates stay, open ones follow the new version."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import event, given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.procedure.effects import Effect, EffectKind, effects_of_move, progress_after_move
from registry.domain.procedure.move import move_problems
from registry.domain.procedure.outcome import ENDED, PASSING, Outcome
from registry.domain.procedure.settlement import settled_gates
from registry.domain.procedure.sides import Side
from tests import builders
from tests.domain.course import Course, course_at
from tests.domain.history import History
from tests.domain.made_procedures import dossiers, procedures
from tests.extent import examples

if TYPE_CHECKING:
    from random import Random

    from registry.domain.procedure.procedure import Procedure
    from registry.domain.procedure.progress import Progress

CHANCE = st.randoms(use_true_random=False)
GENERAL = shipped().procedure("GEN")


def _without(*codes: str) -> Procedure:
    """Return a later version of GEN without some stages; what waited for one waits for what it waited for."""
    before = {stage.code: stage.after for stage in GENERAL.stages}
    stages = [
        replace(stage, after=tuple(w for c in stage.after for w in (before[c] if c in codes else (c,))))
        for stage in GENERAL.stages
        if stage.code not in codes
    ]
    return replace(GENERAL, stages=tuple(stages), version=GENERAL.version + 1)


def test_an_open_gate_of_a_stage_that_is_gone_is_closed_and_the_next_opens() -> None:
    course = course_at("GEN", "G3")
    newer = _without("G3")

    told = [(one.kind, one.stage) for one in effects_of_move(course.progress, newer, course.today)]
    assert told == [
        (EffectKind.NOT_APPLICABLE, "G3"),
        (EffectKind.OPENED, "G4"),
        (EffectKind.OPENED, "G4"),
    ]
    moved = progress_after_move(course.progress, newer, course.today)
    assert [(gate.stage, gate.side) for gate in moved.open_gates] == [("G4", Side.ROK), ("G4", Side.USA)]
    assert moved.current.code == "G4"


def test_a_decision_under_the_same_code_stays() -> None:
    course = course_at("GEN", "G5")
    moved = progress_after_move(course.progress, _without("G3"), course.today)

    assert moved.passed("G2")
    assert [gate.stage for gate in moved.open_gates] == ["G5", "G5"]
    assert effects_of_move(course.progress, _without("G3"), course.today) != ()  # the decision at G3 is gone


def test_a_new_stage_that_an_open_gate_waits_for_sets_it_back() -> None:
    course = Course(_without("G4"), builders.dossier(**builders.filled_for(GENERAL)))
    for stage in ("G1", "G2", "G3"):
        course.decide(stage)
    assert course.open == ["G5 ROK", "G5 USA"]

    told = {one.kind: one.stage for one in effects_of_move(course.progress, GENERAL, course.today)}
    assert told == {EffectKind.OPENED: "G4", EffectKind.SET_BACK: "G5"}


def test_what_has_ended_or_follows_the_version_already_is_not_moved() -> None:
    course = course_at("GEN", "G3").later(30)
    today = course.today
    newer = _without("G3")

    assert [one.code for one in move_problems(course.progress, GENERAL, today)] == ["W54"]
    assert list(move_problems(course.progress, newer, today)) == []
    late, early = today + timedelta(days=1), builders.OPENED - timedelta(days=1)
    assert [one.code for one in move_problems(course.progress, newer, late)] == ["W06"]
    assert [one.code for one in move_problems(course.progress, newer, early)] == ["W05"]
    course.decide("G3", Outcome.CANCEL)
    assert course.progress.state in ENDED
    assert [one.code for one in move_problems(course.progress, newer, today)] == ["W55"]


@given(st.data(), procedures(), procedures(), CHANCE, st.integers(0, 25))
@examples(30, 300)
def test_after_any_move_the_laws_of_every_step_go_on_holding(
    data: st.DataObject, procedure: Procedure, other: Procedure, chance: Random, steps: int
) -> None:
    history = History(Course(procedure, data.draw(dossiers(procedure))), chance)
    for _ in range(steps):
        history.step()
    course = history.course.settle()
    before, newer = course.progress, replace(other, version=2)
    if list(move_problems(before, newer, course.today)):
        assert before.state in ENDED
        return
    told = effects_of_move(before, newer, course.today)
    after = progress_after_move(before, newer, course.today)

    assert settled_gates(after, course.today) == after.dossier.gates
    _check_told(told, before, after)
    kept = {gate.key: gate for gate in after.dossier.gates}
    for gate in before.dossier.gates:
        if gate.outcome is not None:
            assert replace(kept[gate.key], superseded=gate.superseded) == gate, "a closed gate was rewritten"
    course.procedure, course.dossier = newer, after.dossier
    for _ in range(5):
        history.step()


def _check_told(told: tuple[Effect, ...], before: Progress, after: Progress) -> None:
    """What is told of gates is what happens to them."""
    effects = {(one.stage, one.side): one for one in told}
    was = {(gate.stage, gate.side) for gate in before.open_gates}
    now = {(gate.stage, gate.side) for gate in after.open_gates}
    assert {place for place, one in effects.items() if one.kind is EffectKind.OPENED} >= now - was
    assert was - now <= set(effects)
    for place, one in effects.items():
        event(one.kind.name)
        assert (one.kind is EffectKind.OPENED) is (place in now)
        if one.kind is EffectKind.COUNTS_AGAIN:
            assert one.decision is not None
            assert one.decision.outcome in PASSING
