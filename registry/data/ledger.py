"""The exchanges as they are kept, newest first, each with how many projects it carried and what answered it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from registry.data import rows
from registry.data.tables.whole import OFFICIAL

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from registry.domain.record import Record

_EXCHANGES, _CARRIED = OFFICIAL["exchanges"], OFFICIAL["exchange_projects"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One exchange: its row, how many projects it carried, whether a workbook came in that answers it."""

    row: Record
    projects: int
    answered: bool


def entries(connection: Connection) -> list[Entry]:
    """Return every exchange, newest first."""
    per = select(_CARRIED.c.exchange, func.count(_CARRIED.c.project_id.distinct())).group_by(
        _CARRIED.c.exchange
    )
    carried: dict[str, int] = {row[0]: row[1] for row in connection.execute(per)}
    found = rows.some(connection, "exchanges")
    answered = {row.text("answers") for row in found}
    made = [Entry(row, carried.get(row.id, 0), row.id in answered) for row in found]
    return sorted(made, key=lambda one: (one.row.text("made"), one.row.text("number")), reverse=True)
