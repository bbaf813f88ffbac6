"""Reading the list: the queries needed to open a registry and list its projects, in one short snapshot.

They are separate from `snapshot.py`, which reads complete projects, so that the list is loaded and shown sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.journal import journal_end, lines
from registry.data.projects import project_list
from registry.domain.project.query import ProjectQuery

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

    from registry.data.journal.lines import OwnRegistry
    from registry.data.projects.project_list import ListedProject, Naming
    from registry.data.reference.resources import Resources
    from registry.domain.journal.anchors import Line


class ListSnapshot:
    """One snapshot of a registry, limited to its list, its identity and the end of its journal."""

    def __init__(self, connection: Connection, resources: Resources, today: date) -> None:
        self._connection = connection
        self._resources = resources
        self._today = today

    @property
    def today(self) -> date:
        """The day that counts as today in this snapshot."""
        return self._today

    def page(
        self, query: ProjectQuery, columns: Sequence[str], named: Naming | None = None
    ) -> list[ListedProject]:
        """Return the rows of the list that a query finds, with the project fields named in `columns`.

        With `named` they are sorted by the names of the values instead of the values.
        """
        return project_list.page(self._asking, query, tuple(columns), named)

    def ids(self, query: ProjectQuery, named: Naming | None = None) -> list[str]:
        """Return the ids of the projects a query finds, in its order; with `named` by the names of the values."""
        return project_list.ids(self._asking, query, named)

    def lines(self, ids: Sequence[str], columns: Sequence[str]) -> list[ListedProject]:
        """Return the list rows of some projects in the given order; projects that no longer exist are left out."""
        return project_list.lines(self._connection, ids, tuple(columns))

    def count(self, query: ProjectQuery) -> int:
        """Return how many projects a query finds."""
        return project_list.count(self._asking, query)

    @property
    def _asking(self) -> project_list.Asking:
        resources = self._resources
        return project_list.Asking(
            self._connection, resources.words, self._today, lambda: resources.session_stages
        )

    def project_count(self) -> int:
        """Return how many projects the registry holds."""
        return self.count(ProjectQuery())

    def lapsed(self) -> list[tuple[str, str]]:
        """Return id and time of last change of the projects whose standing is outdated by a lapsed determination."""
        return project_list.lapsed(self._connection, self._today)

    def journal_lines(self) -> tuple[Line, ...]:
        """Return the lines of the journal in the order in which they began."""
        return lines.of(self._connection)

    def seals_of(self, numbers: Sequence[int]) -> dict[int, str]:
        """Return the hashes of change sets by number; missing change sets are left out."""
        return journal_end.seals_of(self._connection, numbers)

    def own_row(self) -> OwnRegistry | None:
        """Return the registry's own row: its id, its officer and its side; None when it has not been created yet."""
        return lines.own_row(self._connection)

    def head(self) -> tuple[int, str]:
        """Return number and hash of the last change set."""
        return journal_end.head(self._connection)

    def seal_of(self, seq: int) -> str | None:
        """Return the hash of a change set; None when the journal does not hold it."""
        return journal_end.seal_of(self._connection, seq)
