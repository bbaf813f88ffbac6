"""Editing: what a project file would be after an edit, before anything is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.fields.record import Record
from registry.domain.fields.table import NOUNS
from registry.domain.problem import BESIDE
from registry.domain.project.field_path import read_path
from registry.domain.project.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.problem import Problem
    from registry.services.projects.assignments import Edit, RowEdit

_DEFAULTS: dict[str, dict[str, Stored]] = {
    "risks": {"state": "open"},
    "actions": {"state": "open"},
    "industry_links": {"state": "proposed"},
}
"""The default values of new rows: noun id to values by field id."""


def edited(file: ProjectFile, edit: Edit) -> ProjectFile:
    """Return a project file as it would be after an edit; new rows have their name in the edit (`+1`) as id."""
    rows = {noun: {row.id: row for row in kept} for noun, kept in file.rows.items()}
    _refuse_two_names(file, edit)
    for row in edit.rows:
        left = _drafted(row) if row.makes else _changed(file, row)
        rows.setdefault(row.noun, {})[left.id] = left
    for row in edit.rows:
        if row.removed:
            rows[row.noun].pop(row_of(file, row).id, None)
    project = file.project.with_values(edit.project)
    return ProjectFile(project, {noun: tuple(kept.values()) for noun, kept in rows.items()})


def _refuse_two_names(file: ProjectFile, edit: Edit) -> None:
    """Refuse a row that an edit names in two ways, such as `funding.1` and `funding.01`."""
    seen: dict[str, RowEdit] = {}
    for row in edit.rows:
        known = seen.setdefault(f"{row.noun} {row.row}" if row.makes else row_of(file, row).id, row)
        if known is not row:
            raise WrongUsage(code="row_twice", noun=row.noun, first=known.row, second=row.row)


def made_values(row: RowEdit) -> dict[str, Stored]:
    """Return the values of a new row by field id: its defaults, and what the edit gives."""
    return {**_DEFAULTS.get(row.noun, {}), **row.values}


def row_of(file: ProjectFile, row: RowEdit) -> Record:
    """Return the row that an edit names by its place or its id; raises WrongUsage when there is none."""
    rows = file.of(row.noun)
    by_id = next((known for known in rows if known.id == row.row), None)
    if by_id is not None:
        return by_id
    place = int(row.row) if row.row.isdecimal() else 0
    if not 1 <= place <= len(rows):
        raise WrongUsage(code="no_row", noun=row.noun, row=row.row, number=len(rows))
    return rows[place - 1]


def as_given(problems: Iterable[Problem], file: ProjectFile, edit: Edit) -> tuple[Problem, ...]:
    """Return problems of rows by id with rows named as an edit, or else the file it changes, names them."""
    names = {row.row if row.makes else row_of(file, row).id: row.row for row in edit.rows}
    return _named(problems, {**_places(file), **names})


def by_place(problems: Iterable[Problem], file: ProjectFile) -> tuple[Problem, ...]:
    """Return problems with rows named by their place in a file instead of by id."""
    return _named(problems, _places(file))


def by_row(problems: Iterable[Problem], file: ProjectFile) -> tuple[Problem, ...]:
    """Return problems with rows named by id instead of by place."""
    return tuple(replace(problem, field=_with_id(problem.field, file)) for problem in problems)


def _places(file: ProjectFile) -> dict[str, str]:
    return {row.id: str(place) for rows in file.rows.values() for place, row in enumerate(rows, start=1)}


def _named(problems: Iterable[Problem], names: Mapping[str, str]) -> tuple[Problem, ...]:
    return tuple(_with_names(problem, names) for problem in problems)


def _with_names(problem: Problem, names: Mapping[str, str]) -> Problem:
    """Return a problem with every row it names, in its field and beside it, under the name given for its id."""
    values = {
        name: _with_name(value, names) if name == BESIDE and isinstance(value, str) else value
        for name, value in problem.values.items()
    }
    return replace(problem, field=_with_name(problem.field, names), values=values)


def _with_name(field: str, names: Mapping[str, str]) -> str:
    path = read_path(field)
    return field if path is None or path.row not in names else str(path._replace(row=names[path.row]))


def _with_id(field: str, file: ProjectFile) -> str:
    path = read_path(field)
    rows = file.of(path.noun) if path else ()
    if path is None or not path.row.isdecimal() or not 1 <= int(path.row) <= len(rows):
        return field
    return str(path._replace(row=rows[int(path.row) - 1].id))


def _drafted(row: RowEdit) -> Record:
    return Record(row.noun, row.row, 0, dict.fromkeys(NOUNS[row.noun].by_id) | made_values(row))


def _changed(file: ProjectFile, row: RowEdit) -> Record:
    return row_of(file, row).with_values(row.values)
