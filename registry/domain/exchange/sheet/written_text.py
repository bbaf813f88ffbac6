"""What is written in a cell, as plain characters: without invisible letters, and told apart from footnote marks.

Compatibility normalisation (NFKC) makes a digit of `¹`, `②` and `ⁿ`. Therefore marks of footnotes are taken off
before it, and a mark in the middle of a number is never taken off: it may have been part of the number.
"""

from __future__ import annotations

import re
import unicodedata

RAISED = str.maketrans("0123456789()+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻")
"""Digits and brackets as the raised characters that a reader makes of text in superscript."""

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
"""Letters that take no room: zero-width blanks and joiners, marks of direction, soft hyphens, fillers of Hangul."""

_SIGNS = "*†‡§¶※＊"
_RAISED = "¹²³⁰⁴-⁹⁺⁻⁽⁾ᵃ-ᵛᶜ-ᶻⁱⁿ"
_CIRCLED = "①-⑳⑴-⒇❶-❿㉠-㉻"
_MARK = (
    rf"(?:[{_RAISED}]+(?:[,，]\s?[{_RAISED}]+)*|[{_CIRCLED}]+|[{_SIGNS}]+"
    r"|[(\[]?\s?주\s?\d{0,2}\s?[)\]]|[(\[]\s?\d{1,2}\s?[)\]])"
)
_AT_END = re.compile(rf"(?:\s*(?:{_MARK})|\s+\d{{1,2}}\)|\s+[a-c]\))+\s*$")
_AT_START = re.compile(rf"^\s*(?:[{_CIRCLED}]|[{_SIGNS}]|주\s?\d{{0,2}}\)\s|[{_RAISED}]+)+\s*")
_LEFT_OVER = re.compile(rf"[{_RAISED}{_CIRCLED}]")
_HAS_MARK = re.compile(rf"[{_RAISED}{_CIRCLED}{_SIGNS})\]]")


def visible(text: str) -> str:
    """Return a text without the letters that take no room.

    >>> visible("2026\u200b-03-01")
    '2026-03-01'
    """
    return text if text.isascii() else _INVISIBLE.sub("", text)


def bare_text(text: str) -> str:
    """Return a text in plain characters: visible, half width, ordinary blanks, and a hyphen as the minus sign."""
    if text.isascii():
        return " ".join(text.split())
    flat = unicodedata.normalize("NFKC", visible(text))
    return " ".join(flat.replace("\u2212", "-").replace("\u20a9", "₩").split())


def without_footnotes(text: str) -> str:
    """Return a text without the footnote marks at its ends; raised letters in its middle stay.

    >>> without_footnotes("640³"), without_footnotes("1,200 주2)"), without_footnotes("5⁰0")
    ('640', '1,200', '5⁰0')
    """
    if not _HAS_MARK.search(text):
        return text
    left = _AT_START.sub("", _AT_END.sub("", visible(text)))
    if left.count("(") > left.count(")"):
        return text  # the bracket at the end closes another one: `Budget (US$ b)`
    return left.strip() if left.strip() else text


_IN_HEADER = re.compile(
    rf"[{_RAISED}]+(?:[,，]\s?[{_RAISED}]+)*|[{_CIRCLED}]|[(\[]?\s?주\s?\d{{1,2}}\s?[)\]]|(?<![(\[\d])\d{{1,2}}\)|[(\[]\d{{1,2}}[)\]]|[{_SIGNS}]+"
)


def without_header_marks(text: str) -> str:
    """Return a header without footnote marks, which may also stand before its unit: `Total cost ²⁾ (US$ million)`.

    >>> without_header_marks("사업명1)"), without_header_marks("End date [3]")
    ('사업명 ', 'End date  ')
    """
    return _IN_HEADER.sub(" ", visible(text)) if _HAS_MARK.search(text) else visible(text)


def has_raised(text: str) -> bool:
    """Return whether a text has a raised or circled letter, which normalisation would make a digit."""
    return not text.isascii() and _LEFT_OVER.search(text) is not None
