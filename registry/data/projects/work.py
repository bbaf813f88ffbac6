"""A unit of work as the services use it, with a snapshot that includes what it has written so far."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from registry.data.projects import drafts
from registry.data.projects.snapshot import Snapshot
from registry.data.projects.standings import Standings
from registry.data.projects.unit_of_work import UnitOfWork, unit_of_work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from registry.data.engine.database import Database
    from registry.data.reference.resources import Resources
    from registry.domain.journal.anchors import LineDue


class Work:
    """A unit of work, and a snapshot that includes what it has written so far."""

    def __init__(self, unit: UnitOfWork, reading: Snapshot) -> None:
        self.unit = unit
        self.reading = reading

    def drop_draft(self, draft_id: str) -> None:
        """Delete a draft in the same transaction."""
        drafts.drop(self.unit.connection, draft_id)


@contextmanager
def opened(
    database: Database, resources: Resources, today: date, now: datetime, line: LineDue | None = None
) -> Iterator[Work]:
    """Open a unit of work; `now` is the time stamped in the journal, independent of the day assumed as today."""
    with unit_of_work(database, Standings(resources, today), now, line) as unit:
        yield Work(unit, Snapshot(unit.connection, resources, today, unit.files))
