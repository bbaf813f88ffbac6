"""The stored journal: appending change sets to the chain; `change_sets.py` and `standing_acts.py` read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine.tables.schema import CHANGE, CHANGE_SET
from registry.data.journal.control_characters import refuse_control_characters
from registry.domain.journal.change_set import ChangeSet, image_text
from registry.domain.journal.seal import SECOND, seal

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEADER = (
    "seq",
    "id",
    "at",
    "kind",
    "who",
    "office",
    "side",
    "account",
    "why",
    "subject",
    "exchange",
    "undoes",
)
"""The columns of a change set that its hash covers, in order."""

DETAIL = ("noun", "row_id", "project_id", "before", "after")
"""The columns of a change that its set's hash covers, in order."""


# Built once: every save runs these statements, and building one takes longer than running it.
_APPEND, _APPEND_CHANGES = CHANGE_SET.insert(), CHANGE.insert()


def append(connection: Connection, previous: str, change_set: ChangeSet) -> ChangeSet:
    """Append a change set to the chain, in the transaction that wrote its rows; returns it with its hash.

    `previous` is the hash of the last change set before it.
    """
    refuse_control_characters(change_set)
    act = change_set.act
    header: dict[str, str | int | None] = {
        "seq": change_set.seq,
        "id": act.id,
        "at": change_set.at,
        "kind": act.kind,
        "who": act.who.name,
        "office": act.who.office,
        "side": act.who.side,
        "account": act.who.account,
        "why": act.why or None,
        "subject": act.subject or None,
        "exchange": act.exchange or None,
        "undoes": act.undoes or None,
    }
    details = [
        (c.noun, c.row_id, c.project_id, image_text(c.before), image_text(c.after))
        for c in change_set.changes
    ]
    linked = seal(previous, tuple(header.values()), details)
    connection.execute(_APPEND, {**header, "hash": linked, "seal": SECOND})
    if details:
        rows = [
            {"change_set": change_set.seq, "place": place, **dict(zip(DETAIL, detail, strict=True))}
            for place, detail in enumerate(details)
        ]
        connection.execute(_APPEND_CHANGES, rows)
    return ChangeSet(change_set.seq, change_set.at, act, change_set.changes, linked)
