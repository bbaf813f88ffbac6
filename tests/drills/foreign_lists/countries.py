"""How countries are written: in either language, as codes, several in a cell, once for a group, as a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import NOTHING, Cell, Column
from tests.drills.foreign_lists.meaning import Meaning, asked, means
from tests.drills.foreign_lists.words import ASEAN, COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

WAYS: Mapping[str, str] = {
    "name": "{0}",
    "name in Korean": "{0ko}",
    "both names": "{0ko} ({0})",
    "three letters": "{0iso3}",
    "two letters": "{0iso2}",
    "formal name": "{0formal}",
    "capitals": "{0upper}",
    "with a star": "{0}*",
    "with the article": "the {0}",
    "invisible letters": "\ufeff{0}\u200b ",
    "two with a semicolon": "{0}; {1}",
    "two with a comma": "{0}, {1}",
    "two with a slash": "{0}/{1}",
    "two with and": "{0} and {1}",
    "two in lines": "{0}\n{1}",
    "two in Korean": "{0ko}·{1ko}",
    "two in Korean with a comma": "{0ko}, {1ko}",
    "three with commas and and": "{0}, {1}, and {2}",
    "two codes": "{0iso3}/{1iso3}",
    "and others": "{0ko} 등 3개국",
    "a region": "ASEAN",
    "a region in Korean": "아세안",
    "a continent": "Africa",
    "an ocean": "Pacific Islands",
    "superscript footnote": "",
    "struck and rewritten": "",
    "merged down": "{0}",
    "merged down in Korean": "{0ko}",
    "once for a group": "{0}",
    "ditto mark": "{0}",
    "상동": "{0ko}",
}
GROUPED = {"merged down", "merged down in Korean", "once for a group", "ditto mark", "상동"}
_REGIONS = {"a region": ASEAN, "a region in Korean": ASEAN, "a continent": None, "an ocean": None}


def _named(codes: Sequence[str]) -> dict[str, str]:
    words: dict[str, str] = {}
    for place, code in enumerate(codes):
        english, korean, two, formal = COUNTRIES[code]
        words |= {
            f"{place}": english,
            f"{place}ko": korean,
            f"{place}iso2": two,
            f"{place}iso3": code,
            f"{place}formal": formal,
            f"{place}upper": english.upper(),
        }
    return words


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    for name, word in words.items():
        pattern = pattern.replace("{" + name + "}", word)
    return pattern


def column(header: str, projects: Sequence[Project], how: Presentation) -> Column:
    """Return the column of countries; several countries and regions are in every second row only."""
    way = how["country"]
    made = Column(header, [], "countries", hxl="#country+name")
    for at, project in enumerate(projects):
        codes = (project.country, *project.more_countries)
        pattern = WAYS[way]
        used = sum("{" + str(place) in pattern for place in range(3)) or 1
        several = used > 1 or way in _REGIONS or way == "and others"
        if several and at % 2:
            pattern, used = "{0}", 1
        right = frozenset(codes[:used])
        cell, meaning = Cell(_filled(pattern, _named(codes))), means(right)
        if way in _REGIONS and at % 2 == 0:
            members = _REGIONS[way]
            meaning = asked() if members is None else asked(members, members | {"TLS"})
        elif way == "and others" and at % 2 == 0:
            meaning = asked()
        elif way == "superscript footnote":
            cell = Cell(runs=((COUNTRIES[codes[0]][0], ""), ("3", "superscript")))
        elif way == "struck and rewritten" and at == 1:
            cell = Cell(runs=((COUNTRIES[codes[1]][0], "struck"), ("\n" + COUNTRIES[codes[0]][0], "")))
            meaning = Meaning(frozenset({right}), clear=False, noted=True)
        elif way == "struck and rewritten":
            cell = Cell(COUNTRIES[codes[0]][0])
        made.cells.append(cell)
        made.meanings.append(meaning)
    if way in GROUPED:
        _once(made, projects, way)
    return made


def _once(made: Column, projects: Sequence[Project], way: str) -> None:
    """Leave the country out where it is that of the row before."""
    first = 0
    for at, project in enumerate(projects):
        if at and project.country == projects[at - 1].country:
            sign = {"ditto mark": Cell("〃"), "상동": Cell("상동")}.get(way, NOTHING)
            made.cells[at] = sign
            made.meanings[at] = Meaning(made.meanings[at].right, clear=False)
        else:
            first = at
        last = at + 1 == len(projects) or projects[at + 1].country != project.country
        if last and at > first and way.startswith("merged"):
            made.merged.append((first, at))
