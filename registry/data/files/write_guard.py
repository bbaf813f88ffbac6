"""The guard of the writing connection: nothing is called saved unless it is in the file that lies at its place.

Before each transaction and again after each commit the files held are compared with those at the registry's place.
Where they differ, a rescue copy is written from what is still held, nothing more is saved, and the connection is never
closed: closing would work its log into a file, or remove one, that is somebody else's by then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlcipher3 import dbapi2

from registry.data.files.held_files import HeldFiles, Identity, identity
from registry.domain.errors import Gone, Loss, StillHeld

if TYPE_CHECKING:
    from pathlib import Path

Rescue = Callable[[Any], "Path | None"]
"""Writes all that a connection still holds as a registry; returns where, or None when that was not possible."""

_LOOKS, _BETWEEN_LOOKS = 25, 0.01
"""How often, and how many seconds apart, it is looked whether another program is done with working in the log."""

_WORK_IN_AFTER = 1_000
"""Pages in the log after which it is worked into the file, as SQLite does by itself."""

_REMEMBERED_BYTES = 128 << 20
"""Memory for the pages of a registry, in case its file is overwritten; one half as large, with room to grow, fits."""

_ABANDONED: set[Identity] = set()
"""Files that connections given up still hold, until this program ends.

SQLite counts by file within a program: a new connection to one of them would read the new log by the old index.
"""


class _Log(NamedTuple):
    """How many pages the log holds, and how many of them were worked into the file, as SQLite counts them itself."""

    pages: int
    done: int

    @property
    def waiting(self) -> int:
        """How many pages are still to be worked in."""
        return self.pages - self.done

    def was_worked_in_since(self, before: _Log) -> bool:
        """Whether a SQLite of another program has worked it in since, which is no loss; ours does so nowhere unseen.

        Who overwrites the file does not change these numbers. A log that was worked in is begun anew by the next
        save, ours too; one that was not, or that was worked in again, was somebody else's doing.
        """
        begun_anew = self.pages < before.pages
        return self.done > before.done or (begun_anew and (before.waiting > 0 or self.done > 0))


class WritingConnection(dbapi2.Connection):  # type: ignore[misc]  # the driver ships no types
    """A connection whose commit has succeeded only when what it wrote lies where it belongs."""

    guard: WriteGuard | None = None
    given_up = False

    def commit(self) -> None:
        """Commit, and raise Gone when the files are not those at the registry's place."""
        wrote = self.in_transaction
        super().commit()
        if wrote and self.guard is not None:
            self.guard.after_commit(self)

    def close(self) -> None:
        """Close, unless this connection was given up."""
        if not self.given_up:
            super().close()

    def give_up(self) -> None:
        """Never close, not even when the program ends: the system lets go of the files then, and changes nothing."""
        import ctypes  # noqa: PLC0415 - loaded only when files were lost

        self.given_up = True
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))


class WriteGuard:
    """Sees that one registry's files are those that are written."""

    def __init__(self, path: Path, rescue: Rescue | None = None) -> None:
        refuse_abandoned(path)
        self._path = path
        self._rescue = rescue
        self._held = HeldFiles(path)
        self._log = _Log(0, 0)
        self._gone: tuple[Loss, str] | None = None

    @property
    def gone(self) -> Gone | None:
        """What is said of files that were lost; None as long as they are there."""
        return Gone(str(self._path), *self._gone) if self._gone else None

    def connected(self, connection: Any) -> None:  # noqa: ANN401 - the driver ships no types
        """Take a writing connection that has just been set up under guard."""
        # Its log is worked in by `after_commit` alone: not into a file nobody has looked at.
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("PRAGMA schema_version").fetchone()  # opens log and shared memory
        connection.guard = self
        lost = self._held.take()
        self._log = _length_of_log(connection)
        if (
            lost is not None and self._gone is None
        ):  # nothing was saved through it yet: there is nothing to rescue
            self._gone = lost, ""

    def disconnected(self) -> None:
        """Forget what was held, once every connection is closed; a next one begins anew."""
        if self._gone is None:
            self._held = HeldFiles(self._path)

    def refuse_loss(self, connection: Any | None = None) -> None:  # noqa: ANN401 - as above
        """Raise Gone when the files were lost before; with a connection, also when they are lost now."""
        if self._gone is None and connection is not None:
            self._look(connection)
        if (gone := self.gone) is not None:
            raise gone

    def after_commit(self, connection: Any) -> None:  # noqa: ANN401 - as above
        """Raise Gone when what was committed is not where it belongs; work the log in when it is long."""
        self.refuse_loss(connection)
        self._log = _length_of_log(connection)
        if self._log.waiting < _WORK_IN_AFTER:
            return
        with suppress(dbapi2.Error):  # the save stands; a full disk must not take it back
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        self._log = _length_of_log(connection)
        self._held.leave()

    def remember_pages(self, connection: Any) -> None:  # noqa: ANN401 - as above
        """Keep the pages of a registry of common size in memory: of them an overwritten file is rescued."""
        (size,) = connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()
        if size > _REMEMBERED_BYTES // 2:
            return
        connection.execute(f"PRAGMA cache_size=-{_REMEMBERED_BYTES // 1024}")
        copy = dbapi2.connect(":memory:")
        try:
            connection.backup(
                copy
            )  # reads each page through the memory of the connection, and leaves it there
        finally:
            copy.close()

    def _look(self, connection: Any) -> None:  # noqa: ANN401 - as above
        lost = self._held.loss()
        if lost is Loss.CONTENT and self._was_worked_in(connection):
            self._held.leave()
            return
        if lost is None:
            return
        made = self._rescue(connection) if self._rescue is not None else None
        self._gone = lost, str(made or "")
        connection.give_up()
        if self._held.main is not None:
            _ABANDONED.add(self._held.main)
        if lost is not Loss.LOG:
            self._held.set_log_aside()

    def _was_worked_in(self, connection: Any) -> bool:  # noqa: ANN401 - as above
        """Return whether another program has worked the log into the file; one that is at it is waited for."""
        for _ in range(_LOOKS):
            log = _length_of_log(connection)
            if log.was_worked_in_since(self._log):
                self._log = log
                return True
            time.sleep(_BETWEEN_LOOKS)
        return False


def refuse_abandoned(path: Path) -> None:
    """Raise StillHeld when a connection that was given up in this program still holds a file."""
    if _ABANDONED and identity(path) in _ABANDONED:
        raise StillHeld(str(path))


def _length_of_log(connection: Any) -> _Log:  # noqa: ANN401 - the driver ships no types
    try:
        (_, pages, done) = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    except dbapi2.Error:
        return _Log(0, 0)
    return _Log(pages, done)
