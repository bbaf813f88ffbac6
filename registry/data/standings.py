"""Keeping the derived rows of projects true: standing, codes for filtering, search."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select

from registry.data import project_files, search
from registry.data.tables.whole import OFFICIAL, PROJECT_CODE, STANDING
from registry.domain.fields.kinds import split
from registry.domain.road import Road
from registry.domain.standing import standing_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from registry.data.resources import Resources
    from registry.domain.project_file import ProjectFile
    from registry.domain.record import Record

CODE_FIELDS = (
    "countries",
    "other_areas",
    "themes",
    "principles",
    "implementing_orgs",
    "partner_orgs",
    "releasable_to",
)
"""List fields a list can be filtered by."""


class Standings:
    """Derives what stands beside the official rows; knows the procedures and the day."""

    def __init__(self, resources: Resources, today: date) -> None:
        self._resources = resources
        self._today = today

    def refresh(self, connection: Connection, project_ids: Sequence[str], updated_at: str) -> None:
        """Derive the rows of some projects anew, inside the transaction that changed them."""
        around = project_files.surroundings(connection, self._resources)
        calendars = project_files.calendars(connection)
        files = project_files.load_many(connection, project_ids, project_files.ROAD_NOUNS)
        for file in files:
            procedure = self._resources.procedure(file.procedure)
            road = Road(procedure, file.dossier(around), self._today, calendars)
            self._write(connection, file, road, updated_at)
        for gone in set(project_ids) - set(project_files.ids(files)):
            forget(connection, gone)

    def refresh_lapsed(self, connection: Connection) -> int:
        """Derive anew what a lapsed determination has made stale; returns how many projects."""
        query = select(STANDING.c.project_id, STANDING.c.updated_at)
        lapsed = connection.execute(query.where(STANDING.c.stale_after < self._today.toordinal())).all()
        for project_id, updated_at in lapsed:
            self.refresh(connection, [project_id], updated_at)
        return len(lapsed)

    def refresh_all(self, connection: Connection) -> int:
        """Derive everything anew; returns how many projects."""
        project = OFFICIAL["project"]
        query = select(project.c.id, STANDING.c.updated_at).outerjoin_from(project, STANDING)
        known = connection.execute(query).all()
        for project_id, updated_at in known:
            self.refresh(connection, [project_id], updated_at or "")
        return len(known)

    def _write(self, connection: Connection, file: ProjectFile, road: Road, updated_at: str) -> None:
        values = asdict(standing_of(road, file)) | {"updated_at": updated_at}
        values |= {"ended": int(values["ended"]), "grey": int(values["grey"])}
        known = connection.execute(
            STANDING.update().where(STANDING.c.project_id == file.project.id).values(**values)
        ).rowcount
        if not known:
            connection.execute(STANDING.insert(), {"project_id": file.project.id, **values})
        _write_codes(connection, file.project)
        search.index(connection, file)


def forget(connection: Connection, project_id: str) -> None:
    """Remove what was derived of a project that is about to go."""
    search.forget(connection, project_id)
    connection.execute(delete(PROJECT_CODE).where(PROJECT_CODE.c.project_id == project_id))
    connection.execute(delete(STANDING).where(STANDING.c.project_id == project_id))


def _write_codes(connection: Connection, project: Record) -> None:
    codes = {(name, code) for name in CODE_FIELDS for code in split(project.values.get(name))}
    query = select(PROJECT_CODE.c.field, PROJECT_CODE.c.code).where(PROJECT_CODE.c.project_id == project.id)
    known = {(name, code) for name, code in connection.execute(query)}
    if codes == known:
        return
    connection.execute(delete(PROJECT_CODE).where(PROJECT_CODE.c.project_id == project.id))
    if codes:
        rows = [{"project_id": project.id, "field": name, "code": code} for name, code in sorted(codes)]
        connection.execute(PROJECT_CODE.insert(), rows)
