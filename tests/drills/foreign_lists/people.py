"""How numbers, officers and organisations are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import NOTHING, Cell, Column
from tests.drills.foreign_lists.meaning import EMPTY, Meaning, asked, means
from tests.drills.foreign_lists.words import ORGANISATIONS as NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

NUMBERS = (
    "none",
    "text",
    "text with zeros",
    "zeros by the number format",
    "prefix by the number format",
    "number",
    "running",
    "running with gaps",
    "running, started again",
    "running beside a number",
    "running with gaps beside a number",
)
_REFERENCE: Mapping[str, Callable[[int], tuple[Cell, str]]] = {
    "text": lambda number: (Cell(f"P-{number}"), f"P-{number}"),
    "text with zeros": lambda number: (Cell(f"{number:06}"), f"{number:06}"),
    "zeros by the number format": lambda number: (Cell(number, "00000"), f"{number:05}"),
    "prefix by the number format": lambda number: (Cell(number, '"MND-"0000'), f"MND-{number:04}"),
    "number": lambda number: (Cell(202600 + number), str(202600 + number)),
}

OFFICERS = (
    "absent",
    "plain",
    "ditto mark",
    "상동",
    "as above",
    "placeholders",
    "merged down",
    "superscript footnote",
)
ORGANISATIONS = ("absent", "plain", "code", "ditto mark", "placeholders")

_DITTO = {"ditto mark": "〃", "상동": "상동", "as above": "same as above"}
_PLACEHOLDERS = ("-", "N/A", "TBD", "미정", "해당없음", "n/a", "—", "없음", "To be determined", "추후 결정")


def numbers(running: str, reference: str, projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the columns of numbers: running ones, which mean nothing, and those of the sender."""
    kind = how["number"]
    made = []
    if kind.startswith("running"):
        counted = list(range(1, len(projects) + 1))
        if "gaps" in kind:
            counted = [number + (at > 1) + (at > 2) for at, number in enumerate(counted)]
        if kind.endswith("again"):
            half = len(projects) // 2
            counted = [number - half * (number > half) for number in counted]
        made.append(Column(running, [Cell(number) for number in counted], hxl="#meta+no"))
    name = "text" if "beside" in kind else kind
    if name in _REFERENCE:
        written = [_REFERENCE[name](project.number) for project in projects]
        meanings = [means(text) for _, text in written]
        made.append(
            Column(reference, [cell for cell, _ in written], "their_ref", meanings, hxl="#activity+code")
        )
    return made


def officer(header: str, projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the column of officers, if there is one."""
    names = [project.officer.of(how["values"]) for project in projects]
    return _people(how["officer"], Column(header, [], "officer", hxl="#contact+name"), names, names, how)


def organisation(header: str, projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the column of organisations, if there is one."""
    codes = [project.organisation for project in projects]
    names = [NAMES[code][how["values"] == "ko"] for code in codes]
    shown = codes if how["organisation"] == "code" else names
    return _people(
        how["organisation"], Column(header, [], "implementing_orgs", hxl="#org+impl"), codes, shown, how
    )


def _people(
    kind: str, made: Column, meant: Sequence[str], shown: Sequence[str], how: Presentation
) -> list[Column]:
    if kind == "absent":
        return []
    made.cells = [Cell(text) for text in shown]
    made.meanings = [means(one) for one in meant]
    chance = how.chance(made.field)
    if kind in _DITTO:
        for at in (2, 3):
            made.cells[at] = Cell(_DITTO[kind])
            made.meanings[at] = asked(meant[1])
    elif kind == "placeholders":
        for at in (1, 3):
            made.cells[at] = Cell(chance.choice(_PLACEHOLDERS))
            made.meanings[at] = asked(None)
    elif kind == "merged down":
        made.cells[2:4] = [NOTHING, NOTHING]
        made.meanings[2:4] = [Meaning(frozenset({meant[1]}), clear=False)] * 2
        made.merged.append((1, 3))
    elif kind.startswith("superscript"):
        made.cells[1] = Cell(runs=((shown[1], ""), ("2", "superscript")))
        made.meanings[1] = means(meant[1], f"{meant[1]}²")  # as a person sees it
    else:
        made.cells[2], made.meanings[2] = NOTHING, EMPTY
    return [made]
