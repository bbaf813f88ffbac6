"""The project files of one act: each is read once and updated with every row the act writes; also the calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.projects import project_files
from registry.data.projects.calendars import AROUND_NOUNS, Calendars

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile


class OpenFiles:
    """The project files read in one write transaction; nobody else can write meanwhile, so they stay current."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._open: dict[str, ProjectFile] = {}
        self._around: Calendars | None = None

    @property
    def around(self) -> Calendars:
        """The calendars that affect the clocks of every project."""
        if self._around is None:
            self._around = Calendars(self._connection)
        return self._around

    def get(self, project_id: str) -> ProjectFile | None:
        """Return a project with all its rows as the act has left them so far, or None."""
        if project_id not in self._open:
            found = project_files.load(self._connection, project_id)
            if found is None:
                return None
            self._open[project_id] = found
        return self._open[project_id]

    def some(self, project_ids: Iterable[str]) -> list[ProjectFile]:
        """Return the files of those projects that exist."""
        found = (self.get(project_id) for project_id in project_ids)
        return [file for file in found if file is not None]

    def put(self, row: Record) -> None:
        """Update the files with a row that the act has created or changed."""
        self._forget_calendars(row)
        file = self._open.get(_project_of(row))
        if file is not None:
            self._open[file.project.id] = file.with_row(row)

    def drop(self, row: Record) -> None:
        """Update the files after the act has removed a row."""
        self._forget_calendars(row)
        if row.noun == "project":
            self._open.pop(row.id, None)
            return
        file = self._open.get(_project_of(row))
        if file is not None:
            self._open[file.project.id] = file.without_row(row)

    def _forget_calendars(self, row: Record) -> None:
        if row.noun in AROUND_NOUNS:
            self._around = None


def _project_of(row: Record) -> str:
    return row.id if row.noun == "project" else row.project_id or ""
