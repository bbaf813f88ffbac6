"""The times change sets are stamped with: when the last was made, and where the clock was set back between two."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import CHANGE_SET
from registry.domain.journal.doubt import TOLERANCE, SetBack
from registry.domain.values.moments import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_STAMPED = select(CHANGE_SET.c.seq, CHANGE_SET.c.at)


def last_stamp(connection: Connection) -> str | None:
    """Return when the last change set was made; None when there is none."""
    row = connection.execute(_STAMPED.order_by(CHANGE_SET.c.seq.desc()).limit(1)).first()
    return row[1] if row else None


def set_back(connection: Connection) -> Iterator[SetBack]:
    """Yield the change sets stamped before the one ahead of them, in their order."""
    for (_, before), (seq, at) in pairwise(connection.execute(_STAMPED.order_by(CHANGE_SET.c.seq))):
        earlier, later = read_stamp(at), read_stamp(before)
        if earlier is not None and later is not None and earlier < later - TOLERANCE:
            yield SetBack(seq, at, before)
