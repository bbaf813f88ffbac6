"""The terms of full-text search: Latin words, pairs of Hangul syllables, and initial consonants (초성).

In Korean, particles are attached to nouns (협력사업을), so complete words are the wrong unit; with pairs of syllables,
협력 is found inside. A longer run (협력사) is the phrase of its pairs, which must follow one another. Both texts are
the same for SQLite's FTS5 and PostgreSQL's text search.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.values import hangul

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUNS = re.compile(r"[가-힣]+|[ㄱ-ㅎ]+|[^\W_가-힣ㄱ-ㅎ]+")


def indexed(text: str) -> tuple[str, str]:
    """Return the words a text is found by, and the pairs of initial consonants, both in the order of the text."""
    runs = tuple(_runs(text))
    words = (word for run in runs for word in _pieces(run))
    pairs = (pair for run in runs if is_hangul(run) for pair in _in_pairs(initials(run)))
    return " ".join(words), " ".join(pairs)


@dataclass(frozen=True, slots=True)
class Term:
    """One run of a query: pieces that must follow one another, among the words or among the initials.

    The last piece may be the beginning of a longer word.
    """

    phrase: str
    among_initials: bool = False

    def is_in(self, words: str, initials: str) -> bool:
        """Return whether a text, given as `indexed` returns it, is found by this term."""
        return f" {self.phrase}" in f" {initials if self.among_initials else words}"

    def begins(self, words: str, initials: str) -> bool:
        """Return whether a name, given as `indexed` returns it, is meant by this term.

        Initial consonants must be those at its beginning: any two of them occur somewhere in many names.
        """
        return initials.startswith(self.phrase) if self.among_initials else self.is_in(words, initials)


def query_terms(text: str) -> tuple[Term, ...]:
    """Return the terms of a search text, all of which must be found; none for a text without letters and digits."""
    return tuple(dict.fromkeys(_term(run) for run in _runs(text)))


def _term(run: str) -> Term:
    if run[0] in hangul.INITIALS:
        return Term(" ".join(_pairs(run)), among_initials=True)
    return Term(" ".join(_pairs(run)) if is_hangul(run) else run)


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
    """Return the pieces of one run: pairs and the last syllable for Hangul, otherwise the run itself."""
    return _in_pairs(run) if is_hangul(run) else [run]


def _in_pairs(run: str) -> list[str]:
    """Return the pairs of a run and its last letter, which keeps the pairs of two runs from following one another."""
    return [*_pairs(run), run[-1]]


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)] or [run]
