"""What leaves in an exchange, read at once from one snapshot of the registry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import RefusedInput
from registry.domain.exchange.layout import ROWS
from registry.domain.project.query import ProjectQuery
from registry.services.access.references import only_released
from registry.services.access.releases import HANDLING
from registry.services.projects.lookup import find_id
from registry.services.projects.projects import refuse_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from registry.data.projects.project_list import ListedProject
    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.outgoing_workbook import DataSheet
    from registry.domain.fields.record import Record
    from registry.services.access.releases import Releases, Withheld


@dataclass(frozen=True, slots=True)
class ExportSelection:
    """The content of an export, as of one change set of the registry."""

    projects: tuple[Record, ...]
    standings: Mapping[str, ListedProject]
    rows: Mapping[str, tuple[Record, ...]]
    """Rows of projects by noun, project by project."""
    seq: int
    """The last change set of the registry at that time."""
    head: str
    """Its seal."""
    withheld: tuple[Withheld, ...]
    """What stays, for the sender only."""
    notices: tuple[str, ...]
    """The notes for the sender about the content of an export."""

    @property
    def row_count(self) -> int:
        """How many rows leave, of all sheets."""
        return len(self.projects) + sum(map(len, self.rows.values()))


def export_selection(
    reading: Snapshot, which: ProjectQuery | Sequence[str], nouns: Iterable[str], releases: Releases
) -> ExportSelection:
    """Read what may leave of the projects a query finds, or of those named, and of their rows of some nouns.

    No query a project: the rows are looked up some hundred at a time. Raises WrongUsage for a project that is not
    there or an order that is none, RefusedInput when there is none at all, or none that may leave.
    """
    going, withheld = found_and_withheld(reading, which, releases)
    place = {one.id: number for number, one in enumerate(going)}
    found = {
        project.id: project
        for project in only_released(
            reading, reading.exchanges.by_id("project", place).values(), releases.audience
        )
    }
    rows: dict[str, tuple[Record, ...]] = {}
    for noun in ROWS:
        if noun in nouns:
            kept = sorted(
                reading.exchanges.of_projects(noun, place), key=lambda row: place[row.project_id or ""]
            )
            may_go, staying = releases.rows(noun, kept, found)
            rows[noun] = tuple(may_go)
            withheld += staying
    standings = {line.id: line for line in reading.lines(list(place), ())}
    return ExportSelection(
        tuple(found[one] for one in place),
        standings,
        rows,
        *reading.head(),
        tuple(withheld),
        releases.notices,
    )


def found_and_withheld(
    reading: Snapshot, which: ProjectQuery | Sequence[str], releases: Releases
) -> tuple[list[ListedProject], list[Withheld]]:
    """Return the projects that may leave, each once and in the order asked, and those that stay.

    Raises WrongUsage and RefusedInput as `export_selection` does.
    """
    ids = (
        _found(reading, which)
        if isinstance(which, ProjectQuery)
        else [find_id(reading, one) for one in which]
    )
    if not ids:
        raise RefusedInput(code="nothing_to_export")
    going, withheld = releases.projects(reading.lines(list(dict.fromkeys(ids)), HANDLING))
    if not going:
        raise releases.refusal(withheld)
    return going, withheld


def refuse_size(sheets: Sequence[DataSheet]) -> None:
    """Raise RefusedInput for a workbook that is too large to be imported again."""
    from registry.data.intake.limits import LIMITS  # noqa: PLC0415 - only an export asks it

    filled = sum(sum(value not in (None, "") for value in row) for sheet in sheets for row in sheet.rows)
    if filled > LIMITS.cells or any(len(sheet.rows) > LIMITS.rows for sheet in sheets):
        raise RefusedInput(
            code="export_too_large", cells=filled, most_cells=LIMITS.cells, most_rows=LIMITS.rows
        )


def _found(reading: Snapshot, query: ProjectQuery) -> list[str]:
    refuse_order(query)
    return reading.ids(query)
