"""A registry's data as the services use it: readings, and units of work."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC
from typing import TYPE_CHECKING

from registry.data import drafts, settings
from registry.data.reading import Reading
from registry.data.standings import Standings
from registry.data.unit_of_work import UnitOfWork, unit_of_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from registry.data.database import Database
    from registry.data.resources import Resources
    from registry.domain.draft import Draft


class Store:
    """The data of one open registry, with the clock everything is dated by."""

    def __init__(
        self,
        database: Database,
        resources: Resources,
        now: Callable[[], datetime],
        stamp: Callable[[], datetime] | None = None,
    ) -> None:
        self.database = database
        self.resources = resources
        self._now = now
        self._stamp = stamp or now
        """What the journal is stamped with: the machine's own clock, whatever day somebody takes for today."""

    @property
    def today(self) -> date:
        """The present day of the person at the desk."""
        return self._now().date()

    @property
    def moment(self) -> str:
        """The present moment (UTC), as the journal is stamped."""
        return self._stamp().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Read in one snapshot."""
        with self.database.read() as connection:
            yield Reading(connection, self.resources, self.today)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open a unit of work with a reading inside its transaction."""
        standings = Standings(self.resources, self.today)
        with unit_of_work(self.database, standings, self._stamp()) as unit:
            yield Work(unit, Reading(unit.connection, self.resources, self.today, unit.files))

    def refresh_lapsed(self) -> int:
        """Derive anew what lapsed determinations have made stale; returns how many projects."""
        with self.database.write() as connection:
            done = Standings(self.resources, self.today).refresh_lapsed(connection)
            connection.commit()
        return done

    def keep_setting(self, key: str, value: str) -> None:
        """Keep one of the registry's own settings."""
        with self.database.write() as connection:
            settings.put(connection, key, value)
            connection.commit()

    def keep_draft(self, draft: Draft) -> None:
        """Keep a draft; it is lasting when this returns."""
        with self.database.write() as connection:
            drafts.put(connection, draft)
            connection.commit()

    def drop_draft(self, draft_id: str) -> None:
        """Let a draft go."""
        with self.database.write() as connection:
            drafts.drop(connection, draft_id)
            connection.commit()


class Work:
    """A unit of work and the reading that sees what it has written so far."""

    def __init__(self, unit: UnitOfWork, reading: Reading) -> None:
        self.unit = unit
        self.reading = reading

    def keep_setting(self, key: str, value: str) -> None:
        """Keep one of the registry's own settings, in the same transaction."""
        settings.put(self.unit.connection, key, value)

    def drop_draft(self, draft_id: str) -> None:
        """Let a draft go, in the same transaction."""
        drafts.drop(self.unit.connection, draft_id)
