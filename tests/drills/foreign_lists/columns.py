"""The columns of a list in their order, with the unit where the list says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.foreign_lists import amounts, countries, dates, extras, headers, people, titles
from tests.drills.foreign_lists.grid import Cell, Column
from tests.drills.foreign_lists.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

ORDERS = ("title first", "country first", "amount in the middle", "mixed")

_GROUPED_HEADERS = ("two merged", "two centred")


def columns(projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the columns of a list."""

    def word(name: str) -> str:
        return headers.worded(name, how)

    numbers = people.numbers(word("running"), word("their_ref"), projects, how)
    named = titles.columns({name: word(name) for name in ("title", "title_en", "title_ko")}, projects, how)
    country = countries.column(word("countries"), projects, how)
    organisation = people.organisation(word("implementing_orgs"), projects, how)
    officer = people.officer(word("officer"), projects, how)
    times = dates.columns((word("planned_start"), word("planned_end")), projects, how)
    cost = amounts.column(word("cost"), projects, how)
    money = _with_unit(cost, projects, how)
    beside = extras.EXTRAS[how["extra"]](projects, how, cost)
    grouped = bool(country.merged) or how["country"] in countries.GROUPED
    match "country first" if grouped else how["order"]:
        case "country first":
            made = [*numbers, country, *named, *organisation, *officer, *times, *money, *beside]
        case "amount in the middle":
            made = [*numbers, *named, country, *beside, *money, *times, *organisation, *officer]
        case "mixed":
            made = [*officer, *times, country, *named, *money, *numbers, *beside, *organisation]
        case _:
            made = [*numbers, *named, country, *organisation, *officer, *times, *beside, *money]
    for at, column in enumerate(made):
        if column.header:
            column.header = headers.MARKS[how["header"]](column.header, at)
    if how["header rows"] in _GROUPED_HEADERS:
        _group(made, times, cost, projects, how)
    return made


def _with_unit(cost: Column, projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Put the unit where it belongs, if that is at the column of amounts or beside it."""
    unit, place = unit_of(how)
    chance = how.chance("unit")
    bracketed, spoken = chance.choice(unit.bracketed), chance.choice(unit.spoken)
    gap = chance.choice(("", " ", " ", "\n"))
    match place:
        case "header brackets" | "line above and header" | "scaled by the number format":
            cost.header = f"{cost.header}{gap}({bracketed})"
        case "square brackets":
            cost.header = f"{cost.header}{gap}[{bracketed}]"
        case "header words":
            cost.header = spoken.format(cost.header)
        case "row below the header":
            cost.below = f"({bracketed})" if chance.random() < 0.7 else bracketed
        case "column of units":
            english, korean = (
                ("Currency", "통화") if unit.factor == 1 or chance.random() < 0.5 else ("Unit", "단위")
            )
            header = headers.both((english,), (korean,), how)
            written = chance.choice(unit.column)
            return [cost, Column(header, [Cell(written) for _ in projects])]
    return [cost]


def _group(
    made: list[Column], times: Sequence[Column], cost: Column, projects: Sequence[Project], how: Presentation
) -> None:
    """Give the dates one header above both, and the amounts one above a total and its parts."""
    period = headers.both(("Period",), ("사업기간",), how)
    for column in times:
        column.group = period
    cost.group, cost.header = cost.header, headers.both(("Total",), ("계",), how)
    parts = [
        Column(headers.both((english,), (korean,), how), [Cell(at + 1) for at in range(len(projects))])
        for english, korean in (("National", "국비"), ("Other", "기타"))
    ]
    for part in parts:
        part.group, part.below = cost.group, cost.below
    where = made.index(cost) + 1
    made[where:where] = parts
