"""Removing incomplete files of programs that were killed, but not those being written at this moment.

A program that writes a file holds the operating system's lock on it as long as it has its temporary name; the system
releases that lock when the program ends, even if it is killed. Where there are no such locks, as on Windows, a file
counts as abandoned after a day.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from registry.data.engine.clock import machine_time

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"(\..{1,200}\.[0-9a-f]{16}\.writing)(-(?:wal|shm|journal))?", re.DOTALL)
"""Matches a temporary name, and the names of the files SQLite keeps beside such a file."""

_ABANDONED_AFTER_SECONDS = 24 * 60 * 60
"""The age from which a file counts as abandoned where there are no locks."""


def temporary_name(path: Path) -> Path:
    """Return a name in the same folder under which the new content of a file is written."""
    return path.with_name(f".{path.name[:50]}.{os.urandom(8).hex()}.writing")


def begin(path: Path) -> tuple[Path, int | None]:
    """Create an empty file (0600) with a temporary name for `path`; returns it and the descriptor that locks it.

    Pass the descriptor to `end` once the file has its final name or is removed. It is None where there are no locks.
    """
    while True:
        temporary = temporary_name(path)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        handle = os.open(temporary, flags, 0o600)
        if sys.platform == "win32":
            os.close(handle)  # an open file could not be renamed there
            return temporary, None
        if _is_held(handle, temporary):
            return temporary, handle
        os.close(handle)  # another program removed it, or was about to, before it was locked
        temporary.unlink(missing_ok=True)


def end(mark: int | None) -> None:
    """Close the descriptor from `begin`, which releases the lock."""
    if mark is not None:
        os.close(mark)


def left_over(folder: Path) -> tuple[Path, ...]:
    """Return the abandoned temporary files in a folder, sorted by name; none that is being written now."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if _NAME.fullmatch(entry.name))
    except OSError:
        return ()
    bases = {name: _NAME.sub(r"\1", name) for name in names}
    dead = {base for base in set(bases.values()) if _is_dead(folder / base)}
    return tuple(folder / name for name, base in bases.items() if base in dead)


def sweep(folder: Path) -> None:
    """Remove the abandoned temporary files in a folder."""
    for stray in left_over(folder):
        with suppress(OSError):  # removed by another program, or not ours to remove; it does no harm
            if stray.name.endswith(".writing"):
                _is_dead(stray, remove=True)
            else:
                stray.unlink(missing_ok=True)


def _is_held(handle: int, temporary: Path) -> bool:
    """Lock a file that was just created; return whether this process holds the lock and the file still exists."""
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass  # a file system without locks: abandoned files are recognised by their age
    try:
        return os.path.samestat(os.fstat(handle), temporary.stat())
    except FileNotFoundError:
        return False


def _is_dead(temporary: Path, *, remove: bool = False) -> bool:
    """Return whether nobody writes a file any more; also when only files beside it remain.

    With `remove` it is deleted while it is locked, so that no program loses a file it has just created.
    """
    if sys.platform == "win32":
        return _is_old(temporary, remove=remove)
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        handle = os.open(temporary, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return True
    except OSError:
        return False  # this account may not open it
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        if remove:
            temporary.unlink(missing_ok=True)
    except BlockingIOError:
        return False
    except OSError:
        return _is_old(temporary, remove=remove)
    finally:
        os.close(handle)
    return True


def _is_old(temporary: Path, *, remove: bool) -> bool:
    """Return whether a file is so old that nobody can be writing it; used where there are no locks."""
    try:
        old = machine_time().timestamp() - temporary.stat().st_mtime > _ABANDONED_AFTER_SECONDS
    except FileNotFoundError:
        return True
    if old and remove:
        temporary.unlink(missing_ok=True)
    return old
