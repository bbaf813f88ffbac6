"""The part of the procedure engine for resubmissions of returned, deferred or ended projects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.problem import Problem
from registry.domain.procedure.outcome import State
from registry.domain.procedure.rulings import is_earlier
from registry.domain.procedure.settlement import Gates, mapped

if TYPE_CHECKING:
    from datetime import date

    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress


def resubmission_problems(progress: Progress, day: date, back_to: str) -> tuple[Problem, ...]:
    """Return the problems that prevent a resubmission; an empty tuple when it is possible."""
    found: list[Problem] = []
    if not (_stuck(progress) or any(gate.is_paused for gate in progress.open_gates)):
        found.append(Problem("W15", "", {"state": progress.state}))
    if day > progress.today:
        found.append(Problem("W06", "date", {"value": day, "today": progress.today}))
    # What is closed has run to the end of every gate; elsewhere a parallel gate may have been decided later.
    ends = progress.dossier.gates if progress.state is State.CLOSED else _stuck(progress)
    since = max((gate.closed for gate in ends if gate.closed and not gate.superseded), default=day)
    if day < since:
        found.append(Problem("W05", "date", {"value": day, "opened": since}))
    if back_to and not is_earlier(progress, back_to, progress.current):
        found.append(Problem("W21", "back_to", {"stage": back_to}))
    return tuple(found)


def after_resubmission(progress: Progress, day: date, back_to: str) -> Gates:
    """Return the gates after a resubmission: deferred clocks run again, returned and ended gates are superseded.

    A closed project is reopened at its last gate, unless an earlier stage is named (domain.md M4, E8). Going back to an
    earlier stage supersedes every gate from there on. `settled_gates` then opens the new attempts, each one when all
    stages it waits for have passed, because a determination may have lapsed meanwhile.
    """
    gates = mapped(progress.dossier.gates, lambda gate: gate.resumed(day) if gate.is_paused else gate)
    stuck = {gate.key for gate in _stuck(progress)}
    behind = progress.procedure.downstream(back_to) if back_to else frozenset()
    return mapped(
        gates,
        lambda gate: replace(gate, superseded=True) if gate.key in stuck or gate.stage in behind else gate,
    )


def _stuck(progress: Progress) -> tuple[Gate, ...]:
    """Return the gates at which a project stopped: those returned, those that ended it, the last of a closed one."""
    return (*progress.returned_gates, *ending(progress))


def ending(progress: Progress) -> tuple[Gate, ...]:
    """Return the gates at which a project ended: those whose outcome ended it, or the last ones of a closed project."""
    return progress.ending_gates or (progress.closing_gates if progress.state is State.CLOSED else ())
