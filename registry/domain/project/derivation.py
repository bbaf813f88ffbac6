"""Deriving the standing of a project from its progress and its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED, Outcome, State
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.requirements import blocking, turning_days
from registry.domain.project.rating import causes_of, is_at_rest, parts_measured
from registry.domain.project.standing import OF_SIDE, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

NOTHING_DERIVED = frozenset({"exchange_projects", "identifiers"})
"""Nouns whose rows affect nothing derived of a project, and do not count as work on it (time of last change)."""


def standing_of(progress: Progress, file: ProjectFile) -> Standing:
    """Derive the standing of a project."""
    gate = progress.main_gate
    state = progress.state
    ended = state in ENDED
    paused = [pause for pause in gate.pauses if pause.end is None] if gate else []
    rested = sum((pause.end - pause.start).days for pause in gate.pauses if pause.end) if gate else 0
    stopped = min((pause.start for pause in paused), default=gate.closed if gate else None)
    due = progress.clocks.due(gate) if gate and not ended else None
    demanded = None if ended else condition_due(file)
    causes = causes_of(progress, file)
    override, until = override_of(progress, file)
    nearest = min(filter(None, (due, demanded)), default=None)
    return Standing(
        state=state.value,
        stage=progress.current.code,
        place=progress.procedure.order[progress.current.code],
        attempt=gate.attempt if gate else 1,
        sides=sides_text(progress),
        waits_for="" if ended else waits_for(progress),
        ended=ended,
        opened=gate.opened.toordinal() if gate else None,
        counted_from=gate.opened.toordinal() + rested if gate and not ended else None,
        paused_since=stopped.toordinal() if stopped else None,
        due=nearest.toordinal() if nearest else None,
        amber_from=_first(cause.amber_from for cause in causes),
        red_from=_first(cause.red_from for cause in causes),
        grey=_unmeasured(progress, file),
        stale_after=_stale_after(progress),
        condition_due=demanded.toordinal() if demanded else None,
        override=override,
        override_until=until.toordinal() if until else None,
    )


def sides_text(progress: Progress) -> str:
    """Return the state of each acting side's gate at the current stage, such as `ROK:approve;USA:open`."""
    states = []
    for side in progress.acting(progress.current):
        gate = progress.live(progress.current.code, side)
        states.append(f"{side}:{'waiting' if gate is None else gate.outcome or _open_state(progress, gate)}")
    return ";".join(states)


def _open_state(progress: Progress, gate: Gate) -> str:
    """Return the state of an open gate: that it is open, or the outcome that has stopped its clock."""
    if not gate.is_paused:
        return "open"
    return Outcome.SUSPEND if progress.current.kind is GateKind.EXECUTION else Outcome.DEFER


def waits_for(progress: Progress) -> str:
    """Return the key of what the project waits for: a missing requirement, a side, or the stage's authority.

    It waits for a side (`G4@ROK`) where the other side has decided.
    """
    gate = progress.main_gate
    if gate is None or progress.state is State.CLOSED:
        return ""
    lacking = blocking(progress, progress.current, gate.side) if gate.is_open and not gate.is_paused else ()
    if lacking:
        return lacking[0].key
    code, sides = progress.current.code, progress.acting(progress.current)
    decided = any(progress.counts(progress.current, side) for side in sides)
    return f"{code}{OF_SIDE}{gate.side}" if decided and gate.is_open else code


def condition_due(file: ProjectFile) -> date | None:
    """Return the due day of the most urgent open condition of a decision; None when there is none.

    After it the project is late and at least amber, until the condition is met or its body extends it (domain.md M4,
    E10).
    """
    return min((due for row in file.open_conditions if (due := day(row.values.get("due")))), default=None)


def override_of(progress: Progress, file: ProjectFile) -> tuple[str, date | None]:
    """Return the rating that a person gave a project instead, and its last day; none for one that was stopped."""
    until = day(file.project.values.get("rag_until"))
    if until is None or (progress.state in ENDED and progress.state is not State.CLOSED):
        return "", None
    return file.project.text("rag_override"), until


# The rating is stored as the days from which a project is amber and red, so that any list can be sorted by it.


def _first(days: Iterable[int | None]) -> int | None:
    return min((first for first in days if first is not None), default=None)


def _unmeasured(progress: Progress, file: ProjectFile) -> bool:
    """Return whether there is nothing yet to measure a project by; it is then grey until its gate is late."""
    return is_at_rest(progress) or not parts_measured(file)


def _stale_after(progress: Progress) -> int | None:
    """Return the last day (ordinal) on which this standing is valid without any act; None when it stays valid."""
    return min((day.toordinal() - 1 for day in turning_days(progress) if day > progress.today), default=None)
