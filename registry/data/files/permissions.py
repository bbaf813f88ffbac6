"""Permissions of the files beside a registry.

A program that reads a registry it may not write can leave files there that the registry's writer cannot write.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from registry.data.files.location import beside
from registry.domain.errors import MayNotWrite

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_OF_SQLITE = ("-wal", "-shm", "-journal")
"""Suffixes of the files SQLite writes beside a registry; it creates them with the permissions of the registry."""

_REPLACED = (".holder", ".heads")
"""Suffixes of the files that are replaced as a whole, and must be readable before."""


def open_up(registry: Path) -> bool:
    """Make the files beside a registry writable if they belong to this account; returns whether any was changed.

    Called by the holder of the writer's lock, who reopens its connections when a file was changed. Raises MayNotWrite
    for a necessary file of another account.
    """
    written = [beside(registry, suffix) for suffix in _OF_SQLITE]
    opened = make_writable((*written, *(beside(registry, suffix) for suffix in _REPLACED)))
    refuse_foreign(written)
    return opened


def make_writable(files: Iterable[Path]) -> bool:
    """Let this account read and write the files that belong to it; returns whether it lacked access to any."""
    opened = False
    for file in files:
        with suppress(
            OSError
        ):  # it does not exist; or it cannot be changed, which is reported when it is written
            found = file.stat()
            if _is_ours(found) and not os.access(file, os.R_OK | os.W_OK):
                file.chmod(found.st_mode & 0o777 | 0o600)
                opened = True
    return opened


def refuse_foreign(files: Iterable[Path]) -> None:
    """Raise MayNotWrite for a file this account may not write, naming the file and its owner."""
    for file in files:
        if file.exists() and not os.access(file, os.W_OK):
            raise MayNotWrite(code="file_of_another_account", file=file, owner=_owner(file))


def _is_ours(found: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or found.st_uid == os.geteuid()


def _owner(file: Path) -> str:
    try:
        return file.owner()
    except (OSError, KeyError, NotImplementedError):  # a number without a name, or a system without owners
        return "?"
