"""The reading part of the procedure engine: the progress of one project in its procedure.

From (procedure, dossier, today, calendars) it computes what is open, whose turn it is and when it is due, without a
database or a clock of its own. `requirements.py` says what a gate lacks; `rulings.py` is the acting part: what may be
decided and its effects.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.procedure.clocks import Clocks
from registry.domain.procedure.evidence import EvidenceUse
from registry.domain.procedure.outcome import ENDING, PASSING, Outcome, State
from registry.domain.procedure.procedure import GateKind, Procedure, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from registry.domain.procedure.gate import Dossier, Gate
    from registry.domain.procedure.procedure import Requirement
    from registry.domain.procedure.sides import Side
    from registry.domain.values.working_days import Calendar

_END_STATES = {
    Outcome.REJECT: State.REJECTED,
    Outcome.WITHDRAW: State.WITHDRAWN,
    Outcome.CANCEL: State.CANCELLED,
}

_UNDETERMINED = "undetermined"
"""The kind of a project that has none yet."""

BY_RULE = "rule"
"""The basis of a gate that a determination or a route closed as not applicable."""


class Progress:
    """The progress of one project in its procedure, on one day."""

    def __init__(
        self,
        procedure: Procedure,
        dossier: Dossier,
        today: date,
        calendars: Mapping[Side, Calendar] | None = None,
    ) -> None:
        self._whole = procedure.whole or procedure
        self._passed: dict[str, bool] = {}
        self._in_turn: dict[str, bool] = {}
        self.dossier = dossier
        self.today = today
        self.calendars = calendars or {}

    # What is known ---------------------------------------------------------------------------------------

    @cached_property
    def facts(self) -> dict[str, frozenset[str]]:
        """The facts for conditions: valid determinations, and facts that follow from the records themselves."""
        listed = any(one.stands(self.today) for one in self.dossier.listings)
        facts = {
            "lead_side": frozenset({self.dossier.lead.value}),
            "instrument": _instruments(self.dossier),
            "project_kind": frozenset({self.dossier.kind or _UNDETERMINED}),
            "listed_destination": frozenset({"yes" if listed else "no"}),
        }
        if self.dossier.aeca_15 is not None:
            facts["aeca_15"] = frozenset({"yes" if self.dossier.aeca_15 else "no"})
        for determination in self.dossier.determinations:
            if determination.stands(self.today):
                facts[determination.kind] = frozenset({determination.value})
            else:
                facts.pop(determination.kind, None)
        return facts

    @cached_property
    def procedure(self) -> Procedure:
        """The procedure, in the order of the route the project is on."""
        return self._whole.on_route(self.facts)

    # Stages and gates ------------------------------------------------------------------------------------

    def in_force(self, stage: Stage) -> bool:
        """Return whether a stage applies; an unknown condition counts as True unless the stage defines otherwise."""
        answer = stage.applies.holds(self.facts)
        return not stage.skipped_if_unknown if answer is None else answer

    def acting(self, stage: Stage) -> tuple[Side, ...]:
        """Return the sides that close a stage, each by a gate of its own."""
        lead = self.dossier.lead.sides
        sides = [side for who in stage.acting if who.acts(self.facts) for side in who.sides(lead)]
        return tuple(dict.fromkeys(sides)) or lead

    def live(self, stage: str, side: Side) -> Gate | None:
        """Return the gate that counts for a stage and side: the latest attempt that was not superseded."""
        return self._live.get((stage, side))

    @cached_property
    def _live(self) -> dict[tuple[str, Side], Gate]:
        live: dict[tuple[str, Side], Gate] = {}
        for gate in sorted(self.dossier.gates, key=lambda gate: gate.attempt):
            if not gate.superseded:
                live[gate.stage, gate.side] = gate
        return live

    @cached_property
    def open_gates(self) -> tuple[Gate, ...]:
        """The gates that wait for somebody, in the order of their stages."""
        return self._in_order(gate for gate in self._live.values() if gate.is_open)

    @cached_property
    def returned_gates(self) -> tuple[Gate, ...]:
        """The gates that were returned and not resubmitted yet, in the order of their stages."""
        returned = self._in_order(gate for gate in self._live.values() if gate.outcome is Outcome.RETURN)
        return tuple(filter(self.is_asked_for, returned))

    def _in_order(self, gates: Iterable[Gate]) -> tuple[Gate, ...]:
        order = self.procedure.order
        known = (gate for gate in gates if gate.stage in order)
        return tuple(sorted(known, key=lambda gate: (order[gate.stage], gate.side)))

    def on_path(self, gate: Gate) -> bool:
        """Return whether the project waits for a gate: those off the path count in no state, time or rating (E13)."""
        return not self.procedure.by_code[gate.stage].off_path

    @cached_property
    def awaited_gates(self) -> tuple[Gate, ...]:
        """The gates the project waits for, the returned ones first."""
        return tuple(filter(self.on_path, (*self.returned_gates, *self.open_gates)))

    def is_asked_for(self, gate: Gate) -> bool:
        """Return whether a gate's stage applies and its side still acts there."""
        stage = self.procedure.by_code.get(gate.stage)
        return stage is not None and self.in_force(stage) and gate.side in self.acting(stage)

    @cached_property
    def ending_gates(self) -> tuple[Gate, ...]:
        """The gates whose outcome ended the project: none, one, or both that a joint decision rejected."""
        return tuple(gate for gate in self._live.values() if gate.outcome in ENDING)

    @property
    def ended_by(self) -> Gate | None:
        """The first of the gates whose outcome ended the project, if one did."""
        return next(iter(self.ending_gates), None)

    @property
    def closing_gates(self) -> tuple[Gate, ...]:
        """The gates of the last stage that applies: with them a project is closed."""
        asked = (
            stage for stage in reversed(self.procedure.stages) if not stage.off_path and self.in_force(stage)
        )
        last = next(asked, self.procedure.stages[-1])
        return tuple(gate for gate in self._live.values() if gate.stage == last.code)

    def passed(self, code: str) -> bool:
        """Return whether a stage is behind the project: every acting side's gate passed, or not applicable."""
        if code not in self._passed:
            stage = self.procedure.by_code[code]
            if self.in_force(stage):
                self._passed[code] = all(self.counts(stage, side) for side in self.acting(stage))
            else:
                self._passed[code] = stage.is_reached(self.passed)
        return self._passed[code]

    def counts(self, stage: Stage, side: Side) -> bool:
        """Return whether a side's gate passed and its grounds are still valid; only for stages in force."""
        gate = self.live(stage.code, side)
        if gate is None or gate.outcome not in PASSING:
            return False
        if gate.outcome is Outcome.NOT_APPLICABLE and gate.basis == BY_RULE:
            # Only stages in force are asked about, so the rule that switched it off no longer applies.
            return False
        return not self.undetermined(stage, side) and not self.barred(stage)

    def asks(self, requirement: Requirement) -> bool:
        """Return whether a requirement applies; what is known to keep a project from going on always does (E6)."""
        return requirement.when.holds(self.facts) is not False or self._bars(requirement)

    def barred(self, stage: Stage) -> tuple[str, ...]:
        """Return the facts a stage rests on that have a value with which no project goes on (domain.md M4, E6)."""
        return tuple(one.subject for one in stage.requirements if self._bars(one))

    def _bars(self, requirement: Requirement) -> bool:
        values = self.facts.get(requirement.subject, frozenset()) if requirement.passes_on else frozenset()
        return bool(values) and not values & requirement.passes_on

    def undetermined(self, stage: Stage, side: Side) -> tuple[str, ...]:
        """Return the facts a side's gate waits for: those that close it and have no value yet that passes."""
        return tuple(
            kind
            for kind in stage.determined_by(side)
            for values in [self.facts.get(kind, frozenset())]
            if not (values & stage.passes_on if stage.passes_on else values)
        )

    def facts_awaited(self, gate: Gate) -> tuple[str, ...]:
        """Return the facts an open gate waits for; all of its facts where only the other side has established them."""
        stage = self.procedure.by_code[gate.stage]
        return (self.undetermined(stage, gate.side) or stage.determined_by(gate.side)) if gate.is_open else ()

    def in_turn(self, stage: Stage) -> bool:
        """Return whether all a stage waits for, near and far, has passed on the route that holds now (M4, E9)."""
        if stage.code not in self._in_turn:
            self._in_turn[stage.code] = stage.is_reached(self.is_behind)
        return self._in_turn[stage.code]

    def is_behind(self, code: str) -> bool:
        """Return whether a stage, and all it waits for, has passed."""
        return self.passed(code) and self.in_turn(self.procedure.by_code[code])

    @cached_property
    def evidence(self) -> EvidenceUse:
        """Which document serves which gate."""
        return EvidenceUse(self._whole, self.dossier, self.clocks)

    # Clocks ----------------------------------------------------------------------------------------------

    @cached_property
    def clocks(self) -> Clocks:
        """The clocks of the project's gates."""
        return Clocks(self.procedure, self.dossier, self.facts, self.today, self.calendars)

    # The whole -------------------------------------------------------------------------------------------

    @cached_property
    def current(self) -> Stage:
        """The stage the project is said to be at: the first one on the path with an open or returned gate.

        Where none is open, it is the first whose turn has come: the next act opens it.
        """
        if self.ended_by is not None and self.ended_by.stage in self.procedure.by_code:
            return self.procedure.by_code[self.ended_by.stage]
        waiting = {gate.stage for gate in self.awaited_gates}
        found = next((stage for stage in self.procedure.stages if stage.code in waiting), None)
        if found is None and self.is_through:
            return self.procedure.stages[-1]
        return found or next(filter(self._is_next, self.procedure.stages), self.procedure.stages[0])

    @property
    def is_through(self) -> bool:
        """Whether the last stage has passed and nothing on the path waits."""
        return self.passed(self.procedure.stages[-1].code) and not self.awaited_gates

    def _is_next(self, stage: Stage) -> bool:
        """Return whether a stage on the path has its turn and has not passed."""
        ahead = not stage.off_path and self.in_force(stage) and self.in_turn(stage)
        return ahead and not self.passed(stage.code)

    @cached_property
    def main_gate(self) -> Gate | None:
        """The gate of the current stage that is waited for, a returned one first."""
        code = self.current.code
        if self.ended_by is not None:
            return self.ended_by
        return next((gate for gate in self.awaited_gates if gate.stage == code), None)

    @cached_property
    def state(self) -> State:
        """The state of the entire project (domain.md M4)."""
        if self.ended_by is not None and self.ended_by.outcome is not None:
            return _END_STATES[self.ended_by.outcome]
        if self.returned_gates:
            return State.RETURNED
        if self.is_through:
            return State.CLOSED
        gate = self.main_gate
        if self.current.kind is GateKind.EXECUTION:
            # One side is enough to suspend work that both carry out.
            paused = any(one.is_paused for one in self.awaited_gates if one.stage == self.current.code)
            return State.SUSPENDED if paused else self.current.state
        return State.DEFERRED if gate is not None and gate.is_paused else self.current.state


def _instruments(dossier: Dossier) -> frozenset[str]:
    rows = (row for noun, row in dossier.records if noun == "funding")
    return frozenset(str(row["instrument"]) for row in rows if row.get("instrument"))
