"""What has left the office: which exchange carried a project away, and at which change set."""

from __future__ import annotations

from sqlalchemy import Connection, select

from registry.data.tables.whole import OFFICIAL


def left_with(connection: Connection, project_id: str, seq: int) -> str | None:
    """Return the number of an outgoing exchange that carried a project as it stood at `seq` or later."""
    exchange, sent = OFFICIAL["exchanges"], OFFICIAL["exchange_projects"]
    query = (
        select(exchange.c.number)
        .join_from(sent, exchange, sent.c.exchange == exchange.c.id)
        .where(sent.c.project_id == project_id, exchange.c.direction == "out", exchange.c.at_change >= seq)
        .order_by(exchange.c.at_change)
        .limit(1)
    )
    return connection.execute(query).scalar()


def audiences(connection: Connection, project_id: str) -> tuple[tuple[str, str, str], ...]:
    """Return number, office and audience of every exchange that carried a project away, oldest first."""
    exchange, sent = OFFICIAL["exchanges"], OFFICIAL["exchange_projects"]
    query = (
        select(exchange.c.number, exchange.c.office, exchange.c.audience)
        .join_from(sent, exchange, sent.c.exchange == exchange.c.id)
        .where(sent.c.project_id == project_id, exchange.c.direction == "out")
        .order_by(exchange.c.at_change, exchange.c.number)
    )
    return tuple((row[0], row[1] or "", row[2] or "") for row in connection.execute(query))
