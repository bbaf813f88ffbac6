"""How often and when a drill strikes: few times in the short form, many in the full one, evenly spread."""

from __future__ import annotations

from tests import extent

_GOLDEN = 0.6180339887498949
"""Multiples of it, modulo one, never cluster: as good as random moments, and the same in every run."""


def spread(place: int, low: float, high: float) -> float:
    """Return the place-th of a series of moments that fills the span between two ever more densely."""
    return low + (high - low) * ((place + 1) * _GOLDEN % 1)


class Pace:
    """The pace of one run: short unless `--full` was asked for."""

    @property
    def full(self) -> bool:
        """Whether everything is tried."""
        return extent.is_full()

    def pick(self, short: int, full: int) -> int:
        """Return the number this run works with."""
        return extent.pick(short, full)
