"""Laws of the history: every act can be undone and redone, and the registry passes verification after each step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.journal.integrity import examine
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import WrongUsage
from registry.domain.problem import Refused
from registry.services.acts.conditions import RawCondition
from registry.services.registry import Registry
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.extent import examples
from tests.portfolio import (
    BY_KIM,
    ROAD_TO_RCWG,
    Clock,
    assign,
    built_anew,
    contents,
    decision,
    determination,
    enter,
    head,
    meet,
    paper,
    presentation,
    where,
)

if TYPE_CHECKING:
    from tests.portfolio import Rows

Act = Callable[[Registry, str, int], object]
"""Something done on a project, a small number choosing how."""

ASSIGNMENTS = (
    ("title_en=Radar course", "note=협력사업을 다시 검토"),
    ("title_en=", "title_ko=해양 교육"),
    ("title_en=", "title_ko="),
    ("lead_side=USA",),
    ("lead_side=JOINT",),
    ("procedure=DEX",),
    ("procedure=APC", "lead_side=ROK"),
    ("funding.+.amount=1000", "funding.+.currency=USD", "funding.+.instrument=T10-333"),
    ("funding.+.amount=1000",),
    ("funding.1.amount=2500", "funding.1.currency=KRW"),
    ("funding.1=remove",),
    ("risks.+.title=Storms", "risks.+.likelihood=4", "risks.+.impact=5"),
    ("risks.1.state=closed", "countries=PHL;IDN;MYS"),
    ("milestones.+.type=start", "milestones.+.baseline=2026-10-01"),
    ("documents.1=remove",),
    paper("concept_note", "2026-10-01"),
    ("planned_end=2027-03-01",),
    ("planned_start=2027-06-01",),
    ("area=nothing of the kind", "planned_start=some day"),
    ("mark=",),
)
FACTS = (("oda", "yes"), ("scm_note", "yes"), ("scm_note", "no"), ("us_origin", "yes"), ("oda", "perhaps"))
VERDICTS: tuple[tuple[str, dict[str, str]], ...] = (
    ("return", {"text_en": "More on training", "until": "2026-12-24"}),
    ("defer", {"until": "2026-12-24"}),
    ("reject", {"text_ko": "유사 사업"}),
    ("withdraw", {}),
    ("approve_with_conditions", {}),
    ("defer", {}),
    ("approve", {"document": ""}),
)


def _next_on_the_road(registry: Registry, ref: str, _choice: int) -> None:
    stage = where(registry, ref)[0]
    for code, act in ROAD_TO_RCWG:
        if code == stage:
            act(registry, ref)


def _set(registry: Registry, ref: str, choice: int) -> None:
    assign(registry, ref, *ASSIGNMENTS[choice % len(ASSIGNMENTS)])


def _present(registry: Registry, ref: str, choice: int) -> None:
    sent = ("2026-04-06", "2026-11-20", "2027-01-01")[choice % 3]
    registry.presentations.present(ref, presentation(sent=sent), BY_KIM)


def _rule(registry: Registry, ref: str, choice: int) -> None:
    outcome, told = VERDICTS[choice % len(VERDICTS)]
    stage = where(registry, ref)[0]
    raw = decision(stage, outcome, date="2026-10-05", **told)
    conditions = (
        (RawCondition("Name the host unit", "Division director", "2026-12-01"),)
        if "conditions" in outcome
        else ()
    )
    registry.decisions.decide(ref, raw, conditions, BY_KIM)


def _determine(registry: Registry, ref: str, choice: int) -> None:
    kind, value = FACTS[choice % len(FACTS)]
    registry.determinations.determine(ref, determination(kind=kind, value=value), BY_KIM)


def _meet(registry: Registry, ref: str, choice: int) -> None:
    meet(registry, ref, "G2", ("no_duplicate", "mark_reviewed", "nothing")[choice % 3])


def _resubmit(registry: Registry, ref: str, choice: int) -> None:
    back_to = ("", "G1", "G9")[choice % 3]
    registry.resubmissions.resubmit(ref, {"date": "2026-11-10", "back_to": back_to}, BY_KIM)


def _enter_another(registry: Registry, _ref: str, choice: int) -> None:
    enter(registry, ("", "area=HDR", "area=none")[choice % 3] or "note=Another")


ACTS: tuple[Act, ...] = (
    _next_on_the_road,
    _next_on_the_road,
    _set,
    _set,
    _set,
    _present,
    _rule,
    _determine,
    _meet,
    _resubmit,
    _enter_another,
)
SEQUENCES = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 19)), min_size=1, max_size=7)

UNDONE = st.lists(st.integers(1, 12), min_size=1, max_size=4)
LAST = st.lists(st.sampled_from(["undo", "redo", "set"]), max_size=3)

on_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)


@on_sqlite
@examples(6, 15)
@given(sequence=SEQUENCES)
def test_whatever_is_done_can_be_taken_back_and_done_again(
    engine: Engine, sequence: list[tuple[Act, int]]
) -> None:
    _take_back_and_do_again(engine, sequence)


@on_postgresql
@examples(2, 4)
@given(sequence=SEQUENCES)
def test_whatever_is_done_on_a_server_can_be_taken_back_and_done_again(
    engine: Engine, sequence: list[tuple[Act, int]]
) -> None:
    _take_back_and_do_again(engine, sequence)


@on_sqlite
@examples(6, 15)
@given(sequence=SEQUENCES, undone=UNDONE, last=LAST)
def test_taking_back_anything_in_any_order_leaves_a_whole_registry(
    engine: Engine, sequence: list[tuple[Act, int]], undone: list[int], last: list[str]
) -> None:
    _take_back_in_any_order(engine, sequence, undone, last)


@on_postgresql
@examples(2, 4)
@given(sequence=SEQUENCES, undone=UNDONE, last=LAST)
def test_taking_back_anything_in_any_order_leaves_a_whole_registry_on_a_server(
    engine: Engine, sequence: list[tuple[Act, int]], undone: list[int], last: list[str]
) -> None:
    _take_back_in_any_order(engine, sequence, undone, last)


def _take_back_and_do_again(engine: Engine, sequence: list[tuple[Act, int]]) -> None:
    store, registry = _fresh(engine)
    past = [contents(store)]
    ref = enter(registry)
    past.append(contents(store))
    for act, choice in sequence:
        past.append(_after(store, partial(act, registry, ref, choice)))
    made, _ = head(store)
    for _ in range(made):
        assert registry.history.undo("", BY_KIM).spared == ()
        _assert_whole(store)
    assert contents(store) == past[0]
    for _ in range(made):
        registry.history.redo(BY_KIM)
    assert contents(store) == past[-1]
    _assert_whole(store)


def _take_back_in_any_order(
    engine: Engine, sequence: list[tuple[Act, int]], undone: list[int], last: list[str]
) -> None:
    store, registry = _fresh(engine)
    ref = enter(registry)
    for act, choice in sequence:
        _after(store, partial(act, registry, ref, choice))
    for number in undone:
        _after(store, partial(registry.history.undo, str(number), BY_KIM))
    for what in last:
        _after(store, partial(_do, registry, ref, what))


def _fresh(engine: Engine) -> tuple[Store, Registry]:
    engine.clear()
    store = Store(engine.copy(migrated), shipped(), Clock())
    return store, registry_of(store)


def _do(registry: Registry, ref: str, what: str) -> None:
    match what:
        case "undo":
            registry.history.undo("", BY_KIM)
        case "redo":
            registry.history.redo(BY_KIM)
        case _:
            assign(registry, ref, "note=Something else")


def _after(store: Store, act: Callable[[], object]) -> dict[str, Rows]:
    """Do something; a refusal changes nothing, and whatever happened, the registry is whole."""
    before, made = contents(store), head(store)
    try:
        act()
    except (Refused, WrongUsage):
        # What is done in several acts may have been refused half-way.
        if head(store) == made:
            assert contents(store) == before
    _assert_whole(store)
    return contents(store)


def _assert_whole(store: Store) -> None:
    found = examine(store.database)
    assert found.whole, found
    before, anew = built_anew(store)
    assert before == anew
