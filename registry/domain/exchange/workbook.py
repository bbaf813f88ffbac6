"""A workbook as it was read: sheets of cells with their addresses, whatever file format they came in.

This is the intermediate form between the reader, which runs in a process of its own, and everything that gives
the cells a meaning (exchange.md 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from registry.domain.problem import Problem


class CellKind(StrEnum):
    """What a cell holds; one letter each, as it crosses from the reader's process."""

    TEXT = "s"
    NUMBER = "n"
    """`text` is the number written out, whole where it is whole: `640000`, `12.5`."""
    DATE = "d"
    """`text` is the day as ISO writes it; with `T…` where the cell holds a time of day too."""
    BOOLEAN = "b"
    """`text` is `TRUE` or `FALSE`."""
    ERROR = "e"
    """`text` is the error as the sheet shows it: `#DIV/0!`."""


class Cell(NamedTuple):
    """One filled cell."""

    text: str
    kind: CellKind = CellKind.TEXT
    formula: bool = False
    """Whether the value is the stored result of a formula; a formula without one is an ERROR with an empty text."""
    percent: bool = False
    """Whether the cell shows its number as a percentage: 0.5 is read as 50."""


class Where(StrEnum):
    """Where a text stands in a workbook outside its cells."""

    HEADER = "header"
    FOOTER = "footer"
    COMMENT = "comment"
    SHAPE = "shape"
    """In a text box, a shape or a chart."""
    PROPERTY = "property"


class TextOutside(NamedTuple):
    """A text that stands in a workbook outside its cells: it is not taken, and may mark what is."""

    where: Where
    text: str
    sheet: str = ""
    """Empty where it belongs to the whole, or where it cannot be told to which sheet."""
    name: str = ""
    """The cell of a comment, the name of a property."""


Rows = Mapping[int, Mapping[int, Cell]]
"""The filled cells by row and column, both counted from 1, as a person sees them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet."""

    title: str
    rows: Rows
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    """Rows hidden by hand or by a filter: read all the same, and counted."""
    merged: tuple[tuple[int, int, int, int], ...] = ()
    """Merged areas: first row, first column, last row, last column."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A whole workbook."""

    name: str
    """The name of the file, without its folder."""
    sha256: str
    format: str
    """`xlsx`, `xlsm`, `xls`, `xlsb` or `ods`, by content."""
    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    """Custom properties of the document, and `keywords`."""
    notices: tuple[Problem, ...] = ()
    """What the reader left out or could not tell, as problems of the file: macros, links, hidden sheets …"""
    outside: tuple[TextOutside, ...] = ()
    """The texts outside the cells, as far as the format tells them."""


def letters(column: int) -> str:
    """Return the letters of a column, counted from 1.

    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
