"""Standing: what the list shows of a project; `derivation.py` derives it from the project's road and rows.

Nothing here depends on today except which determinations still stand; what does (days, late, RAG) is plain
arithmetic on the day numbers kept here, done when the list is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

CONDITION = "condition"
"""How the key of an open condition of a decision ends, in place of a requirement's id: `G6.condition`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One project's standing; days as ordinals (`date.toordinal`).

    `due` is the nearest day it waits for: that of its gate, or of an open condition of a decision.
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


@dataclass(frozen=True, slots=True)
class StageCount:
    """What of a standing depends on the day it is looked at."""

    days_in_stage: int | None
    late: bool
    rag: str


def stage_count(standing: Standing, today: date) -> StageCount:
    """Return days in stage, lateness and RAG as of a day; the list's query does the same arithmetic."""
    number = today.toordinal()
    late = standing.due is not None and standing.due < number
    days = None
    if standing.counted_from is not None:
        days = max((standing.paused_since or number) - standing.counted_from, 0)
    return StageCount(days, late, _rag(standing, number))


def _rag(standing: Standing, today: int) -> str:
    if standing.red_from is not None and standing.red_from <= today:
        return "red"
    if standing.amber_from is not None and standing.amber_from <= today:
        return "amber"
    return "grey" if standing.grey else "green"
