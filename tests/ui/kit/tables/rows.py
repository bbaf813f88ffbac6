"""Rows and columns for tests of tables: projects as a list would show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.kit.tables.column import Alignment, CellPainter, Column
from ui.kit.tables.stage_marks import StageMarks

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_MARKS = StageMarks()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list."""

    id: str
    title: str
    stage: str = "D3 Classification"
    marks: StageMarks = NO_MARKS
    days: int = 12
    late: bool = False
    rag: str = "amber"


def line(number: int, title: str = "Coastal radar course") -> Line:
    """Return the line of a number."""
    return Line(f"P{number}", f"{title} {number}")


def columns() -> tuple[Column[Line], ...]:
    """Return columns of every kind of cell."""
    right = Alignment.RIGHT
    return (
        Column("ref", "No.", lambda row: row.id, width=100),
        Column("title", "Title", lambda row: row.title, width=200, stretches=True),
        Column("stage", "Stage", lambda row: row.stage, painter=CellPainter.STAGE, value=lambda row: row.marks),
        Column(
            "days", "Days", lambda row: str(row.days), 60, right, painter=CellPainter.DAYS, value=lambda row: row.late
        ),
        Column(
            "rag", "Rating", lambda row: row.rag, 60, speech=lambda row: f"standing {row.rag}",
            painter=CellPainter.RAG, value=lambda row: row.rag,
        ),
        Column("note", "Note", lambda row: f"unit {row.id}", painter=CellPainter.MUTED, sortable=False),
    )  # fmt: skip


class Shelf:
    """Stands for the desk: gives lines by id, counts how often it was asked, and can be out of order."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        self.asked: list[tuple[str, ...]] = []
        self.out_of_order = False
        self.title = "Coastal radar course"
        self.gone: set[str] = set()

    def fetch(self, ids: Sequence[str]) -> list[Line]:
        """Return the lines of ids; those that are gone are left out."""
        self.asked.append(tuple(ids))
        if self.out_of_order:
            raise OSError("the network folder is gone")
        return [line(int(one[1:]), self.title) for one in ids if one not in self.gone]


def ids(count: int) -> tuple[str, ...]:
    """Return so many ids."""
    return tuple(f"P{number}" for number in range(count))
