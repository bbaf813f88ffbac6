"""How other offices' sheets are read, kept by name beside the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import IMPORT_PROFILE
from registry.data.journal.control_characters import refuse_in_mapping

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEPT = IMPORT_PROFILE.c


def names(connection: Connection) -> list[str]:
    """Return the names kept, in their order."""
    return list(connection.execute(select(_KEPT.name).order_by(_KEPT.name)).scalars())


def get(connection: Connection, name: str) -> str | None:
    """Return the mapping of a name as JSON; None when there is none."""
    return connection.execute(select(_KEPT.mapping).where(_KEPT.name == name)).scalar()


def put(connection: Connection, name: str, mapping: str, at: str) -> None:
    """Keep a mapping in place of the former one of its name; raises UncleanText."""
    refuse_in_mapping(name, mapping)
    drop(connection, name)
    connection.execute(IMPORT_PROFILE.insert(), {"name": name, "mapping": mapping, "kept_at": at})


def drop(connection: Connection, name: str) -> None:
    """Let a mapping go; nothing happens when it is not there."""
    connection.execute(IMPORT_PROFILE.delete().where(_KEPT.name == name))
