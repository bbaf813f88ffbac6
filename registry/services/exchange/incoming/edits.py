"""The edits a checked workbook asks for: one a project, as if an officer had typed them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.exchange.import_plan import PROJECT, fills_field
from registry.services.projects.assignments import Edit, RowEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import CellChange, CheckedRow, Conflicts
    from registry.domain.fields.kinds import Stored


@dataclass(slots=True)
class ProjectEdit:
    """The changes requested for one project, with the rows that request them; without an id, the project is new."""

    project_id: str
    rows: list[CheckedRow] = field(default_factory=list)

    def edit(self, conflicts: Conflicts | None = None) -> Edit:
        """Return the edit; cells in conflict are taken only where a person chose theirs."""
        values: dict[str, Stored] = {}
        children: list[RowEdit] = []
        for place, row in enumerate(self.rows, start=1):
            taken = {_name(change): change.theirs for change in row.changes if fills_field(change, conflicts)}
            if row.noun == PROJECT:
                values |= {**row.values, **taken}
            elif row.row_id:
                children += [RowEdit(row.noun, row.row_id, taken)] if taken else []
            else:
                own = {name.rpartition(".")[2]: value for name, value in row.values.items()}
                children.append(RowEdit(row.noun, f"+{place}", own))
        return Edit(values, tuple(children), ())

    def row_at(self, path_row: str) -> CheckedRow:
        """Return the row of the workbook that a problem's path means: by row id, or as `+3` names it."""
        if path_row.startswith("+"):
            return self.rows[int(path_row[1:] or "1") - 1]
        known = (row for row in self.rows if row.row_id == path_row and row.noun != PROJECT)
        return next(known, self.rows[0])


def by_project(rows: Iterable[CheckedRow]) -> list[ProjectEdit]:
    """Return what rows ask for, project by project in the order of the workbook; each new project by itself."""
    known: dict[str, ProjectEdit] = {}
    found: list[ProjectEdit] = []
    for row in rows:
        if row.project_id and row.project_id in known:
            known[row.project_id].rows.append(row)
            continue
        made = ProjectEdit(row.project_id, [row])
        found.append(made)
        if row.project_id:
            known[row.project_id] = made
    return found


def _name(change: CellChange) -> str:
    return change.field.rpartition(".")[2]
