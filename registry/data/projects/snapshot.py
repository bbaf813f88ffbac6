"""Reading a registry: the queries of the services, in one short snapshot, with immutable results.

The queries for the list are in `list_snapshot.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.exchanges import departures
from registry.data.files import attachments
from registry.data.journal.change_sets import ChangeSets
from registry.data.journal.standing_acts import StandingActs
from registry.data.projects import drafts, established_facts, project_files, project_list, rows
from registry.data.projects.calendars import Calendars
from registry.data.projects.list_snapshot import ListSnapshot
from registry.data.projects.unknown_version import refuse_unknown_version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from registry.data.exchanges.exchange_rows import ExchangeRows
    from registry.data.projects.open_files import OpenFiles
    from registry.data.reference.resources import Resources
    from registry.domain.attachments.attachment import Attachment
    from registry.domain.exchange.departure import Departure
    from registry.domain.fields.record import Record
    from registry.domain.procedure.condition import Facts
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.draft import Draft, KeptDraft
    from registry.domain.project.project_file import ProjectFile


class Snapshot(ListSnapshot):
    """One complete snapshot of a registry."""

    def __init__(
        self, connection: Connection, resources: Resources, today: date, files: OpenFiles | None = None
    ) -> None:
        super().__init__(connection, resources, today)
        self._files = files
        """The project files of the act to which this snapshot belongs; None outside an act."""
        self.journal = ChangeSets(connection)
        self.acts = StandingActs(connection)

    def project_id(self, reference: str) -> str | None:
        """Return the id of the project with a reference number."""
        return project_files.find_id(self._connection, reference)

    def file(self, project_id: str) -> ProjectFile | None:
        """Return a project with all its rows."""
        if self._files is not None:
            return self._files.get(project_id)
        return project_files.load(self._connection, project_id)

    def known_file(self, project_id: str) -> ProjectFile:
        """Return a project that must exist, with all its rows; raises LookupError when it does not."""
        file = self.file(project_id)
        if file is None:
            raise LookupError(f"project {project_id} has gone in the middle of an act")
        return file

    def progress(self, file: ProjectFile) -> Progress:
        """Return the progress of a project in its procedure today."""
        return self._around.progress(file, self._resources, self._today)

    def refuse_unknown_version(self, file: ProjectFile) -> None:
        """Raise Refused where an act is about a project that runs on a version this program does not have."""
        if self._files is not None:
            refuse_unknown_version(file, self._resources)

    def newest_version(self, file: ProjectFile) -> int:
        """Return the newest version of a project's procedure."""
        return self._resources.procedures.newest(file.procedure)

    def facts(self) -> Mapping[str, Facts]:
        """Return the facts of each project that are valid today, by project id."""
        return established_facts.valid_on(self._connection, self._today)

    @property
    def _around(self) -> Calendars:
        return Calendars(self._connection) if self._files is None else self._files.around

    def attachment(self, sha256: str, name: str) -> Attachment | None:
        """Return the attachment with this hash, under the given name; None when the registry does not have it."""
        return attachments.known(self._connection, sha256, name)

    def updated_at(self, project_id: str) -> str:
        """Return the time at which a project or one of its rows was last changed."""
        return project_list.updated_at(self._connection, project_id)

    def row(self, noun: str, row_id: str) -> Record | None:
        """Return one row of any noun."""
        return rows.get(self._connection, noun, row_id)

    def draft(self, draft_id: str) -> Draft | None:
        """Return a draft, or None."""
        return drafts.get(self._connection, draft_id)

    def draft_of(self, project_id: str) -> Draft | None:
        """Return the draft of a project, or None."""
        return drafts.of_project(self._connection, project_id)

    def drafts(self) -> list[KeptDraft]:
        """Return every draft with the number and title that identify it to a person, newest first."""
        return drafts.everything(self._connection)

    @property
    def exchanges(self) -> ExchangeRows:
        """The queries of an exchange of workbooks: many rows at once, and rows in the state in which they were sent."""
        from registry.data.exchanges.exchange_rows import ExchangeRows  # noqa: PLC0415 - only exchanges read this way

        return ExchangeRows(self._connection)

    def departures(self, project_ids: Sequence[str], seq: int) -> Mapping[str, tuple[Departure, ...]]:
        """Return, by project id, the exports that contained a project in its state at a change set or later."""
        return departures.departures(self._connection, project_ids, seq)
