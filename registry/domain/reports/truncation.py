"""Shortening texts that do not fit on a page: where a text may be cut, and to which lengths."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ELLIPSIS = "…"

LEVELS = (1600, 1300, 1050, 850, 690, 560, 460, 380, 310, 255, 210, 170, 140, 115, 92, 72, 56, 44, 34, 26, 18)
"""The possible lengths of a shortened text, in units of width; a page uses the first with which everything fits."""

MOST_READ = 6_000
"""How many characters of a text are examined; more than fit on any page."""

_LINE = 46
"""The width of a line break, in units: about half a line."""

_WORD = 18
"""How many characters before a cut are searched for the end of a word."""

_BROAD = frozenset("MWmw@%—…")
_BROAD_FROM = "\u0590"
"""From this character on (Hebrew and all later scripts) a letter counts as wide; too much space is the safer error."""
_JOINERS = frozenset("\u200c\u200d")
_VIRAMA = 9
"""The combining class of a sign that joins the next letter to its cluster."""


@dataclass(frozen=True, slots=True)
class Elastic:
    """A text that is shortened on the page to the length that leaves room for everything else.

    `most` is its greatest length in units, even if there is more room.
    """

    text: str
    most: int = LEVELS[0]


def cut(text: str, most: int) -> tuple[str, bool]:
    """Return a text of at most `most` units, which ends with … when it was cut, and whether it was cut."""
    (kept,) = cuts(text, (most,))
    whole = text.encode()
    return (text, False) if kept >= len(whole) else (whole[:kept].decode() + ELLIPSIS, True)


def cuts(text: str, levels: Sequence[int] = LEVELS) -> tuple[int, ...]:
    """Return, for each length from the longest, how many bytes (UTF-8) of a text are kept; all bytes if it fits."""
    found: list[int] = []
    waiting = sorted(levels)
    kept = last_word = used = last_word_used = 0
    size = 0
    for cluster in clusters(text):
        used += sum(map(units, cluster))
        while waiting and used > waiting[0]:
            near = last_word and not cluster.isspace() and waiting[0] - last_word_used <= _WORD
            found.append(last_word if near else kept)
            waiting.pop(0)
        if not waiting:
            break
        if cluster.isspace():
            last_word, last_word_used = kept, used
        size += len(cluster.encode())
        kept = size if not cluster.isspace() else kept
    whole = len(text.encode())
    return (*(whole for _ in waiting), *reversed(found))


def units(letter: str) -> int:
    """Return the approximate width of a character in units: 1, or 2 for a wide one, or 0 for a combining sign."""
    if letter == "\n":
        return _LINE
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    broad = letter in _BROAD or unicodedata.east_asian_width(letter) in "WFA" or letter >= _BROAD_FROM
    return 2 if broad else 1


def clusters(text: str) -> Iterator[str]:
    """Yield the clusters that a reader sees as one character: a letter with its marks, joined emoji, old Hangul."""
    begun = ""
    for letter in text:
        if begun and not _belongs(begun[-1], letter):
            yield begun
            begun = ""
        begun += letter
    if begun:
        yield begun


def _belongs(before: str, letter: str) -> bool:
    """Return whether a character must not be separated from the one before it."""
    if letter < "\u0300":
        return False
    if unicodedata.category(letter)[0] == "M" or letter in _JOINERS or before == "\u200d":
        return True
    if "\U0001f3fb" <= letter <= "\U0001f3ff" or (_is_flag(before) and _is_flag(letter)):
        return True
    return unicodedata.combining(before) == _VIRAMA or (_is_jamo(before) and _is_jamo(letter))


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _is_jamo(letter: str) -> bool:
    return "\u1100" <= letter <= "\u11ff" or "\ua960" <= letter <= "\ua97f" or "\ud7b0" <= letter <= "\ud7ff"
