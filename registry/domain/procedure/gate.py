"""Gates, decisions, determinations and the other records the procedure engine reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.domain.procedure.sides import NOBODY, Authority

if TYPE_CHECKING:
    import datetime

    from registry.domain.procedure.outcome import Outcome
    from registry.domain.procedure.sides import DecidingBody, LeadSide, Side
    from registry.domain.project.embargoes import Listing
    from registry.domain.values.working_days import Period


@dataclass(frozen=True, slots=True)
class Return:
    """The return of a gate for revision: its day, and the requirements it named (domain.md M4, E3)."""

    day: datetime.date
    named: frozenset[str] = frozenset()

    def asks_for(self, requirement: str) -> bool:
        """Return whether a requirement is asked for anew; a return that names none asks for all."""
        return not self.named or requirement in self.named


@dataclass(frozen=True, slots=True)
class Gate:
    """The gate of one stage, for one project, one acting side and one attempt.

    A gate without `outcome` is open. `pauses` are the periods in which its clock was stopped. A `superseded` gate
    belongs to an attempt that no longer counts because the project went back to an earlier stage. `joint` is the id of
    the joint decision that closed it, and empty where its side decided alone. `returned` stays when what was returned
    is given up afterwards.
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
    joint: str = ""
    returned: Return | None = None

    @property
    def key(self) -> tuple[str, Side, int]:
        """The stage, side and attempt, which identify the gate within its project."""
        return (self.stage, self.side, self.attempt)

    @property
    def is_open(self) -> bool:
        """Whether the gate has no outcome yet."""
        return self.outcome is None and not self.superseded

    @property
    def is_paused(self) -> bool:
        """Whether its clock is stopped because the gate is deferred or suspended."""
        return self.is_open and any(pause.end is None for pause in self.pauses)

    def resumed(self, day: datetime.date) -> Gate:
        """Return the gate with its clock running again from a day."""
        pauses = tuple(p if p.end else replace(p, end=max(day, p.start)) for p in self.pauses)
        return replace(self, pauses=pauses, until=None)


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition attached to a decision: what, by whom, by when; `before` is the stage it blocks.

    `side` is the side it is demanded of, which a joint decision says (domain.md M4, E12); `text_ko` is the Korean text
    beside one in English.
    """

    text: str
    owner: str
    due: datetime.date
    before: str | None = None
    side: Side | None = None
    text_ko: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as submitted to the engine: what a body decided, and the document that proves it.

    A `joint` one decides the gates of both sides; where no joint forum decides, `other_body` is that of the second
    side. `for_body` and `authority_reason` belong to an authority other than the body's own. `reason` is a reason code.
    """

    stage: str
    outcome: Outcome
    body: DecidingBody
    date: datetime.date
    document: str
    side: Side | None = None
    joint: bool = False
    other_body: DecidingBody = NOBODY
    authority: Authority = Authority.OWN
    for_body: DecidingBody = NOBODY
    authority_reason: str = ""
    reason: str = ""
    text: str = ""
    until: str = ""
    back_to: str = ""
    conditions: tuple[Demand, ...] = ()
    requirements: tuple[str, ...] = ()
    """The requirements a return is about; where none is named, all."""


@dataclass(frozen=True, slots=True)
class Determination:
    """A fact established by a body, valid from its date until the end of its validity.

    `by_side` is the side of the body while the fact is being recorded; None for a joint forum and an unlisted body.
    """

    kind: str
    value: str
    by_org: str
    date: datetime.date
    document: str
    valid_until: datetime.date | None = None
    by_side: Side | None = None

    def stands(self, today: datetime.date) -> bool:
        """Return whether the determination is still valid."""
        return self.valid_until is None or self.valid_until >= today


@dataclass(frozen=True, slots=True)
class Evidence:
    """The properties of a document that the engine needs: its type, its date and its number."""

    type: str
    date: datetime.date | None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A requirement that an officer recorded as met or waived, for the gate of one side and one attempt.

    `side` and `attempt` are None in records of a former version, which do not name them.
    """

    stage: str
    requirement: str
    side: Side | None = None
    attempt: int | None = None
    date: datetime.date | None = None
    waived: bool = False


@dataclass(frozen=True, slots=True)
class OpenCondition:
    """A condition that is not met yet, and the stage it blocks; `place` is its number among the project's actions."""

    text: str
    due: datetime.date | None
    before: str | None
    text_ko: str = ""
    place: int = 1


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about one project that its procedure needs, as plain values.

    `filled` contains the ids of the project's fields that have a value; `records` maps each noun to its rows, each a
    mapping of field id to stored value; `evidence` are its documents in the order of their recording; `sessions` are
    the known dates of forums; `listings` are the entries of embargo and sanctions lists about its destinations.
    """

    lead: LeadSide
    origin: Side
    filled: frozenset[str] = frozenset()
    gates: tuple[Gate, ...] = ()
    determinations: tuple[Determination, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    records: tuple[tuple[str, dict[str, str | int | None]], ...] = ()
    recorded: frozenset[Recorded] = frozenset()
    conditions: tuple[OpenCondition, ...] = ()
    sessions: tuple[tuple[str, datetime.date], ...] = ()
    aeca_15: bool | None = None
    kind: str = ""
    listings: tuple[Listing, ...] = ()
