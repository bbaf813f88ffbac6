"""Why a project is red, amber, green or grey: the reason that a project sheet states beside the rating.

The rules are those of `domain/project/derivation.py`, which uses the same gates, conditions, milestones and risks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED
from registry.domain.project.derivation import AMBER_DAYS, AMBER_RISK, RED_DAYS, RED_RISK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from registry.domain.fields.record import Record
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

_CALM = ("green", "grey")


@dataclass(frozen=True, slots=True)
class RatingReason:
    """The reason for a rating.

    `kind` identifies the sentence, `row` is the condition, milestone or risk, `stage` the stage, `due` the day that
    has passed; `numbers` are days, or likelihood and impact.
    """

    kind: str
    row: Record | None = None
    stage: str = ""
    due: date | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


def reason_of(rag: str, progress: Progress, file: ProjectFile) -> RatingReason:
    """Return the first cause that alone gives the project its rating.

    For a project that has ended, only the delays of its milestones count, because nothing else can be late any more.
    """
    if rag in _CALM:
        return RatingReason(rag)
    found = _moved(file)
    if progress.state not in ENDED:
        found = (
            *_late_gates(progress),
            *_late_conditions(progress, file),
            *_late_milestones(progress, file),
            *found,
            *_risks(file),
        )
    return next((reason for colour, reason in found if colour == rag), RatingReason("other"))


def _colour(days: int, tolerance: int = AMBER_DAYS) -> str:
    """Return the rating for a delay in days; an empty text while it is within the tolerance."""
    return "red" if days > RED_DAYS else "amber" if days > tolerance else ""


def _late_gates(progress: Progress) -> Iterator[tuple[str, RatingReason]]:
    gate = progress.main_gate
    due = progress.clocks.due(gate) if gate is not None else None
    if gate is not None and due is not None:
        days = (progress.today - due).days
        yield _colour(days, tolerance=0), RatingReason("gate_late", None, gate.stage, due, {"days": days})


def _late_conditions(progress: Progress, file: ProjectFile) -> Iterator[tuple[str, RatingReason]]:
    """Yield late conditions; there is no tolerance, and they alone are never worse than amber (domain.md M4, E10)."""
    for row in file.open_conditions:
        due = day(row.values.get("due"))
        if due is not None and due < progress.today:
            yield "amber", RatingReason("condition_late", row, "", due, {"days": (progress.today - due).days})


def _late_milestones(progress: Progress, file: ProjectFile) -> Iterator[tuple[str, RatingReason]]:
    for row in file.of("milestones"):
        due = day(row.values.get("forecast") or row.values.get("baseline"))
        if due is not None and not row.values.get("actual"):
            days = (progress.today - due).days
            yield _colour(days), RatingReason("milestone_late", row, "", due, {"days": days})


def _moved(file: ProjectFile) -> tuple[tuple[str, RatingReason], ...]:
    """Return the milestones ahead, or else the last one, the most delayed first."""
    rows = [row for row in file.of("milestones") if row.values.get("baseline")]
    ahead = [row for row in rows if not row.values.get("actual")]
    moved = sorted(((_slip(row), row) for row in ahead or rows[-1:]), key=lambda one: one[0], reverse=True)
    return tuple((_colour(days), RatingReason("slip", row, numbers={"days": days})) for days, row in moved)


def _slip(row: Record) -> int:
    planned, now = (
        day(row.values.get("baseline")),
        day(row.values.get("actual") or row.values.get("forecast")),
    )
    return (now - planned).days if planned is not None and now is not None else 0


def _risks(file: ProjectFile) -> Iterator[tuple[str, RatingReason]]:
    for row in sorted(
        (one for one in file.of("risks") if one.text("state") == "open"), key=score, reverse=True
    ):
        colour = "red" if score(row) >= RED_RISK else "amber" if score(row) >= AMBER_RISK else ""
        numbers = {name: int(row.values.get(name) or 0) for name in ("likelihood", "impact")}
        yield colour, RatingReason("risk", row, numbers=numbers)


def score(risk: Record) -> int:
    """Return the product of likelihood and impact of a risk; 0 when one of them is not given."""
    return int(risk.values.get("likelihood") or 0) * int(risk.values.get("impact") or 0)
