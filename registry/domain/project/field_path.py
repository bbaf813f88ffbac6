"""Field paths, which identify a field of a project or of one of its rows: `title_en`, `funding.2.amount`."""

from __future__ import annotations

import re
from typing import NamedTuple

_PATH = re.compile(
    r"(?:(?P<noun>[a-z_]+)\.(?P<row>\+\d*|[0-9A-Z]{26}|\d+)(?:\.(?P<child>[a-z_0-9]+))?|(?P<own>[a-z_0-9]+))"
)


class FieldPath(NamedTuple):
    """One field of a project, or of a row that belongs to it.

    `row` is the position of an existing row (counted from 1), its id, or `+…` for a new row; it is empty for the
    project's own fields. `field` is empty for an entire row.
    """

    noun: str
    row: str
    field: str

    def __str__(self) -> str:
        own = (self.field,) if not self.row else (self.noun, self.row, self.field)
        return ".".join(part for part in own if part)

    @property
    def makes(self) -> bool:
        """Whether the row is new."""
        return self.row.startswith("+")

    @property
    def whole_row(self) -> FieldPath:
        """The path of the row the field belongs to."""
        return FieldPath(self.noun, self.row, "")


def read_path(text: str) -> FieldPath | None:
    """Return the parsed path; None when the text is not a path."""
    found = _PATH.fullmatch(text)
    if found is None:
        return None
    if found["own"]:
        return FieldPath("project", "", found["own"])
    return FieldPath(found["noun"], found["row"], found["child"] or "")
