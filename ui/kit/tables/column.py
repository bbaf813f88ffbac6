"""A column of a table: the text, the spoken text and the painting of its cells."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

Row = TypeVar("Row")

LEAST_WIDTH = 40
"""The least width of a column in pixels, unless it says otherwise."""

LEAST_AMOUNT = 72
"""The least width of a column of amounts: a currency has room in it."""


class CellPainter(StrEnum):
    """How the cells of a column are painted; `delegates.py` has the delegate of each."""

    TEXT = "text"
    MUTED = "muted"
    FIGURES = "figures"
    """Right-aligned numbers with digits of equal width."""
    AMOUNT = "amount"
    """An amount; `value` is a tuple of its forms, the longest first, of which the first that fits is shown."""
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
    """The text of the cell."""

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

    least: int = LEAST_WIDTH
    """The width in pixels below which nobody can make the column."""

    copied: Callable[[Row], str] | None = None
    """The whole value for other programs, where the cell shows a shorter one."""

    def whole(self, row: Row) -> str:
        """Return the whole value of a row, as it is copied."""
        return self.copied(row) if self.copied else self.text(row)
