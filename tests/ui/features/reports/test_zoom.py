"""How large a page is shown: steps up and down, what is kept of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.features.reports.zoom import STEPS, Fit, Zoom, at, larger, read, smaller


@pytest.mark.parametrize("zoom", [Zoom(Fit.WIDTH), Zoom(Fit.PAGE), at(100), at(87)])
def test_what_is_kept_is_read_back(zoom: Zoom) -> None:
    assert read(zoom.display) == zoom


@pytest.mark.parametrize("told", ["", "nonsense", "-5", "１００"])
def test_what_cannot_be_read_is_fitted_to_the_width(told: str) -> None:
    assert read(told).fit is Fit.WIDTH


@given(st.integers(1, 500))
def test_a_step_up_is_larger_and_a_step_down_is_smaller_as_long_as_there_is_one(percent: int) -> None:
    assert larger(percent).percent > percent or larger(percent).percent == STEPS[-1]
    assert smaller(percent).percent < percent or smaller(percent).percent == STEPS[0]
    assert {larger(percent).percent, smaller(percent).percent} <= set(STEPS)


@pytest.mark.parametrize("step", STEPS[1:-1])
def test_a_step_up_and_one_down_lead_back(step: int) -> None:
    assert smaller(larger(step).percent) == at(step)
