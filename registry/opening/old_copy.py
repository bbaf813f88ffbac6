"""Reads an older registry without migrating it: a copy in a private folder is migrated instead."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.backup.database_copy import copy_pages
from registry.data.engine import migration
from registry.data.engine.database import Database, sqlite_database

if TYPE_CHECKING:
    from registry.data.projects.standings import Standings


class OldCopy:
    """A copy of an older registry in the present schema, for reading only; closing it deletes it.

    The journal of the copy is not sealed again: examinations, backups and noted heads always use the original.
    """

    def __init__(self, original: Database, standings: Standings) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cooperation-registry-")
        try:
            path = Path(self._folder.name) / "copy.coopreg"
            path.touch(mode=0o600)
            with original.read() as connection:
                copy_pages(connection.connection.driver_connection, path)
            made = sqlite_database(path, writable=True)
            try:
                migration.upgrade(made, afterwards=standings.refresh_all)
            finally:
                made.close()
            self.database = sqlite_database(path, writable=False)
        except BaseException:
            self._folder.cleanup()
            raise

    def close(self) -> None:
        """Close the copy and delete its folder."""
        self.database.close()
        self._folder.cleanup()
