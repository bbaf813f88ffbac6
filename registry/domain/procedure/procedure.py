"""A procedure: the stages a project passes, as defined by an office (domain.md M3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.problem import Entry
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.outcome import ALWAYS_OPEN, STOPPING, Outcome, State
from registry.domain.procedure.sides import Side

if TYPE_CHECKING:
    from registry.domain.fields.field import Phase
    from registry.domain.procedure.condition import Facts
    from registry.domain.vocabulary.language import Bilingual


class GateKind(StrEnum):
    """What closes a gate: a decision, a clock that runs out, an established fact, work that ends (2e)."""

    DECISION = "decision"
    NOTIFICATION = "notification"
    DETERMINATION = "determination"
    EXECUTION = "execution"


LEAD = "lead"
"""The value for the side or sides that lead the project."""


@dataclass(frozen=True, slots=True)
class ActingSides:
    """Who closes a stage: a side (or the lead), if the condition `applies` holds."""

    side: str
    applies: Condition = field(default_factory=Condition)

    def sides(self, lead: tuple[Side, ...]) -> tuple[Side, ...]:
        """Return the acting sides, given the sides that lead the project."""
        return lead if self.side == LEAD else (Side(self.side),)


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a gate may be open.

    It is a number of days, a forum's next session, a dated milestone, or a report every few months. If the condition
    of an exception in `unless` holds, the first such limit applies instead.
    """

    days: int | None = None
    working: bool = False
    session: str | None = None
    milestone: str | None = None
    every_months: int | None = None
    unless: tuple[tuple[Condition, Limit], ...] = ()


class RequirementKind(StrEnum):
    """What shows that a requirement is met."""

    FIELD = "field"
    DOCUMENT = "document"
    RECORD = "record"
    DETERMINATION = "determination"
    GATES = "gates"
    ACKNOWLEDGEMENT = "acknowledgement"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement of a gate.

    `subjects` are the field, the document types (one of them is enough), the noun or the determination; `wait_days` is
    the number of calendar days that must have passed since the document's date (0 for none, None for the stage's own
    limit). `passes_on` are the values of the determination with which a project goes on; empty for any value.
    """

    id: str
    name: Bilingual
    kind: RequirementKind
    subjects: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    where: tuple[tuple[str, frozenset[str]], ...] = ()
    count: int = 1
    wait_days: int | None = 0
    must: bool = True
    side: Side | None = None
    when: Condition = field(default_factory=Condition)
    passes_on: frozenset[str] = frozenset()

    @property
    def by_itself_only(self) -> bool:
        """Whether nobody can record it as met or waived: other gates, or a fact whose value decides (E6)."""
        return self.kind is RequirementKind.GATES or bool(self.passes_on)

    @property
    def subject(self) -> str:
        """The first of the subjects."""
        return self.subjects[0] if self.subjects else ""

    @property
    def entered(self) -> Entry:
        """How an officer meets the requirement; the stages to close for a hard rule."""
        match self.kind:
            case RequirementKind.FIELD:
                return Entry(self.subject, "project", self.subject)
            case RequirementKind.ACKNOWLEDGEMENT if not self.subject:
                return Entry(f"meet … {self.id}")
            case RequirementKind.DOCUMENT | RequirementKind.ACKNOWLEDGEMENT:
                return Entry(f"documents.+.type={self.subject}", "documents", "type", self.subject)
            case RequirementKind.RECORD:
                name, value = next(((name, min(accepted)) for name, accepted in self.where), ("", ""))
                command = f"{self.subject}.+.{name}={value}" if name else f"{self.subject}.+"
                return Entry(command, self.subject, name, value)
            case RequirementKind.DETERMINATION:
                return Entry(f"determine … {self.subject}", "determination", "", self.subject)
            case RequirementKind.GATES:
                return Entry(", ".join(self.stages))


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a procedure; when both sides act, it is closed by two gates."""

    code: str
    name: Bilingual
    short: Bilingual
    kind: GateKind
    state: State
    acting: tuple[ActingSides, ...]
    authority: Bilingual
    outcomes: frozenset[Outcome]
    after: tuple[str, ...]
    limit: Limit | None = None
    closes: Phase | None = None
    applies: Condition = field(default_factory=Condition)
    skipped_if_unknown: bool = False
    determines: tuple[tuple[Side | None, tuple[str, ...]], ...] = ()
    passes_on: frozenset[str] = frozenset()
    may_decide: tuple[tuple[Side, frozenset[str]], ...] = ()
    """The bodies, or kinds of bodies, that may decide for a side; a side that is not named has no such limit (E4)."""
    valid_until: str = ""
    """The type of the milestone until which what it granted is valid; empty when it does not expire (E5)."""
    off_path: bool = False
    """Whether nothing waits for it: a report that may be noted late, or never (domain.md M4, E13)."""
    carries_over: bool = True
    """Whether its closed gate still counts after an earlier determination has changed (domain.md M4, E9)."""
    requirements: tuple[Requirement, ...] = ()

    @property
    def possible(self) -> frozenset[Outcome]:
        """All outcomes a person may record here; what may be deferred may be taken up again before its day."""
        paused = frozenset({Outcome.RESUME}) if Outcome.DEFER in self.outcomes else frozenset()
        always = ALWAYS_OPEN if self.kind in (GateKind.DECISION, GateKind.DETERMINATION) else STOPPING
        return self.outcomes | always | paused

    def limit_for(self, facts: Facts) -> Limit | None:
        """Return the limit that counts under some facts, exceptions applied."""
        if self.limit is None:
            return None
        return next((instead for when, instead in self.limit.unless if when.holds(facts)), self.limit)

    def deciders(self, side: Side) -> frozenset[str]:
        """Return the bodies and kinds of bodies that may decide for a side; none where any body of it may."""
        return next((bodies for who, bodies in self.may_decide if who is side), frozenset())

    def determined_by(self, side: Side) -> tuple[str, ...]:
        """Return the kinds of determination that close a side's gate of this stage."""
        return tuple(kind for who, kinds in self.determines if who in (None, side) for kind in kinds)


@dataclass(frozen=True)
class Procedure:
    """A named sequence of stages; they may run in parallel, and `after` of each stage lists those it waits for."""

    code: str
    name: Bilingual
    stages: tuple[Stage, ...]
    version: int = 1
    """A running project stays on the version it began with until it is moved (domain.md M3)."""

    @cached_property
    def by_code(self) -> dict[str, Stage]:
        """The stages by code."""
        return {stage.code: stage for stage in self.stages}

    @cached_property
    def order(self) -> dict[str, int]:
        """Maps the code of each stage to its index in the order of display."""
        return {stage.code: place for place, stage in enumerate(self.stages)}

    def next_forum(self, code: str, facts: Facts) -> str:
        """Return the forum that a stage, or the first one after it on the route that the facts say, waits for."""
        for stage in self.stages[self.order[code] :]:
            applies = stage.applies.holds(facts)
            limit = stage.limit_for(facts)
            skipped = stage.skipped_if_unknown if applies is None else not applies
            if not skipped and limit is not None and limit.session:
                return limit.session
        return ""

    def downstream(self, code: str) -> frozenset[str]:
        """Return the codes of all stages that depend on a stage, including the stage itself."""
        reached = {code}
        for stage in self.stages:
            if any(before in reached for before in stage.after):
                reached.add(stage.code)
        return frozenset(reached)
