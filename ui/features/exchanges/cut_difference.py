"""Cutting an old and a new value for a narrow cell so that the part in which they differ stays in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.values.text_difference import text_difference
from ui.kit.widgets.line_breaks import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

_CUT = "…"
_MOST_SHARE = 0.5
"""The share of the width the old value may use when both values are too long."""
_AROUND = 200
"""The number of characters before and after the difference that could be seen at all."""
_LONGEST_WORD = 8
"""The number of characters before the difference in which the beginning of its word is looked for."""


def cut_to_difference(old: str, new: str, width: float, advance: Callable[[str], float]) -> tuple[str, str]:
    """Return both values so that they fit beside each other in a width; `advance` returns the width of a text."""
    old, new = " ".join(old.split()), " ".join(new.split())
    differ = text_difference(old, new)
    if differ.start > _AROUND:
        cut = differ.start - _AROUND
        old, new = _CUT + old[cut:], _CUT + new[cut:]
        differ = text_difference(old, new)
    old, new = one_line(old), one_line(new)
    of_old, of_new = advance(old), advance(new)
    for_old = min(of_old, max(width * _MOST_SHARE, width - of_new))
    return (
        _cut_text(old, differ.start, differ.end_of_old, for_old, advance),
        _cut_text(new, differ.start, differ.end_of_new, width - for_old, advance),
    )


def _cut_text(text: str, start: int, end: int, width: float, advance: Callable[[str], float]) -> str:
    """Return a text cut to a width: at its end while its part from `start` to `end` stays in view, else on both sides.

    Of a part that does not fit as a whole the beginning is shown.
    """
    if advance(text) <= width:
        return text
    first = _first(start, lambda cut: advance(_from(text[:end], cut) + _CUT) <= width)
    first = _word_start(text, max(start - _LONGEST_WORD, 0) if first is None else first, start)
    shown = _from(text, first)
    if advance(shown) <= width:
        return shown
    least = len(shown) - len(text) + first  # the ellipsis itself
    longest = _last(least, len(shown), lambda length: advance(shown[:length].rstrip() + _CUT) <= width)
    return shown[:longest].rstrip() + _CUT


def _word_start(text: str, first: int, start: int) -> int:
    """Return the first place between two at which a word begins; the second one when there is none."""
    return next((place for place in range(first, start) if place == 0 or text[place - 1] == " "), start)


def _from(text: str, first: int) -> str:
    """Return a text from a character on; an ellipsis that hides one character only would be no gain."""
    return text if first < len(_CUT) + 1 else _CUT + text[first:].lstrip()


def _first(most: int, fits: Callable[[int], bool]) -> int | None:
    """Return the smallest number up to `most` that fits, None when none does; larger numbers fit better."""
    if not fits(most):
        return None
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle + 1, high)
    return low


def _last(least: int, most: int, fits: Callable[[int], bool]) -> int:
    """Return the largest number from `least` to `most` that fits, at least `least`."""
    low, high = least, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low
