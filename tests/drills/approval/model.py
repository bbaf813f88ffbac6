"""What the oracle of approval knows: procedures, projects and acts, in words of its own.

The oracle is a second, small model of how a project is approved, written from domain.md M3 and M4 and not from the
engine. Nothing here or in the modules it is made of uses a line of the program. They are meant to be read beside the
specification, paragraph by paragraph:

- `facts`: conditions over determinations, the skip rule (2e, M3)
- `order`: after, who acts, not applicable, superseded, no gate ahead of its order (M3, E9, E13)
- `evidence`: requirements, which paper serves what (guards of M4, E1 to E3)
- `days`: limits, pauses, due days, conditions past due (2e, M3, E10, E11)
- `states`: stage and state of the project (M4)
- `decisions`, `determinations`, `resubmissions`: what is refused and what follows (M4, E2, E4, E5, E7 to E9)
- `acts` brings these together, `rules` names what is broken

Where domain.md is silent, each function says in its text what was chosen ("silent").

Not in here yet: one act for both sides (E12), and authority given for another body (전결, 대결, 후결: second half
of E4). Each has its place: a `Decide` whose `side` is both in `decisions.gate_meant`, and a field beside `body` in
`decisions.without_authority`.

Not in here because the program has no such act: a gate
set not applicable by the registrar, a rejection of the route only, passed gates confirmed again after another item or
end user (E9: they stay, except those that never carry over), the ends `superseded` and `merged` (E8), and the new
attempt that renews what has expired (E5: a later milestone of its kind does).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

Rule = tuple[dict[str, frozenset[str]], ...]
"""Alternatives, in each of which every named fact must have one of the values; no alternative: always."""

# What an office defines (M3) ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Limit:
    """A limit of M3: so many days (c or w), the next session, a milestone's day, or a report every few months."""

    days: int = 0
    working: bool = False
    session: str = ""
    milestone: str = ""
    months: int = 0
    unless: tuple[tuple[Rule, Limit], ...] = ()


@dataclass(frozen=True)
class Want:
    """A requirement ("must have" of M3): field, document, record, determination, gates or acknowledgement."""

    id: str
    kind: str
    of: tuple[str, ...] = ()
    count: int = 1
    wait: int | Limit | None = 0
    """Days a paper must be old; None: as many as the limit of the stage (the clock of a notice)."""
    must: bool = True
    side: str = ""
    when: Rule = ()
    passes_on: frozenset[str] = frozenset()
    """The values of its determination with which a project goes on; none: any value (E6)."""


@dataclass(frozen=True)
class Stage:
    """A row of a table of M3."""

    code: str
    kind: str
    state: str
    sides: tuple[tuple[str, Rule, Rule], ...]
    """Who closes it: a side, when it acts, and when it does not after all (no rule: it does)."""
    outcomes: frozenset[str]
    after: tuple[str, ...] = ()
    limit: Limit | None = None
    applies: Rule = ()
    skipped_if_unknown: bool = False
    determines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The facts that close it, by side; the side "" means every side."""
    passes_on: frozenset[str] = frozenset()
    may_decide: tuple[tuple[str, frozenset[str]], ...] = ()
    valid_until: str = ""
    off_path: bool = False
    carries_over: bool = True
    wants: tuple[Want, ...] = ()
    one_of: tuple[str, ...] = ()
    """Gates one of which must be passed first ("D4 or D7")."""
    also_after: tuple[tuple[Rule, tuple[str, ...]], ...] = ()
    """Gates that must be passed first on some routes."""


@dataclass(frozen=True)
class Body:
    """A body that decides; one without a side is a joint forum, or a name no list has."""

    code: str
    side: str = ""
    kind: str = ""
    joint: bool = False
    listed: bool = True


# What is known of a project (M1) ------------------------------------------------------------------------------


@dataclass(eq=False)
class Gate:
    """A stage instance: one stage, side and attempt."""

    stage: str
    side: str
    attempt: int
    opened: date
    closed: date | None = None
    outcome: str = ""
    until: str = ""
    stops: list[tuple[date, date | None]] = field(default_factory=list)
    superseded: bool = False
    by_rule: bool = False
    asked_anew: date | None = None
    """The day it was returned or rejected; kept when what was returned is given up."""
    named: frozenset[str] = frozenset()
    """The requirements its return named; none: all of them."""
    rests_on_fact: bool = False
    """Whether a changed determination closed it at once, so that it rests on no paper."""

    @property
    def is_open(self) -> bool:
        return not self.outcome and not self.superseded

    @property
    def is_stopped(self) -> bool:
        return self.is_open and any(end is None for _, end in self.stops)


@dataclass(eq=False)
class Paper:
    """A document; `serves` is the gate and the requirement it was attached to when that gate was decided (E1)."""

    type: str
    number: str
    day: date | None
    serves: tuple[str, str, int, str] | None = None


@dataclass(frozen=True)
class Word:
    """An officer's word that a requirement of one gate is met, or waived."""

    stage: str
    want: str
    side: str
    attempt: int
    day: date
    waived: bool = False


@dataclass(frozen=True)
class Fact:
    kind: str
    value: str
    day: date
    valid_until: date | None = None


@dataclass(frozen=True)
class Demand:
    """A condition of a decision (E10); `before` is the stage it blocks."""

    text: str
    owner: str
    due: date
    before: str = ""


@dataclass
class Project:
    """One project, its procedure, and today."""

    stages: tuple[Stage, ...]
    lead: str
    origin: str
    today: date
    short_notice: bool | None = None
    listed: tuple[tuple[date, date | None], ...] = ()
    """From when to when a destination of the project is on a list (E6)."""
    holidays: dict[str, frozenset[date]] = field(default_factory=dict)
    gates: list[Gate] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    rows: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)
    sessions: list[tuple[str, date]] = field(default_factory=list)
    decided: list[Gate] = field(default_factory=list)
    """The gates decided on papers, in the order in which that was recorded."""

    def stage(self, code: str) -> Stage:
        return next(stage for stage in self.stages if stage.code == code)

    @property
    def lead_sides(self) -> tuple[str, ...]:
        return ("ROK", "USA") if self.lead == "JOINT" else (self.lead,)


# What is done -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Decide:
    """A decision: an outcome a body gave a gate on a day, with its document."""

    stage: str
    outcome: str
    body: Body
    day: date
    document: str = "1"
    side: str = ""
    text: str = ""
    until: str = ""
    back_to: str = ""
    demands: tuple[Demand, ...] = ()
    named: tuple[str, ...] = ()
    """The requirements a return is about."""


@dataclass(frozen=True)
class Determine:
    kind: str
    value: str
    body: Body
    day: date
    document: str = "1"
    valid_until: date | None = None


@dataclass(frozen=True)
class Resubmit:
    day: date
    back_to: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Meet:
    word: Word


@dataclass(frozen=True)
class AddPaper:
    type: str
    number: str
    day: date | None


@dataclass(frozen=True)
class Fill:
    """A field of the project gets a value, or loses it."""

    field: str
    empty: bool = False


@dataclass(frozen=True)
class AddRow:
    noun: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Convene:
    """A session of a forum becomes known."""

    forum: str
    day: date


@dataclass(frozen=True)
class Settle:
    """The condition at a place of the list is met; or its body sets another day."""

    place: int
    due: date | None = None


@dataclass(frozen=True)
class Wait:
    """Days pass."""

    days: int


Act = Decide | Determine | Resubmit | Meet | AddPaper | Fill | AddRow | Convene | Settle | Wait
