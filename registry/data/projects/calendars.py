"""What affects the progress of projects from outside: sessions of forums, holidays, groups and lists of countries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, select

from registry.data.engine.tables.schema import OFFICIAL
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.sides import Side
from registry.domain.project.project_file import Surroundings
from registry.domain.values.working_days import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.reference.resources import Resources
    from registry.domain.project.project_file import ProjectFile

AROUND_NOUNS = frozenset({"meetings", "holidays"})
"""The nouns whose rows make up the calendars."""

_MEETINGS, _FREE_DAYS = OFFICIAL["meetings"].c, OFFICIAL["holidays"].c
_SESSIONS = select(_MEETINGS.forum, _MEETINGS.date).where(_MEETINGS.date.is_not(None))
_HOLIDAYS = select(_FREE_DAYS.date).where(_FREE_DAYS.side == bindparam("of"))


class Calendars:
    """The calendars for the projects of one snapshot; each part is read when it is first needed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._calendars = _Calendars(connection)
        self._around: tuple[Resources, Surroundings] | None = None
        """The reference data used last, and the surroundings made of it."""
        self._last: tuple[ProjectFile, Resources, date, Progress] | None = None

    def progress(self, file: ProjectFile, resources: Resources, today: date) -> Progress:
        """Return the progress of a project in its procedure on a day.

        The last result is cached, because an act needs it twice: for its effects and for the standing. A project file
        is immutable, so the same file has the same progress.
        """
        if self._last is not None and self._last[0] is file and self._last[1:3] == (resources, today):
            return self._last[3]
        if self._around is None or self._around[0] is not resources:
            listed = Surroundings(self._sessions, resources.members("AECA_15"), resources.listings)
            self._around = resources, listed
        around = self._around[1]
        procedure = resources.procedures.of(file.procedure, file.procedure_version)
        progress = Progress(procedure, file.dossier(around), today, self._calendars)
        self._last = (file, resources, today, progress)
        return progress

    @cached_property
    def _sessions(self) -> tuple[tuple[str, date], ...]:
        return tuple((forum, date.fromisoformat(day)) for forum, day in self._connection.execute(_SESSIONS))


class _Calendars(Mapping[Side, Calendar]):
    """Maps each side to its working calendar; its holidays are read when a limit first counts working days."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._read: dict[Side, Calendar] = {}

    def __getitem__(self, side: Side) -> Calendar:
        if side not in self._read:
            days = self._connection.execute(_HOLIDAYS, {"of": side.value}).scalars()
            self._read[side] = Calendar(frozenset(map(date.fromisoformat, days)))
        return self._read[side]

    def __iter__(self) -> Iterator[Side]:
        return iter(Side)

    def __len__(self) -> int:
        return len(Side)
