"""The arrangement of a table: visible columns, their order and widths, and the sorting."""

from __future__ import annotations

import json
from typing import NamedTuple


class ViewState(NamedTuple):
    """The arrangement of a table as a value; columns are named by id, so that it stays valid in newer versions."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    sorted_by: str = ""
    descending: bool = False

    def text(self) -> str:
        """Return the arrangement as a text that can be stored."""
        return json.dumps(self._asdict(), ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> ViewState:
        """Return the arrangement stored in a text; an unreadable text gives the default arrangement."""
        try:
            stored = json.loads(text)
            return cls(
                tuple(map(str, stored["order"])),
                tuple(map(str, stored["hidden"])),
                tuple((str(column), int(width)) for column, width in stored["widths"]),
                str(stored["sorted_by"]),
                bool(stored["descending"]),
            )
        except (ValueError, TypeError, KeyError):
            return cls()
