"""Hypothesis strategies for conditions as offices write them.

The texts contain semicolons, quotation marks, line breaks, and both languages.
"""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

_SIGNS = st.sampled_from(";\"'“”‘’;;,.()-=… ")
_LETTERS = st.characters(min_codepoint=0x41, max_codepoint=0x5A) | st.characters(
    min_codepoint=0x61, max_codepoint=0x7A
)
_HANGUL = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
_LINES = st.text(_LETTERS | _HANGUL | _SIGNS, min_size=2, max_size=16).map(
    lambda line: unicodedata.normalize("NFC", " ".join(line.split()))
)


def _is_line(line: str) -> bool:
    return len(line) > 1 and any(letter.isalpha() for letter in line)


texts = st.lists(_LINES.filter(_is_line), min_size=1, max_size=4).map("\n".join)
"""Texts of one to four short lines."""

owners = _LINES.filter(_is_line)
"""Names of owners, some with a semicolon."""
