"""The writer's lock: one program at a time writes a registry; a refused one learns who (reliability.md 5, 4).

The operating system keeps the lock, on a file beside the registry, and releases it when its holder ends, even if it is
killed; process ids are not used, because they are reused. A second file contains the holder's name. If no lock is held,
a name from this computer belongs to a program that has ended. A name from another computer, whose locks may not be
visible here, or one that cannot be read, is a question for a person. A file with two names is also locked by its
identity (`file_lock.py`).
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from registry.data.engine.clock import machine_time
from registry.data.files import permissions, whole_file
from registry.data.files.file_lock import FileLock, written_as
from registry.data.files.location import beside
from registry.data.files.system_lock import SystemLock
from registry.domain.errors import Alive, CannotOpen, InUse, MayNotWrite, NoFile, RefusedInput
from registry.domain.holder import Holder
from registry.domain.values.moments import iso_seconds

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST = 4_096
"""Characters of a holder file that are looked at; a real one has a few hundred."""


class WriterLock:
    """The right to write one registry, while it is held."""

    def __init__(self, registry: Path) -> None:
        self._registry = registry
        self._lock_path = beside(registry, ".lock")
        self._holder_path = beside(registry, ".holder")
        self._lock: SystemLock | None = None
        self._said = b""
        self._file = FileLock(registry)
        self.written_as: Path | None = None
        """Another name of the file, beside which a killed writer left a log."""
        self.left_behind = False
        """Whether the former holder did not release the lock, because it was killed or cut off."""

    @property
    def held(self) -> bool:
        """Whether this very object holds the lock."""
        return self._lock is not None

    def claim(self, timeout: float = 0.8) -> Self:
        """Lock the file itself, under any of its names; to be called before anything connects to it.

        Raises InUse when it is written, also under another name.
        """
        try:
            self._file.acquire(timeout)
        except InUse as error:
            raise (error if error.holder else InUse(self.holder(), Alive.YES)) from None
        try:
            left = self._file.left
            self.written_as = written_as(self._registry, left) if left else None
            # A note about a deleted file with the same number does not apply to this one.
            self.left_behind = left is not None and (
                self.written_as is not None or left.path == self._registry.resolve()
            )
        except BaseException:
            self._file.release()
            raise
        return self

    def acquire(self, who: str, timeout: float = 0.8, *, take_over: bool = False) -> Self:
        """Take the lock within `timeout` seconds, or raise InUse naming who has it.

        `take_over` means that a person has confirmed that the former holder on another computer no longer works.
        """
        if self._lock is None:
            if not self._file.held:
                self.claim(timeout)
            try:
                self._lock = self._taken(timeout)
                named = self._holder_path.exists()
                self.left_behind = self.left_behind or named
                if named and not take_over:
                    self._refuse_left_by_another()
                self._name_holder(who)
            except BaseException:
                self._let_go()
                raise
        return self

    def release(self) -> None:
        """Let go of the lock; nothing happens when it is not held."""
        self._file.release()
        if self._lock is None:
            return
        with suppress(OSError):  # a name left behind is overwritten by the next holder
            if self._holder_path.read_bytes() == self._said:  # not the name of one who took over meanwhile
                self._holder_path.unlink(missing_ok=True)
        self._let_go()

    def holder(self) -> Holder | None:
        """Return who was last said to hold the lock; None when that cannot be read."""
        try:
            with self._holder_path.open(encoding="utf-8") as file:
                said = json.loads(file.read(_LONGEST))
            return Holder(**{name: _plain(said[name]) for name in Holder._fields})
        except (OSError, ValueError, TypeError, LookupError, RecursionError):  # whatever else lies there
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()

    def _taken(self, timeout: float) -> SystemLock:
        if not self._lock_path.parent.is_dir():  # the lock would make it, also where a stick was pulled out
            raise NoFile(code="no_folder", folder=self._lock_path.parent)
        permissions.make_writable((self._lock_path, self._holder_path))
        permissions.refuse_foreign((self._lock_path,))
        lock = SystemLock(self._lock_path)
        try:
            if not lock.acquire(timeout):
                raise InUse(self.holder(), Alive.YES)
        except OSError as error:
            raise self._closed_place() from error
        return lock

    def _let_go(self) -> None:
        self._file.release()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def _refuse_left_by_another(self) -> None:
        holder = self.holder()
        if holder is None or holder.host != _plain(platform.node()):
            raise InUse(holder, Alive.UNKNOWN, str(self._holder_path))

    def _name_holder(self, who: str) -> None:
        holder = Holder(_plain(who), _plain(_account()), _plain(platform.node()), iso_seconds(machine_time()))
        self._file.name_holder(holder)
        self._said = json.dumps(holder._asdict(), ensure_ascii=True).encode()
        try:
            whole_file.write_atomically(self._holder_path, self._said)
        except RefusedInput as error:
            raise self._closed_place() from error
        except CannotOpen:
            # A full disk must not keep the officer from opening and looking; but a wrong name must go.
            with suppress(OSError):
                self._holder_path.unlink(missing_ok=True)

    def _closed_place(self) -> MayNotWrite:
        return MayNotWrite(code="read_only_folder", folder=self._lock_path.parent)


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
