"""Cells of a workbook that wait for a person: both sides changed them, and nobody has chosen yet (exchange.md 7)."""

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
"""The field of an exchange that came in which keeps its parked cells."""


@dataclass(frozen=True, slots=True)
class ParkedCell:
    """One cell: the record and column it means, where it stands in the workbook, what was sent and what came back.

    Values are in stored form; what stands here now is read when somebody looks.
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
        """Where it stands in its sheet, such as `F7`."""
        return f"{letters(self.column)}{self.row}"


def parked_of(rows: Iterable[CheckedRow]) -> tuple[ParkedCell, ...]:
    """Return the cells in conflict of rows that are taken in."""
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
    """Return cells as the one text an exchange keeps; None when there are none."""
    kept = [asdict(cell) for cell in cells]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else None


def from_kept(text: str) -> tuple[ParkedCell, ...]:
    """Return the cells an exchange that came in keeps."""
    return tuple(ParkedCell(**cell) for cell in json.loads(text)) if text else ()
