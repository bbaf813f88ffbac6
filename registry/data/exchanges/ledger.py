"""The list of exchanges, newest first, each with its number of projects and whether it was answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from registry.data.engine.tables.schema import CHANGE, CHANGE_SET, OFFICIAL
from registry.data.projects import rows
from registry.domain.journal.change_set import PARTLY_UNDONE, UNDONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from registry.domain.fields.record import Record

_CARRIED = OFFICIAL["exchange_projects"]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One exchange: its row, its number of projects, and whether a workbook was imported that answers it.

    An import that was undone keeps its number of projects, but does not answer an export.
    """

    row: Record
    projects: int
    answered: bool


def ledger_rows(connection: Connection) -> list[LedgerRow]:
    """Return every exchange, newest first."""
    per = select(_CARRIED.c.exchange, func.count(_CARRIED.c.project_id.distinct())).group_by(
        _CARRIED.c.exchange
    )
    carried: dict[str, int] = {row[0]: row[1] for row in connection.execute(per)}
    found = rows.some(connection, "exchanges")
    answered = {row.text("answers") for row in found if row.text("state") != UNDONE}
    carried |= _carried_at_first(connection, found)
    made = [LedgerRow(row, carried.get(row.id, 0), row.id in answered) for row in found]
    return sorted(made, key=lambda one: (one.row.text("made"), one.row.text("number")), reverse=True)


def _carried_at_first(connection: Connection, exchanges: Iterable[Record]) -> dict[str, int]:
    """Return, by exchange id, how many projects the undone imports contained, as read from the journal."""
    ids = {row.text("number"): row.id for row in exchanges if row.text("state") in (UNDONE, PARTLY_UNDONE)}
    if not ids:
        return {}
    query = (
        select(CHANGE_SET.c.exchange, func.count(CHANGE.c.project_id.distinct()))
        .join_from(CHANGE_SET, CHANGE, CHANGE.c.change_set == CHANGE_SET.c.seq)
        .where(CHANGE_SET.c.exchange.in_(list(ids)), CHANGE.c.noun == "exchange_projects")
        .where(CHANGE.c.before.is_(None))
        .group_by(CHANGE_SET.c.exchange)
    )
    return {ids[row[0]]: row[1] for row in connection.execute(query)}
