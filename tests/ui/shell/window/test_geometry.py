"""What was kept of a window on other screens, and what becomes of it on these."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from ui.shell.window.geometry import (
    PANEL_LEAST,
    WindowGeometry,
    fitted,
    least_size,
    panel_width,
    usable,
)

SMALL, LARGE, LEFT = QRect(0, 0, 853, 440), QRect(0, 0, 1920, 1040), QRect(-1280, 100, 1280, 680)

corners = st.integers(-4000, 4000)
places, sizes = st.integers(-90_000, 90_000), st.integers(1, 90_000)
screens = st.lists(
    st.tuples(
        st.builds(QRect, corners, corners, st.integers(400, 4000), st.integers(300, 3000)),
        st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    ),
    min_size=1,
    max_size=3,
)
geometries = st.builds(
    WindowGeometry,
    places,
    places,
    sizes,
    sizes,
    st.booleans(),
    st.sampled_from([1.0, 1.5, 2.0]),
    st.integers(0, 60),
)


@given(geometries, screens)
def test_a_window_is_always_wholly_on_one_screen_with_room_for_its_title(
    kept: WindowGeometry, there: list[tuple[QRect, float]]
) -> None:
    found = fitted(kept, there)
    above = min(kept.above, 36)  # where the window cannot go back, its title may be of any height
    assert any(area.contains(found) for area in usable([area for area, _ in there], above))
    assert found.width() <= kept.width
    assert found.height() <= kept.height


@given(geometries)
def test_what_was_kept_is_read_again(kept: WindowGeometry) -> None:
    assert WindowGeometry.read(kept._asdict()) == kept


@pytest.mark.parametrize(
    "kept", [None, 3, {}, {"left": "x"}, {"left": 0, "top": 0, "width": 0, "height": 5, "scale": 1}, []]
)
def test_what_cannot_be_read_is_no_geometry(kept: object) -> None:
    assert WindowGeometry.read(kept) is None


def test_a_window_at_the_top_of_the_screen_stays_there() -> None:
    below_its_title = WindowGeometry(0, LARGE.top() + 17, 1000, 600, above=17)
    assert fitted(below_its_title, [(LARGE, 1.0)]) == below_its_title.rect


def test_a_window_goes_back_to_where_it_stood() -> None:
    kept = WindowGeometry(-1200, 150, 1000, 600)
    assert fitted(kept, [(LARGE, 1.0), (LEFT, 1.0)]) == kept.rect


def test_a_window_of_a_screen_that_is_gone_or_of_another_scale_stands_in_the_middle() -> None:
    kept = WindowGeometry(-1200, 150, 1000, 600)
    assert fitted(kept, [(LARGE, 1.0)]) == QRect(460, 238, 1000, 600)
    found = fitted(kept._replace(left=10, scale=1.5), [(LARGE, 1.0), (LEFT, 1.0)])
    assert found == QRect(460, 238, 1000, 600)


def test_a_small_screen_makes_the_window_smaller_than_it_should_be() -> None:
    assert least_size(QSize(1000, 600), SMALL) == usable([SMALL])[0].size()
    assert least_size(QSize(1000, 600), LARGE) == QSize(1000, 600)


@given(st.integers(-10, 10_000), st.integers(500, 4000))
def test_the_panel_can_be_read_and_leaves_room_for_the_list(kept: int, window: int) -> None:
    width = panel_width(kept, window)
    assert PANEL_LEAST <= width <= max(PANEL_LEAST, window // 3)
