"""A mapping: how the columns and values of another office's sheet are read, given by hand or remembered by name."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from registry.domain.values.text import clean, clean_line

Values = Map[str, Map[str, str]]
"""Raw texts by field id and by what is written in a cell."""

IGNORED = ""
"""What a column is bound to that a person wants left out."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What a person said of a sheet; all of it may be empty.

    `columns` binds headers, as they are written, or column letters (`C`) to field ids, or to IGNORED. `defaults`
    gives fields the sheet lacks, as raw text by field id. `values` translates written values, by field id.
    `day_first` settles what `03/04/2026` means; None when the file itself must.
    """

    sheet: str = ""
    header_row: int | None = None
    columns: Map[str, str] = field(default_factory=dict)
    defaults: Map[str, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)
    day_first: bool | None = None

    def __post_init__(self) -> None:
        """Clean every text: all of it is kept with the registry, and compared with texts that are clean."""
        values = {name: _cleaned(said) for name, said in self.values.items()}
        columns = {clean_line(header): clean_line(field) for header, field in self.columns.items()}
        object.__setattr__(self, "sheet", clean_line(self.sheet))
        object.__setattr__(self, "columns", columns)
        object.__setattr__(self, "defaults", _cleaned(self.defaults))
        object.__setattr__(self, "values", {clean_line(name): said for name, said in values.items()})


def merged_values(before: Values, said: Values) -> dict[str, dict[str, str]]:
    """Return how written values are translated by field, with what was said last over what was known before."""
    return {field: {**before.get(field, {}), **said.get(field, {})} for field in {**before, **said}}


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a workbook is to be read: a remembered mapping by name, and what is said on top of it."""

    profile: str = ""
    """The name of a remembered mapping: also the scope in which the sender's own numbers are recognised."""
    given: ColumnMapping = field(default_factory=ColumnMapping)

    def __post_init__(self) -> None:
        """Clean the name."""
        object.__setattr__(self, "profile", clean_line(self.profile))


def _cleaned(texts: Map[str, str]) -> dict[str, str]:
    return {clean(name): clean(text) for name, text in texts.items()}
