"""Columns beside those that are meant: none of their values belongs to a field, but for remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import Cell, Column
from tests.drills.foreign_lists.headers import both
from tests.drills.foreign_lists.meaning import means

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

    Made = Callable[[Sequence[Project], Presentation, Column], list[Column]]
    """Makes columns beside the column of amounts."""


def _beside(english: str, korean: str, cell: Callable[[int, Project], Cell]) -> Made:
    def made(projects: Sequence[Project], how: Presentation, _cost: Column) -> list[Column]:
        header = both((english,), (korean,), how)
        return [Column(header, [cell(at, project) for at, project in enumerate(projects)])]

    return made


def _remarks(projects: Sequence[Project], how: Presentation, _cost: Column) -> list[Column]:
    texts = [
        f"{'검토 의견' if how['values'] == 'ko' else 'See letter of'} {project.number}"
        for project in projects
    ]
    header = both(("Remarks",), ("비고",), how)
    return [Column(header, [Cell(text) for text in texts], "note", [means(text) for text in texts])]


def _old(projects: Sequence[Project], _how: Presentation, cost: Column) -> list[Column]:
    """A hidden column of what was planned before, with the same header and less in it."""
    return [Column(cost.header, [Cell(7 + at) for at in range(len(projects))], below=cost.below, hidden=True)]


def _years(projects: Sequence[Project], how: Presentation, _cost: Column) -> list[Column]:
    return [
        Column(
            both((f"{year} allocation",), (f"{year}년 배정액",), how),
            [Cell(3 + at) for at in range(len(projects))],
        )
        for year in (2026, 2027)
    ]


EXTRAS: Mapping[str, Made] = {
    "none": lambda _projects, _how, _cost: [],
    "remarks": _remarks,
    "share": _beside("Share (%)", "비율(%)", lambda at, _: Cell((at + 1) / 20, "0%")),
    "progress": _beside("Progress", "진도율", lambda at, _: Cell(f"{at * 10}%")),
    "disbursed": _beside("Disbursed", "집행액", lambda at, _: Cell(at * 3)),
    "two years": _years,
    "status": _beside("Status", "추진현황", lambda at, _: Cell(("추진 중", "ongoing", "planned")[at % 3])),
    "people": _beside("Participants", "참가인원", lambda at, _: Cell(20 + at)),
    "hidden old amounts": _old,
    "approved": _beside("Date of approval", "승인일자", lambda at, _: Cell(f"2025-0{at % 9 + 1}-15")),
    "region": _beside("Region", "지역", lambda at, _: Cell(("East", "West")[at % 2])),
    "empty column": lambda projects, _how, _cost: [Column("", [Cell()] * len(projects))],
    "rate": _beside("Exchange rate", "적용환율", lambda _at, _: Cell(1350)),
    "level": _beside("Category", "구분", lambda at, _: Cell(("신규", "계속")[at % 2])),
}
