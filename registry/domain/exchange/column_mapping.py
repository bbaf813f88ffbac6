"""Column mappings: how columns and values of another office's sheet are read, entered by hand or stored by name."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace

from registry.domain.values.text import clean, clean_line

Values = Map[str, Map[str, str]]
"""Maps field id, then the text written in a cell, to the raw text to read instead."""

IGNORED = ""
"""The value for a column that a person wants to skip."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """How a person wants a sheet to be read; all of it may be empty.

    `columns` maps headers, as they are written, or column letters (`C`) to field ids, or to IGNORED. `defaults` maps
    field ids missing in the sheet to raw texts. `values` translates written values, by field id. `day_first` decides
    how `03/04/2026` is read; when it is None, the file itself must decide. `units` maps headers or column letters of
    amounts to the unit of their numbers (`USD million`).
    """

    sheet: str = ""
    header_row: int | None = None
    columns: Map[str, str] = field(default_factory=dict)
    defaults: Map[str, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)
    day_first: bool | None = None
    units: Map[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Clean every text, because all are stored in the registry and compared with clean texts."""
        values = {name: _cleaned(said) for name, said in self.values.items()}
        columns = {clean_line(header): clean_line(field) for header, field in self.columns.items()}
        object.__setattr__(self, "sheet", clean_line(self.sheet))
        object.__setattr__(self, "columns", columns)
        object.__setattr__(
            self, "units", {clean_line(one): clean_line(unit) for one, unit in self.units.items()}
        )
        object.__setattr__(self, "defaults", _cleaned(self.defaults))
        object.__setattr__(self, "values", {clean_line(name): said for name, said in values.items()})

    def over(self, remembered: ColumnMapping | None) -> ColumnMapping:
        """Return this mapping with what it leaves open as remembered.

        Sheet and columns stay as they are here: a remembered one is only the likely one, a given one must be there.
        """
        if remembered is None:
            return self
        return replace(
            self,
            header_row=self.header_row or remembered.header_row,
            defaults={**remembered.defaults, **self.defaults},
            values=merged_values(remembered.values, self.values),
            day_first=remembered.day_first if self.day_first is None else self.day_first,
            units={**remembered.units, **self.units},
        )


def merged_values(before: Values, said: Values) -> dict[str, dict[str, str]]:
    """Return the translations of written values by field id; those in `said` override those in `before`."""
    return {field: {**before.get(field, {}), **said.get(field, {})} for field in {**before, **said}}


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The options of reading a workbook: the name of a stored mapping, and further choices that override it."""

    profile: str = ""
    """The name of a stored mapping; also the scope in which the sender's own numbers are recognised."""
    given: ColumnMapping = field(default_factory=ColumnMapping)

    def __post_init__(self) -> None:
        """Clean the name."""
        object.__setattr__(self, "profile", clean_line(self.profile))


def _cleaned(texts: Map[str, str]) -> dict[str, str]:
    return {clean(name): clean(text) for name, text in texts.items()}
