"""How large a page is shown: fitted to the width or to the window, or at a percentage of its true size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300)
"""Percentages that larger and smaller go through."""


class Fit(StrEnum):
    """What decides the size of a page."""

    WIDTH = "width"
    PAGE = "page"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Zoom:
    """A way of showing a page; the percentage counts only where nothing is fitted."""

    fit: Fit = Fit.WIDTH
    percent: int = 100

    @property
    def display(self) -> str:
        """As it is kept in the settings: `width`, `page`, or the percentage."""
        return str(self.percent) if self.fit is Fit.SIZE else self.fit.value


def at(percent: int) -> Zoom:
    """Return a percentage of the true size, within what can be shown."""
    return Zoom(Fit.SIZE, min(max(percent, STEPS[0]), STEPS[-1]))


def read(told: str) -> Zoom:
    """Return what was kept; fitted to the width where it cannot be read."""
    if told.isascii() and told.isdigit():
        return at(int(told))
    return Zoom(Fit.PAGE if told == Fit.PAGE else Fit.WIDTH)


def larger(percent: int) -> Zoom:
    """Return the next step above a percentage."""
    return at(STEPS[min(bisect_right(STEPS, percent), len(STEPS) - 1)])


def smaller(percent: int) -> Zoom:
    """Return the next step below a percentage."""
    return at(STEPS[max(bisect_left(STEPS, percent) - 1, 0)])
