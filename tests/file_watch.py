"""Observes from outside, with means of Linux, that a file is opened and which locks a process holds on it.

A watch sees every opening of a file, by Python, Qt or SQLite, and under any of its names. It does not see which code
opened it.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")

_LOCKS = Path("/proc/locks")
_ON_OPENING, _DO_NOT_WAIT = 0x20, 0o4000
_NOTE = struct.Struct("iIII")


class Watch:
    """Counts how often some files are opened."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def openings(self) -> int:
        """Return how often the files were opened since the last call."""
        try:
            told = os.read(self._handle, 1 << 16)
        except BlockingIOError:
            return 0
        at = count = 0
        while at < len(told):
            _, _, _, length = _NOTE.unpack_from(told, at)
            at += _NOTE.size + length
            count += 1
        return count


@contextmanager
def watched(registry: Path) -> Iterator[Watch]:
    """Watch an open registry and the files SQLite keeps beside it."""
    system = ctypes.CDLL(None, use_errno=True)
    handle = system.inotify_init1(_DO_NOT_WAIT)
    assert handle >= 0
    for suffix in ("", "-wal", "-shm"):
        file = Path(f"{registry}{suffix}")
        assert system.inotify_add_watch(handle, os.fsencode(file), _ON_OPENING) > 0, file
    try:
        yield Watch(handle)
    finally:
        os.close(handle)


def locks_on(registry: Path, process: int | None = None) -> int:
    """Return how many locks a process (by default this one) holds on a registry and its shared-memory file."""
    known = {f":{Path(f'{registry}{suffix}').stat().st_ino}" for suffix in ("", "-shm")}
    rows = [line.split() for line in _LOCKS.read_text(encoding="ascii").splitlines()]
    own = str(process or os.getpid())
    return sum(own in row and any(field.endswith(one) for field in row for one in known) for row in rows)
