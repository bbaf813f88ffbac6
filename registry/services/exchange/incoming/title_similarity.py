"""Likeness of titles: how near two titles are once spacing, brackets and syllables are taken apart (exchange.md 5)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from registry.domain.exchange.row_identity import LOOK, Candidate, Near, nearest
from registry.domain.exchange.sheet.header_text import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from registry.domain.fields.kinds import Stored

_TITLES = ("title_en", "title_ko")
_NOWHERE = ""
_MOST = 20
"""How many near titles are weighed further: those of one country and time are among them."""


def likeness(one: str, other: str) -> float:
    """Return how alike two titles are, 0 to 100; Hangul is compared letter by letter, not syllable by syllable.

    >>> likeness("베트남 농촌개발 협력사업", "베트남 농촌 개발 협력 사업")
    100.0
    """
    return fuzz.ratio(jamo(one), jamo(other))


def jamo(title: str) -> str:
    """Return a title as it is compared: brackets, blanks and case gone, Hangul syllables taken apart into letters."""
    return unicodedata.normalize("NFD", bare(title))


class Alike:
    """The titles of a registry, to find those a row of another office's sheet is like."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._titles: dict[tuple[str, str], dict[int, str]] = {}
        """By field and country, so that a row is compared with titles of its own countries only; by place."""
        for place, one in enumerate(candidates):
            for name in _TITLES:
                if title := jamo(one.titles[name]):
                    for country in one.countries or (_NOWHERE,):
                        self._titles.setdefault((name, country), {})[place] = title

    @classmethod
    def among(cls, titled: Iterable[tuple[str, str, str, str, str, str, str]]) -> Alike:
        """Take projects by id, ref, both titles, countries, planned start and end, each as text."""
        return cls([Candidate.of(*one) for one in titled])

    def nearest(self, values: Mapping[str, Stored]) -> Near | None:
        """Return the project a new row is likely to be, by its values in stored form; None when it is like none."""
        row = Candidate.of(
            "",
            "",
            *(
                str(values.get(name) or "")
                for name in (*_TITLES, "countries", "planned_start", "planned_end")
            ),
        )
        found: dict[int, float] = {}
        for place, score in (near for name in _TITLES for near in self._near(name, row)):
            found[place] = max(score, found.get(place, 0))
        return nearest(row, ((self._candidates[place], score) for place, score in found.items()))

    def _near(self, name: str, row: Candidate) -> Iterator[tuple[int, float]]:
        title = jamo(row.titles[name])
        for (field, country), titles in self._titles.items() if title else ():
            if field == name and (not row.countries or country in row.countries or country == _NOWHERE):
                found = process.extract(title, titles, scorer=fuzz.ratio, limit=_MOST, score_cutoff=LOOK)
                yield from ((place, score) for _, score, place in found)
