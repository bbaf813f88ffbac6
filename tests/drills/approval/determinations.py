"""The oracle: determinations (domain.md M3 "set", M4 E5, E9, M7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.approval import rules
from tests.drills.approval.decisions import expired_grounds, must_have, opened_by_entry
from tests.drills.approval.evidence import attach
from tests.drills.approval.facts import acting, kinds_closing, latest, undetermined
from tests.drills.approval.model import Fact, Gate
from tests.drills.approval.order import (
    PASSES,
    behind,
    end_stops,
    follow_on,
    in_turn,
    live_gates,
    next_attempt,
)
from tests.drills.approval.states import ENDED, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.drills.approval.model import Body, Determine, Project

VALUES = {
    "export_route": frozenset({"FMS", "DCS", "G2G", "GRANT", "COPRO"}),
    "destination": frozenset({"not_affected", "excepted", "barred"}),
}
_YES_NO = frozenset({"yes", "no"})


def refused(project: Project, act: Determine) -> set[str]:
    broken = set()
    if act.value not in VALUES.get(act.kind, _YES_NO):
        broken.add(rules.VALUE)
    if not act.document or not act.body.code:
        broken.add(rules.TO_RECORD)
    if act.day > project.today or (act.valid_until is not None and act.valid_until < act.day):
        broken.add(rules.DATES)
    if state(project) in ENDED:
        return broken | {rules.ENDED_ALREADY}
    if any(act.kind in kinds for stage in project.stages for _, kinds in stage.determines):
        gates = _gates_of(project, act.kind)
        broken |= set() if gates else {rules.GATE}
        for gate in gates:
            broken |= set(_refused_at(project, gate, act))
    return broken


def _gates_of(project: Project, kind: str) -> list[Gate]:
    """The gates a fact closes, or has closed."""
    return [
        gate
        for gate in live_gates(project)
        if kind in kinds_closing(project.stage(gate.stage), gate.side) and gate.outcome in ("", "determine")
    ]


def _speaks_for(project: Project, gate: Gate, body: Body) -> bool:
    """Engine finding 8: "the body says the side; sides never stand in for each other". Silent: one that acts at none
    of the stage's gates (a regional body, a name no list has) may establish the fact for all of them.
    """
    return body.side == gate.side or body.side not in acting(project, project.stage(gate.stage))


def _refused_at(project: Project, gate: Gate, act: Determine) -> Iterator[str]:
    stage = project.stage(gate.stage)
    if not _speaks_for(project, gate, act.body):
        return
    if act.day < gate.opened and not opened_by_entry(project, stage, gate):
        yield rules.DATES
    named = any(who == gate.side and act.kind in kinds for who, kinds in stage.determines)
    if named and act.body.side not in ("", gate.side):
        yield rules.OWN_SIDE
    if not gate.is_open:
        return
    if not in_turn(project, stage):
        yield rules.ORDER
        return
    if expired_grounds(project, stage, act.day):
        yield rules.EXPIRED
    if must_have(project, stage, gate.side, act.day):
        yield rules.LACKS


def determine(project: Project, act: Determine) -> None:
    """M3 "set", E9, M7.1: a fact closes the gates that ask for it; a changed one opens a new attempt of them."""
    gates = [(gate, _speaks_for(project, gate, act.body)) for gate in _gates_of(project, act.kind)]
    known_before, counted_before = latest(project, act.kind), _value(project, act.kind)
    project.facts.append(Fact(act.kind, act.value, act.day, act.valid_until))
    latest_now = latest(project, act.kind)
    changed = known_before is not None and latest_now is not None and latest_now.value != known_before.value
    not_carried = _not_carried_over(project, act.kind) if changed else []
    for gate, spoken_for in gates:
        closes = spoken_for and not undetermined(project, project.stage(gate.stage), gate.side)
        if gate.is_open:
            if closes:
                _close_by_fact(project, gate, act)
        elif counted_before != _value(project, act.kind):
            gate.superseded = True
            number = next_attempt(project, gate.stage, gate.side)
            again = Gate(gate.stage, gate.side, number, act.day, rests_on_fact=True)
            project.gates.append(again)
            if closes:
                _close_by_fact(project, again, act)
    for gate in not_carried:
        gate.superseded = True
    follow_on(project, act.day)


def _value(project: Project, kind: str) -> str | None:
    """The value of a fact while it is valid."""
    fact = latest(project, kind)
    valid = fact is not None and (fact.valid_until is None or fact.valid_until >= project.today)
    return fact.value if fact is not None and valid else None


def _close_by_fact(project: Project, gate: Gate, act: Determine) -> None:
    gate.opened = min(gate.opened, act.day)
    end_stops(gate, act.day)
    gate.closed, gate.outcome = act.day, "determine"
    attach(project, gate)


def _not_carried_over(project: Project, kind: str) -> list[Gate]:
    """E9: "passed gates stay …; D10, D12 never carry over."

    ARCHITECTURE.md: "passed ones stay, except for stages that say `carries_over = "no"`". Silent: only those that come
    after a stage which the fact closes or switches, and are not such a stage themselves.
    """
    asking = {
        stage.code
        for stage in project.stages
        if kind in [k for _, kinds in stage.determines for k in kinds]
        or any(kind in line for line in stage.applies)
    }
    resting = {code for asks in asking for code in behind(project, asks)} - asking
    return [
        gate
        for gate in live_gates(project)
        if gate.stage in resting
        and not project.stage(gate.stage).carries_over
        and gate.outcome in PASSES - {"not_applicable"}
    ]
