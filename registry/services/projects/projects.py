"""Projects: listing them and finding them; `entry.py` enters and changes them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from registry.data.projects.project_list import SORTABLE, ListedProject
from registry.domain.errors import WrongUsage
from registry.domain.vocabulary.language import Language
from registry.services.projects.lookup import find_file
from registry.services.projects.order import naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.data.projects.project_list import Naming
    from registry.data.store import Store
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.project.query import ProjectQuery
    from registry.services.acts.act import ActContext
    from registry.services.projects.assignments import Edit
    from registry.services.projects.entry import ProjectEntry

# Named outside the class: inside it, `list` is the list of projects.
Lines = list[ListedProject]
Ids = list[str]


class Projects:
    """The projects of a registry."""

    def __init__(self, store: Store, own_side: Side, language: Language = Language.EN) -> None:
        """`language` is that of the names lists are sorted by."""
        self._store = store
        self._own_side = own_side
        self._language = language

    def new(self, edit: Edit, acting: ActContext) -> Record:
        """Enter a project and open its first gates; raises Refused with every problem."""
        with self._store.work() as work:
            project = self.entry.enter(work, edit)
            work.unit.commit(acting.act("new", subject=project.text("ref")))
        return project

    def change(self, reference: str, edit: Edit, acting: ActContext) -> ChangeSet | None:
        """Change a project and its rows as one act; None when everything was so already."""
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.entry.apply(work, file, edit)
            return work.unit.commit(acting.act("set", subject=file.project.text("ref")))

    def warnings(self, file: ProjectFile, edit: Edit | None = None) -> tuple[Problem, ...]:
        """Return what is to be known of a project as it is, or as an edit would leave it, and stops nothing."""
        return self.entry.warnings(file, edit) if edit else self.entry.warnings(file)

    def file(self, reference: str) -> ProjectFile:
        """Return a project with all its rows; raises WrongUsage when there is none."""
        with self._store.read() as reading:
            return find_file(reading, reference)

    def list(self, query: ProjectQuery, columns: Iterable[str]) -> Lines:
        """Return the lines of the list; raises WrongUsage for an unknown order."""
        refuse_order(query)
        with self._store.read_list() as reading:
            return reading.page(query, tuple(columns), self._naming(query))

    def ids(self, query: ProjectQuery) -> Ids:
        """Return the ids of the projects a query finds, in its order; raises WrongUsage for an unknown order."""
        refuse_order(query)
        with self._store.read_list() as reading:
            return reading.ids(query, self._naming(query))

    def lines(self, ids: Sequence[str], columns: Iterable[str]) -> Lines:
        """Return the lines of some projects in the order asked; those that are gone are left out."""
        with self._store.read_list() as reading:
            return reading.lines(ids, tuple(columns))

    def count(self, query: ProjectQuery) -> int:
        """Return how many projects a query finds."""
        with self._store.read_list() as reading:
            return reading.count(query)

    def _naming(self, query: ProjectQuery) -> Naming | None:
        return naming(query.sort, self._store.resources, self._language)

    @cached_property
    def entry(self) -> ProjectEntry:
        """How projects are entered and changed inside a unit of work."""
        # Imported here, because a list starts faster without the rules, which only writing needs.
        from registry.services.projects.entry import ProjectEntry  # noqa: PLC0415 - see above

        return ProjectEntry(self._store, self._own_side)


def refuse_order(query: ProjectQuery) -> None:
    """Raise WrongUsage for an order no list can be put in."""
    if query.sort not in SORTABLE:
        raise WrongUsage(code="unknown_order", given=query.sort, accepted=", ".join(sorted(SORTABLE)))
