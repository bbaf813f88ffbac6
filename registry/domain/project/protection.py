"""What an edit must not change: the fields of official acts, and the grounds of closed gates (domain.md 1.5, M4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Problem
from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.requirements import blocking
from registry.domain.vocabulary.language import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.record import Record, Values
    from registry.domain.procedure.progress import Progress

_OFFICIAL = {"presentations": frozenset({"from_org", "to_org", "channel", "sent", "document"})}
"""Maps nouns to the fields that are part of an official act: who, to whom, how, when, under which number."""


def row_change_problems(row: Record, path: str, changed: Values) -> Iterable[Problem]:
    """Yield a problem for every field of an official act that an edit would change.

    A condition may be reported as done and reopened, but its content is part of the decision.
    """
    if row.values.get("decision"):
        allowed = changed.get("state") in (None, "open", "done") and "state" in changed
        fixed = frozenset(changed) - ({"state"} if allowed else set())
    else:
        fixed = _OFFICIAL.get(row.noun, frozenset())
    for name in sorted(fixed & set(changed)):
        if changed[name] != row.values.get(name):
            yield Problem("R12", f"{path}.{name}", {"value": str(changed[name] or "")})


def removal_problems(row: Record, path: str) -> Iterable[Problem]:
    """Yield a problem when an edit would remove a row that is an official act."""
    if row.values.get("decision") or row.noun in _OFFICIAL:
        yield Problem("R12", path)


def lost_grounds(before: Progress, after: Progress) -> Iterable[Problem]:
    """Yield a problem for every closed gate whose requirements an edit would leave unmet."""
    for gate in before.dossier.gates:
        stage = before.procedure.by_code.get(gate.stage)
        if stage is None or gate.superseded or gate.outcome not in PASSING - {Outcome.NOT_APPLICABLE}:
            continue
        known = {lack.key for lack in blocking(before, stage, gate.side)}
        lost = [lack for lack in blocking(after, stage, gate.side) if lack.key not in known]
        if lost:
            missing = joined((lack.name for lack in lost), "; ")
            yield Problem("R13", lost[0].key, {"stage": stage.code, "missing": missing})
