"""Which exports contained which projects at or after a change set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import OFFICIAL
from registry.domain.exchange.departure import Departure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_AT_ONCE = 500
"""How many ids one query contains: SQLite and PostgreSQL both limit the number of values in a statement."""


def departures(
    connection: Connection, project_ids: Sequence[str], seq: int
) -> dict[str, tuple[Departure, ...]]:
    """Return, by project id, the exports that contained a project in its state at `seq` or later, oldest first.

    Projects that were not exported are missing from the result.
    """
    exchange, sent = OFFICIAL["exchanges"], OFFICIAL["exchange_projects"]
    query = (
        select(sent.c.project_id, exchange.c.number, exchange.c.at_change, exchange.c.fields)
        .join_from(sent, exchange, sent.c.exchange == exchange.c.id)
        .where(exchange.c.direction == "out", exchange.c.at_change >= seq)
        .order_by(exchange.c.at_change, exchange.c.number)
    )
    found: dict[str, tuple[Departure, ...]] = {}
    for start in range(0, len(project_ids), _AT_ONCE):
        some = sent.c.project_id.in_(project_ids[start : start + _AT_ONCE])
        for project_id, number, at_change, kept in connection.execute(query.where(some)):
            found[project_id] = (*found.get(project_id, ()), Departure.of(number, at_change, kept))
    return found


def audiences(connection: Connection, project_id: str) -> tuple[tuple[str, str, str], ...]:
    """Return number, office and audience of every exchange that exported a project, oldest first."""
    exchange, sent = OFFICIAL["exchanges"], OFFICIAL["exchange_projects"]
    query = (
        select(exchange.c.number, exchange.c.office, exchange.c.audience)
        .join_from(sent, exchange, sent.c.exchange == exchange.c.id)
        .where(sent.c.project_id == project_id, exchange.c.direction == "out")
        .order_by(exchange.c.at_change, exchange.c.number)
    )
    return tuple((row[0], row[1] or "", row[2] or "") for row in connection.execute(query))
