"""The facts established about all projects, read at once for lists and reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import OFFICIAL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from registry.domain.procedure.condition import Facts


def valid_on(connection: Connection, day: date) -> Mapping[str, Facts]:
    """Return the facts of each project that are valid on a day, by project id; a later one replaces an earlier one."""
    made = OFFICIAL["determinations"].c
    query = select(made.project_id, made.kind, made.value, made.valid_until).order_by(
        made.date, made.position
    )
    found: dict[str, dict[str, frozenset[str]]] = {}
    for project_id, kind, value, valid_until in connection.execute(query):
        facts = found.setdefault(project_id, {})
        facts[kind] = frozenset({value})
        if valid_until and valid_until < day.isoformat():
            del facts[kind]
    return found
