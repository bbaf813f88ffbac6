"""Saving a report as a file: whole or not at all, and never over a file of the registry itself."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from registry.data.attachments import own_files
from registry.data.files import write_atomically
from registry.domain.errors import RefusedInput

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

_LOCK = ".lock"


def save(connection: Connection, pdf: bytes, out: Path) -> None:
    """Write a report; raises a RegistryError where it may not or cannot be written."""
    refuse_own(connection, out)
    write_atomically(out, pdf)


def refuse_own(connection: Connection, out: Path) -> None:
    """Raise RefusedInput when a path names a file of the open registry."""
    own = own_files(connection)
    beside = (path.with_name(path.name + _LOCK) for path in own[:1])
    if any(_is_same(out, path) for path in (*own, *beside)):
        raise RefusedInput(f"{out} belongs to the registry itself; choose another name for the report")


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        if one.samefile(other):
            return True
    return one.resolve() == other.resolve()
