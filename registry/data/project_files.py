"""Loading project files: a project with all its rows, one or many at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from registry.data import rows
from registry.data.tables.whole import OFFICIAL
from registry.domain.fields.table import OF_PROJECT
from registry.domain.project_file import ProjectFile, Surroundings
from registry.domain.sides import Side
from registry.domain.values.working_days import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.data.resources import Resources
    from registry.domain.record import Record

ROAD_NOUNS = (
    "gates", "determinations", "requirements", "documents", "funding", "milestones", "risks", "actions",
    "indicators", "presentations", "industry_links", "contacts",
)  # fmt: skip
"""The nouns a project's road and standing are read from."""

ALL_NOUNS = tuple(noun.id for noun in OF_PROJECT)


def load(connection: Connection, project_id: str, nouns: Sequence[str] = ALL_NOUNS) -> ProjectFile | None:
    """Return one project file, or None when there is no such project."""
    found = load_many(connection, [project_id], nouns)
    return found[0] if found else None


def load_many(
    connection: Connection, project_ids: Sequence[str], nouns: Sequence[str] = ALL_NOUNS
) -> list[ProjectFile]:
    """Return the files of some projects, in no particular order."""
    projects: list[Record] = []
    table = OFFICIAL["project"]
    for start in range(0, len(project_ids), rows.CHUNK):
        wanted = select(table).where(table.c.id.in_(project_ids[start : start + rows.CHUNK]))
        projects += [rows.record("project", row) for row in connection.execute(wanted).mappings()]
    sorted_out: dict[str, dict[str, list[Record]]] = {project.id: {} for project in projects}
    for noun in nouns:
        for row in rows.of_projects(connection, noun, list(sorted_out)):
            sorted_out[str(row.project_id)].setdefault(noun, []).append(row)
    return [ProjectFile(p, {n: tuple(found) for n, found in sorted_out[p.id].items()}) for p in projects]


def find_id(connection: Connection, reference: str) -> str | None:
    """Return the id of the project with a reference number, or with this very id."""
    table = OFFICIAL["project"]
    query = select(table.c.id).where((table.c.ref == reference.strip().upper()) | (table.c.id == reference))
    return connection.execute(query).scalar()


def surroundings(connection: Connection, resources: Resources) -> Surroundings:
    """Return what bears on every project's clocks: known meetings, and the 15-day countries."""
    meetings = OFFICIAL["meetings"]
    query = select(meetings.c.forum, meetings.c.date).where(meetings.c.date.is_not(None))
    sessions = tuple((forum, date.fromisoformat(day)) for forum, day in connection.execute(query))
    return Surroundings(sessions, resources.members("AECA_15"))


def calendars(connection: Connection) -> dict[Side, Calendar]:
    """Return the working calendar of each side that keeps holidays."""
    holidays = OFFICIAL["holidays"]
    found: dict[Side, set[date]] = {}
    for side, day in connection.execute(select(holidays.c.side, holidays.c.date)):
        found.setdefault(Side(side), set()).add(date.fromisoformat(day))
    return {side: Calendar(frozenset(days)) for side, days in found.items()}


def ids(files: Iterable[ProjectFile]) -> list[str]:
    """Return the ids of some files."""
    return [file.project.id for file in files]
