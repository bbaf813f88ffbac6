"""Lists of words and signs, as they are written in the tables of this folder."""

from __future__ import annotations

COUNTING_SYLLABLES = "가나다라마바사아자차카타파하"
"""The Korean syllables by which paragraphs and columns are numbered, in their order."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(listed.split())
