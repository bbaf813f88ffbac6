"""What was exported: which values of a project one of our exports contained, in its state at a change set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import ROWS, is_for_orientation
from registry.domain.fields.kinds import SEPARATOR, split
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.fields.kinds import Stored

_FOR_ORIENTATION = "="
"""The prefix of the id of a column that was exported but is never read back, in the columns of an exchange."""
_ALWAYS = f"{_FOR_ORIENTATION}ref"
"""Every export contains the project's number; an exchange that lists it lists all of its columns."""


def kept_columns(columns: Sequence[tuple[str, bool]]) -> str:
    """Return the columns of an export as one text, to be stored in its exchange.

    Each column is its id and whether the column is read when the workbook comes back.
    """
    orientation = (f"{_FOR_ORIENTATION}{id_}" for id_, comes_back in columns if not comes_back)
    return SEPARATOR.join(
        [*(id_ for id_, comes_back in columns if comes_back), *dict.fromkeys((_ALWAYS, *orientation))]
    )


def read_back(kept: Stored) -> frozenset[str]:
    """Return the ids of the columns stored in an exchange that are read when the workbook comes back."""
    return frozenset(id_ for id_ in split(kept) if not id_.startswith(_FOR_ORIENTATION))


@dataclass(frozen=True, slots=True)
class Departure:
    """One project as one export contained it."""

    exchange: str
    """The number of the export."""
    at_change: int
    """The number of the last change set at the time of the export."""
    columns: frozenset[str] | None
    """The exported columns, as stored in the exchange; None when it stored none, so that any may have been exported."""

    @classmethod
    def of(cls, exchange: str, at_change: int, kept: Stored) -> Departure:
        """Return a departure from the values of an exchange; `kept` is its stored text of columns."""
        return cls(exchange, at_change, frozenset(split(kept)) if kept else None)

    def carried(self, noun: str, field: str) -> bool:
        """Return whether the value of a field was exported; an unknown case counts as exported.

        Exports of former versions do not list the columns that were for orientation only.
        """
        if self.columns is None:
            return True
        id_ = field if noun == "project" else f"{noun}.{field}"
        if {id_, f"{_FOR_ORIENTATION}{id_}"} & self.columns:
            return True
        known = NOUNS[noun].by_id.get(field)
        unnamed = known is not None and is_for_orientation(NOUNS[noun], known)
        return unnamed and _ALWAYS not in self.columns and (noun == "project" or self.carried_rows(noun))

    def carried_rows(self, noun: str) -> bool:
        """Return whether rows of a noun were exported; then the recipient also knows which rows did not exist."""
        if self.columns is None:
            return True
        return noun in ROWS and any(
            id_.removeprefix(_FOR_ORIENTATION).startswith(f"{noun}.") for id_ in self.columns
        )
