"""A lock of the operating system on a file: held until it is released or its process ends, even if it is killed.

Where there is `flock`, it is the whole lock. Windows has rules of its own about open files, which the library filelock
knows; it is not used elsewhere, because importing it costs a twentieth of the window's start-up time.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import filelock
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

_AGAIN_SECONDS = 0.05
_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN)
"""How `flock` says that another process holds the lock; some network drives say the former."""


class SystemLock:
    """The lock on one file, while it is held. The file stays when it is released, so that all lock the same one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        if sys.platform == "win32":
            # No soft lock in its stead: that one would survive the death of its holder.
            self._windows = filelock.FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)
        else:
            self._handle: int | None = None

    def acquire(self, timeout: float) -> bool:
        """Try to take the lock for `timeout` seconds; returns whether it is held now, raises OSError."""
        if sys.platform == "win32":
            with suppress(filelock.Timeout):
                self._windows.acquire(timeout=timeout)
            return self._windows.is_locked
        end = time.monotonic() + timeout
        while not self._tried():
            if time.monotonic() >= end:
                return False
            time.sleep(_AGAIN_SECONDS)
        return True

    def release(self) -> None:
        """Release the lock; nothing happens when it is not held."""
        if sys.platform == "win32":
            self._windows.release()
            return
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    if sys.platform != "win32":

        def _tried(self) -> bool:
            handle = _opened(self._path)
            try:
                locked = flocked(handle) and os.fstat(handle).st_nlink > 0  # not one deleted meanwhile
            except BaseException:
                os.close(handle)
                raise
            if locked:
                self._handle = handle
            else:
                os.close(handle)
            return locked


if sys.platform != "win32":

    def flocked(handle: int) -> bool:
        """Try to lock an open file; returns whether this process holds the lock now, raises OSError."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _HELD_BY_ANOTHER:
                return False
            raise
        return True

    def _opened(path: Path) -> int:
        """Open a lock file, or create it for its owner alone; no link is followed, no pipe or lease waited for."""
        flags = os.O_RDWR | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
        with suppress(FileNotFoundError):
            return os.open(path, flags)
        handle = os.open(path, flags | os.O_CREAT, 0o600)
        with suppress(PermissionError):
            os.fchmod(handle, 0o600)  # whatever the umask has removed
        return handle
