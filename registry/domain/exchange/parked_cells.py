"""Parked cells of an imported workbook: both sides changed them, and nobody has chosen a value yet (exchange.md 7)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Result
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import CheckedRow
    from registry.domain.fields.kinds import Stored

KEPT_IN = "parked"
"""The field of an imported exchange that stores its parked cells."""


@dataclass(frozen=True, slots=True)
class ParkedCell:
    """One cell: its record and column, its address in the workbook, the value sent and the value that came back.

    Values are in stored form. The current value in the registry is read when the cell is shown.
    """

    noun: str
    row_id: str
    project_id: str
    field: str
    sheet: str
    row: int
    column: int
    base: Stored
    theirs: Stored
    has_base: bool = True

    @property
    def name(self) -> str:
        """The id of the field, without its noun."""
        return self.field.rpartition(".")[2]

    @property
    def address(self) -> str:
        """The address in its sheet, such as `F7`."""
        return f"{letters(self.column)}{self.row}"


def parked_of(rows: Iterable[CheckedRow]) -> tuple[ParkedCell, ...]:
    """Return the conflicting cells of imported rows."""
    return tuple(
        ParkedCell(
            row.noun,
            row.row_id,
            row.project_id,
            change.field,
            change.sheet,
            change.row,
            change.column,
            change.base,
            change.theirs,
            change.has_base,
        )
        for row in rows
        for change in row.changes
        if change.result is Result.CONFLICT
    )


def as_kept(cells: Iterable[ParkedCell]) -> str | None:
    """Return parked cells as JSON text, to be stored in an exchange; None when there are none."""
    kept = [asdict(cell) for cell in cells]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else None


def from_kept(text: str) -> tuple[ParkedCell, ...]:
    """Return the parked cells from the text stored in an imported exchange."""
    return tuple(ParkedCell(**cell) for cell in json.loads(text)) if text else ()
