"""Checkpointing a log that a killed program left beside another name of a registry, before the registry is written."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from registry.data.engine.database import set_up_sqlite
from registry.domain.errors import CannotOpen

if TYPE_CHECKING:
    from pathlib import Path


def work_log_in(other: Path) -> None:
    """Let SQLite checkpoint the log beside `other` into the file; raises CannotOpen while another program reads it.

    The caller holds the lock on the file, so nobody writes it.
    """
    try:
        with closing(dbapi2.connect(str(other), isolation_level=None)) as connection:
            set_up_sqlite(connection, read_only=False)
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except dbapi2.Error as error:
        raise CannotOpen(code="other_name_unreadable", other=other, reason=error) from error
    if busy:
        raise CannotOpen(code="other_name_being_read", other=other)
