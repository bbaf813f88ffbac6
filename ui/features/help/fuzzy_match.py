"""Fuzzy matching: letters in order, best at the start of words; Hangul also by initial consonants."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from registry.domain.project.search import initials, is_hangul

if TYPE_CHECKING:
    from collections.abc import Iterable

_WHOLE, _START, _START_OF_WORD, _INSIDE, SCATTERED = 5, 4, 3, 2, 1
"""The scores of a match: the whole name, its start, the start of a later word, inside a word, scattered letters."""


def fit(typed: str, names: Iterable[str]) -> int:
    """Return the score of the best match among several names; 0 for no match, otherwise 1 to 5.

    >>> fit("undo", ["Undo", "되돌리기"]), fit("ㄷㄷㄹ", ["Undo", "되돌리기"]), fit("xyz", ["Undo"])
    (5, 4, 0)
    """
    wanted = _flat(typed)
    return max((_fit_of(wanted, name) for name in names), default=0) if wanted else _WHOLE


def _fit_of(wanted: str, name: str) -> int:
    flat = _flat(name)
    consonants = "".join(initials(letter) if is_hangul(letter) else letter for letter in flat)
    return max(_worth(wanted, flat), _worth(wanted, consonants))


def _worth(wanted: str, text: str) -> int:
    if wanted == text:
        return _WHOLE
    if text.startswith(wanted):
        return _START
    if f" {text}".find(f" {wanted}") >= 0:
        return _START_OF_WORD
    if wanted in text or _parts_in_order(wanted.split(), text):
        return _INSIDE
    return SCATTERED if len(wanted) > 1 and _in_order(wanted, text) else 0


def _parts_in_order(parts: list[str], text: str) -> bool:
    """Return whether several typed parts occur in a text one after the other, the first at the start of a word."""
    if not parts[1:] or f" {parts[0]}" not in f" {text}":
        return False
    rest = text
    for part in parts:
        _, found, rest = rest.partition(part)
        if not found:
            return False
    return True


def _in_order(wanted: str, text: str) -> bool:
    """Return whether the letters of `wanted` occur in `text` in order, beginning at the start of a word."""
    rest = iter(text)
    starts = any(f" {text}".find(f" {letter}") >= 0 for letter in wanted[:1])
    return starts and all(letter in rest for letter in wanted if letter != " ")


def _flat(text: str) -> str:
    """Normalise a text for comparing; initial consonants typed alone (ㄷㄷㄹ) stay separate, as in NFC."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().removesuffix("…").split())
