"""The oracle: clocks (domain.md 2e, M3 "limit", M4 defer and return, E10, E11, E13). Days are counted one by one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.drills.approval.facts import limit_of

if TYPE_CHECKING:
    from tests.drills.approval.model import Gate, Limit, Project, Stage

_DAY = timedelta(days=1)


def due(project: Project, gate: Gate) -> date | None:
    """The day a gate is due.

    Return: "clock of the gate stops", due is "by when". Defer: "clock stops until date or meeting". M3: c = calendar,
    w = working days, those of the acting side (2e: "whose holidays").
    """
    if gate.outcome == "return" or gate.is_stopped:
        return _until(project, gate)
    stage = project.stage(gate.stage)
    limit = limit_of(project, stage)
    if limit is None:
        return None
    if limit.session:
        return next_session(project, limit.session, gate.opened)
    if limit.milestone:
        return min(_milestones(project, limit.milestone), default=None)
    if limit.months:
        return _months_after(_last_report(project, stage, gate), limit.months)
    day, left = gate.opened, limit.days
    while left:
        day += _DAY
        left -= _runs(project, gate, limit, day)
    return day


def used(project: Project, gate: Gate) -> int:
    """How many days of its limit a gate has used; without a limit, calendar days."""
    limit = limit_of(project, project.stage(gate.stage))
    end, day, count = gate.closed or project.today, gate.opened, 0
    while day < end:
        day += _DAY
        count += _runs(project, gate, limit, day)
    return count


def _runs(project: Project, gate: Gate, limit: Limit | None, day: date) -> bool:
    """Whether a day counts: 2e "clocks stop", M3 "working days".

    Silent: the day a stop begins counts, the day it ends does not.
    """
    if any(start < day and (end is None or day <= end) for start, end in gate.stops):
        return False
    if limit is None or not limit.working:
        return True
    return day.weekday() not in (5, 6) and day not in project.holidays.get(gate.side, frozenset())


def next_session(project: Project, forum: str, since: date) -> date | None:
    """E11: "first session of X after the decision in the calendar"; none known: no date."""
    return min((day for name, day in project.sessions if name == forum and day > since), default=None)


def _until(project: Project, gate: Gate) -> date | None:
    """The date, or the meeting (2e: "until when / until which meeting") after the decision that named it."""
    if not gate.until:
        return None
    if gate.until[0].isdigit():
        return date.fromisoformat(gate.until)
    since = gate.closed or max((start for start, _ in gate.stops), default=gate.opened)
    return next_session(project, gate.until, since)


def _milestones(project: Project, kind: str) -> list[date]:
    rows = [row for noun, row in project.rows if noun == "milestones" and row.get("type") == kind]
    days = [row.get("forecast") or row.get("baseline") for row in rows]
    return [date.fromisoformat(day) for day in days if day]


def valid_until(project: Project, stage: Stage) -> date | None:
    """E5: the last day of what a stage granted; silent: the latest milestone of its kind, so that a renewal is one."""
    return max(_milestones(project, stage.valid_until), default=None) if stage.valid_until else None


def _last_report(project: Project, stage: Stage, gate: Gate) -> date:
    """G11, D13: a report every few months, from the last one made since the gate opened."""
    types = {name for want in stage.wants if want.kind == "document" for name in want.of}
    days = [
        paper.day for paper in project.papers if paper.type in types and paper.day and paper.day > gate.opened
    ]
    return max(days, default=gate.opened)


def _months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month."""
    month = day.replace(day=1)
    for _ in range(months):
        month = (month + 31 * _DAY).replace(day=1)
    last = (month + 31 * _DAY).replace(day=1) - _DAY
    return last.replace(day=min(day.day, last.day))


def late_gate(project: Project, gate: Gate) -> bool:
    """E11: "the day after it without a result = overdue"."""
    day = due(project, gate)
    return day is not None and day < project.today


def late(project: Project, main: Gate | None) -> bool:
    """E10: "a condition past due makes the project late"; E13: what is off the path does not.

    Silent: of several gates at once, whose makes the project late. That of the stage it is said to be at.
    """
    overdue = main is not None and late_gate(project, main)
    return overdue or any(demand.due < project.today for demand in project.demands)
