"""Conditions: what is unknown is neither yes nor no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.procedure.condition import Condition

YES, NO = frozenset({"yes"}), frozenset({"no"})
NAMES = ("us_origin", "controlled_usa", "export_route")
CONDITIONS = st.lists(
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from([YES, NO]), max_size=3).map(
        lambda d: tuple(d.items())
    ),
    max_size=3,
).map(lambda alternatives: Condition(tuple(alternatives)))
FACTS = st.dictionaries(st.sampled_from(NAMES), st.sampled_from([YES, NO, YES | NO, frozenset[str]()]))


def test_an_empty_condition_always_holds() -> None:
    assert Condition().holds({}) is True


@pytest.mark.parametrize(
    ("origin", "controlled", "answer"),
    [
        (None, None, None),
        (YES, None, True),
        (None, YES, True),
        (NO, None, None),
        (None, NO, None),
        (NO, NO, False),
        (YES, NO, True),
    ],
)
def test_one_alternative_is_enough_and_an_unknown_one_leaves_the_answer_open(
    origin: frozenset[str] | None, controlled: frozenset[str] | None, *, answer: bool | None
) -> None:
    either = Condition(((("us_origin", YES),), (("controlled_usa", YES),)))
    facts = {"us_origin": origin, "controlled_usa": controlled}

    assert either.holds({name: known for name, known in facts.items() if known is not None}) is answer


@pytest.mark.parametrize(
    ("origin", "controlled", "answer"),
    [(None, None, None), (YES, None, None), (NO, None, False), (None, NO, False), (YES, YES, True)],
)
def test_all_facts_of_an_alternative_must_hold_and_one_false_settles_it(
    origin: frozenset[str] | None, controlled: frozenset[str] | None, *, answer: bool | None
) -> None:
    both = Condition(((("us_origin", YES), ("controlled_usa", YES)),))
    facts = {"us_origin": origin, "controlled_usa": controlled}

    assert both.holds({name: known for name, known in facts.items() if known is not None}) is answer


def test_a_fact_with_several_values_holds_when_one_is_accepted() -> None:
    asked = Condition(((("instrument", frozenset({"FMF", "IMET"})),),))

    assert asked.holds({"instrument": frozenset({"MND", "IMET"})}) is True
    assert asked.holds({"instrument": frozenset()}) is False


def test_a_condition_names_the_facts_it_asks_about() -> None:
    asked = Condition(((("us_origin", YES),), (("controlled_usa", YES), ("us_origin", NO))))

    assert asked.names == {"us_origin", "controlled_usa"}
    assert len(asked.values) == 3


@given(CONDITIONS, FACTS, st.sampled_from(NAMES), st.sampled_from([YES, NO]))
def test_learning_one_more_fact_never_overturns_an_answer(
    condition: Condition, facts: dict[str, frozenset[str]], name: str, value: frozenset[str]
) -> None:
    known = {fact: values for fact, values in facts.items() if fact != name}
    answer = condition.holds(known)

    assert answer is None or condition.holds({**known, name: value}) is answer


_SALES = Condition(
    (
        (("export_route", frozenset({"FMS"})), ("congress_threshold", frozenset({"yes"}))),
        (("us_origin", frozenset({"yes"})), ("congress_threshold", frozenset({"yes"}))),
    )
)


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"export_route": "G2G", "us_origin": "yes", "congress_threshold": "no"}, {"congress_threshold"}),
        ({"export_route": "G2G", "us_origin": "no"}, {"export_route", "us_origin"}),
        ({"export_route": "FMS", "us_origin": "no", "congress_threshold": "no"}, {"congress_threshold"}),
        ({}, set()),
    ],
)
def test_the_facts_that_stand_against_it_are_its_reason(facts: dict[str, str], refused: set[str]) -> None:
    assert _SALES.refused_by({name: frozenset({value}) for name, value in facts.items()}) == refused
