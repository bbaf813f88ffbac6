"""A column: what a table shows of a row, says of it and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

Row = TypeVar("Row")


class CellPainter(StrEnum):
    """How the cells of a column are painted; each name has its delegate in `delegates.py`."""

    TEXT = "text"
    MUTED = "muted"
    FIGURES = "figures"
    """Right-aligned figures of one width."""
    DAYS = "days"
    """Figures; a true `value` says that they are late."""
    RAG = "rag"
    """`value` is a code of the list `rag`."""
    STAGE = "stage"
    """Text with the marks of its `value`, a `StageMarks`."""


class Alignment(Enum):
    """Where a column's text stands."""

    LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a table of `Row`s; titles and texts come in the language of the screen."""

    id: str
    title: str
    text: Callable[[Row], str]
    """What stands in the cell, and what is copied of it."""

    width: int = 120
    """Pixels at first; the least width of a column that stretches."""

    alignment: Alignment = Alignment.LEFT
    speech: Callable[[Row], str] | None = None
    """What is spoken where the text alone does not tell what is painted."""

    value: Callable[[Row], object] | None = None
    """What the painter is given beside the text."""

    painter: CellPainter = CellPainter.TEXT
    sortable: bool = True
    stretches: bool = False
    """Takes the width the other columns leave; one column of a table."""

    shown: bool = True
    """Whether it is there before a person chooses."""
