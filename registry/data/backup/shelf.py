"""The shelf of backups beside a registry: their names, the newest good one, and thinning."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from registry.data import files
from registry.data.backup import retention
from registry.data.backup.ceiling import over_ceiling, to_free
from registry.data.backup.copying import Verify, backup, faults
from registry.data.free_space import free_bytes
from registry.data.place import beside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from registry.data.database import Database

_TIME = "%Y-%m-%dT%H%M%SZ"
_REASON = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
_NAME = re.compile(rf"(\d{{4}}-\d\d-\d\dT\d{{6}}Z)-({_REASON})(?:\.(\d{{1,3}}))?\.coopreg")


@dataclass(frozen=True, slots=True)
class Entry:
    """One backup on the shelf: its file name, when (UTC) and why it was made, its size in bytes."""

    name: str
    time: datetime
    reason: str
    size: int


class Shelf:
    """The folder `<registry>.backups`; files in it that are not named as backups are never touched."""

    def __init__(self, registry: Path) -> None:
        self._registry = registry.resolve()
        self.folder = beside(registry, ".backups")

    @property
    def folders(self) -> tuple[Path, Path]:
        """The folder the registry lies in, and the one its backups lie in."""
        return self._registry.parent, self.folder

    def path(self, entry: Entry) -> Path:
        """Return the file of an entry."""
        return self.folder / entry.name

    def entries(self) -> tuple[Entry, ...]:
        """Return the backups on the shelf, newest first."""
        if not self.folder.is_dir():
            return ()
        found = [entry for file in self.folder.iterdir() if (entry := _entry(file))]
        return tuple(sorted(found, key=lambda entry: (entry.time, _again(entry.name)), reverse=True))

    def add(self, database: Database, reason: str, verify: Verify, *, now: datetime | None = None) -> Path:
        """Put a verified backup on the shelf and return it.

        `reason` is a word such as `before-import`. The time is the machine's own unless given: the day
        somebody asks the program to assume must not make a backup look old.
        """
        if not re.fullmatch(_REASON, reason):
            raise ValueError(f"{reason!r} cannot stand in the name of a backup")
        self._make_folder()
        target = self._free(f"{(now or datetime.now(UTC)).astimezone(UTC):{_TIME}}-{reason}")
        backup(database, self._registry, target, verify=verify)
        return target

    def make_room(self, needed_bytes: int, verify: Verify) -> tuple[Entry, ...]:
        """Remove the oldest backups where the disk lacks the room for another one, and return them."""
        free = free_bytes(self.folder if self.folder.is_dir() else self.folder.parent)
        if free is None or free >= needed_bytes:
            return ()
        lacking = needed_bytes - free
        return self._remove(to_free(self.entries(), lacking, lambda entry: self._is_whole(entry, verify)))

    def thin(
        self, now: datetime, ceiling_bytes: int, verify: Verify, made: Path | None = None
    ) -> tuple[Entry, ...]:
        """Remove the backups whose time has passed or that no longer fit, and return them.

        `made` has just been put on the shelf and found whole: it is the newest, also among several of one second.
        """
        newest = made.name if made else ""
        before = sorted(self.entries(), key=lambda entry: entry.name != newest)
        stay = retention.kept([entry.time for entry in before], now)
        staying = [entry for entry in before if entry.time in stay]
        heavy = over_ceiling(
            staying, ceiling_bytes, lambda entry: entry.name == newest or self._is_whole(entry, verify)
        )
        return self._remove([entry for entry in before if entry not in staying or entry in heavy])

    def newest_good(self, verify: Verify) -> Path | None:
        """Return the newest backup that is whole; None when there is none."""
        whole = (self.path(entry) for entry in self.entries() if not faults(self.path(entry), verify))
        return next(whole, None)

    def _is_whole(self, entry: Entry, verify: Verify) -> bool:
        return not faults(self.path(entry), verify)

    def _remove(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Remove backups; one that a program holds open, as on Windows, stays until the next time."""
        gone = []
        for entry in entries:
            with suppress(OSError):
                self.path(entry).unlink(missing_ok=True)
                gone.append(entry)
        return tuple(gone)

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            files.sync_folder(self.folder.parent)
        except OSError as error:
            raise files.told(error, self.folder) from error

    def _free(self, stem: str) -> Path:
        names = [f"{stem}.coopreg", *(f"{stem}.{again}.coopreg" for again in range(2, 1000))]
        return next(path for name in names if not (path := self.folder / name).exists())


def _entry(file: Path) -> Entry | None:
    read = _NAME.fullmatch(file.name)
    if read is None:
        return None
    try:
        time = datetime.strptime(read[1], _TIME).replace(tzinfo=UTC)
        return Entry(file.name, time, read[2], file.stat().st_size)
    except (ValueError, OSError):  # no such day, or removed meanwhile
        return None


def _again(name: str) -> int:
    read = _NAME.fullmatch(name)
    return int(read[3] or 1) if read else 0
