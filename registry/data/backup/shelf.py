"""The folder of backups beside a registry: their order, the newest good one, and the removal of old ones.

The journal decides which of two backups is newer: the line of the journal, then the number of the last change set in
it. The time in a name comes from the machine's clock, which may have been wrong, so it decides only between backups
with the same content.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.data.backup import retention
from registry.data.backup.backup_name import FIRST_LINE, BackupName, read_name, refuse_reason
from registry.data.backup.database_copy import Verify, backup, faults, head_of
from registry.data.backup.size_limit import over_ceiling, to_free
from registry.data.engine.clock import machine_time
from registry.data.files import whole_file
from registry.data.files.free_space import free_bytes
from registry.data.files.location import beside
from registry.data.journal import journal_end
from registry.domain.errors import MayNotRead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from registry.data.engine.database import Database


@dataclass(frozen=True, slots=True)
class StoredBackup:
    """One backup: its file name, when (UTC) and why it was made, its size in bytes, and its place in the journal."""

    name: str
    time: datetime
    reason: str
    size: int
    line: int
    seq: int | None
    """The number of the last change set it holds, or of one shortly before; None when it cannot be read."""


class Shelf:
    """The folder `<registry>.backups`; files in it without the name of a backup are never touched."""

    def __init__(self, registry: Path) -> None:
        self._registry = registry.resolve()
        self.folder = beside(registry, ".backups")

    @property
    def folders(self) -> tuple[Path, Path]:
        """The folder of the registry, and the folder of its backups."""
        return self._registry.parent, self.folder

    def path(self, entry: StoredBackup) -> Path:
        """Return the file of an entry."""
        return self.folder / entry.name

    def entries(self) -> tuple[StoredBackup, ...]:
        """Return the backups, newest first; those whose last change set cannot be read come last.

        Raises MayNotRead when the folder is closed to this account.
        """
        try:
            inside = list(self.folder.iterdir()) if self.folder.is_dir() else []
        except PermissionError as error:
            raise MayNotRead(code="backups_closed", folder=self.folder) from error
        found = [read for file in inside if (read := _read(file))]
        return tuple(entry for _, entry in sorted(found, key=_age, reverse=True))

    def newest(self) -> StoredBackup | None:
        """Return the newest backup, damaged or not; None when there is none."""
        return next(iter(self.entries()), None)

    def holds(self, head: tuple[int, str]) -> bool:
        """Return whether the newest backup ends with this change set (number and hash)."""
        newest = self.newest()
        return newest is not None and head_of(self.path(newest)) == head

    def add(self, database: Database, reason: str, verify: Verify, *, now: datetime | None = None) -> Path:
        """Make a verified backup in this folder and return its path.

        `reason` is a word such as `before-import`. The time is that of the machine's clock unless `now` is given:
        the day that a user asks the program to assume as today must not make a backup look old.
        """
        refuse_reason(reason)
        self._make_folder()
        with database.read() as connection:
            # Read before copying: the copy holds this change set, and perhaps some that are saved meanwhile.
            seq, _ = journal_end.head(connection)
            line = self._line(connection, seq)
        target = self._free(BackupName(now or machine_time(), reason, line, seq))
        backup(database, self._registry, target, verify=verify)
        return target

    def make_room(self, needed_bytes: int, verify: Verify) -> tuple[StoredBackup, ...]:
        """Remove the oldest backups when the disk has too little room for another one; return those removed."""
        free = free_bytes(self.folder if self.folder.is_dir() else self.folder.parent)
        if free is None or free >= needed_bytes:
            return ()
        lacking = needed_bytes - free
        return self._remove(to_free(self.entries(), lacking, lambda entry: self._is_whole(entry, verify)))

    def thin(
        self, now: datetime, ceiling_bytes: int, verify: Verify, made: Path | None = None
    ) -> tuple[StoredBackup, ...]:
        """Remove the backups that are too old or exceed the size limit; return those removed.

        `made` is a backup that has just been made and verified; it counts as the newest, even among several made
        within the same second.
        """
        newest = made.name if made else ""
        before = sorted(self.entries(), key=lambda entry: entry.name != newest)
        stay = retention.kept([entry.time for entry in before], now)
        staying = [entry for place, entry in enumerate(before) if place in stay]
        heavy = over_ceiling(
            staying, ceiling_bytes, lambda entry: entry.name == newest or self._is_whole(entry, verify)
        )
        return self._remove([entry for entry in before if entry not in staying or entry in heavy])

    def newest_good(self, verify: Verify) -> Path | None:
        """Return the newest undamaged backup; None when there is none."""
        whole = (self.path(entry) for entry in self.entries() if not faults(self.path(entry), verify))
        return next(whole, None)

    def _is_whole(self, entry: StoredBackup, verify: Verify) -> bool:
        return not faults(self.path(entry), verify)

    def _remove(self, entries: Iterable[StoredBackup]) -> tuple[StoredBackup, ...]:
        """Remove backups; one that another program has open (on Windows) is kept until the next time."""
        gone = []
        for entry in entries:
            with suppress(OSError):
                self.path(entry).unlink(missing_ok=True)
                gone.append(entry)
        return tuple(gone)

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            whole_file.sync_folder(self.folder.parent)
        except OSError as error:
            raise whole_file.write_error(error, self.folder) from error

    def _line(self, connection: Connection, seq: int) -> int:
        """Return the line number for the next backup.

        It is a new number when the open registry no longer holds the change sets of the newest backup.
        """
        newest = self.newest()
        if newest is None:
            return FIRST_LINE
        held = head_of(self.path(newest))
        if held is None:  # the backup is damaged, so only the number in its name can be compared
            goes_on = newest.seq is None or newest.seq <= seq
        else:
            goes_on = held[0] == 0 or journal_end.seal_of(connection, held[0]) == held[1]
        return newest.line if goes_on else newest.line + 1

    def _free(self, name: BackupName) -> Path:
        return next(path for path in self._paths(name) if not path.exists())

    def _paths(self, name: BackupName) -> Iterator[Path]:
        yield from (self.folder / str(replace(name, again=again)) for again in range(1, 1000))


def _read(file: Path) -> tuple[BackupName, StoredBackup] | None:
    name = read_name(file.name)
    if name is None:
        return None
    try:
        size = file.stat().st_size
    except OSError:  # removed meanwhile
        return None
    if name.seq is None and (held := head_of(file)) is not None:
        name = replace(name, seq=held[0])
    return name, StoredBackup(file.name, name.time, name.reason, size, name.line, name.seq)


def _age(read: tuple[BackupName, StoredBackup]) -> tuple[object, ...]:
    """Return the sort key of a backup; the newest has the highest."""
    name, _ = read
    return name.seq is not None, name.line, name.seq or 0, name.time, name.again
