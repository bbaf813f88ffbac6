"""The writer's lock: one program at a time writes a registry; a refused one learns who (reliability.md 5, 4).

The operating system holds the lock, on a file beside the registry, and frees it when the holder dies, however
it dies. Who holds it stands in a second file, which is a courtesy: missing or unreadable, it changes nothing.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from registry.data import files
from registry.data.place import beside
from registry.domain.errors import CannotOpen, RefusedInput

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import BaseFileLock

_LONGEST = 4_096
"""Characters of a holder file that are looked at; a real one has a few hundred."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes a registry: in their own words, by account and computer, and since when (ISO, UTC)."""

    who: str
    account: str
    host: str
    since: str


class WriterLock:
    """The right to write one registry, while it is held."""

    def __init__(self, registry: Path) -> None:
        self._lock_path = beside(registry, ".lock")
        self._holder_path = beside(registry, ".holder")
        self._lock: BaseFileLock | None = None

    @property
    def held(self) -> bool:
        """Whether this very object holds the lock."""
        return self._lock is not None

    def acquire(self, who: str, timeout: float = 0.8) -> Self:
        """Take the lock within `timeout` seconds, or raise CannotOpen naming who has it."""
        if self._lock is None:
            self._lock = self._taken(timeout)
            try:
                self._name_holder(who)
            except BaseException:
                self.release()
                raise
        return self

    def release(self) -> None:
        """Let go of the lock; nothing happens when it is not held."""
        lock, self._lock = self._lock, None
        if lock is None:
            return
        with suppress(OSError):  # a name left behind is overwritten by the next holder
            self._holder_path.unlink(missing_ok=True)
        lock.release()

    def holder(self) -> Holder | None:
        """Return who was last said to hold the lock; None when that cannot be read."""
        try:
            with self._holder_path.open(encoding="utf-8") as file:
                said = json.loads(file.read(_LONGEST))
            return Holder(**{field.name: _plain(said[field.name]) for field in fields(Holder)})
        except (OSError, ValueError, TypeError, LookupError, RecursionError):  # whatever else lies there
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()

    def _taken(self, timeout: float) -> BaseFileLock:
        from filelock import FileLock, Timeout  # noqa: PLC0415 - a reader takes no lock (start-up time)

        if not self._lock_path.parent.is_dir():  # the lock would make it, also where a stick was pulled out
            raise CannotOpen(f"The folder {self._lock_path.parent} is not there: check the disk it is on.")
        # No soft lock in its stead: that one would survive the death of its holder.
        lock = FileLock(self._lock_path, mode=0o600, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire(timeout=timeout)
        except Timeout:
            raise CannotOpen(self._refusal()) from None
        except OSError as error:
            raise self._closed_place() from error
        return lock

    def _name_holder(self, who: str) -> None:
        since = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        content = json.dumps(asdict(Holder(who, _account(), platform.node(), since)), ensure_ascii=True)
        try:
            files.write_atomically(self._holder_path, content.encode())
        except RefusedInput as error:
            raise self._closed_place() from error
        except CannotOpen:
            # A full disk must not keep the officer from opening and looking; but a wrong name must go.
            with suppress(OSError):
                self._holder_path.unlink(missing_ok=True)

    def _refusal(self) -> str:
        holder = self.holder()
        by = (
            f"{holder.who} ({holder.account} on {holder.host}, since {holder.since})"
            if holder
            else "another program"
        )
        return (
            f"This registry is being written by {by}: close it there and try again, or open it for reading."
        )

    def _closed_place(self) -> CannotOpen:
        return CannotOpen(
            f"This account cannot write in {self._lock_path.parent}: open the registry for reading, or copy "
            "it to a folder of your own."
        )


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, LookupError):  # an account without a name, as in some containers
        return str(os.getuid()) if hasattr(os, "getuid") else ""


def _plain(text: object) -> str:
    """Return text of another program's file fit to be shown: no control characters, not long."""
    if not isinstance(text, str):
        raise TypeError
    return "".join(letter for letter in text if letter.isprintable())[:120]
