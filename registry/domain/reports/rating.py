"""Why a project is red, amber, green or grey: the one reason a sheet names beside the mark."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.deriving import AMBER_DAYS, AMBER_RISK, RED_DAYS, RED_RISK
from registry.domain.fields.kinds import day
from registry.domain.outcome import ENDED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from registry.domain.project_file import ProjectFile
    from registry.domain.record import Record
    from registry.domain.road import Road

_CALM = ("green", "grey")


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rating comes of.

    `kind` names its sentence, `row` the milestone or risk it is about, `stage` the stage, `due` the day that has
    passed; `numbers` are days, likelihood and impact.
    """

    kind: str
    row: Record | None = None
    stage: str = ""
    due: date | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


def reason_of(rag: str, road: Road, file: ProjectFile) -> Reason:
    """Return the first thing that alone would give a project the colour it has."""
    if rag in _CALM:
        return Reason(rag)
    found = (*_late_gates(road), *_late_milestones(road, file), *_moved(file), *_risks(file))
    return next((reason for colour, reason in found if colour == rag), Reason("other"))


def _late(due: date, today: date) -> tuple[str, int]:
    days = (today - due).days
    return "red" if days > RED_DAYS else "amber" if days > AMBER_DAYS else "", days


def _late_gates(road: Road) -> Iterator[tuple[str, Reason]]:
    gate = road.main_gate
    due = road.clocks.due(gate) if gate is not None and road.state not in ENDED else None
    if gate is not None and due is not None:
        colour, days = _late(due, road.today)
        yield colour, Reason("gate_late", None, gate.stage, due, {"days": days})


def _late_milestones(road: Road, file: ProjectFile) -> Iterator[tuple[str, Reason]]:
    for row in file.of("milestones"):
        due = day(row.values.get("forecast") or row.values.get("baseline"))
        if due is not None and not row.values.get("actual"):
            colour, days = _late(due, road.today)
            yield colour, Reason("milestone_late", row, "", due, {"days": days})


def _moved(file: ProjectFile) -> Iterator[tuple[str, Reason]]:
    for row in sorted(file.of("milestones"), key=_slip, reverse=True):
        slip = _slip(row)
        colour = "red" if slip > RED_DAYS else "amber" if slip > AMBER_DAYS else ""
        yield colour, Reason("slip", row, numbers={"days": slip})


def _slip(row: Record) -> int:
    planned, now = (
        day(row.values.get("baseline")),
        day(row.values.get("actual") or row.values.get("forecast")),
    )
    return (now - planned).days if planned is not None and now is not None else 0


def _risks(file: ProjectFile) -> Iterator[tuple[str, Reason]]:
    for row in sorted(
        (one for one in file.of("risks") if one.text("state") == "open"), key=score, reverse=True
    ):
        colour = "red" if score(row) >= RED_RISK else "amber" if score(row) >= AMBER_RISK else ""
        told = {name: int(row.values.get(name) or 0) for name in ("likelihood", "impact")}
        yield colour, Reason("risk", row, numbers=told)


def score(risk: Record) -> int:
    """Return likelihood × impact of a risk; 0 while one of them is not given."""
    return int(risk.values.get("likelihood") or 0) * int(risk.values.get("impact") or 0)
