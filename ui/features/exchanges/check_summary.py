"""The summary of a checked workbook, computed once in the background: counts and lists over all its rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import RowState
from registry.domain.exchange.open_questions import OpenQuestions, open_questions
from ui.features.exchanges.grid_row import changing_fields, row_id
from ui.features.exchanges.row_groups import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.exchange.check_result import CheckedRow, CheckResult
    from registry.services.registry import Registry
    from ui.features.exchanges.row_groups import RowGroup


@dataclass(frozen=True, slots=True)
class CheckSummary:
    """The summary of the check result; computing it for 20,000 rows takes too long for the window's thread."""

    checked: CheckResult
    numbers: Mapping[RowGroup, int]
    """The number of rows in each group."""
    fields: tuple[str, ...]
    """The ids of the fields that any row changes or has a problem in."""
    active: tuple[CheckedRow, ...]
    """All rows except unchanged ones; the import plan is made from them."""
    ids: tuple[str, ...]
    """The ids of the rows in the grid, in the order of the workbook."""
    several_sheets: bool
    questions: OpenQuestions = field(default_factory=OpenQuestions)
    """What a person can answer, and how many errors each answer ends."""
    of_sheet: int = 0
    """The number of errors that concern the whole sheet."""
    marks: frozenset[str] = frozenset()
    """The protective marks (codes) of the projects in the workbook."""
    likely: str = ""
    """The saved profile that fits the headers best; empty for none, or when one is used already."""


def check_summary(checked: CheckResult, registry: Registry, likely: str = "") -> CheckSummary:
    """Summarise a checked workbook; called in a background thread."""
    return CheckSummary(
        checked,
        counted(checked),
        changing_fields(checked, registry.language),
        tuple(row for row in checked.rows if row.state is not RowState.UNCHANGED),
        tuple(map(row_id, checked.rows)),
        len({row.sheet for row in checked.rows}) > 1,
        open_questions(checked),
        checked.errors_of_sheet,
        frozenset(_marks(checked, registry)),
        likely,
    )


def _marks(checked: CheckResult, registry: Registry) -> Iterator[str]:
    """Yield the marks of the projects as stored, and as the workbook would change them."""
    known = {row.project_id for row in checked.rows if row.project_id}
    here = (line.values["mark"] for line in registry.projects.lines(tuple(known), ("mark",)))
    new = (row.values.get("mark") for row in checked.rows)
    changed = (change.theirs for row in checked.rows for change in row.changes if change.field == "mark")
    yield from (str(mark) for mark in chain(here, new, changed) if mark)
