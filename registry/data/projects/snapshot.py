"""Reading a registry: the queries of the services, in one short snapshot, with immutable results.

The queries for the list are in `list_snapshot.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.exchanges import departures
from registry.data.files import attachments
from registry.data.journal import journal
from registry.data.projects import drafts, project_files, project_list, rows
from registry.data.projects.calendars import Calendars
from registry.data.projects.list_snapshot import ListSnapshot

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
    from registry.domain.journal.change_set import Change, ChangeSet
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

    def history(self, project_id: str) -> list[ChangeSet]:
        """Return the change sets that touched a project, oldest first."""
        return journal.of_project(self._connection, project_id)

    def change_set(self, act_id: str) -> ChangeSet | None:
        """Return a change set by its id or number."""
        return journal.find(self._connection, act_id)

    def changes_of(self, numbers: Sequence[int]) -> Mapping[int, tuple[Change, ...]]:
        """Return the changes of several change sets, by their numbers."""
        return journal.changes_of(self._connection, numbers)

    def header(self, act_id: str) -> ChangeSet | None:
        """Return a change set by its id, without its changes."""
        return journal.header(self._connection, act_id)

    def next_undo(self) -> ChangeSet | None:
        """Return the last act that can be undone, without its changes."""
        return next(journal.undoable(self._connection), None)

    def undoable_since(self, seq: int) -> list[ChangeSet]:
        """Return the acts done or redone after a change set that can be undone, the last one first."""
        return journal.undoable_since(self._connection, seq)

    def next_redo(self) -> ChangeSet | None:
        """Return the last undo that can be redone, without its changes."""
        return journal.next_redo(self._connection)

    def standing_undo_of(self, act_id: str) -> ChangeSet | None:
        """Return the undo in effect of an act, without its changes; None when the act is not undone."""
        return journal.standing_undo_of(self._connection, act_id)

    def is_taken_back(self, act_id: str) -> bool:
        """Return whether an act has been undone and not redone."""
        return journal.is_taken_back(self._connection, act_id)

    def later_on(self, project_id: str, seq: int) -> list[ChangeSet]:
        """Return the change sets after one that touched a project."""
        return journal.later_on(self._connection, project_id, seq)

    def last_writer(self, row_id: str) -> ChangeSet | None:
        """Return the change set that last wrote a row."""
        return journal.last_writer(self._connection, row_id)

    def last_writer_of(self, row_id: str, field: str) -> ChangeSet | None:
        """Return the change set that last wrote one field of a row."""
        return journal.last_writer_of(self._connection, row_id, field)

    def last_of(self, project_id: str) -> ChangeSet | None:
        """Return the last change set that touched a project, with the changes that concern it."""
        return journal.last_of(self._connection, project_id)

    def recent(self, limit: int, before_seq: int | None = None) -> list[ChangeSet]:
        """Return change sets, newest first, without their changes."""
        return journal.recent(self._connection, limit, before_seq)

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

    def stands_last(self, act_id: str) -> bool:
        """Return whether an act is in effect and everything done after it was undone."""
        return journal.stands_last(self._connection, act_id)

    def numbers_given_since(self, seq: int) -> Mapping[str, str]:
        """Return the projects created after a change set: maps each number to the last project id that got it."""
        return journal.numbers_given_since(self._connection, seq)
