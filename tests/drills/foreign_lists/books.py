"""Workbooks of several sheets, and sheets that are no lists: which sheet is read, and what is said of the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import Cell, Sheet
from tests.drills.foreign_lists.headers import worded
from tests.drills.foreign_lists.layout import sheet_of
from tests.drills.foreign_lists.meaning import portfolio
from tests.drills.foreign_lists.presentation import Presentation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLAIN = ("words", "values", "number", "above")
"""The traits the sheets of these workbooks have; the others are plain."""


def _list(seed: int, name: str, how: Presentation) -> Sheet:
    kept = tuple(one for one in how.choices if one[0] in _PLAIN)
    sheet = sheet_of(Presentation(seed, kept), name)
    return replace(sheet, defaults={"area": "CAP", "cost_currency": "USD"})


def _text(name: str, *lines: str) -> Sheet:
    return Sheet(name, {(row, 1): Cell(line) for row, line in enumerate(lines, start=2)})


def _years(how: Presentation) -> list[Sheet]:
    return [_list(how.seed * 10 + at, str(2025 + at), how) for at in range(3)]


def _cover(how: Presentation) -> list[Sheet]:
    cover = _text("Cover", "Cooperation projects", "Directorate (fictional)", "As of 5 March 2026")
    return [cover, _list(how.seed, "Projects", how)]


def _two_lists(how: Presentation) -> list[Sheet]:
    return [_list(how.seed, "국방부", how), _list(how.seed + 10**6, "외교부", how)]


def _codes(how: Presentation) -> list[Sheet]:
    codes = {(row, 1): Cell(text) for row, text in enumerate(("Code", "PHL", "VNM", "FJI"), start=1)}
    names = {
        (row, 2): Cell(text)
        for row, text in enumerate(("Country", "Philippines", "Viet Nam", "Fiji"), start=1)
    }
    return [Sheet("Codes", codes | names), _list(how.seed, "List of projects", how)]


BOOKS: Mapping[str, Callable[[Presentation], list[Sheet]]] = {
    "a sheet a year": _years,
    "a cover before the list": _cover,
    "two offices": _two_lists,
    "codes before the list": _codes,
}


def card(how: Presentation) -> Sheet:
    """Return a form of one project: labels in one column, values in the next."""
    (project, *_) = portfolio(how.chance("card"), 5)
    chance = how.chance("card layout")
    labelled = [
        ("title", Cell(project.title.of(how["values"]))),
        ("their_ref", Cell(f"P-{project.number}")),
        ("countries", Cell(project.country)),
        ("planned_start", Cell(project.start.isoformat())),
        ("planned_end", Cell(project.end.isoformat())),
        ("officer", Cell(project.officer.of(how["values"]))),
        ("cost", Cell(project.worth * 100)),
    ]
    if chance.random() < 0.5:
        labelled[1:] = chance.sample(labelled[1:], len(labelled) - 1)
    sheet = Sheet(
        "Card", defaults={"area": "CAP", "cost_currency": "USD"}, clear=False, traits=f"card, {how}"
    )
    top, left = chance.choice(((1, 1), (3, 2)))
    for row, (name, cell) in enumerate(labelled, start=top):
        sheet.cells[row, left] = Cell(worded(name, how))
        sheet.cells[row, left + 1 + (left > 1)] = cell
    sheet.meant = []
    return sheet
