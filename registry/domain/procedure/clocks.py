"""The clocks of gates: limits, due days, days used, and whose turn it was (domain.md 2e, M3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import DayOrSession
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.procedure import Limit, Procedure, Requirement, RequirementKind, Stage
from registry.domain.values.working_days import CALENDAR_DAYS, Calendar, due_day, used_days

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.procedure.condition import Facts
    from registry.domain.procedure.gate import Dossier, Gate
    from registry.domain.procedure.sides import Side

_WEEKENDS = Calendar()


@dataclass(frozen=True, slots=True)
class Clocks:
    """The clocks of one project's gates, read on one day."""

    procedure: Procedure
    dossier: Dossier
    facts: Facts
    today: date
    calendars: Mapping[Side, Calendar]

    def limit(self, stage: Stage) -> Limit | None:
        """Return the limit that counts for this project, exceptions by fact applied."""
        return stage.limit_for(self.facts)

    def due(self, gate: Gate) -> date | None:
        """Return the day a gate is due; for a returned or deferred one the day it was put off to."""
        if gate.outcome is Outcome.RETURN or gate.is_paused:
            return self._until(gate)
        limit = self.limit(self.procedure.by_code[gate.stage])
        if limit is None:
            return None
        if limit.days is not None:
            return due_day(gate.opened, limit.days, gate.pauses, self._calendar(limit, gate.side))
        if limit.session is not None:
            return self._session(limit.session, gate.opened)
        if limit.milestone is not None:
            return self._milestone(limit.milestone)
        return _add_months(self._last_report(gate), limit.every_months or 0)

    def wait(self, stage: Stage, requirement: Requirement) -> timedelta:
        """Return how long after its date a document counts for a requirement: a notice-and-wait clock."""
        days = requirement.wait_days
        if isinstance(days, int):
            return timedelta(days=days)
        limit = days.under(self.facts) if days else self.limit(stage)
        return timedelta(days=(limit.days if limit else None) or 0)

    def valid_until(self, stage: Stage) -> date | None:
        """Return the last day on which what a stage granted is valid: the latest date of its kind of milestone."""
        return max(self._milestones(stage.valid_until), default=None) if stage.valid_until else None

    def used(self, gate: Gate) -> int:
        """Return how many days of its limit a gate has used, not counting pauses."""
        limit = self.limit(self.procedure.by_code[gate.stage])
        calendar = self._calendar(limit, gate.side) if limit else CALENDAR_DAYS
        return used_days(gate.opened, gate.closed or self.today, gate.pauses, calendar)

    def turns(self, gate: Gate, own: Side) -> tuple[int, int]:
        """Return for how many calendar days it has been our turn at a gate, and the others' turn.

        At another side's gate it is our turn until we have presented it; at our own gate it is their turn while a
        presentation waits for its reply.
        """
        end = gate.closed or self.today
        total = used_days(gate.opened, end, gate.pauses, CALENDAR_DAYS)
        sent = sorted(
            (date.fromisoformat(str(row["sent"])), str(row.get("replied") or ""))
            for noun, row in self.dossier.records
            if noun == "presentations" and row.get("sent") and str(row["sent"]) >= gate.opened.isoformat()
        )
        if gate.side is not own:
            ours = min((max(sent[0][0] - gate.opened, timedelta()).days if sent else 0), total)
            return ours, total - ours
        theirs = min(sum(_waiting(start, replied, end) for start, replied in sent), total)
        return total - theirs, theirs

    def _calendar(self, limit: Limit, side: Side) -> Calendar:
        return self.calendars.get(side, _WEEKENDS) if limit.working else CALENDAR_DAYS

    def _until(self, gate: Gate) -> date | None:
        if not gate.until:
            return None
        since = gate.closed or max((pause.start for pause in gate.pauses), default=gate.opened)
        return DayOrSession.day(gate.until) or self._session(gate.until, since)

    def _session(self, forum: str, since: date) -> date | None:
        return min(
            (day for name, day in self.dossier.sessions if name == forum and day > since), default=None
        )

    def _last_report(self, gate: Gate) -> date:
        """Return the day of the last report a stage asks for again and again; its opening when there is none yet."""
        wanted = self.procedure.by_code[gate.stage].requirements
        types = {name for one in wanted if one.kind is RequirementKind.DOCUMENT for name in one.subjects}
        made = (paper.date for paper in self.dossier.evidence if paper.type in types and paper.date)
        return max((day for day in made if day > gate.opened), default=gate.opened)

    def _milestone(self, kind: str) -> date | None:
        return min(self._milestones(kind), default=None)

    def _milestones(self, kind: str) -> list[date]:
        rows = (row for noun, row in self.dossier.records if noun == "milestones" and row.get("type") == kind)
        days = (row.get("forecast") or row.get("baseline") for row in rows)
        return [date.fromisoformat(str(day)) for day in days if day]


def _waiting(start: date, replied: str, end: date) -> int:
    stop = min(date.fromisoformat(replied), end) if replied else end
    return max((stop - start).days, 0)


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
