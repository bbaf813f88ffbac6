"""Where two texts differ: the part each has for itself, between what both begin with and what both end with."""

from __future__ import annotations

from dataclasses import dataclass
from os.path import commonprefix


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
    start = len(commonprefix((old, new)))
    left = min(len(old), len(new)) - start
    same = len(commonprefix((old[::-1][:left], new[::-1][:left])))
    return TextDifference(start, len(old) - same, len(new) - same)
