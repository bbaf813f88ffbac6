"""Entering: how a project is made and changed inside a unit of work, and what is wrong with an edit of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.projects.unknown_version import version_problems
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem, Refused
from registry.domain.project.defaults import new_project
from registry.domain.project.protection import lost_grounds, removal_problems, row_change_problems
from registry.domain.project.rules import beyond_doubt, draft_problems
from registry.domain.values.numbering import LETTERS, Reference
from registry.services.acts.gates import settle
from registry.services.projects.edit import as_given, edited, made_values, row_of
from registry.services.projects.references import reference_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.projects.assignments import Edit, RowEdit


class ProjectEntry:
    """Enters projects of one side's registry and changes them."""

    def __init__(self, store: Store, own_side: Side) -> None:
        self._store = store
        self._own_side = own_side

    def enter(self, work: Work, edit: Edit, reference: str = "", *, opened: date | None = None) -> Record:
        """Enter a project inside a unit of work.

        `reference` is the number it brings along, if it does; `opened` the day its first stage began.
        """
        _refuse(self.problems(work.reading, None, edit))
        values = {**self._begun(edit).project.values, **edit.project}
        values["ref"] = reference or self._next_reference(work)
        values["procedure_version"] = self._store.resources.procedures.newest(str(values["procedure"]))
        made = work.unit.insert("project", values)
        for row in edit.rows:
            _make(work, made.id, row)
        settle(work, made.id, opened or self._store.today)
        return made

    def apply(self, work: Work, file: ProjectFile, edit: Edit) -> None:
        """Write an edit inside a unit of work, check the whole, and open what follows of itself."""
        # Checked before it is written: the database's own constraints would refuse less kindly.
        _refuse(self.problems(work.reading, file, edit))
        work.unit.change(file.project, _differing(file.project, edit.project))
        for row in edit.rows:
            if row.makes:
                _make(work, file.project.id, row)
            elif row.removed:
                work.unit.remove(row_of(file, row))
            else:
                kept = row_of(file, row)
                work.unit.change(kept, _differing(kept, row.values))
        settle(work, file.project.id, self._store.today)

    def problems(self, reading: Snapshot, file: ProjectFile | None, edit: Edit) -> tuple[Problem, ...]:
        """Return everything wrong with a project as an edit would leave it, at the edit's own paths.

        `file` is None when the project is yet to be entered.
        """
        begun, before = (file, file.project) if file else (self._begun(edit), None)
        left = edited(begun, edit)
        rules = as_given(draft_problems(left, self._store.resources.words, before), begun, edit)
        unread = {problem.field for problem in edit.problems}
        versions = version_problems(file, self._store.resources) if file else ()
        named = reference_problems(reading, before, edit.project)
        told = (*edit.problems, *beyond_doubt(rules, unread), *named, *_protected(begun, edit), *versions)
        # The progress is read last: a file the rules refuse may not say which procedure it follows.
        return told or tuple(_lost(reading, begun, left, edit))

    def _next_reference(self, work: Work) -> str:
        year = self._store.today.year
        series = Reference(LETTERS[self._own_side], year, 1).series
        return str(Reference(LETTERS[self._own_side], year, work.unit.next_number(series)))

    def _begun(self, edit: Edit) -> ProjectFile:
        """Return the project file an edit begins with when the project is a new one."""
        return new_project(self._own_side, str(edit.project.get("origin_side") or ""))


def _make(work: Work, project_id: str, row: RowEdit) -> None:
    row_id = row.row if row.again else None
    work.unit.insert(row.noun, made_values(row), project_id=project_id, row_id=row_id)


def _differing(kept: Record, values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the values that differ from the stored ones; a list in another order does not differ."""
    fields = NOUNS[kept.noun].by_id
    return {
        name: value
        for name, value in values.items()
        if name not in fields or not fields[name].kind.same(value, kept.values.get(name))
    }


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise Refused(problems)


def _protected(file: ProjectFile, edit: Edit) -> Iterator[Problem]:
    """Yield what an edit may not touch: the words of official acts."""
    for row in edit.rows:
        if not row.makes:
            kept, path = row_of(file, row), f"{row.noun}.{row.row}"
            yield from (
                removal_problems(kept, path) if row.removed else row_change_problems(kept, path, row.values)
            )


def _lost(reading: Snapshot, file: ProjectFile, left: ProjectFile, edit: Edit) -> Iterable[Problem]:
    """Return which closed gates an edit would leave without what they rest on."""
    takes_away = None in edit.project.values() or not all(row.makes for row in edit.rows)
    return (
        lost_grounds(reading.progress(file), reading.progress(left)) if takes_away and file.submitted else ()
    )
