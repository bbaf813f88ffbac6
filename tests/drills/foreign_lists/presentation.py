"""How a list is presented: one choice of each table of traits, drawn from a seed; the first choice of each is plain."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from tests.drills.foreign_lists import (
    amounts,
    columns,
    countries,
    dates,
    extras,
    headers,
    layout,
    people,
    rows,
    titles,
    units,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TRAITS: Mapping[str, Sequence[str]] = {
    "words": tuple(headers.WORDS),
    "values": ("en", "ko"),
    "header": tuple(headers.MARKS),
    "header rows": layout.HEADER_ROWS,
    "above": layout.ABOVE,
    "corner": layout.CORNERS,
    "order": columns.ORDERS,
    "rows": rows.ROWS,
    "given": layout.GIVEN,
    "twice": layout.TWICE,
    "number": people.NUMBERS,
    "title": tuple(titles.TITLES),
    "country": tuple(countries.WAYS),
    "unit": tuple(units.UNITS),
    "unit place": units.PLACES,
    "amount": tuple(amounts.FORMS),
    "odd amount": tuple(amounts.ODDITIES),
    "start": tuple(dates.FORMS),
    "odd date": tuple(dates.ODDITIES),
    "epoch": dates.EPOCHS,
    "officer": people.OFFICERS,
    "organisation": people.ORGANISATIONS,
    "extra": tuple(extras.EXTRAS),
}

_OFTEN = {
    "unit": 0.7,
    "unit place": 0.5,
    "words": 0.5,
    "values": 0.5,
    "start": 0.5,
    "number": 0.5,
    "officer": 0.3,
    "epoch": 0.1,
    "twice": 0.04,
}
"""How often another choice than the plain one is made, where it is not `_SELDOM`."""

_SELDOM = 0.13

_LOOKS = ("superscript footnote", "struck", "hidden", "by the number format", "number format", "percentage")


@dataclass(frozen=True, slots=True)
class Presentation:
    """A seed, which decides what is meant, and the choice of each trait, which decides how it is written."""

    seed: int
    choices: tuple[tuple[str, str], ...] = ()
    """The choices that are not plain."""

    def __getitem__(self, trait: str) -> str:
        return dict(self.choices).get(trait, TRAITS[trait][0])

    def chance(self, purpose: str) -> Random:
        """Return the chance that decides one thing; other things do not depend on it."""
        return Random(f"{self.seed} {purpose}")  # noqa: S311 - the same lists in every run

    def without(self, trait: str) -> Presentation:
        """Return it with a plain choice of one trait."""
        return Presentation(self.seed, tuple(one for one in self.choices if one[0] != trait))

    @property
    def is_of_the_look(self) -> bool:
        """Whether part of the meaning is only in how cells look, which formats other than .xlsx are not read for."""
        return any(word in choice for _, choice in self.choices for word in _LOOKS)

    def __str__(self) -> str:
        return f"seed {self.seed}: " + (
            ", ".join(f"{trait} {choice}" for trait, choice in self.choices) or "plain"
        )


def drawn(seed: int) -> Presentation:
    """Draw a presentation."""
    chance = Random(f"{seed} presentation")  # noqa: S311 - the same lists in every run
    chosen = []
    for trait, choices in TRAITS.items():
        if chance.random() < _OFTEN.get(trait, _SELDOM):
            chosen.append((trait, chance.choice(choices[1:])))
    return Presentation(seed, tuple(chosen))
