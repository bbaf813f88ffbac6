"""Telling what the database itself refused: full disk, read-only medium, damage, another writer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from registry.data.files.free_space import is_full
from registry.domain.errors import CannotOpen, Damaged, DiskFull, SearchDamaged, Unrecognised
from registry.domain.obstacle import Obstacle

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

_SENTENCES = {
    _BUSY: "the registry is being written by another program; close that one or wait, then try again",
    _LOCKED: "the registry is being written by another program; close that one or wait, then try again",
    _READONLY: "the registry lies on a medium or in a folder that cannot be written; copy it to a folder of your own",
    _IO_ERROR: "the disk reported an error, so nothing is taken for saved; look at the record again, and make a "
    "backup elsewhere",
    _FULL: "the disk is full, so nothing was saved; free some space, then repeat the last step",
    _CANNOT_OPEN: "the registry's folder cannot be written or read; check its permissions or copy the registry "
    "to a folder of your own",
}

_OBSTACLES = {
    _BUSY: Obstacle.BUSY,
    _LOCKED: Obstacle.BUSY,
    _READONLY: Obstacle.CANNOT_BE_WRITTEN,
    _IO_ERROR: Obstacle.DISK_ERROR,
    _CANNOT_OPEN: Obstacle.FOLDER_CLOSED,
}

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
    """Turn what SQLite reports of its file into a sentence; every other database error is a bug and rises.

    `path` is the registry, where it is known: a full disk is then told as what it is, whichever way SQLite met it.
    """
    try:
        yield
    except (
        UnicodeDecodeError
    ) as error:  # SQLite quotes the damaged bytes, and the driver cannot read its message
        raise Damaged("the registry file is damaged (texts of its own structure cannot be read)") from error
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        said = str(error.orig).partition(" with text ")[0]  # what follows there is a record's content
        if _is_of_search(error, said):
            raise SearchDamaged from error
        if code in (_CORRUPT, _NOT_A_DATABASE) or said.startswith(_SAID_OF_DAMAGE):
            if code == _NOT_A_DATABASE:
                raise Unrecognised("it is not a registry, or its beginning is damaged") from error
            raise Damaged(f"the registry file is damaged ({said})") from error
        if code == _FULL or (code in _MET_FOR_WANT_OF_ROOM and path is not None and is_full(path.parent)):
            raise DiskFull(_SENTENCES[_FULL]) from error
        if code in _SENTENCES:
            raise CannotOpen(_SENTENCES[code], obstacle=_OBSTACLES[code]) from error
        raise


def _is_of_search(error: DBAPIError, said: str) -> bool:
    """Whether it is the index of the search that is damaged or gone: it can be made anew from the record."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    if _SEARCH_INDEX in said and said.startswith(("no such table", "fts5")):
        return True
    return code == _CORRUPT and _SEARCH_INDEX in (error.statement or "")
