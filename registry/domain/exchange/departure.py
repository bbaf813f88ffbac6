"""What has left the office: which values of a project an export of ours carried, as it stood at a change set."""

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
"""Before the id of a column that left but is never read back, where an exchange keeps its columns."""
_ALWAYS = f"{_FOR_ORIENTATION}ref"
"""The number of a project leaves with every export; that it is named tells that all columns are named."""


def kept_columns(columns: Sequence[tuple[str, bool]]) -> str:
    """Return the columns of an export as its exchange keeps them: id, and whether what comes back is read."""
    orientation = (f"{_FOR_ORIENTATION}{id_}" for id_, comes_back in columns if not comes_back)
    return SEPARATOR.join(
        [*(id_ for id_, comes_back in columns if comes_back), *dict.fromkeys((_ALWAYS, *orientation))]
    )


def read_back(kept: Stored) -> frozenset[str]:
    """Return the ids of the columns an exchange keeps that can come back."""
    return frozenset(id_ for id_ in split(kept) if not id_.startswith(_FOR_ORIENTATION))


@dataclass(frozen=True, slots=True)
class Departure:
    """One project as one export carried it."""

    exchange: str
    """The number of the export."""
    at_change: int
    """The change set the project stood at."""
    columns: frozenset[str] | None
    """The columns that left, as the exchange keeps them; None where it kept none: then all may have left."""

    @classmethod
    def of(cls, exchange: str, at_change: int, kept: Stored) -> Departure:
        """Return a departure as an exchange tells of it."""
        return cls(exchange, at_change, frozenset(split(kept)) if kept else None)

    def carried(self, noun: str, field: str) -> bool:
        """Return whether the value of a field left; where it is not known, it did.

        Exports of former versions do not name the columns that stood for orientation only.
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
        """Return whether rows of a noun left: then the recipient also knows which rows there were not."""
        if self.columns is None:
            return True
        return noun in ROWS and any(
            id_.removeprefix(_FOR_ORIENTATION).startswith(f"{noun}.") for id_ in self.columns
        )
