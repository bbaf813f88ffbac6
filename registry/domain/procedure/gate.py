"""Gates, decisions, determinations and the other records the procedure engine reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from registry.domain.procedure.outcome import Outcome
    from registry.domain.procedure.sides import LeadSide, Side
    from registry.domain.values.working_days import Period


@dataclass(frozen=True, slots=True)
class Gate:
    """One stage as it stands for one project, one acting side, one attempt.

    A gate without `outcome` is open. `pauses` are the stretches in which its clock stood still. A `superseded`
    gate belongs to an attempt that was taken back to an earlier stage and no longer counts.
    """

    stage: str
    side: Side
    attempt: int
    opened: datetime.date
    closed: datetime.date | None = None
    outcome: Outcome | None = None
    until: str | None = None
    pauses: tuple[Period, ...] = ()
    basis: str | None = None
    superseded: bool = False

    @property
    def key(self) -> tuple[str, Side, int]:
        """What tells this gate from all others of its project."""
        return (self.stage, self.side, self.attempt)

    @property
    def is_open(self) -> bool:
        """Whether the gate still waits for somebody."""
        return self.outcome is None and not self.superseded

    @property
    def is_paused(self) -> bool:
        """Whether its clock stands still: deferred or suspended."""
        return self.is_open and any(pause.end is None for pause in self.pauses)

    def resumed(self, day: datetime.date) -> Gate:
        """Return the gate with its clock running again from a day on."""
        pauses = tuple(p if p.end else replace(p, end=max(day, p.start)) for p in self.pauses)
        return replace(self, pauses=pauses, until=None)


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition a decision attaches: what, by whom, by when; `before` names the stage it blocks."""

    text: str
    owner: str
    due: datetime.date
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as it is proposed to the engine: what a body decided, and the document that says so.

    `body_side` is None for a name no list knows, and for a joint forum; that one `is_joint`.
    """

    stage: str
    outcome: Outcome
    body: str
    date: datetime.date
    document: str
    side: Side | None = None
    body_side: Side | None = None
    is_joint: bool = False
    text: str = ""
    until: str = ""
    back_to: str = ""
    conditions: tuple[Demand, ...] = ()


@dataclass(frozen=True, slots=True)
class Determination:
    """A fact a body established, from its date until the end of its validity."""

    kind: str
    value: str
    by_org: str
    date: datetime.date
    document: str
    valid_until: datetime.date | None = None

    def stands(self, today: datetime.date) -> bool:
        """Return whether the determination is still valid."""
        return self.valid_until is None or self.valid_until >= today


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document as the engine sees it: its type and its date."""

    type: str
    date: datetime.date | None


@dataclass(frozen=True, slots=True)
class OpenCondition:
    """A condition still to be met, and the stage it blocks."""

    text: str
    due: datetime.date | None
    before: str | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about one project that its procedure asks about, as plain values.

    `filled` holds the ids of the project's fields that have a value; `records` the rows of each noun as
    mappings; `recorded` the requirements (stage, id) an officer recorded as met or waived; `sessions` the known
    dates of forums.
    """

    lead: LeadSide
    origin: Side
    filled: frozenset[str] = frozenset()
    gates: tuple[Gate, ...] = ()
    determinations: tuple[Determination, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    records: tuple[tuple[str, dict[str, str | int | None]], ...] = ()
    recorded: frozenset[tuple[str, str]] = frozenset()
    conditions: tuple[OpenCondition, ...] = ()
    sessions: tuple[tuple[str, datetime.date], ...] = ()
    aeca_15: bool | None = None
