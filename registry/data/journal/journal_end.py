"""The end of the stored journal: number and hash of the last change set; also the hash of any other change set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from registry.data.engine.tables.schema import CHANGE_SET
from registry.domain.journal.seal import GENESIS

if TYPE_CHECKING:
    from collections.abc import Sequence

# Built once: every save runs this statement, and building it takes longer than running it.
_HEAD = select(CHANGE_SET.c.seq, CHANGE_SET.c.hash).order_by(CHANGE_SET.c.seq.desc()).limit(1)


def head(connection: Connection) -> tuple[int, str]:
    """Return the sequence number and hash of the last change set; (0, genesis) when there is none."""
    row = connection.execute(_HEAD).first()
    return (row[0], row[1]) if row else (0, GENESIS)


def seal_of(connection: Connection, seq: int) -> str | None:
    """Return the hash of a change set; None when the journal does not hold it."""
    return connection.execute(select(CHANGE_SET.c.hash).where(CHANGE_SET.c.seq == seq)).scalar()


def seals_of(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """Return the hashes of change sets by number; missing change sets are left out."""
    wanted = select(CHANGE_SET.c.seq, CHANGE_SET.c.hash).where(CHANGE_SET.c.seq.in_(set(numbers)))
    return {row[0]: row[1] for row in connection.execute(wanted)} if numbers else {}
