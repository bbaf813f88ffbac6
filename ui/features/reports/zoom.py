"""The zoom: fitted to the width or the whole page, or a percentage of the true size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300)
"""The steps in percent for zooming in and out."""


class Fit(StrEnum):
    """How the size of a page is determined."""

    WIDTH = "width"
    PAGE = "page"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Zoom:
    """A zoom; `percent` is only used where nothing is fitted."""

    fit: Fit = Fit.WIDTH
    percent: int = 100

    @property
    def display(self) -> str:
        """The text stored in the settings: `width`, `page`, or the percentage."""
        return str(self.percent) if self.fit is Fit.SIZE else self.fit.value


def at(percent: int) -> Zoom:
    """Return the zoom for a percentage, limited to the possible range."""
    return Zoom(Fit.SIZE, min(max(percent, STEPS[0]), STEPS[-1]))


def read(text: str) -> Zoom:
    """Return the zoom stored in a text; fitted to the width where it cannot be read."""
    if text.isascii() and text.isdigit():
        return at(int(text))
    return Zoom(Fit.PAGE if text == Fit.PAGE else Fit.WIDTH)


def larger(percent: int) -> Zoom:
    """Return the next larger step."""
    return at(STEPS[min(bisect_right(STEPS, percent), len(STEPS) - 1)])


def smaller(percent: int) -> Zoom:
    """Return the next smaller step."""
    return at(STEPS[max(bisect_left(STEPS, percent) - 1, 0)])
