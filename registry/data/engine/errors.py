"""Translating errors of the database itself: a full disk, a read-only medium, damage, another writer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from registry.data.files.free_space import is_full
from registry.domain.errors import CannotOpen, Damaged, DiskFull, SearchDamaged, Unrecognised
from registry.domain.journal.defect import defect

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
"""The full-text index, and the beginning of the names of the tables in which SQLite stores it."""

_CODES = {
    _BUSY: "busy",
    _LOCKED: "busy",
    _READONLY: "read_only_medium",
    _IO_ERROR: "disk_error",
    _CANNOT_OPEN: "registry_folder_closed",
}
"""Maps SQLite's error codes to the codes of our errors."""

_ALSO_FULL_DISK = (_READONLY, _IO_ERROR, _CANNOT_OPEN)
"""Codes SQLite also gives when the disk is full; the first one when it could still open the file for reading."""

_DAMAGE_MESSAGES = (
    "Could not decode to UTF-8",
    "invalid fts5 file format",
    "malformed database schema",
    "no such column",
    "no such table",
    "unsupported file format",
)
"""The beginnings of messages about damage for which the driver and SQLite give no code of their own."""


@contextmanager
def translating_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite reports of its file into an error of ours; every other database error is a bug and rises.

    `path` is the registry's file, if known. With it a full disk is recognised even when SQLite reports another error.
    """
    try:
        yield
    except (
        UnicodeDecodeError
    ) as error:  # SQLite quotes the damaged bytes, and the driver cannot read its message
        raise Damaged(code="damaged", finding=defect("unreadable_structure")) from error
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        message = str(error.orig).partition(" with text ")[0]  # the rest is the content of a record
        if _is_of_search(error, message):
            raise SearchDamaged from error
        if code in (_CORRUPT, _NOT_A_DATABASE) or message.startswith(_DAMAGE_MESSAGES):
            if code == _NOT_A_DATABASE:
                raise Unrecognised(code="unrecognised") from error
            raise Damaged(code="damaged", finding=defect("sqlite", line=message)) from error
        if code == _FULL or (code in _ALSO_FULL_DISK and path is not None and is_full(path.parent)):
            raise DiskFull(code="disk_full") from error
        if code in _CODES:
            raise CannotOpen(code=_CODES[code]) from error
        raise


def _is_of_search(error: DBAPIError, message: str) -> bool:
    """Return whether only the full-text index is damaged or missing; it can be rebuilt from the records."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    if _SEARCH_INDEX in message and message.startswith(("no such table", "fts5")):
        return True
    return code == _CORRUPT and _SEARCH_INDEX in (error.statement or "")
