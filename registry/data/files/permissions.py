"""Permissions of the files beside a registry: a reader of a file it may not write leaves them closed to its writer."""

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
"""What SQLite writes in place beside a registry; it makes these files with the permissions of the registry."""

_REPLACED = (".holder", ".heads")
"""What is written anew under its name, and must be read before."""


def open_up(registry: Path) -> bool:
    """Make the files beside a registry writable that belong to this account; returns whether there was one.

    For the holder of the writer's lock, who closes its connections and opens them again where there was. Raises
    MayNotWrite for a file of another account without which nothing can be written.
    """
    written = [beside(registry, suffix) for suffix in _OF_SQLITE]
    opened = make_writable((*written, *(beside(registry, suffix) for suffix in _REPLACED)))
    refuse_foreign(written)
    return opened


def make_writable(files: Iterable[Path]) -> bool:
    """Let this account read and write those files that belong to it; returns whether one was closed to it."""
    opened = False
    for file in files:
        with suppress(OSError):  # not there; or it cannot be changed, which is met when it is written
            found = file.stat()
            if _is_ours(found) and not os.access(file, os.R_OK | os.W_OK):
                file.chmod(found.st_mode & 0o777 | 0o600)
                opened = True
    return opened


def refuse_foreign(files: Iterable[Path]) -> None:
    """Raise MayNotWrite for a file this account may not write, naming it and whose it is."""
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
