"""Validates planned rows: applies the rules to each resulting project, and sets row states and counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Counts, Result, RowState, Severity
from registry.domain.problem import value_text
from registry.domain.project.field_path import read_path
from registry.services.exchange.incoming.edits import by_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import BoundColumn, CheckedRow
    from registry.domain.problem import Problem
    from registry.services.exchange.incoming.edits import ProjectEdit
    from registry.services.projects.entry import ProjectEntry

_ASKING = frozenset((Result.TAKE, Result.CONFLICT, Result.REQUEST))


def judged(
    rows: Sequence[CheckedRow],
    columns: Iterable[BoundColumn],
    reading: Snapshot,
    entering: ProjectEntry,
    step: Callable[[int, int], None],
) -> tuple[CheckedRow, ...]:
    """Return the rows with their state and with the problems of the projects they would create or change."""
    known = [settled(row) for row in rows]
    at = {(one.sheet, one.field): one.column for one in columns if one.field}
    asking = by_project(row for row in known if row.state in (RowState.NEW, RowState.CHANGED))
    found: dict[tuple[str, int], list[CellProblem]] = {}
    for number, project in enumerate(asking):
        step(number, len(asking))
        for problem, severity in _problems(project, reading, entering):
            row, placed = _placed(problem, severity, project, at)
            found.setdefault((row.sheet, row.row), []).append(placed)
    return tuple(_with(row, found.get((row.sheet, row.row), ())) for row in known)


def settled(row: CheckedRow) -> CheckedRow:
    """Return a row with the state that follows from its changes and problems; a held or new row stays so."""
    if any(problem.severity.is_error for problem in row.problems):
        return replace(row, state=RowState.ERROR)
    if row.state in (RowState.NEW, RowState.HELD, RowState.ERROR):
        return row
    asks = any(change.result in _ASKING for change in row.changes)
    return replace(row, state=RowState.CHANGED if asks else RowState.UNCHANGED)


def counted(rows: Iterable[CheckedRow], problems: Iterable[CellProblem]) -> Counts:
    """Return how many rows are in each state, with the number of problems."""
    by_state = dict.fromkeys(RowState, 0)
    conflicts = 0
    for row in rows:
        by_state[row.state] += 1
        conflicts += sum(change.result is Result.CONFLICT for change in row.changes)
    return Counts(
        new=by_state[RowState.NEW],
        changed=by_state[RowState.CHANGED],
        unchanged=by_state[RowState.UNCHANGED],
        held=by_state[RowState.HELD],
        errors=by_state[RowState.ERROR],
        conflicts=conflicts,
        notes=sum(problem.severity is Severity.NOTE for problem in problems),
    )


def _problems(
    project: ProjectEdit, reading: Snapshot, entering: ProjectEntry
) -> Iterator[tuple[Problem, Severity]]:
    """Yield what is wrong with a project as the workbook would leave it, and what is to be known of it."""
    file, edit = reading.file(project.project_id) if project.project_id else None, project.edit()
    yield from ((problem, Severity.STOP) for problem in entering.problems(reading, file, edit))
    yield from ((warning, Severity.NOTE) for warning in entering.warnings(file, edit))


def _placed(
    problem: Problem, severity: Severity, project: ProjectEdit, at: Mapping[tuple[str, str], int]
) -> tuple[CheckedRow, CellProblem]:
    """Return a problem of a project with the row and cell of the workbook that caused it."""
    path = read_path(problem.field)
    row = project.row_at(path.row if path else "")
    name = path.field if path else ""
    field = f"{path.noun}.{name}" if path and path.row else name
    column = at.get((row.sheet, field), 0)
    value = value_text(problem.values.get("value", ""))
    told = replace(problem, field=field or problem.field)
    return row, CellProblem(told, severity, row.sheet, row.row, column, value)


def _with(row: CheckedRow, problems: Sequence[CellProblem]) -> CheckedRow:
    return settled(replace(row, problems=(*row.problems, *problems))) if problems else row
