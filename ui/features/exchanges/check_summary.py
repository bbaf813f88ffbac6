"""A checked workbook looked over once, beside the window: what the page counts and lists of all its rows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import RowState
from ui.features.exchanges.grid_row import changing_fields, row_id
from ui.features.exchanges.row_groups import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.exchange.check_result import CheckedRow, CheckResult
    from registry.services.registry import Registry
    from ui.features.exchanges.row_groups import RowGroup


@dataclass(frozen=True, slots=True)
class CheckSummary:
    """What was found, and what follows from all rows together; 20,000 of them take too long for the window."""

    checked: CheckResult
    numbers: Mapping[RowGroup, int]
    """How many rows each part has."""
    fields: tuple[str, ...]
    """The fields that some row would change, or has a problem in."""
    active: tuple[CheckedRow, ...]
    """The rows that are not unchanged: those a plan is made of."""
    ids: tuple[str, ...]
    """What each row is known by in the grid, in the order of the workbook."""
    several_sheets: bool
    of_sheet: int = 0
    """How many errors concern the sheet as a whole."""
    marks: frozenset[str] = frozenset()
    """The marks (codes) of the projects it is about."""
    likely: str = ""
    """The remembered reading that fits the headers best; empty where none does, or one is used already."""


def check_summary(checked: CheckResult, registry: Registry, likely: str = "") -> CheckSummary:
    """Look a checked workbook over; read beside the window."""
    return CheckSummary(
        checked,
        counted(checked),
        changing_fields(checked),
        tuple(row for row in checked.rows if row.state is not RowState.UNCHANGED),
        tuple(map(row_id, checked.rows)),
        len({row.sheet for row in checked.rows}) > 1,
        checked.errors_of_sheet,
        frozenset(_marks(checked, registry)),
        likely,
    )


def _marks(checked: CheckResult, registry: Registry) -> Iterator[str]:
    """Yield the marks of the projects as they stand here and as the workbook would have them."""
    known = {row.project_id for row in checked.rows if row.project_id}
    here = (line.values["mark"] for line in registry.projects.lines(tuple(known), ("mark",)))
    new = (row.values.get("mark") for row in checked.rows)
    changed = (change.theirs for row in checked.rows for change in row.changes if change.field == "mark")
    yield from (str(mark) for mark in chain(here, new, changed) if mark)
