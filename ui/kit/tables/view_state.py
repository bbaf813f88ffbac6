"""How a person arranged a table: which columns, in which order, how wide, sorted by what."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class ViewState:
    """The arrangement of a table as a value; columns by their ids, so that it outlives a new version's columns."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    sorted_by: str = ""
    descending: bool = False

    def text(self) -> str:
        """Return it as a text to be kept."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> ViewState:
        """Return the arrangement a text keeps; a text that keeps none gives the arrangement of a new table."""
        try:
            told = json.loads(text)
            return cls(
                tuple(map(str, told["order"])),
                tuple(map(str, told["hidden"])),
                tuple((str(column), int(width)) for column, width in told["widths"]),
                str(told["sorted_by"]),
                bool(told["descending"]),
            )
        except (ValueError, TypeError, KeyError):
            return cls()
