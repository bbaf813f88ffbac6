"""Projects: entering, changing, listing and showing them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.data.project_list import SORTABLE, ListedProject
from registry.domain.errors import WrongUsage
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem, Refused
from registry.domain.project_file import ProjectFile
from registry.domain.protection import lost_grounds, removal_problems, row_change_problems
from registry.domain.record import Record
from registry.domain.rules import draft_problems
from registry.domain.sides import LeadSide, Side
from registry.domain.values.marking import Mark
from registry.domain.values.numbering import LETTERS, Reference
from registry.services.gates import settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from registry.data.store import Store, Work
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal import ChangeSet
    from registry.domain.project_query import ProjectQuery
    from registry.services.acting import Acting
    from registry.services.assignments import Edit, RowEdit

_OWN_COUNTRY = {Side.ROK: "KOR", Side.USA: "USA"}

_DEFAULTS: dict[str, dict[str, Stored]] = {
    "risks": {"state": "open"},
    "actions": {"state": "open"},
    "industry_links": {"state": "proposed"},
}
"""What a new row of a noun is given when nothing says otherwise."""


class Projects:
    """The projects of a registry."""

    def __init__(self, store: Store, own_side: Side) -> None:
        self._store = store
        self._own_side = own_side

    def new(self, edit: Edit, acting: Acting) -> Record:
        """Enter a project and open its first gates; raises Refused with every problem."""
        with self._store.work() as work:
            project = self.enter(work, edit)
            work.unit.commit(acting.act("new", subject=project.text("ref")))
        return project

    def enter(self, work: Work, edit: Edit, reference: str = "", *, opened: date | None = None) -> Record:
        """Enter a project inside a unit of work.

        `reference` is the number it brings along, if it does; `opened` the day its first stage began.
        """
        values = {**self._defaults(edit), **edit.project}
        project = Record("project", "", 0, {field.id: values.get(field.id) for field in PROJECT.stored})
        self._refuse(edit, ProjectFile(project, _drafted_rows(edit)), None)
        values["ref"] = reference or self._next_reference(work)
        made = work.unit.insert("project", values)
        for row in edit.rows:
            work.unit.insert(row.noun, {**_DEFAULTS.get(row.noun, {}), **row.values}, project_id=made.id)
        settle(work, made.id, opened or self._store.today)
        return made

    def change(self, reference: str, edit: Edit, acting: Acting) -> ChangeSet | None:
        """Change a project and its rows as one act; None when everything was so already."""
        with self._store.work() as work:
            file = self.file_in(work, reference)
            self.apply(work, file, edit)
            return work.unit.commit(acting.act("set", subject=file.project.text("ref")))

    def apply(self, work: Work, file: ProjectFile, edit: Edit) -> None:
        """Write an edit inside a unit of work, check the whole, and open what follows of itself."""
        # Checked before it is written: the database's own constraints would refuse less kindly.
        edited = _edited(file, edit)
        self._refuse(edit, edited, file.project)
        protected = tuple(_protected(work, file, edited, edit))
        if protected:
            raise Refused(protected)
        work.unit.change(file.project, edit.project)
        for row in edit.rows:
            if row.row.startswith("+"):
                values = {**_DEFAULTS.get(row.noun, {}), **row.values}
                work.unit.insert(row.noun, values, project_id=file.project.id)
            elif row.removed:
                work.unit.remove(_row_at(file, row))
            else:
                work.unit.change(_row_at(file, row), row.values)
        settle(work, file.project.id, self._store.today)

    def file(self, reference: str) -> ProjectFile:
        """Return a project with all its rows; raises WrongUsage when there is none."""
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            file = reading.file(project_id) if project_id else None
        if file is None:
            raise _unknown(reference)
        return file

    def list(self, query: ProjectQuery, columns: Iterable[str]) -> list[ListedProject]:
        """Return the lines of the list; raises WrongUsage for an unknown order."""
        if query.sort not in SORTABLE:
            raise WrongUsage(f"“{query.sort}” cannot be sorted by; use one of {', '.join(sorted(SORTABLE))}")
        with self._store.read() as reading:
            return reading.page(query, tuple(columns))

    def count(self, query: ProjectQuery) -> int:
        """Return how many projects a query finds."""
        with self._store.read() as reading:
            return reading.count(query)

    @staticmethod
    def file_in(work: Work, reference: str) -> ProjectFile:
        """Return a project inside a unit of work; raises WrongUsage when there is none."""
        project_id = work.reading.project_id(reference)
        file = work.reading.file(project_id) if project_id else None
        if file is None:
            raise _unknown(reference)
        return file

    def _defaults(self, edit: Edit) -> dict[str, Stored]:
        """What a new project is given when nothing says otherwise (command-line promise)."""
        side = self._own_side
        lead = side.value if side.value in LeadSide.__members__ else LeadSide.JOINT.value
        origin = str(edit.project.get("origin_side") or side.value)
        return {
            "procedure": "GEN",
            "kind": "undetermined",
            "channel": "government",
            "origin_side": origin,
            "lead_side": lead,
            "mark": Mark.U.value,
            "releasable_to": _OWN_COUNTRY.get(side),
        }

    def _next_reference(self, work: Work) -> str:
        year = self._store.today.year
        series = Reference(LETTERS[self._own_side], year, 1).series
        return str(Reference(LETTERS[self._own_side], year, work.unit.next_number(series)))

    def _refuse(self, edit: Edit, file: ProjectFile, before: Record | None) -> None:
        told = (*edit.problems, *draft_problems(file, self._store.resources.words, before))
        if told:
            raise Refused(told)


def _drafted_rows(edit: Edit) -> dict[str, tuple[Record, ...]]:
    rows: dict[str, tuple[Record, ...]] = {}
    for row in edit.rows:
        rows[row.noun] = (*rows.get(row.noun, ()), _drafted(row))
    return rows


def _drafted(row: RowEdit) -> Record:
    values = dict.fromkeys(NOUNS[row.noun].by_id) | _DEFAULTS.get(row.noun, {}) | row.values
    return Record(row.noun, "", 0, values)


def _edited(file: ProjectFile, edit: Edit) -> ProjectFile:
    """Return a project file as an edit would leave it."""
    rows = {noun: list(kept) for noun, kept in file.rows.items()}
    for row in edit.rows:
        if row.row.startswith("+"):
            rows.setdefault(row.noun, []).append(_drafted(row))
        else:
            old = _row_at(file, row)
            rows[row.noun][int(row.row) - 1] = replace(old, values={**old.values, **row.values})
    gone = {_row_at(file, row).id for row in edit.rows if row.removed}
    kept = {noun: tuple(row for row in drafted if row.id not in gone) for noun, drafted in rows.items()}
    return ProjectFile(replace(file.project, values={**file.project.values, **edit.project}), kept)


def _row_at(file: ProjectFile, row: RowEdit) -> Record:
    rows = file.of(row.noun)
    place = int(row.row)
    if not 1 <= place <= len(rows):
        raise WrongUsage(
            f"{row.noun}.{row.row}: the project has {len(rows)} such rows; use {row.noun}.+ to add one"
        )
    return rows[place - 1]


def _protected(work: Work, file: ProjectFile, edited: ProjectFile, edit: Edit) -> Iterator[Problem]:
    """Yield what an edit may not touch: official acts, and what closed gates rest on."""
    known = [row for row in edit.rows if not row.row.startswith("+")]
    for row in known:
        kept, path = _row_at(file, row), f"{row.noun}.{row.row}"
        yield from (
            removal_problems(kept, path) if row.removed else row_change_problems(kept, path, row.values)
        )
    takes_away = known or None in edit.project.values()
    if takes_away and file.submitted:
        yield from lost_grounds(work.reading.road(file), work.reading.road(edited))


def _unknown(reference: str) -> WrongUsage:
    return WrongUsage(f"there is no project {reference} in this registry; `list` shows the numbers")
