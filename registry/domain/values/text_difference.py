"""Where two texts differ: the part each has for itself, between what both begin with and what both end with."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from operator import eq


@dataclass(frozen=True, slots=True)
class TextDifference:
    """Two texts differ in `old[start:end_of_old]` and `new[start:end_of_new]`; all else is the same in both."""

    start: int
    end_of_old: int
    end_of_new: int


def text_difference(old: str, new: str) -> TextDifference:
    """Return where two texts differ; equal texts differ in an empty part at their end.

    >>> text_difference("12 patrol boats", "14 patrol boats")
    TextDifference(start=1, end_of_old=2, end_of_new=2)
    """
    start = _equal_at_start(old, new)
    left = min(len(old), len(new)) - start
    same = min(left, _equal_at_start(old[::-1], new[::-1]))
    return TextDifference(start, len(old) - same, len(new) - same)


def _equal_at_start(one: str, other: str) -> int:
    """Return how many letters both texts begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))
