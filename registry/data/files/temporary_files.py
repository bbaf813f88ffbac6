"""Files half written by programs that were killed: told from those being written at this moment, and removed.

Whoever writes a file holds the system's lock on it as long as it has its temporary name; the system lets go of that
lock when the program dies, however it dies. Where there are no such locks, as on Windows, a file counts as left over
after a day.
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
"""A temporary name, and what SQLite keeps beside a file of that name."""

_UNTOLD_AFTER_SECONDS = 24 * 60 * 60
"""How old a file must be to count as left over where no lock tells."""


def temporary_name(path: Path) -> Path:
    """Return a name in the same folder under which the new content of a file grows."""
    return path.with_name(f".{path.name[:50]}.{os.urandom(8).hex()}.writing")


def begin(path: Path) -> tuple[Path, int | None]:
    """Make an empty file (0600) of a temporary name for `path`; returns it with the mark that somebody writes it.

    The mark is given back to `end` once the file has its own name or is gone.
    """
    while True:
        temporary = temporary_name(path)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        handle = os.open(temporary, flags, 0o600)
        if sys.platform == "win32":
            os.close(handle)  # an open file could not take its name there
            return temporary, None
        if _is_held(handle, temporary):
            return temporary, handle
        os.close(handle)  # somebody swept it, or was about to, between the making and the locking
        temporary.unlink(missing_ok=True)


def end(mark: int | None) -> None:
    """Let go of a mark."""
    if mark is not None:
        os.close(mark)


def left_over(folder: Path) -> tuple[Path, ...]:
    """Return what killed writers left in a folder, by name; nothing that is being written now."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if _NAME.fullmatch(entry.name))
    except OSError:
        return ()
    bases = {name: _NAME.sub(r"\1", name) for name in names}
    dead = {base for base in set(bases.values()) if _is_dead(folder / base)}
    return tuple(folder / name for name, base in bases.items() if base in dead)


def sweep(folder: Path) -> None:
    """Remove what killed writers left in a folder."""
    for stray in left_over(folder):
        with suppress(OSError):  # somebody else swept it, or may and we may not: it is only litter
            if stray.name.endswith(".writing"):
                _is_dead(stray, remove=True)
            else:
                stray.unlink(missing_ok=True)


def _is_held(handle: int, temporary: Path) -> bool:
    """Lock a file that was just made; whether it is ours by now and still lies there."""
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass  # a file system without locks: what is left there is told by its age
    try:
        return os.path.samestat(os.fstat(handle), temporary.stat())
    except FileNotFoundError:
        return False


def _is_dead(temporary: Path, *, remove: bool = False) -> bool:
    """Whether nobody writes a file any more, also when it is gone and only what lay beside it is left.

    `remove` takes it away while it is locked, so that nobody who has just made it loses it.
    """
    if sys.platform == "win32":
        return _is_old(temporary, remove=remove)
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        handle = os.open(temporary, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return True
    except OSError:
        return False  # not ours to look at
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
    """Whether a file is so old that nobody can be writing it, where no lock tells."""
    try:
        old = machine_time().timestamp() - temporary.stat().st_mtime > _UNTOLD_AFTER_SECONDS
    except FileNotFoundError:
        return True
    if old and remove:
        temporary.unlink(missing_ok=True)
    return old
