"""Deriving the standing of a project from its progress and its rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED, Outcome, State
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.requirements import blocking, turning_days
from registry.domain.project.standing import OF_SIDE, Standing

if TYPE_CHECKING:
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

AMBER_DAYS, RED_DAYS = 7, 30
"""The days of delay from which a project is amber and red (domain.md M1, tolerances; 6.1)."""

AMBER_RISK, RED_RISK = 12, 20
"""The product of likelihood and impact of an open risk from which a project is amber and red."""

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
    amber, red = _thresholds(progress, file, due)
    if demanded is not None:
        amber = min(first for first in (amber, demanded.toordinal() + 1) if first is not None)
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
        amber_from=amber,
        red_from=red,
        grey=_unmeasured(progress, file),
        stale_after=_stale_after(progress),
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


# The rating is the worse one of time and risk (domain.md 6.1, M1). Time is the number of days past the due day of the
# gate or a milestone, or between a milestone's baseline and forecast; risk is the highest open one. It is stored as the
# days from which a project is amber and red, so that a list of any length can be sorted by it.


def _thresholds(progress: Progress, file: ProjectFile, due: date | None) -> tuple[int | None, int | None]:
    """Return the days (ordinals) from which a project is amber and red; 0 when it is so on any day, None for never."""
    if _at_rest(progress):
        return None, None
    ended = progress.state in ENDED
    ahead = [due.toordinal()] if due else []
    ahead += [] if ended else _milestones_ahead(file)
    slip, risk = _slip(file), 0 if ended else _risk(file)
    amber = 0 if slip > AMBER_DAYS or risk >= AMBER_RISK else None
    red = 0 if slip > RED_DAYS or risk >= RED_RISK else None
    first = min(ahead, default=None)
    if first is not None:
        amber = amber if amber is not None else first + AMBER_DAYS + 1
        red = red if red is not None else first + RED_DAYS + 1
    return amber, red


def _at_rest(progress: Progress) -> bool:
    """Return whether a project has not started or has stopped, so that it cannot be late."""
    state = progress.state
    return state is State.DRAFT or (state in ENDED and state is not State.CLOSED)


def _unmeasured(progress: Progress, file: ProjectFile) -> bool:
    """Return whether there is nothing yet to measure a project by; it is then grey until its gate is late."""
    return _at_rest(progress) or not (
        any(row.values.get("baseline") for row in file.of("milestones")) or _risk(file)
    )


def _milestones_ahead(file: ProjectFile) -> list[int]:
    waiting = (row for row in file.of("milestones") if not row.values.get("actual"))
    days = (day(row.values.get("forecast") or row.values.get("baseline")) for row in waiting)
    return [known.toordinal() for known in days if known]


def _slip(file: ProjectFile) -> int:
    """Return the greatest delay in days against the baseline among the milestones ahead, or else of the last one."""
    rows = [row for row in file.of("milestones") if row.values.get("baseline")]
    ahead = [row for row in rows if not row.values.get("actual")]
    moved = [
        _moved(row.text("baseline"), row.text("actual") or row.text("forecast")) for row in ahead or rows[-1:]
    ]
    return max(moved, default=0)


def _moved(baseline: str, now: str) -> int:
    return (date.fromisoformat(now) - date.fromisoformat(baseline)).days if now else 0


def _risk(file: ProjectFile) -> int:
    scores = (
        int(row.values.get("likelihood") or 0) * int(row.values.get("impact") or 0)
        for row in file.of("risks")
        if row.text("state") == "open"
    )
    return max(scores, default=0)


def _stale_after(progress: Progress) -> int | None:
    """Return the last day (ordinal) on which this standing is valid without any act; None when it stays valid."""
    return min((day.toordinal() - 1 for day in turning_days(progress) if day > progress.today), default=None)
