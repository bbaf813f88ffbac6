"""A workbook to be written: sheets with columns and rows, lists of choices, guide, banner and properties.

It contains only the values; `registry.data.workbooks` knows how they are written to a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.exchange.cell_format import Value


class ColumnForm(StrEnum):
    """The type of a column's values, which decides their format and the validation of entries."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


class Role(StrEnum):
    """What a column is for."""

    KEY = "key"
    """Identifies the row; hidden, and must not be changed."""
    CONTEXT = "context"
    """For orientation only; grey."""
    OPEN = "open"
    """The recipient may change it; white."""
    ANSWER = "answer"
    """For the recipient's remarks and requests, which are not fields of the registry."""


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """The values a column offers; an open list also accepts other values, with a warning."""

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
    """The width in characters."""
    choices: ChoiceList | None = None
    range: tuple[int, int] | None = None
    """The smallest and the largest value of a count."""


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
    """The messages for invalid entries in a sheet; each is a title of at most 32 characters and a sentence."""

    key: tuple[str, str]
    choice: tuple[str, str]
    open_choice: tuple[str, str]
    day: tuple[str, str]
    number: tuple[str, str]


@dataclass(frozen=True, slots=True)
class OutgoingWorkbook:
    """A complete workbook to be written."""

    number: str
    title: str
    language: str
    """The tag of its language: `en`, `ko`."""
    banner: str
    """The highest mark of its records, for the header and footer of every sheet."""
    sheets: tuple[DataSheet, ...]
    guide: tuple[GuideLine, ...]
    lists: Mapping[str, tuple[str, ...]]
    """The values of each list by its name."""
    registry: tuple[tuple[str, str], ...]
    """The content of the hidden sheet, as pairs of name and value."""
    messages: Messages
    properties: Mapping[str, str] = field(default_factory=dict)
    """Custom properties of the file."""
    fictional: str = ""
    """The text in the header and footer of every sheet when it contains fictional records; empty otherwise."""
