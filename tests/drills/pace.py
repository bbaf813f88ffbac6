"""How often and when a drill acts: a few times in the short form, many times in the full form, evenly spread."""

from __future__ import annotations

from tests import extent

_GOLDEN = 0.6180339887498949
"""Multiples of it, modulo one, never cluster: they are as good as random times, and the same in every run."""


def spread(place: int, low: float, high: float) -> float:
    """Return number `place` of a series that fills the range from `low` to `high` ever more densely."""
    return low + (high - low) * ((place + 1) * _GOLDEN % 1)


class Pace:
    """The pace of one run: short unless `--full` is given."""

    @property
    def full(self) -> bool:
        """Whether this run uses the full figures."""
        return extent.is_full()

    def pick(self, short: int, full: int) -> int:
        """Return the number for this run."""
        return extent.pick(short, full)
