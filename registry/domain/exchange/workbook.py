"""A workbook after reading: sheets of cells with their addresses, independent of the file format.

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
    """The type of a cell's value; one letter each, as sent by the reader's process."""

    TEXT = "s"
    NUMBER = "n"
    """`text` is the number in plain digits, without decimals if it is an integer: `640000`, `12.5`."""
    DATE = "d"
    """`text` is the date in ISO format, with `T…` when the cell also has a time of day."""
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
    format: str = ""
    """The number format, if it shows more of the number than its digits: a currency, a scale, zeros, letters."""
    left: str | None = None
    """The text without what is struck through in it, empty when all is; None when nothing is."""


class Where(StrEnum):
    """The kinds of places outside the cells where a workbook contains text."""

    HEADER = "header"
    FOOTER = "footer"
    COMMENT = "comment"
    SHAPE = "shape"
    """In a text box, a shape or a chart."""
    PROPERTY = "property"


class TextOutside(NamedTuple):
    """A text in a workbook outside its cells: it is not imported, but may be a mark of the workbook."""

    where: Where
    text: str
    sheet: str = ""
    """Empty when it belongs to the entire workbook, or when its sheet is unknown."""
    name: str = ""
    """The cell of a comment, the name of a property."""


Rows = Mapping[int, Mapping[int, Cell]]
"""Maps row number to column number to cell, for the filled cells; both are counted from 1."""

Area = tuple[int, int, int, int]
"""A rectangle of cells: first row, first column, last row, last column."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet."""

    title: str
    rows: Rows
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    """Numbers of the rows hidden by hand or by a filter; they are read nevertheless, and counted."""
    merged: tuple[Area, ...] = ()
    hidden_columns: frozenset[int] = frozenset()
    """Numbers of the columns hidden by hand; they are read nevertheless, but a visible one goes before them."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A complete workbook."""

    name: str
    """The name of the file, without its folder."""
    sha256: str
    format: str
    """`xlsx`, `xlsm`, `xls`, `xlsb` or `ods`, by content."""
    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    """Custom properties of the document, and `keywords`."""
    notices: tuple[Problem, ...] = ()
    """What the reader left out or could not determine, as problems of the file: macros, links, hidden sheets …"""
    outside: tuple[TextOutside, ...] = ()
    """The texts outside the cells, as far as they can be read from the format."""
    active: str = ""
    """The title of the sheet a person sees on opening the file; empty where the file does not say."""
    from_1904: bool = False
    """Whether plain numbers that are days count from 1904, not from 1900."""


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
