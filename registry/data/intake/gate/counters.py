"""Counters and findings of the gate: of one sheet, and of all sheets together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.intake.wire import Row
    from registry.domain.exchange.workbook import Area

Marks = defaultdict[int, list[int]]
"""Columns by row."""


def _marks() -> Marks:
    return defaultdict(list)


@dataclass(slots=True)
class Tally:
    """The number of cells, and of characters in them, of all sheets together."""

    filled: int = 0
    empty: int = 0
    text: int = 0


class BookMarks(NamedTuple):
    """What is known of a workbook beside its values, where a reader tells only these."""

    sheets: Mapping[str, Looked] | None = None
    """By title; None where nothing can be known."""
    active: str = ""
    """The title of the sheet that is shown first."""
    from_1904: bool = False
    """Whether its days are counted from 1904."""


@dataclass(slots=True)
class Looked:
    """What the gate found in one sheet."""

    strict: bool = False
    filled: int = 0
    text: int = 0
    """Characters of all text cells."""
    last_row: int = 0
    last_column: int = 0
    """The last row and column that hold a filled cell."""
    formulas: Marks = field(default_factory=_marks)
    unresolved: Marks = field(default_factory=_marks)
    """Formulas that were never calculated: nothing is stored in the cell."""
    errors: Marks = field(default_factory=_marks)
    percents: Marks = field(default_factory=_marks)
    days: Marks = field(default_factory=_marks)
    """Days in formats the reader does not know."""
    error_texts: dict[int, dict[int, str]] = field(default_factory=dict)
    """The texts of error cells, row to column to text, of formats whose reader leaves error cells empty."""
    formats: dict[int, dict[str, list[int]]] = field(default_factory=dict)
    """Columns by number format by row, for the formats that show more of a number than its digits."""
    left: dict[int, dict[int, str]] = field(default_factory=dict)
    """What is left of a text without its struck runs, by row and column."""
    raised: dict[int, dict[int, str]] = field(default_factory=dict)
    """Texts with raised runs, which other readers make plain digits of, by row and column."""
    struck: set[int] = field(default_factory=set)
    """Rows with struck-through text."""
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Area] = field(default_factory=list)
    page: list[tuple[str, str]] = field(default_factory=list)
    """The headers and footers of its pages, as they are written: the name of the element, and its text."""
    rows: list[Row] = field(default_factory=list)
    """The rows that hold cells, where the sheet is plain; empty where another reader is needed."""
    plain: bool = True
    """Whether every reader would find the same: no error values, no escaped text, no number too large for a float."""

    def marks(self, row: int) -> tuple[list[int], list[int], dict[str, list[int]], dict[int, str]]:
        """Return what is noted of the cells of a row: formulas, percentages, number formats, what is left unstruck."""
        return (
            self.formulas.get(row, []),
            self.percents.get(row, []),
            self.formats.get(row, {}),
            self.left.get(row, {}),
        )
