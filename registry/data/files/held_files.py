"""Whether the files the writing connection has open are still the files at the registry's path.

SQLite continues to write to files that were deleted, replaced or overwritten, without any error. Nothing here opens the
registry or the files SQLite keeps beside it: closing one again would drop SQLite's locks (reliability.md 0, finding 5).
Files are examined by name, and the header is read through the descriptor that SQLite itself has open.
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
"""The identity of a file in the operating system: its device and inode."""

_HEADER = 100
"""The bytes of SQLite's header, which contains the size in pages, the change counter and the schema cookie."""

_HANDLES = Path("/dev/fd")
"""Where Linux and macOS list the descriptors of this process."""


class _Content(NamedTuple):
    """The state of the registry's file; any other program that writes to the file changes one of these values."""

    size: int
    modified_ns: int
    header: bytes


class HeldFiles:
    """The registry's file, its log and its shared memory, as the writing connection opened and last wrote them."""

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
        """The identity of the registry's file; None until it is created."""
        return self._main

    def take(self) -> Loss | None:
        """Remember the files a connection has just opened; returns a Loss when they are not those at the path."""
        if self._main is None:
            self._main = identity(self._path)
        if self._beside is not None:  # a further connection of ours must have opened the same files
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
        """Remember the state of the file after SQLite itself has just checkpointed the log into it."""
        with suppress(OSError):
            self._left = self._content(self._path.stat())

    def loss(self) -> Loss | None:
        """Return what happened to the files since their state was remembered; None when nothing changed."""
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
        """Rename our log, because SQLite would apply it to whatever file is at the registry's path now."""
        log, shared_memory = self._beside or (None, None)
        with suppress(OSError):  # nothing more can be done when the folder is gone or closed to us
            if log is not None and identity(self.log) == log:
                aside = self.log.with_name(f"{self.log.name}.{machine_time():%Y-%m-%dT%H%M%S.%fZ}")
                self.log.rename(aside)
            if shared_memory is not None and identity(self.shared_memory) == shared_memory:
                self.shared_memory.unlink()
            whole_file.sync_folder(self.log.parent)

    def _content(self, found: os.stat_result) -> _Content:
        # Windows may update the modification time late, also for our own changes.
        modified = 0 if sys.platform == "win32" else found.st_mtime_ns
        return _Content(found.st_size, modified, self._header())

    def _header(self) -> bytes:
        if sys.platform == "win32":  # on Windows, closing a file drops no locks
            with self._path.open("rb") as file:
                return file.read(_HEADER)
        if self._handle is None or _of(self._handle) != self._main:
            self._handle = _handles().get(self._main) if self._main else None
        return os.pread(self._handle, _HEADER, 0) if self._handle is not None else b""


def identity(path: Path) -> Identity | None:
    """Return the identity of the file at a path, without opening it; None when it cannot be examined."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_open_here(path: Path) -> bool:
    """Return whether this process has a file open, under any name; if so, it must not be opened a second time."""
    try:
        known = identity(path)
    except ValueError:  # the name contains a NUL
        return False
    return known is not None and known in _handles()


def _of(handle: int) -> Identity | None:
    try:
        found = os.fstat(handle)
    except OSError:  # the descriptor was closed meanwhile
        return None
    return found.st_dev, found.st_ino


def _handles() -> dict[Identity | None, int]:
    """Return a descriptor of each file this process has open, by identity; empty where the system lists none."""
    try:
        numbers = [int(handle.name) for handle in _HANDLES.iterdir()]
    except (OSError, ValueError):
        return {}
    return {_of(number): number for number in numbers}
