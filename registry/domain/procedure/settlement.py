"""The automatic consequences of an act: gates that no longer apply or are premature close, due ones open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.procedure.gate import Dossier, Gate
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.progress import BY_RULE, Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from registry.domain.procedure.sides import Side

Gates = tuple[Gate, ...]
"""All gates of a project, past attempts included."""


def settled_gates(progress: Progress, day: date) -> Gates:
    """Return the gates of a project after all automatic consequences.

    Gates that no longer apply are closed. Gates that are open before their turn are superseded, and open again as new
    attempts when their turn comes (domain.md M4, E9). Gates whose turn has come are opened.
    """
    gates = progress.dossier.gates
    while True:
        idle = {gate.key: _not_applicable(gate, day) for gate in progress.idle()}
        ahead = {gate.key: replace(gate, superseded=True, basis=BY_RULE) for gate in progress.ahead()}
        opened = tuple(
            Gate(stage.code, side, progress.next_attempt(stage.code, side), opened=day)
            for stage, side in progress.called_for()
        )
        superseded = {
            gate.key: replace(gate, superseded=True)
            for new in opened
            if (gate := progress.live(new.stage, new.side)) is not None
        }
        if not (idle or ahead or opened):
            return gates
        gates = (*replaced(gates, {**idle, **ahead, **superseded}), *opened)
        progress = progress_with(progress, gates)


def _not_applicable(gate: Gate, day: date) -> Gate:
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
