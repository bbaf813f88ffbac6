"""The remembered mappings of other offices' sheets, stored by name outside the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from registry.data.engine.tables.schema import IMPORT_PROFILE
from registry.data.journal.control_characters import refuse_in_mapping

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEPT = IMPORT_PROFILE.c


def names(connection: Connection) -> list[str]:
    """Return the names of the stored mappings, sorted."""
    return list(connection.execute(select(_KEPT.name).order_by(_KEPT.name)).scalars())


def get(connection: Connection, name: str) -> str | None:
    """Return the mapping with a name as JSON; None when there is none."""
    return connection.execute(select(_KEPT.mapping).where(_KEPT.name == name)).scalar()


def put(connection: Connection, name: str, mapping: str, at: str) -> None:
    """Store a mapping (JSON) under a name, replacing the former one; `at` is the time in UTC.

    Raises UncleanText when the name or the mapping contains control or hiding characters.
    """
    refuse_in_mapping(name, mapping)
    drop(connection, name)
    connection.execute(IMPORT_PROFILE.insert(), {"name": name, "mapping": mapping, "kept_at": at})


def drop(connection: Connection, name: str) -> None:
    """Delete a mapping; does nothing when it does not exist."""
    connection.execute(IMPORT_PROFILE.delete().where(_KEPT.name == name))
