"""A sheet before it is written: cells, columns, rows, and what each project's row means."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.drills.foreign_lists.meaning import Meaning

Run = tuple[str, str]
"""A part of a cell's text and how it is written: "", "superscript" or "struck"."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The content of a cell, how it is shown, and whether all of it is struck through."""

    value: object = None
    shown: str = "General"
    runs: tuple[Run, ...] = ()
    struck: bool = False


NOTHING = Cell()


@dataclass(slots=True)
class Column:
    """A column of a list: its header, a cell for each project, and what the cells mean."""

    header: str
    cells: list[Cell]
    field: str = ""
    """The field that is meant; empty for a column no field is meant by."""
    meanings: list[Meaning] = dataclasses.field(default_factory=list)
    more: dict[str, list[Meaning]] = dataclasses.field(default_factory=dict)
    """What the cells mean of further fields."""
    group: str = ""
    """The header above it that it shares with its neighbours."""
    below: str = ""
    """The text under the header, such as the unit."""
    hxl: str = ""
    hidden: bool = False
    merged: list[tuple[int, int]] = dataclasses.field(default_factory=list)
    """From which to which project the cells are merged."""
    clear: bool = True
    """Whether a person knows which field its header means."""


@dataclass(slots=True)
class MeantRow:
    """The row of a project: what each field means, and in which column it stands."""

    row: int
    fields: dict[str, Meaning] = dataclasses.field(default_factory=dict)
    places: dict[str, int] = dataclasses.field(default_factory=dict)
    noted: bool = False
    """Whether the row may be taken only with a word about it: it is hidden or struck through."""


@dataclass(slots=True)
class Sheet:
    """A sheet that can be written and judged."""

    name: str
    cells: dict[tuple[int, int], Cell] = dataclasses.field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = dataclasses.field(default_factory=list)
    hidden_rows: set[int] = dataclasses.field(default_factory=set)
    hidden_columns: set[int] = dataclasses.field(default_factory=set)
    meant: list[MeantRow] = dataclasses.field(default_factory=list)
    defaults: dict[str, str] = dataclasses.field(default_factory=dict)
    clear: bool = True
    """Whether a person reads the whole sheet without asking."""
    traits: str = ""
