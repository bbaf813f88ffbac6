"""Identity of rows: whether a key and its row belong together, and to which project a title may belong.

Only a key identifies a record to be written; similarity only makes proposals (exchange.md 1, 5).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from registry.domain.exchange.sheet.word_list import words
from registry.domain.fields.kinds import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VERY_LIKELY, LOOK = 95, 85
"""Similarity of titles (0 to 100) from which a row is very likely the same, and from which a person should check."""

RELATED = 60
"""Similarity of titles (0 to 100) from which they may be two wordings of one title: of unrelated titles of the lists of
the World Bank, one pair in a hundred reaches it."""

_SHARED = 1 / 3
"""The share of telling words that makes two titles related, however they are arranged."""

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
_LATIN_WORD = re.compile(r"[^\W\d_가-힣]{4,}")
_HANGUL_WORD = re.compile(r"[가-힣]{2,}")
_IN_MANY_TITLES = words(
    "project programme program training course support cooperation capacity building development exchange seminar "
    "workshop study joint initiative management system service national regional international defence defense "
    "security with from into phase activity plan assistance technical "
    "사업 협력 훈련 교육 과정 역량 강화 지원 공동 국방 안보 체계 연구 개발 교류 기술 구축 국제 제고 추진 확대 계획 관리"
)
"""Words that stand in the titles of many projects and tell none from another."""


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


class NumberFit(Enum):
    """What a number that is known here says of a row, given its title."""

    SAME = "same"
    """The row is the project of this number."""
    UNSURE = "unsure"
    """It may be; only a person can say."""
    OTHER = "other"
    """Its title is wholly different: the number is another office's, or was given anew."""


def fits(ref_said: str, ref_kept: str, *, related: bool | None) -> bool:
    """Return whether a key and its row belong together: the reference number is the same, or the titles are related.

    `related` is None when the row has no title; a row with neither number nor title cannot contradict.
    """
    if ref_said:
        return ref_said.strip().upper() == ref_kept.upper() or bool(related)
    return related is not False


def number_fit(*, sender_known: bool, likeness: float | None, related: bool, same_phase: bool) -> NumberFit:
    """Return whether the number of a row makes it the project that has this number here.

    A number identifies within the lists of one sender only, so where the sender is not known, the title must say the
    same; `likeness` (0 to 100) is None where there is no title in a common language. No sender's number makes one
    project of two with wholly different titles.
    """
    if likeness is None:
        return NumberFit.SAME if sender_known else NumberFit.UNSURE
    if not related:
        return NumberFit.OTHER
    if sender_known:
        return NumberFit.SAME
    return NumberFit.SAME if likeness >= LOOK and same_phase else NumberFit.UNSURE


def related(one: str, other: str, likeness: float) -> bool:
    """Return whether two titles may be wordings of one: similar letters, or a third of the telling words in common.

    >>> related("Coastal radar maintenance", "Maintenance of radars, coastal", 40)
    True
    >>> related("Mine clearance instructors", "Harbour patrol course", 30)
    False
    """
    if likeness >= RELATED:
        return True
    mine, theirs = _telling_words(one), _telling_words(other)
    return bool(mine and theirs) and len(mine & theirs) >= _SHARED * min(len(mine), len(theirs))


def _telling_words(title: str) -> frozenset[str]:
    """Return the words of a title that tell it from others; of Korean words each pair of syllables."""
    flat = unicodedata.normalize("NFKC", title).casefold()
    latin = {word.rstrip("s") for word in _LATIN_WORD.findall(flat)} - _IN_MANY_TITLES
    korean = [word for word in _HANGUL_WORD.findall(flat) if word not in _IN_MANY_TITLES]
    pairs = {word[at : at + 2] for word in korean for at in range(len(word) - 1)} - _IN_MANY_TITLES
    return frozenset(latin | pairs)


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
