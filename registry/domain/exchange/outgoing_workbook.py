"""A workbook as it is about to be written: sheets of columns and rows, choices, and what stands around them.

It says what is to stand where, in values; how a file says so is the business of `registry.data.workbooks`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.exchange.cell_format import Value


class ColumnForm(StrEnum):
    """What a column's cells hold, which decides their format and what may be typed into them."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


class Role(StrEnum):
    """What a column is for."""

    KEY = "key"
    """Identifies the row; hidden, and not to be changed."""
    CONTEXT = "context"
    """For orientation; grey."""
    OPEN = "open"
    """The recipient may change it; white."""
    ANSWER = "answer"
    """For the recipient's own words, and what is asked for beside the fields."""


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """The values a column offers; an open list takes others too, with a warning."""

    name: str
    """The name of the list, of letters, digits and `_`."""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class OutgoingColumn:
    """One column of a data sheet."""

    id: str
    """The field id of the hidden row."""
    header: str
    form: ColumnForm = ColumnForm.TEXT
    role: Role = Role.OPEN
    width: int = 18
    """Letters that fit into it."""
    choices: ChoiceList | None = None
    range: tuple[int, int] | None = None
    """The least and the most of a count."""


@dataclass(frozen=True, slots=True)
class DataSheet:
    """A sheet of rows under a hidden row of field ids and a visible row of headers."""

    title: str
    columns: tuple[OutgoingColumn, ...]
    rows: Sequence[Sequence[Value]]
    """The values of each row, one for each column."""


class Tone(StrEnum):
    """How a line of the guide is set."""

    TITLE = "title"
    HEADING = "heading"
    FACT = "fact"
    RULE = "rule"
    OPEN = "open"
    """A sample of the colour of cells that may be changed."""
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line of the guide: a label and what it says."""

    label: str
    text: str = ""
    tone: Tone = Tone.FACT


@dataclass(frozen=True, slots=True)
class Messages:
    """What a sheet says when something cannot be typed there; each a title of at most 32 letters and a sentence."""

    key: tuple[str, str]
    choice: tuple[str, str]
    open_choice: tuple[str, str]
    day: tuple[str, str]
    number: tuple[str, str]


@dataclass(frozen=True, slots=True)
class OutgoingWorkbook:
    """A whole workbook."""

    number: str
    title: str
    language: str
    """The tag of the language its words are in: `en`, `ko`."""
    banner: str
    """The highest mark of what it holds, for the head and foot of every sheet."""
    sheets: tuple[DataSheet, ...]
    guide: tuple[GuideLine, ...]
    lists: Mapping[str, tuple[str, ...]]
    """The values of each list by its name."""
    registry: tuple[tuple[str, str], ...]
    """What the sheet nobody sees says, as names and values."""
    messages: Messages
    properties: Mapping[str, str] = field(default_factory=dict)
    """Custom properties of the file."""
    fictional: str = ""
    """What the head and foot of every sheet say where it holds fictional records."""
