"""Putting a backup in a registry's place, so that a kill at any moment leaves the old one or the new one.

The danger is a write-ahead log left by a killed program: SQLite would play it back into whatever main file
lies beside it. So it is worked into the old registry and gone before the name changes hands, and a copy kept.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from registry.data.backup.database_copy import Verify, connected, copy_file, faults, replacing_copy
from registry.data.engine.clock import machine_time
from registry.data.engine.errors import translating_errors
from registry.data.files import whole_file
from registry.data.files.location import beside
from registry.domain.errors import CannotOpen, Damaged, RefusedInput, RegistryError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_LEFT = ("-wal", "-journal")
"""What SQLite leaves beside a registry whose program was killed, and would play back."""

_BUSY = "database is locked"
"""SQLite's words when another connection has the file open."""


def put_in_place(backup: Path, registry: Path, *, verify: Verify, now: datetime | None = None) -> Path | None:
    """Make a verified copy of `backup` the registry; return where the old one is kept, if there was one.

    The caller holds the writer's lock and has closed every connection. Raises a RegistryError, the old
    one as it was, when the backup is not whole, the disk is full, or another program has the registry open.
    """
    real = registry.resolve()
    if backup.resolve() == real:
        raise RefusedInput(code="restore_is_registry", path=backup)
    with replacing_copy(real) as temporary:
        copy_file(backup, temporary, told_as=real)
        found = faults(temporary, verify)
        if found:
            raise CannotOpen(code="restore_not_whole", path=backup, finding=found[0].rstrip("."))
        return _set_aside(real, _free_name(real, now or machine_time()))


def put_back(kept: Path, registry: Path) -> None:
    """Put the former registry back in its place, where what was put there instead cannot be used after all."""
    real = registry.resolve()
    for suffix in (*_LEFT, "-shm"):
        beside(real, suffix).unlink(missing_ok=True)
    for suffix in ("", *_LEFT):
        left = beside(kept, suffix)
        if left.exists():
            left.replace(beside(real, suffix))
    whole_file.sync_folder(real.parent)


def _free_name(registry: Path, now: datetime) -> Path:
    stem = f".before-restore-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    names = (beside(registry, stem if again == 1 else f"{stem}.{again}") for again in range(1, 1000))
    return next(name for name in names if not any(beside(name, left).exists() for left in ("", *_LEFT)))


def _set_aside(registry: Path, kept: Path) -> Path | None:
    """Keep the old registry under another name, and leave nothing to be played back into the new one."""
    try:
        was_there = _keep(registry, kept)
        if was_there:
            _work_in(registry)
    except RegistryError:
        for suffix in ("", *_LEFT):
            beside(kept, suffix).unlink(missing_ok=True)
        raise
    try:
        for suffix in (*_LEFT, "-shm"):
            beside(registry, suffix).unlink(missing_ok=True)
        whole_file.sync_folder(registry.parent)
    except OSError as error:
        raise whole_file.write_error(error, registry) from error
    return kept if was_there else None


def _keep(registry: Path, kept: Path) -> bool:
    """Keep the old registry, and what a killed program left beside it; whether there was one."""
    for suffix in _LEFT:
        left = beside(registry, suffix)
        if left.exists() and left.stat().st_size:
            _copy(left, beside(kept, suffix))
    if not registry.exists():
        return False
    size = registry.stat().st_size
    if size and shutil.disk_usage(registry.parent).free > 2 * size:
        _copy(registry, kept)  # byte for byte, before `_work_in` writes to it
    else:
        _link(registry, kept)
    return True


def _link(registry: Path, kept: Path) -> None:
    try:
        os.link(registry, kept)
    except OSError:  # a file system without links
        _copy(registry, kept)


def _copy(source: Path, target: Path) -> None:
    """Copy a closed file. File calls may touch it here, where this process has no connection to it."""
    with whole_file.replacing(target) as temporary:
        shutil.copyfile(source, temporary)


def _work_in(registry: Path) -> None:
    """Let SQLite bring the old registry up to its last save, so that a kill from here on loses nothing of it.

    Without a log of its own it is also harmless to the new one: a program that had it open would, on closing,
    remove the log that lies there under its name, which is the new registry's by then.
    """
    try:
        with suppress(Damaged), translating_errors(), closing(connected(registry, timeout=2)) as old:
            old.execute("PRAGMA journal_mode=DELETE")
    except dbapi2.Error as error:
        if str(error) == _BUSY:
            raise CannotOpen(code="restore_over_open_registry", path=registry) from error
        # Too damaged to open: there is nothing to lose but what is kept already.
