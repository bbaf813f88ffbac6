"""What the writing connection holds open, and whether that still is what lies at the registry's place.

SQLite goes on writing into files that were deleted, replaced or overwritten, and says nothing. Nothing here opens the
registry or what SQLite keeps beside it: closing it again would drop SQLite's locks (reliability.md 0, finding 5). The
system is asked by name, and the header is read through the descriptor SQLite has open itself.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from registry.data.engine.clock import machine_time
from registry.data.files import whole_file
from registry.data.files.location import beside
from registry.domain.errors import Loss

Identity = tuple[int, int]
"""Which file something is, by the system's own count: the device and the number on it."""

_HEADER = 100
"""Bytes of SQLite's header: among them the size in pages, the change counter and the count of schema changes."""

_HANDLES = Path("/dev/fd")
"""Where Linux and macOS list the descriptors of this process."""


class _Content(NamedTuple):
    """What is remembered of the registry's file: whoever else writes into it changes one of these."""

    size: int
    modified_ns: int
    header: bytes


class HeldFiles:
    """The registry's file, its log and its shared memory, as one writing connection opened and left them."""

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self.log = beside(path, "-wal")
        self.shared_memory = beside(path, "-shm")
        self._main = identity(self._path)
        self._beside: tuple[Identity | None, Identity | None] | None = None
        self._handle: int | None = None
        self._left: _Content | None = None

    @property
    def main(self) -> Identity | None:
        """Which file the registry is; None until it is made."""
        return self._main

    def take(self) -> Loss | None:
        """Remember what a connection has just opened; returns what is wrong when it is not what lies there."""
        if self._main is None:
            self._main = identity(self._path)
        if self._beside is not None:  # one more connection of ours: it must have opened the same files
            return self.loss()
        self._beside = identity(self.log), identity(self.shared_memory)
        opened = _handles()
        if opened:
            self._handle = opened.get(self._main) if self._main else None
            if self._handle is None or any(one not in opened for one in self._beside):
                return Loss.LOG if self._handle is not None else Loss.FILE
        self.leave()
        return None

    def leave(self) -> None:
        """Remember how the file was left: by SQLite itself, which has just worked the log into it."""
        with suppress(OSError):
            self._left = self._content(self._path.stat())

    def loss(self) -> Loss | None:
        """Return what happened to the files since they were left; None when all is as it was."""
        try:
            found = self._path.stat()
        except OSError:
            return Loss.FILE
        if (found.st_dev, found.st_ino) != self._main:
            return Loss.FILE
        if (identity(self.log), identity(self.shared_memory)) != self._beside:
            return Loss.LOG
        return None if self._content(found) == self._left else Loss.CONTENT

    def set_log_aside(self) -> None:
        """Give our log a name that SQLite does not know: it would play it into whatever file lies at the place now."""
        log, shared_memory = self._beside or (None, None)
        with suppress(OSError):  # the folder is gone too, or closed to us: then nothing more can be done
            if log is not None and identity(self.log) == log:
                aside = self.log.with_name(f"{self.log.name}.{machine_time():%Y-%m-%dT%H%M%S.%fZ}")
                self.log.rename(aside)
            if shared_memory is not None and identity(self.shared_memory) == shared_memory:
                self.shared_memory.unlink()
            whole_file.sync_folder(self.log.parent)

    def _content(self, found: os.stat_result) -> _Content:
        # Windows notes when a file was changed as late as it likes, our own changes too.
        modified = 0 if sys.platform == "win32" else found.st_mtime_ns
        return _Content(found.st_size, modified, self._header())

    def _header(self) -> bytes:
        if sys.platform == "win32":  # there closing a file drops no locks
            with self._path.open("rb") as file:
                return file.read(_HEADER)
        if self._handle is None or _of(self._handle) != self._main:
            self._handle = _handles().get(self._main) if self._main else None
        return os.pread(self._handle, _HEADER, 0) if self._handle is not None else b""


def identity(path: Path) -> Identity | None:
    """Return which file lies at a path, without opening it; None where none can be seen."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_open_here(path: Path) -> bool:
    """Whether this program has a file open, under whichever name: then nothing but what opened it may open it."""
    try:
        known = identity(path)
    except ValueError:  # no system knows a name with a NUL in it
        return False
    return known is not None and known in _handles()


def _of(handle: int) -> Identity | None:
    try:
        found = os.fstat(handle)
    except OSError:  # closed meanwhile
        return None
    return found.st_dev, found.st_ino


def _handles() -> dict[Identity | None, int]:
    """Return a descriptor of each file this process has open; empty where the system does not list them."""
    try:
        numbers = [int(handle.name) for handle in _HANDLES.iterdir()]
    except (OSError, ValueError):
        return {}
    return {_of(number): number for number in numbers}
