"""The procedure engine, acting side: what may be decided on a road, and how the gates stand afterwards.

Each act returns all its problems at once; when there are none, `after_…` returns the project's gates as the
act leaves them. Nothing is written here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.gate import Determination, Dossier, Gate, Ruling
from registry.domain.problem import Problem, Refused
from registry.domain.procedure import ENDED, ENDING, PASSING, GateKind, Outcome, Stage
from registry.domain.road import BY_RULE, Missing, Road
from registry.domain.sides import Side
from registry.domain.values.working_days import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from registry.domain.vocabulary import Vocabulary

Gates = tuple[Gate, ...]
_MUST_SAY = {
    Outcome.RETURN: {"text": "W09", "until": "W09"},
    Outcome.REJECT: {"text": "W12"},
    Outcome.DEFER: {"until": "W10"},
    Outcome.CONDITIONS: {"conditions": "W11"},
}
"""What an outcome must be recorded with beside body, date and document, and the problem when it is not."""


# Decisions ------------------------------------------------------------------------------------------------


def target(road: Road, ruling: Ruling) -> Gate:
    """Return the open gate a ruling is about: of the side named, else the body's side, else the only one.

    Raises Refused with W01 (the stage is not open), W03 (not that side's) or W18 (which side?).
    """
    open_here = [gate for gate in road.open_gates if gate.stage == ruling.stage]
    sides = ", ".join(gate.side for gate in open_here)
    if not open_here:
        waiting = ", ".join(dict.fromkeys(gate.stage for gate in road.open_gates)) or "-"
        raise Refused((Problem("W01", "stage", {"stage": ruling.stage, "open": waiting}),))
    side = ruling.side or _side_meant(ruling, open_here)
    if side is None:
        raise Refused((Problem("W18", "side", {"sides": sides}),))
    found = next((gate for gate in open_here if gate.side is side), None)
    if found is None:
        raise Refused((Problem("W03", "side", {"side": side, "sides": sides, "stage": ruling.stage}),))
    return found


def _side_meant(ruling: Ruling, open_here: list[Gate]) -> Side | None:
    """Return the side whose gate is meant when none is named: the body's own, or the only one there is.

    A body speaks for its own side; that of one side never closes the gate of another by being entered twice. Only
    a withdrawal may come from the origin side to whatever gate is open.
    """
    if ruling.outcome is Outcome.WITHDRAW or ruling.body_side is None:
        return open_here[0].side if len(open_here) == 1 or ruling.outcome is Outcome.WITHDRAW else None
    return ruling.body_side


def problems_of(road: Road, ruling: Ruling) -> tuple[Problem, ...]:
    """Return everything that stands against a ruling (domain.md M4, "must be recorded" and guards)."""
    if road.state in ENDED:
        return (Problem("W14", "", {"state": road.state}),)
    try:
        gate = target(road, ruling)
    except Refused as refused:
        return (*refused.problems, *_incomplete(road, ruling))
    stage = road.procedure.by_code[gate.stage]
    found = [*_impossible(road, stage, gate, ruling), *_incomplete(road, ruling)]
    if ruling.outcome in PASSING and not found:
        found += _unmet(road.blocking(stage, gate.side, on=ruling.date), stage)
    return tuple(found)


def _impossible(road: Road, stage: Stage, gate: Gate, ruling: Ruling) -> Iterable[Problem]:
    """What the stage and the calendar forbid."""
    outcome = ruling.outcome
    if stage.kind is GateKind.DETERMINATION and outcome in PASSING:
        yield Problem(
            "W16", "outcome", {"stage": stage.code, "kinds": ", ".join(stage.determined_by(gate.side))}
        )
    elif outcome not in stage.possible:
        allowed = ", ".join(sorted(stage.possible))
        yield Problem("W04", "outcome", {"outcome": outcome, "stage": stage.code, "allowed": allowed})
    if outcome is Outcome.RESUME and not gate.is_paused:
        yield Problem("W25", "outcome", {"stage": stage.code})
    if ruling.date > road.today:
        yield Problem("W06", "date", {"value": ruling.date.isoformat(), "today": road.today.isoformat()})
    if ruling.date < gate.opened and not _opened_by_entry(road, gate):
        yield Problem("W05", "date", {"value": ruling.date.isoformat(), "opened": gate.opened.isoformat()})
    if outcome is Outcome.WITHDRAW and ruling.body_side not in (None, road.dossier.origin):
        yield Problem("W13", "body", {"side": road.dossier.origin})
    if ruling.back_to and not _is_earlier(road, ruling.back_to, stage):
        yield Problem("W21", "back_to", {"stage": ruling.back_to})


def _incomplete(road: Road, ruling: Ruling) -> Iterable[Problem]:
    """What a ruling must say and does not (domain.md M4, "must be recorded")."""
    outcome = ruling.outcome
    wanted = {"document": "W07", "body": "W08", **_MUST_SAY.get(outcome, {})}
    yield from (Problem(code, name) for name, code in wanted.items() if not getattr(ruling, name))
    if ruling.conditions and outcome is not Outcome.CONDITIONS:
        yield Problem("W20", "conditions")
    for demand in ruling.conditions:
        if not (demand.text and demand.owner):
            yield Problem("W11", "conditions")
        if demand.before and demand.before not in road.procedure.by_code:
            yield Problem("W01", "conditions", {"stage": demand.before, "open": "-"})


def _unmet(lacks: Iterable[Missing], stage: Stage) -> list[Problem]:
    return [
        Problem("W02", lack.key, {"stage": stage.code, "missing": lack.name.en, "missing_ko": lack.name.ko})
        for lack in lacks
    ]


def _opened_by_entry(road: Road, gate: Gate) -> bool:
    """Return whether a gate was opened by entering the project, not by an act: its real opening is not known."""
    return gate.attempt == 1 and not road.procedure.by_code[gate.stage].after


def _is_earlier(road: Road, code: str, stage: Stage) -> bool:
    order = road.procedure.order
    return code in order and order[code] <= order[stage.code]


def after_ruling(road: Road, ruling: Ruling) -> Gates:
    """Return the gates as a ruling without problems leaves them, before new gates are opened."""
    gate = target(road, ruling)
    decided = _decided(replace(gate, opened=min(gate.opened, ruling.date)), ruling)
    gates = _replaced(road.dossier.gates, {gate.key: decided})
    if ruling.outcome in ENDING:
        return _mapped(gates, lambda other: replace(other, superseded=True) if other.is_open else other)
    return gates


def _decided(gate: Gate, ruling: Ruling) -> Gate:
    match ruling.outcome:
        case Outcome.DEFER | Outcome.SUSPEND:
            pauses = gate.pauses if gate.is_paused else (*gate.pauses, Period(ruling.date))
            return replace(gate, pauses=pauses, until=ruling.until or None)
        case Outcome.RESUME:
            return _resumed(gate, ruling.date)
        case _:
            ended = _resumed(gate, ruling.date)
            return replace(ended, closed=ruling.date, outcome=ruling.outcome, until=ruling.until or None)


def _resumed(gate: Gate, day: date) -> Gate:
    pauses = tuple(p if p.end else replace(p, end=max(day, p.start)) for p in gate.pauses)
    return replace(gate, pauses=pauses, until=None)


# Determinations -------------------------------------------------------------------------------------------


def determination_problems(road: Road, made: Determination, words: Vocabulary) -> tuple[Problem, ...]:
    """Return everything that stands against recording a determination."""
    found: list[Problem] = []
    values = words[str(words["determination"][made.kind].more["values"])]
    if made.value not in values:
        found.append(Problem("W17", "value", {"value": made.value, "accepted": _codes(values.entries)}))
    if not made.document:
        found.append(Problem("W07", "document"))
    if not made.by_org:
        found.append(Problem("W08", "by_org"))
    if made.date > road.today:
        found.append(
            Problem("W06", "date", {"value": made.date.isoformat(), "today": road.today.isoformat()})
        )
    if made.valid_until is not None and made.valid_until < made.date:
        found.append(Problem("R02", "valid_until", {"value": made.valid_until.isoformat()}))
    if road.state in ENDED:
        return (*found, Problem("W14", "", {"state": road.state}))
    return (*found, *_gate_problems(road, made))


def _gate_problems(road: Road, made: Determination) -> Iterable[Problem]:
    """A determination that closes a stage needs that stage to be reached, and its other requirements met."""
    stages = [stage for stage in road.procedure.stages if _kinds(stage) & {made.kind}]
    if not stages:
        return
    gates = _gates_of(road, made.kind)
    if not gates:
        waiting = ", ".join(gate.stage for gate in road.open_gates) or "-"
        yield Problem("W01", "kind", {"stage": stages[0].code, "open": waiting})
    for gate in gates:
        stage = road.procedure.by_code[gate.stage]
        if made.date < gate.opened and not _opened_by_entry(road, gate):
            yield Problem("W05", "date", {"value": made.date.isoformat(), "opened": gate.opened.isoformat()})
        if gate.is_open:
            yield from _unmet(road.blocking(stage, gate.side, on=made.date), stage)


def after_determination(before: Road, after: Road, made: Determination) -> Gates:
    """Return the gates as a determination leaves them; `after` is the road on which it already stands.

    An open gate closes when all it determines stands. A closed one whose fact has changed is opened again as a
    new attempt and closed by the new determination: the earlier attempt stays on record (domain.md M7.1).
    """
    changed: dict[tuple[str, Side, int], Gate] = {}
    added: list[Gate] = []
    for gate in _gates_of(before, made.kind):
        stage = before.procedure.by_code[gate.stage]
        closes = _stands(after, stage, gate.side)
        if gate.is_open:
            if closes:
                changed[gate.key] = _closed(gate, made)
        elif before.facts.get(made.kind) != after.facts.get(made.kind):
            changed[gate.key] = replace(gate, superseded=True)
            number = before.next_attempt(gate.stage, gate.side)
            again = Gate(gate.stage, gate.side, number, opened=made.date, basis=made.document)
            added.append(_closed(again, made) if closes else again)
    return (*_replaced(before.dossier.gates, changed), *added)


def _closed(gate: Gate, made: Determination) -> Gate:
    opened = min(gate.opened, made.date)
    return replace(_resumed(gate, made.date), opened=opened, closed=made.date, outcome=Outcome.DETERMINE)


def _stands(road: Road, stage: Stage, side: Side) -> bool:
    wanted = stage.determined_by(side)
    known = [road.facts.get(kind, frozenset()) for kind in wanted]
    return all(values & stage.passes_on if stage.passes_on else values for values in known)


def _gates_of(road: Road, kind: str) -> list[Gate]:
    """The live gates a kind of determination closes or has closed."""
    return [
        gate
        for stage in road.procedure.stages
        for side in Side
        if kind in stage.determined_by(side)
        for gate in [road.live(stage.code, side)]
        if gate is not None and (gate.is_open or gate.outcome is Outcome.DETERMINE)
    ]


def _kinds(stage: Stage) -> frozenset[str]:
    return frozenset(kind for _, kinds in stage.determines for kind in kinds)


def _codes(entries: Iterable[object]) -> str:
    return ", ".join(str(getattr(entry, "code", entry)) for entry in entries)


# Resubmission ---------------------------------------------------------------------------------------------


def resubmission_problems(road: Road, day: date, back_to: str) -> tuple[Problem, ...]:
    """Return why a project cannot be resubmitted, if it cannot."""
    found: list[Problem] = []
    stuck = road.returned_gates or road.ended_by or any(gate.is_paused for gate in road.open_gates)
    if not stuck:
        found.append(Problem("W15", "", {"state": road.state}))
    if day > road.today:
        found.append(Problem("W06", "date", {"value": day.isoformat(), "today": road.today.isoformat()}))
    since = max((gate.closed for gate in _stuck(road) if gate.closed), default=day)
    if day < since:
        found.append(Problem("W05", "date", {"value": day.isoformat(), "opened": since.isoformat()}))
    if back_to and not _is_earlier(road, back_to, road.current):
        found.append(Problem("W21", "back_to", {"stage": back_to}))
    return tuple(found)


def after_resubmission(road: Road, day: date, back_to: str) -> Gates:
    """Return the gates after a resubmission: deferred clocks run again, returned and ended gates are superseded.

    Going back to an earlier stage supersedes every gate from there on. `settled_gates` then opens the new attempts,
    each once all its stage waits for has passed: meanwhile a determination may have lapsed.
    """
    gates = _mapped(road.dossier.gates, lambda gate: _resumed(gate, day) if gate.is_paused else gate)
    stuck = {gate.key for gate in _stuck(road)}
    behind = road.procedure.downstream(back_to) if back_to else frozenset()
    return _mapped(
        gates,
        lambda gate: replace(gate, superseded=True) if gate.key in stuck or gate.stage in behind else gate,
    )


def _stuck(road: Road) -> tuple[Gate, ...]:
    return road.returned_gates + ((road.ended_by,) if road.ended_by else ())


# What follows of itself -----------------------------------------------------------------------------------


def settled_gates(make_road: Callable[[Gates], Road], gates: Gates, day: date) -> Gates:
    """Return the gates after all that follows of itself: gates that no longer apply close, next ones open."""
    while True:
        road = make_road(gates)
        idle = {gate.key: _not_applicable(gate, day) for gate in road.idle()}
        opened = tuple(
            Gate(stage.code, side, road.next_attempt(stage.code, side), opened=day)
            for stage, side in road.called_for()
        )
        superseded = {
            gate.key: replace(gate, superseded=True)
            for new in opened
            if (gate := road.live(new.stage, new.side)) is not None
        }
        if not idle and not opened:
            return gates
        gates = (*_replaced(gates, {**idle, **superseded}), *opened)


def _not_applicable(gate: Gate, day: date) -> Gate:
    ended = _resumed(gate, day)
    return replace(ended, closed=max(day, gate.opened), outcome=Outcome.NOT_APPLICABLE, basis=BY_RULE)


def with_gates(dossier: Dossier, gates: Gates) -> Dossier:
    """Return a dossier with other gates."""
    return replace(dossier, gates=gates)


def _replaced(gates: Gates, changed: dict[tuple[str, Side, int], Gate]) -> Gates:
    return tuple(changed.get(gate.key, gate) for gate in gates)


def _mapped(gates: Gates, change: Callable[[Gate], Gate]) -> Gates:
    return tuple(change(gate) for gate in gates)
