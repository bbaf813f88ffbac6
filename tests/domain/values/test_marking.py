"""Markings: two ladders printed side by side, computed, never converted, never too high."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.marking import (
    HIGHEST,
    Banner,
    Mark,
    banner,
    within,
)

MARKS = st.lists(st.sampled_from(Mark), max_size=6)
ROK = (Mark.U, Mark.U_PART, Mark.U_CLOSED, Mark.DAEOEBI)
USA = (Mark.U, Mark.CUI)


@given(MARKS)
def test_the_banner_is_the_highest_mark_on_each_ladder(marks: list[Mark]) -> None:
    top = banner(marks)

    assert ROK.index(top.rok) == max((ROK.index(m) for m in marks if m in ROK), default=0)
    assert USA.index(top.usa) == max((USA.index(m) for m in marks if m in USA), default=0)


@given(MARKS, MARKS)
def test_a_page_that_holds_more_never_has_a_lower_banner(marks: list[Mark], more: list[Mark]) -> None:
    lower, higher = banner(marks), banner([*marks, *more])

    assert ROK.index(lower.rok) <= ROK.index(higher.rok)
    assert USA.index(lower.usa) <= USA.index(higher.usa)


def test_the_korean_restricted_mark_is_not_turned_into_the_american_one() -> None:
    assert banner([Mark.DAEOEBI]) == Banner(Mark.DAEOEBI, Mark.U)
    assert banner([Mark.CUI]) == Banner(Mark.U, Mark.CUI)
    assert str(banner([Mark.DAEOEBI, Mark.CUI])) == "CUI / 대외비"


def test_an_empty_page_is_unclassified_and_open() -> None:
    assert str(banner([])) == "UNCLASSIFIED / 일반(공개)"


@pytest.mark.parametrize("mark", Mark)
def test_every_mark_stands_below_the_default_ceiling(mark: Mark) -> None:
    assert within(mark, HIGHEST)


def test_a_ceiling_holds_on_its_own_ladder_only() -> None:
    assert within(Mark.CUI, [Mark.CUI])
    assert not within(Mark.DAEOEBI, [Mark.CUI])
    assert not within(Mark.U_CLOSED, [Mark.U_PART, Mark.CUI])
    assert within(Mark.U_PART, [Mark.U_CLOSED])


@given(st.sampled_from(Mark), MARKS)
def test_a_mark_is_within_a_ceiling_exactly_when_it_raises_no_banner(mark: Mark, ceiling: list[Mark]) -> None:
    assert within(mark, ceiling) is (banner([*ceiling, mark]) == banner(ceiling))
