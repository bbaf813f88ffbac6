"""Telling what the database itself refused: full disk, read-only medium, damage, another writer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from registry.data.files.free_space import is_full
from registry.domain.errors import CannotOpen, Damaged, DiskFull, SearchDamaged, Unrecognised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BUSY, _LOCKED, _READONLY, _IO_ERROR, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = (
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    26,
)

_SEARCH_INDEX = "search_index"
"""The index of the search, and how the tables begin that SQLite keeps it in."""

_CODES = {
    _BUSY: "busy",
    _LOCKED: "busy",
    _READONLY: "read_only_medium",
    _IO_ERROR: "disk_error",
    _CANNOT_OPEN: "registry_folder_closed",
}
"""The code of the error that tells what SQLite refused, by SQLite's own."""

_MET_FOR_WANT_OF_ROOM = (_READONLY, _IO_ERROR, _CANNOT_OPEN)
"""How SQLite also tells of a full disk; the first where it could still open the registry for reading."""

_SAID_OF_DAMAGE = (
    "Could not decode to UTF-8",
    "invalid fts5 file format",
    "malformed database schema",
    "no such column",
    "no such table",
    "unsupported file format",
)
"""How the driver and SQLite begin to tell of damage for which they give no code of its own."""


@contextmanager
def translating_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite reports of its file into an error of ours; every other database error is a bug and rises.

    `path` is the registry, where it is known: a full disk is then told as what it is, whichever way SQLite met it.
    """
    try:
        yield
    except (
        UnicodeDecodeError
    ) as error:  # SQLite quotes the damaged bytes, and the driver cannot read its message
        raise Damaged(code="damaged", finding="its structure contains unreadable text") from error
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        said = str(error.orig).partition(" with text ")[0]  # what follows there is a record's content
        if _is_of_search(error, said):
            raise SearchDamaged from error
        if code in (_CORRUPT, _NOT_A_DATABASE) or said.startswith(_SAID_OF_DAMAGE):
            if code == _NOT_A_DATABASE:
                raise Unrecognised(code="unrecognised") from error
            raise Damaged(code="damaged", finding=said) from error
        if code == _FULL or (code in _MET_FOR_WANT_OF_ROOM and path is not None and is_full(path.parent)):
            raise DiskFull(code="disk_full") from error
        if code in _CODES:
            raise CannotOpen(code=_CODES[code]) from error
        raise


def _is_of_search(error: DBAPIError, said: str) -> bool:
    """Whether it is the index of the search that is damaged or gone: it can be made anew from the record."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    if _SEARCH_INDEX in said and said.startswith(("no such table", "fts5")):
        return True
    return code == _CORRUPT and _SEARCH_INDEX in (error.statement or "")
