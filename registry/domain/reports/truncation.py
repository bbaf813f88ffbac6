"""Shortening texts that a page has no room for: where a text may be cut, and at which lengths."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ELLIPSIS = "…"

LEVELS = (1600, 1300, 1050, 850, 690, 560, 460, 380, 310, 255, 210, 170, 140, 115, 92, 72, 56, 44, 34, 26, 18)
"""The lengths a text may be shortened to, in units: a page takes the first at which everything has room."""

MOST_READ = 6_000
"""Letters of a text that are looked at: more than any page has room for."""

_LINE = 46
"""What a line end takes of the room: about half a line."""

_WORD = 18
"""How far back a cut looks for the end of a word."""

_BROAD = frozenset("MWmw@%—…")
_BROAD_FROM = "\u0590"
"""From here on, Hebrew and all later scripts, a letter is taken for broad: rather too much room than too little."""
_JOINERS = frozenset("\u200c\u200d")
_VIRAMA = 9
"""The combining class of a sign that binds the next letter into its cluster."""


@dataclass(frozen=True, slots=True)
class Elastic:
    """A text that the page itself shortens, to the length that leaves room for everything else on it.

    `most` is what it may take even where there is room, in units.
    """

    text: str
    most: int = LEVELS[0]


def cut(text: str, most: int) -> tuple[str, bool]:
    """Return a text of at most so many units, ended by … when it was cut, and whether it was."""
    (kept,) = cuts(text, (most,))
    whole = text.encode()
    return (text, False) if kept >= len(whole) else (whole[:kept].decode() + ELLIPSIS, True)


def cuts(text: str, levels: Sequence[int] = LEVELS) -> tuple[int, ...]:
    """Return for each length, the longest first, how many bytes (UTF-8) of a text are kept; all where it fits."""
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
    """Return about how much room a letter takes: 1, a broad one 2, a sign set on another one nothing."""
    if letter == "\n":
        return _LINE
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    broad = letter in _BROAD or unicodedata.east_asian_width(letter) in "WFA" or letter >= _BROAD_FROM
    return 2 if broad else 1


def clusters(text: str) -> Iterator[str]:
    """Yield what a reader takes for single signs: a letter with its marks, joined emoji, syllables of old Hangul."""
    begun = ""
    for letter in text:
        if begun and not _belongs(begun[-1], letter):
            yield begun
            begun = ""
        begun += letter
    if begun:
        yield begun


def _belongs(before: str, letter: str) -> bool:
    """Return whether a letter cannot be parted from the one before it."""
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
