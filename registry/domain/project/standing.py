"""Standing: what the list shows of a project; `derivation.py` derives it from the project's progress and rows.

A stored standing depends on today only through the determinations that are still valid. Values that change every day
(days in stage, lateness, rating) are computed from the stored day numbers when the list is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

CONDITION = "condition"
"""The end of the key of an open condition of a decision, in place of a requirement's id: `G6.condition`."""

OF_SIDE = "@"
"""What stands between a stage and the side that is waited for: `G4@ROK`."""


_CALM = ("green", "grey")
"""The ratings that say that nothing is wrong."""


class Standing(NamedTuple):
    """One project's standing; days are ordinals (`date.toordinal`).

    `due` is the nearest due day: that of its gate, or of an open condition of a decision (`condition_due`). `override`
    is the rating a person gave instead, which counts through the day `override_until`.
    """

    state: str
    stage: str
    place: int
    attempt: int
    sides: str
    waits_for: str
    ended: bool
    opened: int | None
    counted_from: int | None
    paused_since: int | None
    due: int | None
    amber_from: int | None
    red_from: int | None
    grey: bool
    stale_after: int | None
    condition_due: int | None = None
    override: str = ""
    override_until: int | None = None


class StageCount(NamedTuple):
    """The part of a standing that depends on the day on which it is shown."""

    days_in_stage: int | None
    late: bool
    rag: str


def stage_count(standing: Standing, today: date) -> StageCount:
    """Return days in stage, lateness and rating on a day; the query of the list computes the same in SQL."""
    number = today.toordinal()
    late = standing.due is not None and standing.due < number
    days = None
    if standing.counted_from is not None:
        days = max((standing.paused_since or number) - standing.counted_from, 0)
    return StageCount(days, late, _rag(standing, number, late=late))


def _rag(standing: Standing, today: int, *, late: bool) -> str:
    """Return the rating on a day; what is late is at least amber, within the tolerance of its milestones too.

    A rating given by a person counts instead, but none makes a condition past its due day better than amber (domain.md
    M4, E10).
    """
    if standing.override_until is not None and today <= standing.override_until:
        failed = standing.condition_due is not None and standing.condition_due < today
        return "amber" if failed and standing.override in _CALM else standing.override
    if standing.red_from is not None and standing.red_from <= today:
        return "red"
    if late or (standing.amber_from is not None and standing.amber_from <= today):
        return "amber"
    return "grey" if standing.grey else "green"
