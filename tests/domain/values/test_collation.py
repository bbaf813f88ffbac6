"""The order of names: numbers by value, letters as people of the language look them up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.collation import sort_key

ORDERS = [
    ["Phase 1", "Phase 2", "Phase 10", "Phase 10b", "Phase 11"],
    ["apple", "Banana", "cherry", "Zebra"],
    ["élan", "Elysium"],
    ["“Apple” programme", "Bridge"],
    ["1단계 사업", "2단계 사업", "10단계 사업"],
    ["제2차 사업", "제10차 사업"],
    ["Zebra", "가나", "나라", "하늘"],
    ["ＡＢＣ 2", "abc 10"],
    ["v1.9", "v1.10"],
    ["9", "123456789012345678901"],
]


@pytest.mark.parametrize("names", ORDERS, ids=lambda names: names[0])
def test_names_sort_as_people_look_them_up(names: list[str]) -> None:
    keys = [sort_key(name) for name in names]
    assert keys == sorted(set(keys))


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_in_names_sort_by_value(one: int, other: int) -> None:
    assert (sort_key(f"Phase {one}") < sort_key(f"Phase {other}")) == (one < other)


@given(st.text(st.sampled_from("abzABZéÉ가힣 0129")))
def test_case_and_punctuation_do_not_change_the_order(text: str) -> None:
    assert sort_key(text) == sort_key(f"  {text}!") == sort_key(text.upper()) == sort_key(f"“{text.lower()}”")


@given(st.text())
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(sort_key(text), str)
