"""Reading the registry's own row and its lines: which registry this is, and who wrote which change sets.

A line is one unforked history of writing (registries.md 3). Creating a registry begins a line, and so do restoring a
backup and the first write to a copy. The lines of a file follow one another, so a change set belongs to the newest
line that began with it or before it.
"""

from __future__ import annotations

import hashlib
import os
import platform
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, inspect, select

from registry.data.engine.tables.schema import OFFICIAL
from registry.domain.journal.anchors import Line

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.fields.record import Values

_REGISTRY, _LINES = OFFICIAL["registry"], OFFICIAL["lines"]


class OwnRegistry(NamedTuple):
    """The registry's own row: its id, and the officer who keeps it."""

    registry_id: str
    officer: str
    office: str
    side: str


def own_row(connection: Connection) -> OwnRegistry | None:
    """Return the registry's own row; None when the registry has not been created yet."""
    own = _REGISTRY.c
    row = connection.execute(select(own.id, own.officer, own.office, own.side).limit(1)).first()
    return OwnRegistry(row[0], row[1] or "", row[2] or "", row[3]) if row else None


def id_of(connection: Connection) -> str:
    """Return the id of a registry of any schema; empty when there is none."""
    tables = inspect(connection).get_table_names()
    if _REGISTRY.name in tables:
        own = own_row(connection)
        return own.registry_id if own else ""
    return _id_before_lines(connection) if "setting" in tables else ""


def are_kept(connection: Connection) -> bool:
    """Return whether the schema has lines, its own row, sealed journals and names by document (since 0004)."""
    return inspect(connection).has_table(_LINES.name)


def _id_before_lines(connection: Connection) -> str:
    """Return the id of a registry of an older schema, which stored it among the settings; empty when there is none."""
    found = connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'registry_id'").scalar()
    return str(found or "")


def of(connection: Connection) -> tuple[Line, ...]:
    """Return the lines of a registry in the order in which they began."""
    wanted = select(_LINES.c.id, _LINES.c.version, _LINES.c.place)
    found = connection.execute(wanted.order_by(_LINES.c.version, _LINES.c.id))
    return tuple(Line(row[0], row[1], row[2] or "") for row in found)


def place_of(path: Path) -> str:
    """Return the identifier of a place: a hash of the computer and the path with its links resolved.

    It is stored in the registry, which other offices may receive, so it must not reveal the path itself.
    """
    return hashlib.sha256(b"\0".join((platform.node().encode(), os.fsencode(path.resolve())))).hexdigest()


def beginning(begun_by: str, place: str, known: tuple[Line, ...], head: tuple[int, str]) -> Values:
    """Return the values of a new line that begins after `head`, the number and hash of the last change set."""
    seq, hash_ = head
    return {
        "begun_by": begun_by,
        "parent": known[-1].id if known else None,
        "at_change": seq,
        "at_hash": hash_,
        "place": place,
    }
