"""Pictures of pages: as large as asked, the same from every thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from registry.data.typesetting.page_pictures import PagePictures
from registry.data.typesetting.typesetter import shipped_typesetter
from tests.data.typesetting.contents import empty_pipeline


@pytest.fixture(scope="module")
def pages() -> PagePictures:
    return PagePictures(shipped_typesetter().typeset("pipeline", empty_pipeline(), date(2026, 11, 22)).pdf)


def test_sizes_are_those_of_the_paper_in_points(pages: PagePictures) -> None:
    assert len(pages) == 1
    assert pages.size(0) == pytest.approx((841.89, 595.28), abs=0.05)


def test_a_picture_is_as_wide_as_asked_and_opaque(pages: PagePictures) -> None:
    picture = pages.draw(0, width_px=400)
    assert (picture.width, picture.height, picture.stride) == (400, 283, 1600)
    assert len(picture.pixels) == picture.stride * picture.height
    assert set(picture.pixels[3::4]) == {255}
    assert len(set(picture.pixels)) > 10, "nothing was drawn"


def test_dots_an_inch_are_those_of_the_printer(pages: PagePictures) -> None:
    assert pages.draw(0, dpi=144).width == pytest.approx(2 * 841.89, abs=1)


def test_threads_draw_the_same_picture(pages: PagePictures) -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _: pages.draw(0, width_px=300), range(16)))
    assert len({picture.pixels for picture in drawn}) == 1


@pytest.mark.parametrize("asked", [{}, {"width_px": -5}, {"dpi": 100_000}])
def test_a_size_that_makes_no_picture_is_refused(pages: PagePictures, asked: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="no picture"):
        pages.draw(0, **asked)


def test_a_page_that_is_not_there_is_told(pages: PagePictures) -> None:
    with pytest.raises(IndexError):
        pages.draw(7, width_px=100)
