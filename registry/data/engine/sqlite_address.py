"""The URI under which SQLite opens a registry file, and the modes in which a registry can be read.

The ordinary mode needs a little space beside the registry: a program that opens a registry with a log in use creates
an index of that log, 32 KB in a file `-shm`. On a full disk, or in a folder of another account, this fails. SQLite
then reads without that file: it keeps the index in its own memory as long as nobody writes (`readonly_shm`), or reads
the main file alone when the log is empty (`immutable`).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from registry.data.files.free_space import free_bytes
from registry.data.files.location import beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WRITING = "mode=rwc"
"""Opens for writing, and creates the file when it does not exist."""

SHARING = "mode=rw"
"""Opens for reading as one of several programs, one of which may also write."""

_WITHOUT_CHECKPOINT = "mode=ro"
_INDEX_IN_MEMORY = "mode=ro&readonly_shm=1"
AS_IT_STANDS = "mode=ro&immutable=1"
"""Reads the main file alone, without its log; correct only as long as nobody writes."""

_READ_ONLY, _IO_ERROR, _FULL, _CANNOT_OPEN = 8, 10, 13, 14
_NO_INDEX_CODES = (_READ_ONLY, _IO_ERROR, _FULL, _CANNOT_OPEN)
"""SQLite's codes when the index of the log cannot be created or written; the driver does not give finer ones."""


def address(path: Path, query: str) -> str:
    """Return the URI of a file; its name may be any bytes the system allows, even if they are not UTF-8."""
    name = os.fsencode(path.absolute().as_posix())
    root = "" if name.startswith(b"/") else "/"
    return f"file://{root}{quote(name, safe='/:')}?{query}"


def connected_for_reading(path: Path, connect: Callable[[str], Any]) -> tuple[Any, str]:
    """Return a connection that can read a registry, and the query part of its URI.

    The other modes are used only when the ordinary one fails for lack of space or permission. None of them writes,
    and none checkpoints the log into the file.
    """
    usual = ordinary(path)
    connection, refused = _tried(path, usual, connect)
    if not refused:
        return connection, usual
    for query in _without_room(path):
        connection.close()  # first, because all connections of a process share what one holds of the index
        connection, refused = _tried(path, query, connect)
        if not refused:
            return connection, query
    connection.close()
    return connect(address(path, usual)), usual


def ordinary(path: Path) -> str:
    """Return the query part of the URI in the ordinary mode of reading.

    The last program that closes a registry checkpoints its log into the file. When the disk has no space for it, a
    reader leaves that to the next writer: nothing would be lost, but the checkpoint would fail half way.
    """
    log = log_bytes(path)
    if not log and not _may_leave_an_index(path):
        return AS_IT_STANDS
    free = free_bytes(path.parent) if log else None
    return _WITHOUT_CHECKPOINT if log and free is not None and free < log else SHARING


def _may_leave_an_index(path: Path) -> bool:
    """Return whether an index of the log can be created beside a registry without obstructing its writer later.

    SQLite creates it with the permissions of the registry: an account that may only read the registry would leave a
    file behind that the registry's owner cannot write.
    """
    return beside(path, "-shm").exists() or (os.access(path.parent, os.W_OK) and os.access(path, os.W_OK))


def log_bytes(path: Path) -> int | None:
    """Return the length in bytes of the log beside a registry; None when there is none."""
    try:
        return beside(path, "-wal").stat().st_size
    except OSError:
        return None


def _without_room(path: Path) -> Iterator[str]:
    if beside(path, "-shm").exists():  # the ordinary mode may have created it, even if it is empty
        yield _INDEX_IN_MEMORY
    if not log_bytes(path):
        yield AS_IT_STANDS


def _tried(path: Path, query: str, connect: Callable[[str], Any]) -> tuple[Any, bool]:
    """Return a connection, and whether its first read failed for lack of space or permission."""
    connection = connect(address(path, query))
    try:
        connection.execute("PRAGMA schema_version")
    except Exception as error:  # noqa: BLE001 - any other error is reported by the next query
        return connection, getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_INDEX_CODES
    return connection, False


def out_of_date(path: Path, query: str) -> bool:
    """Return whether a connection in `immutable` mode must no longer be used, because another program writes."""
    return query == AS_IT_STANDS and bool(log_bytes(path))
