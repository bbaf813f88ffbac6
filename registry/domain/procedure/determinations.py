"""The part of the procedure engine for determinations: their problems, and the gates they close or reopen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.problem import Problem
from registry.domain.procedure.gate import Determination, Gate
from registry.domain.procedure.outcome import ENDED, PASSING, Outcome
from registry.domain.procedure.requirements import blocking
from registry.domain.procedure.rulings import ahead_of_order, expired, opened_by_entry, unmet
from registry.domain.procedure.settlement import Gates, next_attempt, replaced
from registry.domain.procedure.sides import Side, side_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.problem import Value
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.vocabulary.code_lists import Vocabulary


_DECIDED = PASSING - {Outcome.NOT_APPLICABLE}
"""Outcomes on which somebody has let a project go on."""


def determination_problems(progress: Progress, made: Determination, words: Vocabulary) -> tuple[Problem, ...]:
    """Return all problems that prevent recording a determination."""
    found: list[Problem] = []
    values = words[str(words["determination"][made.kind].more["values"])]
    if made.value not in values:
        found.append(
            Problem(
                "W17",
                "value",
                {"value": made.value, "accepted": tuple(entry.code for entry in values.entries)},
            )
        )
    if not made.document:
        found.append(Problem("W07", "document"))
    if not made.by_org:
        found.append(Problem("W08", "by_org"))
    if made.date > progress.today:
        found.append(Problem("W06", "date", {"value": made.date, "today": progress.today}))
    if made.valid_until is not None and made.valid_until < made.date:
        told: dict[str, Value] = {"value": made.valid_until, "first": "date", "start": made.date}
        found.append(Problem("R02", "valid_until", told))
    if progress.state in ENDED:
        return (*found, Problem("W14", "", {"state": progress.state}))
    return (*found, *_gate_problems(progress, made, words))


def _gate_problems(progress: Progress, made: Determination, words: Vocabulary) -> Iterable[Problem]:
    """A determination that closes a stage needs that stage to be reached, and its other requirements met."""
    stages = [stage for stage in progress.procedure.stages if _kinds(stage) & {made.kind}]
    if not stages:
        return
    gates = _gates_of(progress, made.kind)
    if not gates:
        waiting = tuple(dict.fromkeys(gate.stage for gate in progress.open_gates))
        yield Problem("W01", "kind", {"stage": stages[0].code, "open": waiting or "-"})
    for gate in gates:
        stage = progress.procedure.by_code[gate.stage]
        if not _speaks_for(progress, stage, gate.side, made):
            continue
        if made.date < gate.opened and not opened_by_entry(progress, gate):
            yield Problem("W05", "date", {"value": made.date, "opened": gate.opened})
        by_side = side_of(made.by_org, words)
        own = any(made.kind in kinds for who, kinds in stage.determines if who is gate.side)
        if own and by_side not in (None, gate.side):
            yield Problem("W29", "by_org", {"side": str(by_side), "sides": gate.side})
        if gate.is_open and not progress.in_turn(stage):
            yield ahead_of_order(progress, stage, "kind")
        elif gate.is_open:
            yield from expired(progress, stage, made.date, "kind")
            yield from unmet(blocking(progress, stage, gate.side, on=made.date), stage)


def after_determination(before: Progress, after: Progress, made: Determination) -> Gates:
    """Return the gates after a determination; `after` is the progress that already includes it.

    An open gate closes when all its determinations are valid; where both sides act, a body closes that of its own side.
    A closed gate whose fact has changed is reopened as a new attempt and closed by the new determination, while the
    earlier attempt stays on record (domain.md M7.1). A gate that does not carry over a changed fact is superseded (M4,
    E9), and opens again when its turn comes.
    """
    changed: dict[tuple[str, Side, int], Gate] = {}
    added: list[Gate] = []
    for gate in _gates_of(before, made.kind):
        stage = before.procedure.by_code[gate.stage]
        closes = not after.undetermined(stage, gate.side) and _speaks_for(before, stage, gate.side, made)
        if gate.is_open:
            if closes:
                changed[gate.key] = _closed(gate, made)
        elif before.facts.get(made.kind) != after.facts.get(made.kind):
            changed[gate.key] = replace(gate, superseded=True)
            number = next_attempt(before, gate.stage, gate.side)
            again = Gate(gate.stage, gate.side, number, opened=made.date, basis=made.document)
            added.append(_closed(again, made) if closes else again)
    if _has_changed(before, after, made.kind):
        changed |= {gate.key: replace(gate, superseded=True) for gate in _renewed(before, made.kind)}
    return (*replaced(before.dossier.gates, changed), *added)


def _speaks_for(progress: Progress, stage: Stage, side: Side, made: Determination) -> bool:
    """Return whether a determination closes a side's gate: a body of one side never does for the other (M4, E4)."""
    return made.by_side not in progress.acting(stage) or made.by_side is side


def _has_changed(before: Progress, after: Progress, kind: str) -> bool:
    """Return whether the last determination of a kind says something else than the last one before, valid or not.

    One that is recorded late, with an earlier date than the last, changes nothing.
    """
    was, now = ([one.value for one in p.dossier.determinations if one.kind == kind] for p in (before, after))
    return bool(was) and was[-1] != now[-1]


def _renewed(progress: Progress, kind: str) -> list[Gate]:
    """The live gates of stages that never carry over a change of a fact their order rests on."""
    asking = {
        stage.code for stage in progress.procedure.stages if kind in _kinds(stage) | stage.applies.names
    }
    resting = {code for asks in asking for code in progress.procedure.downstream(asks)} - asking
    return [
        gate
        for stage in progress.procedure.stages
        if not stage.carries_over and stage.code in resting
        for side in Side
        if (gate := progress.live(stage.code, side)) is not None and gate.outcome in _DECIDED
    ]


def _closed(gate: Gate, made: Determination) -> Gate:
    opened = min(gate.opened, made.date)
    return replace(gate.resumed(made.date), opened=opened, closed=made.date, outcome=Outcome.DETERMINE)


def _gates_of(progress: Progress, kind: str) -> list[Gate]:
    """The live gates a kind of determination closes or has closed."""
    return [
        gate
        for stage in progress.procedure.stages
        for side in Side
        if kind in stage.determined_by(side)
        for gate in [progress.live(stage.code, side)]
        if gate is not None and (gate.is_open or gate.outcome is Outcome.DETERMINE)
    ]


def _kinds(stage: Stage) -> frozenset[str]:
    return frozenset(kind for _, kinds in stage.determines for kind in kinds)
