"""Procedures and dossiers made at random: small, valid, with every kind of gate, side and requirement."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from registry.domain.procedure.condition import Condition
from registry.domain.procedure.gate import Dossier, Evidence
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.procedure import (
    LEAD,
    ActingSides,
    GateKind,
    Limit,
    Procedure,
    Requirement,
    RequirementKind,
    Stage,
)
from registry.domain.procedure.sides import LeadSide, Side
from registry.domain.vocabulary.language import Bilingual
from tests import builders

NAME = Bilingual("Name", "이름")
YES_NO_FACTS = ("us_origin", "controlled_rok", "congress_threshold")
"""Facts that every procedure here may ask about; their values are yes and no."""

FIELDS, TYPES, NOUNS = ("area", "objective"), ("offer", "lessons"), ("funding", "risks")
_OUTCOMES = {
    GateKind.DECISION: frozenset(
        {
            Outcome.APPROVE,
            Outcome.CONDITIONS,
            Outcome.RETURN,
            Outcome.DEFER,
            Outcome.REJECT,
            Outcome.WITHDRAW,
            Outcome.NOTE,
        }
    ),
    GateKind.NOTIFICATION: frozenset({Outcome.NOTE, Outcome.DEFER}),
    GateKind.DETERMINATION: frozenset({Outcome.DETERMINE, Outcome.RETURN}),
    GateKind.EXECUTION: frozenset({Outcome.SUSPEND, Outcome.RESUME, Outcome.CANCEL, Outcome.FINISH}),
}

_facts = st.dictionaries(
    st.sampled_from(YES_NO_FACTS),
    st.sampled_from([frozenset({"yes"}), frozenset({"no"})]),
    min_size=1,
    max_size=2,
).map(lambda facts: tuple(facts.items()))
conditions = st.just(Condition()) | st.lists(_facts, min_size=1, max_size=2).map(
    lambda rows: Condition(tuple(rows))
)


@st.composite
def requirements(draw: st.DrawFn, name: str, earlier: tuple[str, ...]) -> Requirement:
    """One requirement of any kind; one of gates asks about earlier stages only."""
    kinds = [kind for kind in RequirementKind if earlier or kind is not RequirementKind.GATES]
    kind = draw(st.sampled_from(kinds))
    subjects = {
        RequirementKind.FIELD: FIELDS,
        RequirementKind.DOCUMENT: TYPES,
        RequirementKind.RECORD: NOUNS,
        RequirementKind.DETERMINATION: YES_NO_FACTS,
    }
    gates = (
        draw(st.lists(st.sampled_from(earlier), min_size=1, max_size=2))
        if kind is RequirementKind.GATES
        else []
    )
    return Requirement(
        id=name,
        name=NAME,
        kind=kind,
        subjects=(draw(st.sampled_from(subjects[kind])),) if kind in subjects else tuple(gates),
        stages=tuple(gates),
        count=draw(st.integers(1, 2)),
        wait_days=draw(st.sampled_from([0, 0, 5, None])),
        must=draw(st.booleans()),
        side=draw(st.sampled_from([None, None, Side.ROK, Side.USA])),
        when=draw(conditions),
    )


@st.composite
def stages(draw: st.DrawFn, place: int, fact: str | None) -> Stage:
    """One stage; one that determines its fact is closed by a determination, now and then with `yes` only."""
    earlier = tuple(f"S{number}" for number in range(place))
    kind = (
        GateKind.DETERMINATION
        if fact
        else draw(
            st.sampled_from([GateKind.DECISION, GateKind.DECISION, GateKind.NOTIFICATION, GateKind.EXECUTION])
        )
    )
    sides = draw(
        st.sampled_from(
            [(LEAD,), ("ROK",), ("USA",), ("ROK", "USA"), ("PARTNER",), ("ROK", "USA", "REGIONAL")]
        )
    )
    wanted = draw(st.integers(0, 2))
    return Stage(
        code=f"S{place}",
        name=NAME,
        short=NAME,
        kind=kind,
        state=State.IN_PROCESS if place else State.DRAFT,
        acting=tuple(ActingSides(side, draw(conditions)) for side in sides),
        authority=NAME,
        outcomes=_OUTCOMES[kind],
        after=tuple(sorted(draw(st.sets(st.sampled_from(earlier), min_size=1, max_size=2))))
        if earlier
        else (),
        limit=draw(st.sampled_from([None, Limit(days=5), Limit(days=3, working=True)])),
        applies=draw(conditions) if place else Condition(),
        skipped_if_unknown=draw(st.booleans()),
        determines=((None, (fact,)),) if fact else (),
        passes_on=draw(st.sampled_from([frozenset[str](), frozenset({"yes"})])) if fact else frozenset(),
        requirements=tuple(draw(requirements(f"r{number}", earlier)) for number in range(wanted)),
        after_one_of=tuple(sorted(draw(st.sets(st.sampled_from(earlier), max_size=2)))) if earlier else (),
    )


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    """A procedure of two to six stages; each waits for some before it; a fact has one stage at most."""
    size = draw(st.integers(2, 6))
    determined = draw(st.permutations([*YES_NO_FACTS, *[None] * size]))[:size]
    return Procedure("GEN", NAME, tuple(draw(stages(place, determined[place])) for place in range(size)))


@st.composite
def dossiers(draw: st.DrawFn, procedure: Procedure) -> Dossier:
    """A project that brings all its procedure wants, or some of it."""
    lead = draw(st.sampled_from(LeadSide))
    acknowledged = [
        builders.recorded(stage.code, r.id) for stage in procedure.stages for r in stage.requirements
    ]
    days = st.integers(0, 30).map(lambda n: builders.OPENED - timedelta(days=n))
    if draw(st.booleans()):
        return builders.dossier(lead=lead, recorded=frozenset(acknowledged))
    evidence = st.builds(Evidence, st.sampled_from(TYPES), st.none() | days, st.sampled_from(("", "1")))
    return builders.dossier(
        lead=lead,
        filled=frozenset(draw(st.sets(st.sampled_from(FIELDS)))),
        evidence=tuple(draw(st.lists(evidence, max_size=4))),
        records=tuple((noun, {}) for noun in draw(st.lists(st.sampled_from(NOUNS), max_size=4))),
        recorded=frozenset(draw(st.sets(st.sampled_from(acknowledged)))) if acknowledged else frozenset(),
    )
