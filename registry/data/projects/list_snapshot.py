"""Reading the list: what is asked of a registry as it opens and as its projects are listed, in one short snapshot.

It stands apart from `reading.py`, which reads whole projects, because a program is judged by how soon it lists them.
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
    from registry.data.projects.project_list import ListedProject
    from registry.domain.journal.anchors import Line


class ListSnapshot:
    """One snapshot of a registry, as far as its list, its identity and the end of its journal go."""

    def __init__(self, connection: Connection, today: date) -> None:
        self._connection = connection
        self._today = today

    @property
    def today(self) -> date:
        """The day this snapshot is looked at."""
        return self._today

    def page(self, query: ProjectQuery, columns: Sequence[str]) -> list[ListedProject]:
        """Return the lines of the list a query finds."""
        return project_list.page(self._connection, query, self._today, tuple(columns))

    def ids(self, query: ProjectQuery) -> list[str]:
        """Return the ids of the projects a query finds, in its order."""
        return project_list.ids(self._connection, query, self._today)

    def lines(self, ids: Sequence[str], columns: Sequence[str]) -> list[ListedProject]:
        """Return the lines of some projects in the order asked; those that are gone are left out."""
        return project_list.lines(self._connection, ids, tuple(columns))

    def count(self, query: ProjectQuery) -> int:
        """Return how many projects a query finds."""
        return project_list.count(self._connection, query, self._today)

    def project_count(self) -> int:
        """Return how many projects the registry holds."""
        return self.count(ProjectQuery())

    def lapsed(self) -> list[tuple[str, str]]:
        """Return the projects whose standing a lapsed determination has made stale, and when each was changed."""
        return project_list.lapsed(self._connection, self._today)

    def journal_lines(self) -> tuple[Line, ...]:
        """Return the lines the registry was written in, in the order they began."""
        return lines.of(self._connection)

    def seals_of(self, numbers: Sequence[int]) -> dict[int, str]:
        """Return the hashes of change sets by their numbers, of those that are there."""
        return journal_end.seals_of(self._connection, numbers)

    def own_row(self) -> OwnRegistry | None:
        """Return the registry's own row: its id, its officer and its side; None where it was never founded."""
        return lines.own_row(self._connection)

    def head(self) -> tuple[int, str]:
        """Return number and hash of the last change set."""
        return journal_end.head(self._connection)

    def seal_of(self, seq: int) -> str | None:
        """Return the hash of a change set; None when the journal does not hold it."""
        return journal_end.seal_of(self._connection, seq)
