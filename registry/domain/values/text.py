"""Cleaning text that enters the registry: NFC, without characters that hide or reorder other characters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath

# Bidirectional overrides and marks, zero-width space, word joiner, byte order mark. The zero-width
# joiners (200C, 200D) are kept: emoji and some of our partners' scripts need them.
_HIDING = "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_DROPPED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{_HIDING}]")
_UNREAD = re.compile("[\ud800-\udfff]")
"""The surrogates with which Python represents bytes of a file name that are not text in the system's encoding."""
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
_BLANKS = re.compile(r"\s+")
_FOLDED = re.compile("[\n\t]")


def readable(text: str) -> str:
    """Return a text that can be shown and encoded anywhere, with a replacement character for each byte not decoded."""
    return _UNREAD.sub("\ufffd", text)


def shown_path(path: PurePath) -> str:
    """Return a path as text to be shown, even if the names of its folders are in another encoding."""
    return readable(str(path))


def clean(text: str) -> str:
    """Return the text as the registry stores it: NFC, plain line ends, no control or hiding characters."""
    if text.isprintable():  # then it has no such character; nearly every text of a workbook is so
        return unicodedata.normalize("NFC", text).strip()
    ended = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _DROPPED.sub("", ended)).strip()


def as_typed(text: str) -> str:
    """Return a text that is being typed, with all its blanks, but without the characters that `clean` removes."""
    return _DROPPED.sub("", _LINE_ENDS.sub("\n", text))


def loses_signs(text: str) -> bool:
    """Return whether cleaning a text removes control or hiding characters; line ends of any kind do not count."""
    return bool(_DROPPED.search(_LINE_ENDS.sub("\n", text)))


def loses_lines(text: str) -> bool:
    """Return whether making one line of a text joins several lines or tab-separated columns."""
    return bool(_FOLDED.search(clean(text)))


def unclean_character(text: str) -> str:
    """Return the first control or hiding character of a text; an empty text when there is none."""
    found = _DROPPED.search(text)
    return found[0] if found else ""


def escaped(text: str) -> str:
    """Return the text with each control or hiding character as a JSON escape, so that it can be shown safely."""
    return _DROPPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def clean_line(text: str) -> str:
    """Return the text as one line: cleaned, every run of white space a single blank."""
    cleaned = clean(text)
    if (
        cleaned.isprintable() and "  " not in cleaned
    ):  # as nearly always; then its only blanks are single ones
        return cleaned
    return _BLANKS.sub(" ", cleaned)
