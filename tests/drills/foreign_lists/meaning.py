"""What a list means, however it is written: fictional projects drawn from a seed, and what may be read of a cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from tests.drills.foreign_lists.words import COUNTRIES, OFFICERS, ORGANISATIONS, TITLES

if TYPE_CHECKING:
    from random import Random


class Bilingual(NamedTuple):
    """A name in both languages."""

    en: str
    ko: str

    def of(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


@dataclass(frozen=True, slots=True)
class Project:
    """One project somebody means; every one is fictional."""

    title: Bilingual
    number: int
    country: str
    more_countries: tuple[str, ...]
    worth: int
    """How much it costs in hundredths of the unit the list uses: the list's unit decides the amount."""
    start: date
    end: date
    officer: Bilingual
    organisation: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What may be read of one field of one project without asking; anything else must be asked or told."""

    right: frozenset[object]
    clear: bool = True
    """Whether a person reads it without asking."""
    noted: bool = False
    """Whether it may be taken only together with a problem that names it."""


EMPTY = Meaning(frozenset({None}))


def means(*right: object, clear: bool = True, noted: bool = False) -> Meaning:
    """Return what may be read: one of these values."""
    return Meaning(frozenset(right), clear, noted)


def asked(*right: object) -> Meaning:
    """Return that a person would ask too; the values that are right all the same may be read."""
    return Meaning(frozenset(right), clear=False)


def portfolio(chance: Random, size: int) -> list[Project]:
    """Draw projects, those of one country next to each other."""
    titles = chance.sample(TITLES, size)
    countries = chance.sample(sorted(COUNTRIES), 3 + size // 2)
    first, number = chance.choice((11, 40, 112, 2601)), chance.randrange(1, 4)
    groups: list[str] = []
    while len(groups) < size:
        country = countries[min(len(set(groups)), len(countries) - 1)]
        groups.extend([country] * chance.choice((1, 2, 2, 3)))
    found = []
    for place in range(size):
        start = date(2026, 1, 1) + timedelta(chance.randrange(700))
        first += number if place else 0
        found.append(
            Project(
                title=Bilingual(*titles[place]),
                number=first,
                country=groups[place],
                more_countries=tuple(chance.sample([c for c in countries if c != groups[place]], 2)),
                worth=chance.choice((chance.randrange(105, 9800), 100 * chance.randrange(2, 95), 1250)),
                start=start,
                end=start + timedelta(chance.randrange(40, 700)),
                officer=Bilingual(*chance.choice(OFFICERS)),
                organisation=chance.choice(sorted(ORGANISATIONS)),
            )
        )
    return found
