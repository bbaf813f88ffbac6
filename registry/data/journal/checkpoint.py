"""Sealing a journal of the first format with the second: one change set of kind `migrate`, during the migration.

The change set begins the registry's first line, records the old head and a digest of the entire journal before it, and
journals what the schema migration wrote. Old hashes do not change, so noted heads, printed heads and older backups
remain valid.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from registry.data.engine.ids import new_id
from registry.data.engine.tables.schema import OFFICIAL
from registry.data.journal import journal, journal_end, lines
from registry.data.journal.chain import Chain
from registry.data.projects.rows import image, record
from registry.domain.errors import Unproved
from registry.domain.journal.anchors import MIGRATE
from registry.domain.journal.change_set import Act, Change, ChangeSet
from registry.domain.officer import Officer, cleaned


@dataclass(frozen=True, slots=True)
class Sealing:
    """The data of a checkpoint: who migrates, when (by the journal's clock), and at which place."""

    account: str
    at: str
    place: str


def seal_old_journal(connection: Connection, sealing: Sealing) -> ChangeSet | None:
    """Append the change set that seals the journal before it; None when there is nothing to seal.

    Raises Unproved when the journal fails its own verification.
    """
    chain = Chain()
    finding = next(iter(chain.walk(connection)), None)
    if finding is not None:
        raise Unproved(finding.defect)
    seq, hash_ = journal_end.head(connection)
    if chain.sealed or seq == 0:
        return None
    own = lines.own_row(connection)
    who = Officer(own.officer, own.office, own.side) if own else Officer("", "", "")
    line = {**lines.beginning(MIGRATE, sealing.place, (), (seq, hash_)), "journal_digest": chain.digest}
    line_id = new_id()
    connection.execute(OFFICIAL["lines"].insert(), {"id": line_id, "version": seq + 1, **line})
    changes = (*_written_by_step(connection, seq + 1), Change("lines", line_id, None, None, line))
    act = Act(new_id(), MIGRATE, cleaned(who._replace(account=sealing.account)))
    return journal.append(connection, hash_, ChangeSet(seq + 1, sealing.at, act, changes))


def _written_by_step(connection: Connection, seq: int) -> tuple[Change, ...]:
    """Return the rows the migration wrote under the number of this change set, as changes."""
    registry, documents = OFFICIAL["registry"], OFFICIAL["documents"]
    own = connection.execute(select(registry).where(registry.c.version == seq)).mappings().all()
    named = connection.execute(
        select(documents.c.id, documents.c.project_id, documents.c.file_name)
        .where(documents.c.version == seq)
        .order_by(documents.c.id)
    )
    return (
        *(Change("registry", row["id"], None, None, image(record("registry", row))) for row in own),
        *(
            Change("documents", row_id, project_id, {"file_name": None}, {"file_name": name})
            for row_id, project_id, name in named
        ),
    )
