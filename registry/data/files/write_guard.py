"""The guard of the writing connection: nothing counts as saved unless it is in the file at the registry's path.

Before each transaction and after each commit the open files are compared with those at the registry's path. When they
differ, a rescue copy is written from what the connection still holds, nothing more is saved, and the connection is
never closed: closing would checkpoint its log into, or remove, a file that belongs to somebody else by then.
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
"""Writes everything a connection still holds to a new registry; returns its path, or None when that failed."""

_LOOKS, _BETWEEN_LOOKS = 25, 0.01
"""How often, and how many seconds apart, it is checked whether another program has finished a checkpoint."""

_WORK_IN_AFTER = 1_000
"""The number of pages in the log from which it is checkpointed; SQLite's own default."""

_REMEMBERED_BYTES = 128 << 20
"""Memory in bytes for the pages of a registry, in case its file is overwritten.

Registries of up to half this size are remembered, so that there is room for growth.
"""

_ABANDONED: set[Identity] = set()
"""Files that abandoned connections still hold, until this program ends.

SQLite shares the index of a log by file within a process: a new connection to one of them would read the new log with
the old index.
"""


class _Log(NamedTuple):
    """How many pages the log has, and how many of them were checkpointed, as counted by SQLite."""

    pages: int
    done: int

    @property
    def waiting(self) -> int:
        """How many pages are still to be checkpointed."""
        return self.pages - self.done

    def was_worked_in_since(self, before: _Log) -> bool:
        """Return whether SQLite in another program has checkpointed the log since, which is no loss.

        Our own checkpoints are all known. A program that overwrites the file does not change these numbers. After a
        checkpoint the next save, also one of ours, restarts the log; a log that restarted without one, or that was
        checkpointed again, shows that another program did it.
        """
        begun_anew = self.pages < before.pages
        return self.done > before.done or (begun_anew and (before.waiting > 0 or self.done > 0))


class WritingConnection(dbapi2.Connection):  # type: ignore[misc]  # the driver ships no types
    """A connection whose commit succeeds only when the file it wrote is the one at the registry's path."""

    guard: WriteGuard | None = None
    given_up = False

    def commit(self) -> None:
        """Commit; raises Gone when the files are not those at the registry's path."""
        wrote = self.in_transaction
        super().commit()
        if wrote and self.guard is not None:
            self.guard.after_commit(self)

    def close(self) -> None:
        """Close, unless this connection was abandoned."""
        if not self.given_up:
            super().close()

    def give_up(self) -> None:
        """Make sure this connection is never closed, not even at exit: the system then releases the files unchanged."""
        import ctypes  # noqa: PLC0415 - loaded only when files were lost

        self.given_up = True
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))


class WriteGuard:
    """Checks that the files being written are those at one registry's path."""

    def __init__(self, path: Path, rescue: Rescue | None = None) -> None:
        refuse_abandoned(path)
        self._path = path
        self._rescue = rescue
        self._held = HeldFiles(path)
        self._log = _Log(0, 0)
        self._gone: tuple[Loss, str] | None = None

    @property
    def gone(self) -> Gone | None:
        """The error to report when the files were lost; None as long as they are in their place."""
        return Gone(str(self._path), *self._gone) if self._gone else None

    def connected(self, connection: Any) -> None:  # noqa: ANN401 - the driver ships no types
        """Guard a writing connection that has just been set up."""
        # Only `after_commit` checkpoints the log, so that this never happens to a file that was not checked.
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("PRAGMA schema_version").fetchone()  # opens log and shared memory
        connection.guard = self
        lost = self._held.take()
        self._log = _length_of_log(connection)
        if (
            lost is not None and self._gone is None
        ):  # nothing was saved through this connection yet, so there is nothing to rescue
            self._gone = lost, ""

    def disconnected(self) -> None:
        """Forget the files once every connection is closed; the next connection starts afresh."""
        if self._gone is None:
            self._held = HeldFiles(self._path)

    def refuse_loss(self, connection: Any | None = None) -> None:  # noqa: ANN401 - as above
        """Raise Gone when the files were lost before; with a connection, the files are checked again now."""
        if self._gone is None and connection is not None:
            self._look(connection)
        if (gone := self.gone) is not None:
            raise gone

    def after_commit(self, connection: Any) -> None:  # noqa: ANN401 - as above
        """Raise Gone when the committed data is not in the registry's file; checkpoint the log when it is long."""
        self.refuse_loss(connection)
        self._log = _length_of_log(connection)
        if self._log.waiting < _WORK_IN_AFTER:
            return
        with suppress(dbapi2.Error):  # the data is saved, so a full disk must not turn this into an error
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        self._log = _length_of_log(connection)
        self._held.leave()

    def remember_pages(self, connection: Any) -> None:  # noqa: ANN401 - as above
        """Keep the pages of a registry of ordinary size in memory, to rescue them if the file is overwritten."""
        (size,) = connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()
        if size > _REMEMBERED_BYTES // 2:
            return
        connection.execute(f"PRAGMA cache_size=-{_REMEMBERED_BYTES // 1024}")
        copy = dbapi2.connect(":memory:")
        try:
            connection.backup(copy)  # reads each page through the cache of the connection, where it stays
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
        """Return whether another program has checkpointed the log; waits for one that is doing so now."""
        for _ in range(_LOOKS):
            log = _length_of_log(connection)
            if log.was_worked_in_since(self._log):
                self._log = log
                return True
            time.sleep(_BETWEEN_LOOKS)
        return False


def refuse_abandoned(path: Path) -> None:
    """Raise StillHeld when an abandoned connection of this program still holds a file."""
    if _ABANDONED and identity(path) in _ABANDONED:
        raise StillHeld(str(path))


def _length_of_log(connection: Any) -> _Log:  # noqa: ANN401 - the driver ships no types
    try:
        (_, pages, done) = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    except dbapi2.Error:
        return _Log(0, 0)
    return _Log(pages, done)
