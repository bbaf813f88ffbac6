"""Rebuilding everything derived: indexes and triggers, standings, codes, search words, counters of numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from registry.data.engine.database import FILE_FORMAT
from registry.data.engine.schema_check import expected
from registry.data.engine.tables.schema import CHANGE, COUNTER, OFFICIAL, PROJECT_CODE, SEARCH, STANDING
from registry.data.engine.triggers import guard_journal
from registry.data.projects import numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from registry.data.projects.standings import Standings

_NUMBERED = {"project": "ref", "exchanges": "number"}
"""Maps each noun whose rows have numbers of a series to the field with the number."""

_NUMBER = re.compile(r"(?P<series>[A-Z]+(?:-[A-Z0-9]+)*)-(?P<number>\d{4,9})")
_SEARCH_INDEX = "CREATE VIRTUAL TABLE search_index"
_MAKES_ANEW = re.compile(r"CREATE (?:UNIQUE )?(?P<kind>INDEX|TRIGGER)\b")


def rebuild(connection: Connection, standings: Standings, moments: Mapping[str, str]) -> None:
    """Rebuild everything derived, in the caller's transaction; `moments` maps project id to its last change."""
    if connection.dialect.name == "sqlite":
        _rebuild_schema(connection)
        connection.exec_driver_sql(f"PRAGMA user_version={FILE_FORMAT}")
    guard_journal(connection)
    own = select(OFFICIAL["project"].c.id)
    if connection.dialect.name == "sqlite":
        _empty_search(connection)
    for table in (STANDING, PROJECT_CODE, SEARCH):
        connection.execute(delete(table).where(table.c.project_id.not_in(own)))
    standings.refresh_each(
        connection, [(one, moments.get(one, "")) for one in connection.execute(own).scalars()]
    )
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        connection.exec_driver_sql("REINDEX")
    _raise_counters(connection)


def _empty_search(connection: Connection) -> None:
    """Create the full-text index again, without content; a damaged index cannot be emptied."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")
    connection.exec_driver_sql(next(sql for sql in expected() if sql.startswith(_SEARCH_INDEX)))
    connection.exec_driver_sql("DELETE FROM search")


def _rebuild_schema(connection: Connection) -> None:
    """Remove foreign indexes and triggers, and create those that are missing."""
    found = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger', 'view')"
    ).all()
    for kind, name, sql in found:
        if sql not in expected():
            quoted = str(name).replace('"', '""')
            connection.exec_driver_sql(f'DROP {kind} "{quoted}"')
    there = {sql for *_, sql in found}
    for sql in sorted(expected() - there):
        if _MAKES_ANEW.match(sql):
            connection.exec_driver_sql(sql)


def _raise_counters(connection: Connection) -> None:
    """Set every counter to the highest number ever used in its series, including undone ones.

    The journal does not record which numbers were returned before anybody saw them; these are lost by the rebuild.
    """
    known: dict[str, int] = {
        row[0]: row[1] for row in connection.execute(select(COUNTER.c.series, COUNTER.c.last))
    }
    highest = {series: last if numbers.can_count(last) else 0 for series, last in known.items()}
    for text in _used_numbers(connection):
        found = _NUMBER.fullmatch(text)
        if found:
            highest[found["series"]] = max(highest.get(found["series"], 0), int(found["number"]))
    for series, last in highest.items():
        if series not in known:
            connection.execute(COUNTER.insert(), {"series": series, "last": last})
        elif last != known[series]:
            connection.execute(COUNTER.update().where(COUNTER.c.series == series).values(last=last))


def _used_numbers(connection: Connection) -> Iterable[str]:
    """Yield every number in a row, or in the image of a row when it was created."""
    for noun, field in _NUMBERED.items():
        column = OFFICIAL[noun].c[field]
        yield from connection.execute(select(column).where(column.is_not(None))).scalars()
        made = select(CHANGE.c.after).where(CHANGE.c.noun == noun, CHANGE.c.before.is_(None))
        wanted = re.compile(rf'"{field}":"([^"]+)"')
        for image in connection.execute(made).scalars():
            yield from wanted.findall(image or "")
