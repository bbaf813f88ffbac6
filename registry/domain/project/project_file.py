"""A project file: the project with all its rows, and the dossier for the procedure engine."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import day, split
from registry.domain.procedure.gate import (
    Determination,
    Dossier,
    Evidence,
    Gate,
    OpenCondition,
    Recorded,
    Return,
)
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.project.embargoes import concerning
from registry.domain.values.working_days import format_periods, parse_periods

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.fields.record import Record, Values
    from registry.domain.project.embargoes import Listing

_COUNTED = (
    "funding",
    "milestones",
    "risks",
    "indicators",
    "presentations",
    "industry_links",
    "contacts",
    "actions",
)
"""Nouns whose rows can be the subject of a requirement."""


_GateKey = tuple[str, Side, int]
"""Stage, side and attempt."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Data outside a project that affect it.

    They are the sessions of forums, the countries with 15 days of notice, and the embargo and sanctions lists.
    """

    sessions: tuple[tuple[str, date], ...] = ()
    aeca_15: frozenset[str] = frozenset()
    listings: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """A project and its rows by noun."""

    project: Record
    rows: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)

    def of(self, noun: str) -> tuple[Record, ...]:
        """Return the rows of a noun, in their order."""
        return self.rows.get(noun, ())

    def with_row(self, row: Record) -> ProjectFile:
        """Return the file with a new or changed row at its position."""
        if row.noun == "project":
            return replace(self, project=row)
        kept = (other for other in self.of(row.noun) if other.id != row.id)
        ordered = sorted((*kept, row), key=lambda one: (one.position, one.id))
        return replace(self, rows={**self.rows, row.noun: tuple(ordered)})

    def without_row(self, row: Record) -> ProjectFile:
        """Return the file with a row removed."""
        kept = tuple(other for other in self.of(row.noun) if other.id != row.id)
        rows = {noun: found for noun, found in self.rows.items() if noun != row.noun}
        return replace(self, rows={**rows, row.noun: kept} if kept else rows)

    @property
    def procedure(self) -> str:
        """The code of the project's procedure."""
        return self.project.text("procedure")

    @property
    def procedure_version(self) -> int:
        """The version of its procedure; a project from before there were versions follows the first."""
        return version_of(self.project.values)

    @property
    def submitted(self) -> bool:
        """Whether any gate was ever closed; from then on, procedure and sides are fixed."""
        return any(row.values.get("outcome") for row in self.of("gates"))

    @property
    def open_conditions(self) -> tuple[Record, ...]:
        """The conditions of decisions that are not met yet, the most urgent first."""
        rows = (
            row for row in self.of("actions") if row.values.get("decision") and row.text("state") == "open"
        )
        return tuple(sorted(rows, key=lambda row: row.text("due")))

    def dossier(self, around: Surroundings) -> Dossier:
        """Return the input of the procedure engine."""
        countries = split(self.project.values.get("countries"))
        return Dossier(
            lead=LeadSide(self.project.text("lead_side")),
            origin=Side(self.project.text("origin_side")),
            filled=frozenset(name for name, value in self.project.values.items() if value is not None),
            gates=tuple(_gates(self.of("gates"), self.of("decisions"))),
            determinations=_determinations(self.of("determinations")),
            evidence=tuple(
                Evidence(row.text("type"), day(row.values.get("date")), row.text("number"))
                for row in self.of("documents")
            ),
            records=tuple((noun, dict(row.values)) for noun in _COUNTED for row in self.of(noun)),
            recorded=frozenset(_recorded(row) for row in self.of("requirements")),
            conditions=tuple(_open_conditions(self.of("actions"))),
            sessions=around.sessions,
            aeca_15=set(countries) <= around.aeca_15 if countries else None,
            kind=self.project.text("kind"),
            listings=tuple(one for one, _ in concerning(around.listings, self.project)),
        )


def version_of(project: Values) -> int:
    """Return the version of its procedure that a project, as its stored values, follows."""
    return int(project.get("procedure_version") or 1)


def _gates(rows: Iterable[Record], decisions: Iterable[Record]) -> Iterable[Gate]:
    """Yield the gates; which of them were returned, and which were closed jointly, the decisions on each say."""
    joint: dict[_GateKey, str] = {}
    returned: dict[_GateKey, Return] = {}
    for row in decisions:
        key = (row.text("stage"), Side(row.text("side")), int(row.values["attempt"] or 1))
        if row.text("outcome") == Outcome.RETURN:
            # A correction puts right what was named, not the day since which new evidence is asked for.
            first = returned.get(key) or Return(day(row.values.get("date")) or date.min)
            returned[key] = replace(first, named=frozenset(split(row.values.get("requirements"))))
        elif key in returned:
            continue  # given up after its return: what was laid before both sides stays laid before both
        joint[key] = row.text("joint")
    for row in rows:
        gate = gate_of(row.values)
        act = joint.get(gate.key, "") if gate.closed else ""
        back = returned.get(gate.key)
        yield replace(gate, joint=act, returned=back) if act or back else gate


def gate_of(values: Values) -> Gate:
    """Return the gate of a stored row (field id to stored value)."""
    outcome = values.get("outcome")
    return Gate(
        stage=str(values["stage"]),
        side=Side(str(values["side"])),
        attempt=int(values["attempt"] or 1),
        opened=date.fromisoformat(str(values["opened"])),
        closed=day(values.get("closed")),
        outcome=Outcome(str(outcome)) if outcome else None,
        until=str(values["until"]) if values.get("until") else None,
        pauses=parse_periods(str(values["pauses"]) if values.get("pauses") else None),
        basis=str(values["basis"]) if values.get("basis") else None,
        superseded=bool(values.get("superseded")),
    )


def gate_values(gate: Gate) -> Values:
    """Return a gate as field id to stored value."""
    return {
        "stage": gate.stage,
        "side": gate.side.value,
        "attempt": gate.attempt,
        "opened": gate.opened.isoformat(),
        "closed": gate.closed.isoformat() if gate.closed else None,
        "outcome": gate.outcome.value if gate.outcome else None,
        "until": gate.until,
        "pauses": format_periods(gate.pauses),
        "basis": gate.basis,
        "superseded": int(gate.superseded),
    }


def _determinations(rows: Iterable[Record]) -> tuple[Determination, ...]:
    """Return the determinations ordered by date, because a later one replaces an earlier one of its kind."""
    found = [
        Determination(
            kind=row.text("kind"),
            value=row.text("value"),
            by_org=row.text("by_org"),
            date=day(row.values["date"]) or date.min,
            document=row.text("document"),
            valid_until=day(row.values.get("valid_until")),
        )
        for row in sorted(rows, key=lambda row: row.position)
    ]
    return tuple(sorted(found, key=lambda made: made.date))


def _recorded(row: Record) -> Recorded:
    side, attempt = row.values.get("side"), row.values.get("attempt")
    return Recorded(
        stage=row.text("stage"),
        requirement=row.text("requirement"),
        side=Side(str(side)) if side else None,
        attempt=int(attempt) if attempt else None,
        date=day(row.values.get("date")),
        waived=row.text("state") == "waived",
    )


def _open_conditions(rows: Iterable[Record]) -> Iterable[OpenCondition]:
    for place, row in enumerate(rows, start=1):
        if row.text("state") == "open" and (row.values.get("decision") or row.values.get("before")):
            due, before = day(row.values.get("due")), row.text("before") or None
            yield OpenCondition(row.text("text"), due, before, row.text("text_ko"), place)
