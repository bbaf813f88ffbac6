"""A unit of work as the services use it, with a snapshot that includes what it has written so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.projects import drafts
from registry.data.projects.snapshot import Snapshot
from registry.data.projects.standings import Standings
from registry.data.projects.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Connection

    from registry.data.reference.resources import Resources
    from registry.domain.journal.anchors import LineDue


class Work:
    """A unit of work inside a write transaction, and a snapshot that includes what it has written so far."""

    def __init__(
        self,
        connection: Connection,
        resources: Resources,
        today: date,
        now: datetime,
        line: LineDue | None = None,
    ) -> None:
        """`now` is the time stamped in the journal, independent of the day assumed as today."""
        self.unit = UnitOfWork(connection, Standings(resources, today), now, line)
        self.reading = Snapshot(connection, resources, today, self.unit.files)

    def drop_draft(self, draft_id: str) -> None:
        """Delete a draft in the same transaction."""
        drafts.drop(self.unit.connection, draft_id)
