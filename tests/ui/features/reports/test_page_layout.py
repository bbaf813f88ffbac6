"""The layout of pages: they never overlap, always fit the view, and are found by their height."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.features.reports.page_layout import GAP, laid_out, percent, scale
from ui.features.reports.zoom import Fit, Zoom, at

A4, LETTER_ACROSS = (595.28, 841.89), (792.0, 612.0)

pages = st.lists(st.sampled_from([A4, LETTER_ACROSS, A4[::-1]]), min_size=1, max_size=30)


@given(pages, st.floats(0.2, 4), st.integers(200, 3000))
def test_pages_stand_under_each_other_inside_of_all_the_room(
    sizes: list[tuple[float, float]], pixels: float, room: int
) -> None:
    found = laid_out(sizes, pixels, room)

    ends = [0, *(box.bottom for box in found.boxes)]
    assert [box.top - end for box, end in zip(found.boxes, ends, strict=False)] == [GAP] * len(sizes)
    assert found.height == ends[-1] + GAP
    assert all(box.left >= GAP and box.left + box.width + GAP <= found.width for box in found.boxes)
    assert all(abs(found.width - box.width - 2 * box.left) <= 1 for box in found.boxes)


@given(pages, st.floats(0.2, 4), st.integers(0, 20_000), st.integers(1, 3000))
def test_the_pages_that_are_seen_are_those_that_stand_in_sight(
    sizes: list[tuple[float, float]], pixels: float, top: int, high: int
) -> None:
    found = laid_out(sizes, pixels, 800)

    in_sight = [n for n, box in enumerate(found.boxes) if box.top < top + high and box.bottom > top]
    assert list(found.seen(top, top + high)) == in_sight


@given(pages, st.integers(200, 3000), st.integers(200, 3000))
def test_fitted_pages_fit(sizes: list[tuple[float, float]], across: int, down: int) -> None:
    by_width = scale(Zoom(Fit.WIDTH), sizes, (across, down), 96)
    by_page = scale(Zoom(Fit.PAGE), sizes, (across, down), 96)

    widest, highest = max(w for w, _ in sizes), max(h for _, h in sizes)
    assert widest * by_width == pytest.approx(across - 2 * GAP)
    assert by_page <= by_width
    assert highest * by_page <= down - 2 * GAP + 0.001


@given(st.integers(25, 300), st.sampled_from([72, 96, 120, 192]))
def test_a_percentage_is_of_the_true_size(chosen: int, dots: int) -> None:
    pixels = scale(at(chosen), [A4], (500, 500), dots)
    assert percent(pixels, dots) == chosen
    assert A4[0] * scale(at(100), [A4], (1, 1), dots) == pytest.approx(dots * 210 / 25.4, rel=0.001)


def test_no_page_takes_no_room() -> None:
    empty = laid_out([], 1.0, 500)
    assert (empty.height, list(empty.seen(0, 500)), empty.at(100)) == (0, [], 0)
