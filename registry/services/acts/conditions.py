"""The conditions of a decision: read as an officer typed them, and stored as actions."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from registry.domain.fields.approval import GATES
from registry.domain.fields.kinds import Stored, day
from registry.domain.fields.planning import ACTIONS
from registry.domain.problem import Problem
from registry.domain.procedure.gate import Demand
from registry.domain.procedure.sides import Side
from registry.services.projects.assignments import read_values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.record import Record
    from registry.domain.vocabulary.code_lists import Vocabulary

_DEMANDED = ("text", "owner", "due")
"""The fields every condition must have."""


@dataclass(frozen=True, slots=True)
class RawCondition:
    """A condition as typed: what is demanded, owner and due date; the stage it blocks, side and Korean text, if any."""

    text: str = ""
    owner: str = ""
    due: str = ""
    before: str = ""
    side: str = ""
    text_ko: str = ""


def read_conditions(
    given: Iterable[RawCondition], words: Vocabulary
) -> tuple[tuple[Demand, ...], list[Problem]]:
    """Read conditions; unreadable values become problems under a path such as `conditions.2.due`."""
    demands: list[Demand] = []
    problems: list[Problem] = []
    for place, condition in enumerate(given, start=1):
        demand, unread = _read(condition, words)
        demands.append(demand)
        problems += [replace(one, field=f"conditions.{place}.{one.field}") for one in unread]
    return tuple(demands), problems


def _read(condition: RawCondition, words: Vocabulary) -> tuple[Demand, list[Problem]]:
    raw = {name: text for name, text in asdict(condition).items() if text.strip() and name != "side"}
    values, problems = read_values(ACTIONS, raw, words)
    of_side, unread = read_values(GATES, {"side": condition.side} if condition.side.strip() else {}, words)
    problems += unread
    if "due" not in raw:  # with a day given, the checks of the ruling report what else is missing
        problems += [Problem("W11", name) for name in _DEMANDED if name not in raw]
    what, owner = str(values.get("text") or ""), str(values.get("owner") or "")
    due = day(values.get("due")) or date.max
    side = of_side.get("side")
    demand = Demand(
        text=what,
        owner=owner,
        due=due,
        before=str(values.get("before") or "") or None,
        side=Side(str(side)) if side else None,
        text_ko=str(values.get("text_ko") or ""),
    )
    return demand, problems


def action_of(demand: Demand, decision: Record) -> dict[str, Stored]:
    """Return the values, by field id, of the action that stores a condition of this decision."""
    return {
        "text": demand.text,
        "text_ko": demand.text_ko or None,
        "owner": demand.owner,
        "due": demand.due.isoformat(),
        "state": "open",
        "origin": f"{decision.text('stage')} {decision.text('date')}",
        "decision": decision.id,
        "before": demand.before,
    }
