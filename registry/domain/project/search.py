"""The terms of full-text search: Latin words, pairs of Hangul syllables, and initial consonants (초성).

In Korean, particles are attached to nouns (협력사업을), so complete words are the wrong unit; with pairs of syllables,
협력 is found inside. The same two texts are used by SQLite's FTS5 and PostgreSQL's text search.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from registry.domain.values import hangul

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUNS = re.compile(r"[가-힣]+|[ㄱ-ㅎ]+|[^\W_가-힣ㄱ-ㅎ]+")


def indexed(text: str) -> tuple[str, str]:
    """Return the words a text is found by, and the initial consonants, in pairs."""
    runs = tuple(_runs(text))
    words = dict.fromkeys(word for run in runs for word in _pieces(run))
    pairs = dict.fromkeys(pair for run in runs if is_hangul(run) for pair in _pairs(initials(run)))
    return " ".join(words), " ".join(pairs)


def query_words(text: str) -> tuple[list[str], list[str]]:
    """Return the terms to find among the words, and those among the initials; the last Latin word may be a prefix."""
    words: list[str] = []
    first_letters: list[str] = []
    for run in _runs(text):
        if run[0] in hangul.INITIALS:
            first_letters += _pairs(run) if len(run) > 1 else [run]
        elif is_hangul(run):
            words += _pairs(run) if len(run) > 1 else [run]
        else:
            words.append(run)
    return words, first_letters


def initials(run: str) -> str:
    """Return the initial consonant of each Hangul syllable.

    >>> initials("협력")
    'ㅎㄹ'
    """
    return "".join(map(hangul.initial, run))


def is_hangul(run: str) -> bool:
    """Return whether a run is written in Hangul syllables."""
    return hangul.is_syllable(run[0])


def _runs(text: str) -> Iterator[str]:
    # Initials in a query (ㅎㄹ) are not normalised: NFKC would turn them into letters that are not in the index.
    flat = re.sub("[^ㄱ-ㅎ]+", lambda part: unicodedata.normalize("NFKC", part[0]), text)
    return (found[0] for found in _RUNS.finditer(flat.casefold()))


def _pieces(run: str) -> list[str]:
    """Return the terms of one run: pairs and the last syllable for Hangul, otherwise the run itself."""
    return [*_pairs(run), run[-1]] if is_hangul(run) else [run]


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)] or [run]
