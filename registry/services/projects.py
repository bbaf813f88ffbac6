"""Projects: entering, changing, listing and showing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.project_list import SORTABLE, ListedProject
from registry.domain.errors import WrongUsage
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem, Refused
from registry.domain.project_file import ProjectFile
from registry.domain.protection import lost_grounds, removal_problems, row_change_problems
from registry.domain.record import Record
from registry.domain.rules import beyond_doubt, draft_problems
from registry.domain.sides import LeadSide, Side
from registry.domain.values.marking import Mark
from registry.domain.values.numbering import LETTERS, Reference
from registry.services.editing import as_given, edited, made_values, row_of
from registry.services.gates import settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from registry.data.reading import Reading
    from registry.data.store import Store, Work
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal import ChangeSet
    from registry.domain.project_query import ProjectQuery
    from registry.services.acting import Acting
    from registry.services.assignments import Edit, RowEdit

# Named outside the class: inside it, `list` is the list of projects.
Lines = list[ListedProject]
Ids = list[str]

_OWN_COUNTRY = {Side.ROK: "KOR", Side.USA: "USA"}


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
        _refuse(self.problems(work.reading, None, edit))
        values = {**self._begun(edit).project.values, **edit.project}
        values["ref"] = reference or self._next_reference(work)
        made = work.unit.insert("project", values)
        for row in edit.rows:
            _make(work, made.id, row)
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
        _refuse(self.problems(work.reading, file, edit))
        work.unit.change(file.project, edit.project)
        for row in edit.rows:
            if row.makes:
                _make(work, file.project.id, row)
            elif row.removed:
                work.unit.remove(row_of(file, row))
            else:
                work.unit.change(row_of(file, row), row.values)
        settle(work, file.project.id, self._store.today)

    def problems(self, reading: Reading, file: ProjectFile | None, edit: Edit) -> tuple[Problem, ...]:
        """Return everything wrong with a project as an edit would leave it, at the edit's own paths.

        `file` is None when the project is yet to be entered.
        """
        begun, before = (file, file.project) if file else (self._begun(edit), None)
        left = edited(begun, edit)
        rules = as_given(draft_problems(left, self._store.resources.words, before), begun, edit)
        unread = {problem.field for problem in edit.problems}
        told = (*edit.problems, *beyond_doubt(rules, unread), *_protected(begun, edit))
        # The road is read last: a file the rules refuse may not say which road it is on.
        return told or tuple(_lost(reading, begun, left, edit))

    def file(self, reference: str) -> ProjectFile:
        """Return a project with all its rows; raises WrongUsage when there is none."""
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            file = reading.file(project_id) if project_id else None
        if file is None:
            raise _unknown(reference)
        return file

    def list(self, query: ProjectQuery, columns: Iterable[str]) -> Lines:
        """Return the lines of the list; raises WrongUsage for an unknown order."""
        _refuse_order(query)
        with self._store.read() as reading:
            return reading.page(query, tuple(columns))

    def ids(self, query: ProjectQuery) -> Ids:
        """Return the ids of the projects a query finds, in its order; raises WrongUsage for an unknown order."""
        _refuse_order(query)
        with self._store.read() as reading:
            return reading.ids(query)

    def lines(self, ids: Sequence[str], columns: Iterable[str]) -> Lines:
        """Return the lines of some projects in the order asked; those that are gone are left out."""
        with self._store.read() as reading:
            return reading.lines(ids, tuple(columns))

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

    def _begun(self, edit: Edit) -> ProjectFile:
        """Return the project file an edit begins with when the project is a new one."""
        given = dict.fromkeys((field.id for field in PROJECT.stored), None) | self._defaults(edit)
        return ProjectFile(Record("project", "", 0, given))


def _make(work: Work, project_id: str, row: RowEdit) -> None:
    row_id = row.row if row.again else None
    work.unit.insert(row.noun, made_values(row), project_id=project_id, row_id=row_id)


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise Refused(problems)


def _refuse_order(query: ProjectQuery) -> None:
    if query.sort not in SORTABLE:
        raise WrongUsage(f"“{query.sort}” cannot be sorted by; use one of {', '.join(sorted(SORTABLE))}")


def _protected(file: ProjectFile, edit: Edit) -> Iterator[Problem]:
    """Yield what an edit may not touch: the words of official acts."""
    for row in edit.rows:
        if not row.makes:
            kept, path = row_of(file, row), f"{row.noun}.{row.row}"
            yield from (
                removal_problems(kept, path) if row.removed else row_change_problems(kept, path, row.values)
            )


def _lost(reading: Reading, file: ProjectFile, left: ProjectFile, edit: Edit) -> Iterable[Problem]:
    """Return which closed gates an edit would leave without what they rest on."""
    takes_away = None in edit.project.values() or not all(row.makes for row in edit.rows)
    return lost_grounds(reading.road(file), reading.road(left)) if takes_away and file.submitted else ()


def _unknown(reference: str) -> WrongUsage:
    return WrongUsage(f"there is no project {reference} in this registry; `list` shows the numbers")
