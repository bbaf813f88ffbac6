"""How wide a text stands in a terminal: Hangul counts double."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """Return the number of columns a text takes.

    >>> width("list"), width("목록")
    (4, 4)
    """
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
