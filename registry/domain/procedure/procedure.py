"""A procedure: the stages a project passes, as defined by an office (domain.md M3)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from registry.domain.problem import Entry
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.outcome import ALWAYS_OPEN, STOPPING, Outcome, State
from registry.domain.procedure.sides import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
    """Who closes a stage: a side (or the lead), if the condition `applies` holds and `unless` does not."""

    side: str
    applies: Condition = field(default_factory=Condition)
    unless: Condition | None = None

    def acts(self, facts: Facts) -> bool:
        """Return whether it is known to act under some facts."""
        kept_out = self.unless is not None and self.unless.holds(facts)
        return bool(self.applies.holds(facts)) and not kept_out

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

    def under(self, facts: Facts) -> Limit:
        """Return the limit that counts under some facts, exceptions applied."""
        return next((instead for when, instead in self.unless if when.holds(facts)), self)


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
    limit, or a limit of days with exceptions). `passes_on` are the values of the determination with which a project
    goes on; empty for any value.
    """

    id: str
    name: Bilingual
    kind: RequirementKind
    subjects: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    where: tuple[tuple[str, frozenset[str]], ...] = ()
    count: int = 1
    wait_days: int | Limit | None = 0
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
class RouteOrder:
    """Stages that must have passed before another one where the condition `when` holds: the order of a route."""

    when: Condition
    stages: tuple[str, ...]


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
    after_one_of: tuple[str, ...] = ()
    """Stages one of which must have passed, beside all of `after`."""
    also_after: tuple[RouteOrder, ...] = ()
    """What it waits for on some routes; empty in the order of one route (`Procedure.on_route`)."""

    @property
    def waits_for(self) -> tuple[str, ...]:
        """The codes of the stages it comes after, whether it waits for all of them or for one."""
        return (*self.after, *self.after_one_of)

    def is_reached(self, passed: Callable[[str], bool]) -> bool:
        """Return whether enough of the stages it waits for have passed, given which of them have."""
        return all(map(passed, self.after)) and (not self.after_one_of or any(map(passed, self.after_one_of)))

    @property
    def possible(self) -> frozenset[Outcome]:
        """All outcomes a person may record here; what may be deferred may be taken up again before its day."""
        paused = frozenset({Outcome.RESUME}) if Outcome.DEFER in self.outcomes else frozenset()
        always = ALWAYS_OPEN if self.kind in (GateKind.DECISION, GateKind.DETERMINATION) else STOPPING
        return self.outcomes | always | paused

    def limit_for(self, facts: Facts) -> Limit | None:
        """Return the limit that counts under some facts, exceptions applied."""
        return self.limit.under(facts) if self.limit else None

    def deciders(self, side: Side) -> frozenset[str]:
        """Return the bodies and kinds of bodies that may decide for a side; none where any body of it may."""
        return next((bodies for who, bodies in self.may_decide if who is side), frozenset())

    def determined_by(self, side: Side) -> tuple[str, ...]:
        """Return the kinds of determination that close a side's gate of this stage."""
        return tuple(kind for who, kinds in self.determines if who in (None, side) for kind in kinds)


@dataclass(frozen=True)
class Procedure:
    """A named sequence of stages; they may run in parallel, and each lists those it waits for.

    What a stage waits for may differ by route: `on_route` gives the order of one, and `whole` there is the procedure
    it was taken from.
    """

    code: str
    name: Bilingual
    stages: tuple[Stage, ...]
    version: int = 1
    """A running project stays on the version it began with until it is moved (domain.md M3)."""
    whole: Procedure | None = field(default=None, compare=False, repr=False)

    def on_route(self, facts: Facts) -> Procedure:
        """Return the procedure with its stages in the order of the route that some facts say."""
        return self.whole.on_route(facts) if self.whole else self._routes.under(facts)

    @cached_property
    def _routes(self) -> _Routes:
        return _Routes(self)

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
        reached: set[str] = set()
        found = {code}
        while found:
            reached |= found
            found = {stage.code for stage in self.stages if found & set(stage.waits_for)} - reached
        return frozenset(reached)


class _Routes:
    """A procedure in the order of each of its routes, made when it is first asked for."""

    def __init__(self, procedure: Procedure) -> None:
        self._procedure = procedure
        self._conditions = [one.when for stage in procedure.stages for one in stage.also_after]
        self._made: dict[tuple[bool, ...], Procedure] = {}

    def under(self, facts: Facts) -> Procedure:
        """Return the procedure in the order that some facts say; what is not known puts nothing before a stage."""
        if not self._conditions:
            return self._procedure
        holding = tuple(bool(when.holds(facts)) for when in self._conditions)
        if holding not in self._made:
            stages = in_order(ordered_by(stage, facts) for stage in self._procedure.stages)
            stages = self._with_states(stages, facts)
            self._made[holding] = replace(self._procedure, stages=stages, whole=self._procedure)
        return self._made[holding]

    def _with_states(self, stages: tuple[Stage, ...], facts: Facts) -> tuple[Stage, ...]:
        """Return the stages with states that do not go back: what a route puts after a signature is approved, too."""
        found: dict[str, Stage] = {}
        for stage in stages:
            before = _put_before(self._procedure.by_code[stage.code], facts)
            states = (stage.state, *(found[code].state for code in before))
            found[stage.code] = replace(stage, state=max(states, key=list(State).index))
        return tuple(found.values())


def ordered_by(stage: Stage, facts: Facts) -> Stage:
    """Return a stage that waits for what some facts put before it, and for nothing by route any more."""
    after = tuple(dict.fromkeys((*stage.after, *_put_before(stage, facts))))
    return replace(stage, after=after, also_after=())


def _put_before(stage: Stage, facts: Facts) -> tuple[str, ...]:
    """Return the codes of the stages that some facts put before one."""
    return tuple(code for one in stage.also_after if one.when.holds(facts) for code in one.stages)


def in_order(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    """Return stages in the order they are listed in, but none before those it waits for."""
    left = list(stages)
    placed: dict[str, Stage] = {}
    while left:
        following = next((stage for stage in left if stage.is_reached(placed.__contains__)), left[0])
        placed[following.code] = following
        left.remove(following)
    return tuple(placed.values())
