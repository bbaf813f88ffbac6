"""How much space is left on a disk, as far as this account may use it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LEAST = 64 * 1024
"""The bytes needed to open a registry for writing; SQLite's index of the log takes half of them."""


def free_bytes(folder: Path) -> int | None:
    """Return the bytes that can still be written in a folder; 0 if no further file can be created, None if unknown."""
    try:
        if hasattr(os, "statvfs"):
            found = os.statvfs(folder)
            if found.f_files and not found.f_favail:
                return 0  # the file system has no inodes left, however small its files are
            return found.f_bavail * found.f_frsize
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def is_full(folder: Path) -> bool:
    """Return whether the disk of a folder has too little space for a registry to be written."""
    free = free_bytes(folder)
    return free is not None and free < _LEAST
