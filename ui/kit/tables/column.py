"""A column of a table: the text, the spoken text and the painting of its cells."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

Row = TypeVar("Row")


class CellPainter(StrEnum):
    """How the cells of a column are painted; `delegates.py` has the delegate of each."""

    TEXT = "text"
    MUTED = "muted"
    FIGURES = "figures"
    """Right-aligned numbers with digits of equal width."""
    DAYS = "days"
    """A number of days; a true `value` means overdue."""
    RAG = "rag"
    """`value` is a code of the list `rag`."""
    STAGE = "stage"
    """Text with the marks of its `value`, a `StageMarks`."""


class Alignment(Enum):
    """The alignment of a column's text."""

    LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(NamedTuple, Generic[Row]):
    """One column of a table of `Row`s; titles and texts are in the language of the screen."""

    id: str
    title: str
    text: Callable[[Row], str]
    """The text of the cell, which is also what is copied."""

    width: int = 120
    """The initial width in pixels; for a stretching column its minimum."""

    alignment: Alignment = Alignment.LEFT
    speech: Callable[[Row], str] | None = None
    """What a screen reader speaks, where the text alone does not describe what is painted."""

    value: Callable[[Row], object] | None = None
    """What the painter gets in addition to the text."""

    painter: CellPainter = CellPainter.TEXT
    sortable: bool = True
    stretches: bool = False
    """Whether the column fills the width the others leave; at most one column of a table."""

    shown: bool = True
    """Whether the column is visible by default."""
