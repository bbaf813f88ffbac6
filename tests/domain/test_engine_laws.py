"""The laws of the procedure engine, over procedures and histories made at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from registry.domain.gate import Evidence, OpenCondition
from registry.domain.problem import Refused
from registry.domain.procedure import ENDED, PASSING, GateKind, Outcome
from registry.domain.rulings import settled_gates, with_gates
from tests.domain.course import Course
from tests.domain.made_procedures import FIELDS, NOUNS, TYPES, YES_NO_FACTS, dossiers, procedures

if TYPE_CHECKING:
    from registry.domain.gate import Gate
    from registry.domain.procedure import Stage
    from registry.domain.road import Road
    from registry.domain.sides import Side

Key = tuple[str, "Side", int]


VALID_DAYS = st.sampled_from([None, None, 3, 40])
"""How long a determination stands."""


def _outcomes(stage: Stage) -> st.SearchStrategy[Outcome]:
    """Mostly an outcome that passes, often one the stage has, now and then one it has not."""
    passing = st.sampled_from(sorted(stage.outcomes & PASSING))
    return st.one_of(
        passing, passing, passing, st.sampled_from(sorted(stage.possible)), st.sampled_from(Outcome)
    )


class ProjectUnderWay(RuleBasedStateMachine):
    """One project taken through a random history of official acts."""

    course: Course
    seen: dict[Key, Gate]

    @initialize(data=st.data())
    def enter(self, data: st.DataObject) -> None:
        procedure = data.draw(procedures())
        self.course = Course(procedure, data.draw(dossiers(procedure)))
        self.seen = {}

    # Acts ------------------------------------------------------------------------------------------------

    @rule(data=st.data(), days=st.integers(0, 9))
    def act_on_an_open_gate(self, data: st.DataObject, days: int) -> None:
        self.course.later(days)
        before = self.course.road
        if not before.open_gates:
            return
        gate = data.draw(st.sampled_from(before.open_gates))
        stage = before.procedure.by_code[gate.stage]
        if stage.kind is GateKind.DETERMINATION and data.draw(st.booleans()):
            (kind,) = stage.determined_by(gate.side)
            self._determine(kind, data.draw(st.sampled_from(["yes", "yes", "no"])), data.draw(VALID_DAYS))
        else:
            self._decide(gate, stage, data.draw(_outcomes(stage)))

    @rule(kind=st.sampled_from(YES_NO_FACTS), value=st.sampled_from(["yes", "no"]), valid=VALID_DAYS)
    def establish_a_fact(self, kind: str, value: str, valid: int | None) -> None:
        self._determine(kind, value, valid)

    def _decide(self, gate: Gate, stage: Stage, outcome: Outcome) -> None:
        before = self.course.road
        lacking = before.blocking(stage, gate.side)
        try:
            self.course.decide(gate.stage, outcome, side=gate.side)
        except Refused:
            event(f"{outcome} refused")
            assert self.course.dossier == before.dossier
            return
        event(f"{outcome} recorded")
        assert outcome in stage.possible
        assert not (outcome in PASSING and lacking), "a gate passed while a must-requirement of it was open"
        self._opened_lawfully(before)

    def _determine(self, kind: str, value: str, valid: int | None) -> None:
        before = self.course.road
        lacking = {
            g.key: before.blocking(before.procedure.by_code[g.stage], g.side) for g in before.open_gates
        }
        until = self.course.today + timedelta(days=valid) if valid else None
        try:
            self.course.determine(kind, value, valid_until=until)
        except Refused:
            event("determination refused")
            return
        event("determination recorded")
        for gate in self.course.dossier.gates:
            if gate.outcome is Outcome.DETERMINE and gate.key in lacking:
                assert not lacking[gate.key], "a gate was determined while a must-requirement of it was open"
        self._opened_lawfully(before)

    @rule(data=st.data(), days=st.integers(0, 9))
    def resubmit(self, data: st.DataObject, days: int) -> None:
        self.course.later(days)
        back_to = data.draw(st.sampled_from(["", *self.course.procedure.by_code]))
        try:
            self.course.resubmit(back_to)
        except Refused:
            return
        event(f"resubmitted {'to an earlier stage' if back_to else ''}")
        assert not self.course.road.returned_gates
        assert self.course.state not in ENDED or not self.course.open

    @rule(data=st.data())
    def bring_or_lose_something(self, data: st.DataObject) -> None:
        dossier = self.course.dossier
        acknowledged = [(s.code, r.id) for s in self.course.procedure.stages for r in s.requirements]
        changes: dict[str, Any] = {
            "filled": frozenset(data.draw(st.sets(st.sampled_from(FIELDS)))),
            "evidence": (*dossier.evidence, Evidence(data.draw(st.sampled_from(TYPES)), self.course.today)),
            "records": (*dossier.records, (data.draw(st.sampled_from(NOUNS)), {})),
            "recorded": frozenset(data.draw(st.sets(st.sampled_from(acknowledged))))
            if acknowledged
            else frozenset(),
            "conditions": tuple(
                OpenCondition("Name the officer", None, stage)
                for stage in data.draw(
                    st.lists(st.sampled_from(sorted(self.course.procedure.by_code)), max_size=1)
                )
            ),
        }
        chosen = data.draw(st.sampled_from(sorted(changes)))
        self.course.having(**{chosen: changes[chosen]})

    # Laws ------------------------------------------------------------------------------------------------

    def _opened_lawfully(self, before: Road) -> None:
        """No gate opened whose stage waits for one that has not passed."""
        after = self.course.road
        known = {gate.key for gate in before.dossier.gates}
        for gate in after.open_gates:
            if gate.key not in known and (gate.stage, gate.side) not in self._reopened(before):
                stage = after.procedure.by_code[gate.stage]
                assert after.in_force(stage)
                assert all(after.passed(code) for code in stage.after), f"{gate.key} opened too early"

    @staticmethod
    def _reopened(before: Road) -> set[tuple[str, Side]]:
        """Determinations on record: when their fact changes they open again wherever the project stands."""
        determined = {s.code for s in before.procedure.stages if s.kind is GateKind.DETERMINATION}
        return {(g.stage, g.side) for g in before.dossier.gates if g.stage in determined and g.outcome}

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def what_was_recorded_stays_on_record(self) -> None:
        now = {gate.key: gate for gate in self.course.dossier.gates}
        assert len(now) == len(self.course.dossier.gates), "two gates bear one key"
        for key, gate in self.seen.items():
            assert key in now, "a gate left the record"
            if gate.outcome is not None:
                kept = replace(now[key], superseded=gate.superseded)
                assert kept == gate, "a closed gate was rewritten"
                assert now[key].superseded or not gate.superseded, "a superseded gate came back"
        self.seen = now

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def at_most_one_gate_is_open_for_a_stage_and_side(self) -> None:
        places = [(gate.stage, gate.side) for gate in self.course.dossier.gates if gate.is_open]
        assert len(set(places)) == len(places)

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def attempts_are_counted_without_a_gap(self) -> None:
        attempts: dict[tuple[str, Side], list[int]] = {}
        for gate in self.course.dossier.gates:
            attempts.setdefault((gate.stage, gate.side), []).append(gate.attempt)
        assert all(sorted(found) == list(range(1, len(found) + 1)) for found in attempts.values())

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def an_ended_project_has_no_open_gate(self) -> None:
        if self.course.state in ENDED:
            assert not [gate for gate in self.course.dossier.gates if gate.is_open]

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def a_closed_gate_has_its_day_and_an_open_one_has_none(self) -> None:
        for gate in self.course.dossier.gates:
            assert (gate.closed is None) is (gate.outcome is None), gate
            assert gate.closed is None or gate.opened <= gate.closed, gate
            assert gate.outcome is None or all(pause.end for pause in gate.pauses), gate

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def what_follows_of_itself_has_followed(self) -> None:
        course = self.course

        def road(gates: tuple[Gate, ...]) -> Road:
            return replace_gates(course.road, gates)

        settled = settled_gates(road, course.dossier.gates, course.today)
        assert settled_gates(road, settled, course.today) == settled

    @invariant()
    @precondition(lambda self: hasattr(self, "course"))
    def a_project_that_goes_on_always_waits_for_somebody(self) -> None:
        road = self.course.settle().road
        assert road.state in ENDED or road.open_gates or road.returned_gates
        for gate in road.open_gates:
            assert road.due(gate) is None or road.due(gate) >= gate.opened  # type: ignore[operator]  # narrowed by the left arm
            assert road.used(gate) >= 0


def replace_gates(road: Road, gates: tuple[Gate, ...]) -> Road:
    """The same project with other gates."""
    return type(road)(road.procedure, with_gates(road.dossier, gates), road.today, road.calendars)


ProjectUnderWay.TestCase.settings = settings(
    max_examples=120, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
test_a_project_under_way_keeps_the_laws = ProjectUnderWay.TestCase
