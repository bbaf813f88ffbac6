"""Identity of rows: whether a key and its row belong together, and to which project a title may belong.

Only a key identifies a record to be written; similarity only makes proposals (exchange.md 1, 5).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from registry.domain.fields.kinds import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VERY_LIKELY, LOOK = 95, 85
"""Similarity of titles (0 to 100) from which a row is very likely the same, and from which a person should check."""

FITS = 40
"""Similarity of titles (0 to 100) below which a key and its row do not belong together."""

Said = TypeVar("Said", str, int)

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_WORDED = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
}
_PHASE = (
    re.compile(r"제?\s?(?P<n>\d{1,2})\s?(?:차|단계|기)(?!\w*년)"),
    re.compile(r"\b(?:phase|stage|part|round|tranche)\s*[-#]?\s*(?P<n>\d{1,2}|[ivx]+|one|two|three|four)\b"),
    re.compile(
        r"\b(?P<n>first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\s+(?:phase|stage|part|round|tranche)\b"
    ),
    re.compile(r"(?:\s|[(-])(?P<n>[ivx]{1,4}|\d{1,2})\)?$"),
)
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """The values by which a project is recognised without a key. `years` is empty when no date is given."""

    id: str
    ref: str
    titles: Mapping[str, str]
    countries: frozenset[str] = frozenset()
    years: range = field(default=range(0))

    @classmethod
    def of(
        cls, id_: str, ref: str, title_en: str, title_ko: str, countries: str, start: str, end: str
    ) -> Candidate:
        """Return a candidate from stored texts; an empty text means that the value is not given."""
        days = sorted(int(day[:4]) for day in (start, end) if day)
        years = range(days[0], days[-1] + 1) if days else range(0)
        return cls(id_, ref, {"title_en": title_en, "title_ko": title_ko}, frozenset(split(countries)), years)

    @property
    def title(self) -> str:
        """The title to show."""
        return self.titles["title_en"] or self.titles["title_ko"]


@dataclass(frozen=True, slots=True)
class Near:
    """A project a row may be; `code` is the problem to report: K07 very likely, K08 to check, K09 another phase."""

    code: str
    id: str
    ref: str
    title: str
    likeness: int


def fits(ref_said: str, ref_kept: str, likeness: float | None) -> bool:
    """Return whether a key and its row belong together: the reference number is the same, or the titles are similar.

    `likeness` (0 to 100) is None when the row has no title; a row with neither number nor title cannot contradict.
    """
    if ref_said:
        return ref_said.strip().upper() == ref_kept.upper() or (likeness is not None and likeness >= FITS)
    return likeness is None or likeness >= FITS


def nearest(row: Candidate, scored: Iterable[tuple[Candidate, float]]) -> Near | None:
    """Return the most similar project of the same country and an overlapping period; None if none is similar enough.

    A missing country or date does not exclude a project. Titles with different phase numbers count as different phases
    until a person decides otherwise, and rank below titles with the same phase.
    """
    near = [
        (not phases_differ(row, one), likeness, one)
        for one, likeness in scored
        if likeness >= LOOK
        and _overlap(row.countries, one.countries)
        and _overlap(frozenset(row.years), frozenset(one.years))
    ]
    if not near:
        return None
    same_phase, likeness, one = max(near, key=lambda found: found[:2])
    code = "K09" if not same_phase else "K07" if likeness >= VERY_LIKELY else "K08"
    return Near(code, one.id, one.ref, one.title, round(likeness))


def phases_differ(one: Candidate, other: Candidate) -> bool:
    """Return whether the titles of two projects in the same language name different phases."""
    return any(
        phase(one.titles[name]) != phase(other.titles[name])
        for name in one.titles
        if one.titles[name] and other.titles.get(name)
    )


def phase(title: str) -> int:
    """Return the number of the phase named in a title; 1 when there is none, because first phases are rarely named.

    >>> phase("해양 역량 강화 사업(2차)"), phase("Maritime Capacity Building II")
    (2, 2)
    """
    flat = unicodedata.normalize("NFKC", title).casefold().strip()
    for form in _PHASE:
        if found := form.search(flat):
            number = _counted(found["n"])
            if number:
                return number
    return 1


def _counted(written: str) -> int:
    digits = _NUMBER.match(written)
    return int(digits[0]) if digits else _ROMAN.get(written, _WORDED.get(written, 0))


def _overlap(one: frozenset[Said], other: frozenset[Said]) -> bool:
    return not one or not other or bool(one & other)
