"""How SQLite is told of a file: its address, and the ways in which a registry can be read.

The ordinary way needs a little room beside the registry: a program that opens a registry whose log is in use makes
an index of that log, 32 KB in a file `-shm`. A full disk has no such room and a folder of another account gives none.
SQLite then reads without it: it keeps the index in its own memory as long as nobody writes (`readonly_shm`), or takes
the file as it stands where no log holds anything (`immutable`).
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
"""Asks for a file that is made where there is none."""

SHARING = "mode=rw"
"""Reads as one of several programs, as long as somebody may also write."""

_WITHOUT_CHECKPOINT = "mode=ro"
_INDEX_IN_MEMORY = "mode=ro&readonly_shm=1"
AS_IT_STANDS = "mode=ro&immutable=1"
"""Reads the file alone, without its log; right only as long as nobody writes."""

_READ_ONLY, _IO_ERROR, _FULL, _CANNOT_OPEN = 8, 10, 13, 14
_NO_ROOM = (_READ_ONLY, _IO_ERROR, _FULL, _CANNOT_OPEN)
"""SQLite's codes for what happens where its index cannot be made or written; the driver tells them no finer."""


def address(path: Path, query: str) -> str:
    """Return the URI of a file; its name may be any bytes the system takes, also none of UTF-8."""
    name = os.fsencode(path.absolute().as_posix())
    root = "" if name.startswith(b"/") else "/"
    return f"file://{root}{quote(name, safe='/:')}?{query}"


def connected_for_reading(path: Path, connect: Callable[[str], Any]) -> tuple[Any, str]:
    """Return a connection that can read a registry, and the query of its address.

    Every way but the ordinary one is taken only when that one fails for want of room or of permission. None of them
    writes, and none works the log into the file.
    """
    usual = ordinary(path)
    connection, refused = _tried(path, usual, connect)
    if not refused:
        return connection, usual
    for query in _without_room(path):
        connection.close()  # first: what one connection of a program holds of an index, all of them share
        connection, refused = _tried(path, query, connect)
        if not refused:
            return connection, query
    connection.close()
    return connect(address(path, usual)), usual


def ordinary(path: Path) -> str:
    """Return the query of the address under which a registry is usually read.

    The last program that closes a registry works its log into the file. A reader leaves that to the next writer
    where the disk has no room for it: nothing would be lost, but it would stop half way.
    """
    log = log_bytes(path)
    if not log and not _may_leave_an_index(path):
        return AS_IT_STANDS
    free = free_bytes(path.parent) if log else None
    return _WITHOUT_CHECKPOINT if log and free is not None and free < log else SHARING


def _may_leave_an_index(path: Path) -> bool:
    """Whether an index of the log can be made beside a registry, and is no hindrance to its writer when it stays.

    SQLite makes it with the permissions of the registry: who may only read the registry would leave behind what its
    owner cannot write.
    """
    return beside(path, "-shm").exists() or (os.access(path.parent, os.W_OK) and os.access(path, os.W_OK))


def log_bytes(path: Path) -> int | None:
    """Return how long the log beside a registry is; None when there is none."""
    try:
        return beside(path, "-wal").stat().st_size
    except OSError:
        return None


def _without_room(path: Path) -> Iterator[str]:
    if beside(path, "-shm").exists():  # the ordinary way has made its name, if not more
        yield _INDEX_IN_MEMORY
    if not log_bytes(path):
        yield AS_IT_STANDS


def _tried(path: Path, query: str, connect: Callable[[str], Any]) -> tuple[Any, bool]:
    """Return a connection, and whether its first look at the file failed for want of room or permission."""
    connection = connect(address(path, query))
    try:
        connection.execute("PRAGMA schema_version")
    except Exception as error:  # noqa: BLE001 - whatever else is wrong is told by the question that is asked next
        return connection, getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_ROOM
    return connection, False


def out_of_date(path: Path, query: str) -> bool:
    """Whether a connection that reads the file as it stands must not be used any more: somebody writes by now."""
    return query == AS_IT_STANDS and bool(log_bytes(path))
