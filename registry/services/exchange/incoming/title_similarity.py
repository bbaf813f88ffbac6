"""Similarity of titles, compared without blanks and brackets and with Hangul split into letters (exchange.md 5)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from registry.domain.exchange.row_identity import LOOK, Candidate, Near, nearest
from registry.domain.exchange.sheet.header_text import without_brackets
from registry.domain.exchange.sheet.running_numbers import unnumbered
from registry.domain.fields.kinds import split
from registry.domain.fields.project import TITLES
from registry.domain.vocabulary.language import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from registry.domain.fields.kinds import Stored

_NOWHERE = ""
_MOST = 20
"""How many of the most similar titles are examined further, by country and period."""


def likeness(one: str, other: str) -> float:
    """Return how similar two titles are, 0 to 100; Hangul is compared letter by letter, not syllable by syllable.

    >>> likeness("베트남 농촌개발 협력사업", "베트남 농촌 개발 협력 사업")
    100.0
    """
    return fuzz.ratio(jamo(one), jamo(other))


def jamo(title: str) -> str:
    """Return a title for comparison: without its number, brackets, blanks and case, with Hangul split into letters."""
    return unicodedata.normalize("NFD", folded(without_brackets(unnumbered(title))))


class Alike:
    """The titles of a registry's projects, to find those that a row of a sheet resembles."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._titles: dict[str, dict[str, dict[int, str]]] = {name: {} for name in TITLES}
        """Field id to country to (index of the candidate to title): a row is compared with its own countries only."""
        for place, one in enumerate(candidates):
            for name in TITLES:
                if title := jamo(one.titles[name]):
                    for country in one.countries or (_NOWHERE,):
                        self._titles[name].setdefault(country, {})[place] = title

    @classmethod
    def among(cls, titled: Iterable[tuple[str, str, str, str, str, str, str]]) -> Alike:
        """Make it from projects, each as texts: id, number, both titles, countries, planned start and end."""
        return cls([Candidate.of(*one) for one in titled])

    def nearest(self, values: Mapping[str, Stored]) -> Near | None:
        """Return the project that a new row most likely describes; None when it resembles none.

        `values` maps field id to stored value.
        """
        countries = split(values.get("countries"))
        found: dict[int, float] = {}
        for name in TITLES:
            for place, score in self._near(name, str(values.get(name) or ""), countries):
                found[place] = max(score, found.get(place, 0))
        if not found:
            return None
        texts = (
            str(values.get(name) or "") for name in (*TITLES, "countries", "planned_start", "planned_end")
        )
        row = Candidate.of("", "", *texts)
        return nearest(row, ((self._candidates[place], score) for place, score in found.items()))

    def _near(self, name: str, written: str, said: tuple[str, ...]) -> Iterator[tuple[int, float]]:
        among = self._titles[name] if written else {}
        countries = (*dict.fromkeys(said), _NOWHERE) if said else tuple(among)
        compared = [titles for country in countries if (titles := among.get(country))]
        title = jamo(written) if compared else ""
        for titles in compared if title else ():
            found = process.extract(title, titles, scorer=fuzz.ratio, limit=_MOST, score_cutoff=LOOK)
            yield from ((place, score) for _, score, place in found)
