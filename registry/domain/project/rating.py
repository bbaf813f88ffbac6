"""What makes a project amber or red: time, conditions, cost, scope and risks (domain.md 6.1, M1, M4 E10).

Each cause says from which day it makes the project amber and red; the rating is that of the worst one. What
`standing.py` stores of it and the reason that screens and reports state are both made of these causes, so that they
cannot differ.
Gates off the path count in none of them (E13): no project is at one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED, State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from registry.domain.fields.record import Record, Values
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

AMBER_RISK, RED_RISK = 12, 20
"""The product of likelihood and impact of an open risk from which a project is amber and red."""

SIGNIFICANT_CHANGE = "significant"
"""The code of a significant change of scope that is needed."""

TOLERANCE = "tolerance_"
"""What the ids of the fields with a project's own tolerances begin with."""

_ALWAYS = 0
"""The day from which something counts that does not depend on the day."""


class Part(StrEnum):
    """A part of the rating; the project is rated by the worst of them."""

    TIME = "time"
    CONDITIONS = "conditions"
    COST = "cost"
    SCOPE = "scope"
    RISKS = "risks"


class Tolerances(NamedTuple):
    """Beyond how many days of delay, and how many percent above the agreed cost, a project is amber and red."""

    days_amber: int = 7
    days_red: int = 30
    cost_amber: int = 10
    cost_red: int = 20

    @classmethod
    def of(cls, project: Values) -> Tolerances:
        """Return the tolerances of a project; the usual one for each that it does not name (domain.md 6.1, M1)."""
        named = {name: project.get(f"{TOLERANCE}{name}") for name in cls._fields}
        return cls(**{name: int(number) for name, number in named.items() if number is not None})


class Cause(NamedTuple):
    """Something that makes a project amber or red from a day (ordinal) on; None where it never does.

    `kind` identifies the sentence about it; `row` is the condition, milestone or risk, `stage` the stage, `due` the day
    that has passed, `number` the days or percent, `other` a second number.
    """

    part: Part
    kind: str
    amber_from: int | None
    red_from: int | None
    row: Record | None = None
    stage: str = ""
    due: date | None = None
    number: int = 0
    other: int = 0

    def rag(self, today: int) -> str:
        """Return the rating this cause alone gives on a day (ordinal)."""
        if self.red_from is not None and self.red_from <= today:
            return "red"
        return "amber" if self.amber_from is not None and self.amber_from <= today else "green"

    def days(self, today: int) -> int:
        """Return by how many days something is late on a day (ordinal), or by how many it has slipped."""
        return today - self.due.toordinal() if self.due is not None else self.number


def causes_of(progress: Progress, file: ProjectFile) -> tuple[Cause, ...]:
    """Return what may make a project amber or red now or later, in the order in which reasons are given.

    A project that was stopped has none. Of one that is closed only what stays counts: the delay of its milestones and
    its cost. Of one not yet submitted nothing is agreed, so that it can only be late.
    """
    within = Tolerances.of(file.project.values)
    if progress.state is State.CLOSED:
        return (*_slips(file, within), *_cost(file, within))
    if progress.state in ENDED:
        return ()
    if progress.state is State.DRAFT:
        return (*_gate(progress, None), *_conditions(file))
    return (
        *_gate(progress, within.days_red),
        *_conditions(file),
        *_milestones_ahead(file, within),
        *_slips(file, within),
        *_cost(file, within),
        *_scope(file),
        *_risks(file),
    )


def parts_measured(file: ProjectFile) -> frozenset[Part]:
    """Return the parts for which a project has something to be measured by."""
    found = set()
    if any(row.values.get("baseline") for row in file.of("milestones")):
        found.add(Part.TIME)
    if cost_overrun(file.project.values) is not None:
        found.add(Part.COST)
    if file.project.values.get("scope_change"):
        found.add(Part.SCOPE)
    if any(score(row) for row in _open_risks(file)):
        found.add(Part.RISKS)
    return frozenset(found)


def parts_rated(progress: Progress, file: ProjectFile) -> tuple[Part, ...]:
    """Return the parts that a project is rated by in its present state, in their order."""
    if is_at_rest(progress):
        return ()
    counted = {cause.part for cause in causes_of(progress, file)} | parts_measured(file)
    lasting = {Part.TIME, Part.COST} if progress.state is State.CLOSED else set(Part)
    return tuple(part for part in Part if part in counted & lasting)


def is_at_rest(progress: Progress) -> bool:
    """Return whether a project has not started or has stopped, so that there is nothing to rate."""
    return progress.state is State.DRAFT or (progress.state in ENDED and progress.state is not State.CLOSED)


def cost_overrun(project: Values) -> int | None:
    """Return by how many tenths of a percent the cost exceeds the agreed cost, rounded up; negative when it is lower.

    None where one of the two is not given, or they are in different currencies, which nothing is calculated across
    without a dated rate (domain.md M7, 2).
    """
    agreed, now = project.get("agreed_cost"), project.get("cost")
    if not agreed or now is None or project.get("agreed_cost_currency") != project.get("cost_currency"):
        return None
    return -((int(agreed) - int(now)) * 1_000 // int(agreed))


def score(risk: Record) -> int:
    """Return the product of likelihood and impact of a risk; 0 when one of them is not given."""
    return int(risk.values.get("likelihood") or 0) * int(risk.values.get("impact") or 0)


def _gate(progress: Progress, days_red: int | None) -> Iterator[Cause]:
    """Yield the gate that is waited for: late on the day after its due day, so amber from then on."""
    gate: Gate | None = progress.main_gate
    due = progress.clocks.due(gate) if gate is not None else None
    if gate is not None and due is not None:
        red = None if days_red is None else due.toordinal() + days_red + 1
        yield Cause(Part.TIME, "gate_late", due.toordinal() + 1, red, None, gate.stage, due)


def _conditions(file: ProjectFile) -> Iterator[Cause]:
    """Yield the open conditions; there is no tolerance, and they alone are never worse than amber (M4, E10)."""
    for row in file.open_conditions:
        due = day(row.values.get("due"))
        if due is not None:
            yield Cause(Part.CONDITIONS, "condition_late", due.toordinal() + 1, None, row, "", due)


def _milestones_ahead(file: ProjectFile, within: Tolerances) -> Iterator[Cause]:
    for row in file.of("milestones"):
        due = day(row.values.get("forecast") or row.values.get("baseline"))
        if due is not None and not row.values.get("actual"):
            amber, red = (due.toordinal() + days + 1 for days in (within.days_amber, within.days_red))
            yield Cause(Part.TIME, "milestone_late", amber, red, row, "", due)


def _slips(file: ProjectFile, within: Tolerances) -> Iterator[Cause]:
    """Yield the milestones ahead, or else the last one, the most delayed against its baseline first."""
    rows = [row for row in file.of("milestones") if row.values.get("baseline")]
    ahead = [row for row in rows if not row.values.get("actual")]
    moved = sorted(((_slip(row), row) for row in ahead or rows[-1:]), key=lambda one: one[0], reverse=True)
    for days, row in moved:
        amber, red = _beyond(days, within.days_amber), _beyond(days, within.days_red)
        yield Cause(Part.TIME, "slip", amber, red, row, number=days)


def _slip(row: Record) -> int:
    planned, now = (
        day(row.values.get("baseline")),
        day(row.values.get("actual") or row.values.get("forecast")),
    )
    return (now - planned).days if planned is not None and now is not None else 0


def _cost(file: ProjectFile, within: Tolerances) -> Iterator[Cause]:
    over = cost_overrun(file.project.values)
    if over is not None:
        amber, red = _beyond(over, within.cost_amber * 10), _beyond(over, within.cost_red * 10)
        yield Cause(Part.COST, "cost_over", amber, red, number=over)


def _scope(file: ProjectFile) -> Iterator[Cause]:
    if file.project.text("scope_change") == SIGNIFICANT_CHANGE:
        yield Cause(Part.SCOPE, "scope_change", _ALWAYS, _ALWAYS)


def _risks(file: ProjectFile) -> Iterator[Cause]:
    for row in sorted(_open_risks(file), key=score, reverse=True):
        product = score(row)
        amber, red = (_ALWAYS if product >= least else None for least in (AMBER_RISK, RED_RISK))
        likelihood, impact = (int(row.values.get(name) or 0) for name in ("likelihood", "impact"))
        yield Cause(Part.RISKS, "risk", amber, red, row, number=likelihood, other=impact)


def _open_risks(file: ProjectFile) -> Iterator[Record]:
    return (row for row in file.of("risks") if row.text("state") == "open")


def _beyond(measured: int, tolerance: int) -> int | None:
    """Return from which day something counts that is the same on every day: always, or never within the tolerance."""
    return _ALWAYS if measured > tolerance else None
