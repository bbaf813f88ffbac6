"""The automatic consequences of an act: gates that no longer apply or are premature close, due ones open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from registry.domain.procedure.gate import Dossier, Gate
from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.progress import BY_RULE, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.sides import Side

Gates = tuple[Gate, ...]
"""All gates of a project, past attempts included."""


def settled_gates(progress: Progress, day: date) -> Gates:
    """Return the gates of a project after all automatic consequences.

    Gates that no longer apply are closed. Gates that are open before their turn are superseded, and open again as new
    attempts when their turn comes (domain.md M4, E9). Gates whose turn has come are opened.
    """
    for off_path in (False, True):  # nothing waits for what is off the path: it follows when the rest has
        while (gates := _followed(progress, day, off_path=off_path)) is not None:
            progress = progress_with(progress, gates)
    return progress.dossier.gates


def _followed(progress: Progress, day: date, *, off_path: bool) -> Gates | None:
    """Return the gates after the next consequences, those off the path or the others; None when nothing follows."""
    left = _left_beside(progress) if off_path else ()
    superseded = {gate.key: replace(gate, superseded=True, basis=BY_RULE) for gate in left}
    closed = {gate.key: not_applicable(gate, day) for gate in _idle(progress)}
    premature = {gate.key: replace(gate, superseded=True, basis=BY_RULE) for gate in ahead(progress)}
    opened = tuple(
        Gate(stage.code, side, next_attempt(progress, stage.code, side), max(day, _turn_of(progress, stage)))
        for stage, side in called_for(progress)
        if stage.off_path is off_path
    )
    renewed = {
        gate.key: replace(gate, superseded=True)
        for new in opened
        if (gate := progress.live(new.stage, new.side)) is not None
    }
    changed = {**superseded, **closed, **premature, **renewed}
    return (*replaced(progress.dossier.gates, changed), *opened) if changed or opened else None


def called_for(progress: Progress) -> Iterator[tuple[Stage, Side]]:
    """Yield the gates that should be open and are not: all their stage waits for has been passed."""
    if progress.ended_by is not None:
        return
    for stage in progress.procedure.stages:
        if not progress.in_force(stage) or not progress.in_turn(stage):
            continue
        if stage.off_path and progress.is_through:
            continue
        for side in progress.acting(stage):
            gate = progress.live(stage.code, side)
            lapsed = gate is not None and gate.outcome in PASSING and not progress.counts(stage, side)
            if gate is None or lapsed:
                yield stage, side


def _turn_of(progress: Progress, stage: Stage) -> date:
    """Return the day the last gate before a stage was closed: an act recorded late opens nothing before that day.

    Of stages one of which is enough, the one that passed first counts.
    """

    @cache
    def passed_on(code: str) -> date:
        before = progress.procedure.by_code[code]
        sides = progress.acting(before) if progress.in_force(before) else ()
        gates = (progress.live(code, side) for side in sides)
        closed = (gate.closed for gate in gates if gate is not None and gate.closed)
        return max(turn_of(before), *closed, date.min)

    def turn_of(one: Stage) -> date:
        enough = (passed_on(code) for code in one.after_one_of if progress.is_behind(code))
        return max(min(enough, default=date.min), *map(passed_on, one.after), date.min)

    return turn_of(stage)


def _left_beside(progress: Progress) -> Iterator[Gate]:
    """Return the open gates off the path of a project that has ended: nobody will note them any more (E13)."""
    ended = progress.is_through or progress.ended_by is not None
    return (gate for gate in progress.open_gates if ended and not progress.on_path(gate))


def _idle(progress: Progress) -> Iterator[Gate]:
    """Return the open gates that no longer apply: a determination or another route switched them off."""
    return (gate for gate in progress.open_gates if not progress.is_asked_for(gate))


def ahead(progress: Progress) -> Iterator[Gate]:
    """Return the open gates that apply but are premature, because another route has put stages before them."""
    return (
        gate
        for gate in progress.open_gates
        if progress.is_asked_for(gate) and not progress.in_turn(progress.procedure.by_code[gate.stage])
    )


def next_attempt(progress: Progress, stage: str, side: Side) -> int:
    """Return the number the next gate of a stage and side will carry."""
    return 1 + max(
        (g.attempt for g in progress.dossier.gates if (g.stage, g.side) == (stage, side)), default=0
    )


def attempt_meant(progress: Progress, stage: str, side: Side) -> int:
    """Return the attempt a requirement is recorded for: the one to come, where a gate is neither open nor passed."""
    gate = progress.live(stage, side)
    if gate is not None and (gate.is_open or gate.outcome in PASSING):
        return gate.attempt
    return next_attempt(progress, stage, side)


def not_applicable(gate: Gate, day: date) -> Gate:
    """Return an open gate as closed by rule, because it no longer applies."""
    ended = gate.resumed(day)
    return replace(ended, closed=max(day, gate.opened), outcome=Outcome.NOT_APPLICABLE, basis=BY_RULE)


def progress_with(progress: Progress, gates: Gates) -> Progress:
    """Return the same project with other gates."""
    return Progress(
        progress.procedure, with_gates(progress.dossier, gates), progress.today, progress.calendars
    )


def with_gates(dossier: Dossier, gates: Gates) -> Dossier:
    """Return a copy of a dossier with these gates."""
    return replace(dossier, gates=gates)


def replaced(gates: Gates, changed: dict[tuple[str, Side, int], Gate]) -> Gates:
    """Return the gates, with those in `changed` (by key) replaced."""
    return tuple(changed.get(gate.key, gate) for gate in gates)


def mapped(gates: Gates, change: Callable[[Gate], Gate]) -> Gates:
    """Return the gates with `change` applied to each."""
    return tuple(change(gate) for gate in gates)
