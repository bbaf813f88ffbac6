"""A registry's data as the services use it: snapshots for reading, and units of work for writing."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.journal.run import Run
from registry.data.projects.list_snapshot import ListSnapshot
from registry.domain.errors import Gone
from registry.domain.values.moments import iso_milliseconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from registry.data.engine.database import Database
    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.data.reference.resources import Resources
    from registry.domain.journal.anchors import LineDue
    from registry.domain.project.draft import Draft


class Store:
    """The data of one open registry, with the clock everything is dated by."""

    def __init__(
        self,
        database: Database,
        resources: Resources,
        now: Callable[[], datetime],
        stamp: Callable[[], datetime] | None = None,
        run: Run | None = None,
    ) -> None:
        """`now` is the clock for today's date, `stamp` the clock of the journal; by default they are the same."""
        self.database = database
        self.resources = resources
        self._now = now
        self._stamp = stamp or now
        self.run = run or Run()
        """This run of the program at this registry."""
        self.line_due: LineDue | None = None
        """The line of the journal that the next act begins, if this file is a copy that was not written here yet."""

    @property
    def today(self) -> date:
        """The present day of the person at the desk."""
        return self._now().date()

    @property
    def moment(self) -> str:
        """The present moment (UTC), as the journal is stamped."""
        return iso_milliseconds(self._stamp())

    def on_day(self, now: Callable[[], datetime]) -> Store:
        """Return the same data with another clock for today; the journal is stamped as before."""
        return Store(self.database, self.resources, now, self._stamp, self.run)

    @contextmanager
    def read_list(self) -> Iterator[ListSnapshot]:
        """Read in one snapshot what a list needs."""
        with self.database.read() as connection:
            yield ListSnapshot(connection, self.resources, self.today)

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """Read in one snapshot."""
        from registry.data.projects.snapshot import Snapshot  # noqa: PLC0415 - a list is there sooner without whole projects

        with self.database.read() as connection:
            yield Snapshot(connection, self.resources, self.today)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open a unit of work; what is not committed when the block ends is rolled back."""
        from registry.data.projects.work import Work  # noqa: PLC0415 - a list is there sooner without what writes

        with self.database.write() as connection:
            work = Work(connection, self.resources, self.today, self._stamp(), self.line_due)
            self.run.writes_after(work.unit.seq - 1)
            yield work
        if work.unit.appended:
            self.run.writes(work.unit.seq)
        if work.unit.line_begun:
            self.line_due = None

    def refresh_lapsed(self) -> int:
        """Update the derived data of projects whose determinations have expired; returns the number of projects."""
        with self.database.write() as connection:
            lapsed = ListSnapshot(connection, self.resources, self.today).lapsed()
            if lapsed:
                from registry.data.projects.standings import Standings  # noqa: PLC0415 - on most days nothing has lapsed

                Standings(self.resources, self.today).refresh_each(connection, lapsed)
            connection.commit()
        return len(lapsed)

    def keep_draft(self, draft: Draft) -> None:
        """Store a draft; it is on disk when this returns.

        If the registry's file was lost while it was open, the draft is stored in the rescue copy, with which work
        continues.
        """
        try:
            _put(self.database, draft)
        except Gone as gone:
            if not gone.rescue:
                raise
            from registry.data.engine.database import sqlite_database  # noqa: PLC0415 - only where a file was lost

            rescued = sqlite_database(Path(gone.rescue), writable=True)
            try:
                _put(rescued, draft)
            finally:
                rescued.close()

    def drop_draft(self, draft_id: str) -> None:
        """Let a draft go."""
        from registry.data.projects import drafts  # noqa: PLC0415 - nothing is typed when a list is opened

        with self.database.write() as connection:
            drafts.drop(connection, draft_id)
            connection.commit()


def _put(database: Database, draft: Draft) -> None:
    from registry.data.projects import drafts  # noqa: PLC0415 - nothing is typed when a list is opened

    with database.write() as connection:
        drafts.put(connection, draft)
        connection.commit()
