"""Connections: the settings are active, readers cannot write, snapshots do not change, writers queue."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError

from registry.data.engine.database import _PRAGMAS, Database, sqlite_database
from registry.data.journal.integrity import examine
from registry.domain.errors import CannotOpen
from tests.engines import migrated
from tests.portfolio import BY_KIM, change_sets

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from tests.engines import Engine

_GUARDED = (
    "UPDATE change_set SET why = 'nothing'",
    "UPDATE change SET after = NULL",
    "DELETE FROM change",
    "DELETE FROM change_set",
)
_SQLITE_GUARDED = (
    "INSERT OR REPLACE INTO change_set SELECT * FROM change_set",
    "INSERT OR REPLACE INTO change SELECT * FROM change",
    "REPLACE INTO change_set SELECT * FROM change_set",
)
_SERVER_GUARDED = (
    "TRUNCATE change",
    "TRUNCATE change_set CASCADE",
    "INSERT INTO change_set SELECT * FROM change_set ON CONFLICT (seq) DO UPDATE SET why = 'nothing'",
)


def test_every_setting_took_on_every_connection(sqlite: Engine) -> None:
    database = sqlite.copy(migrated)
    for opening in (database.read, database.write):
        with opening() as connection:
            told = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in _PRAGMAS}
            # What memory-mapping cannot be had is not reported at all.
            assert {name: value or 0 for name, value in told.items()} == _PRAGMAS
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    sqlite.clear()


def test_what_is_committed_has_reached_the_disk(synchronous: int) -> None:
    assert synchronous == 2  # FULL, of https://sqlite.org/pragma.html#pragma_synchronous


def test_a_reading_connection_cannot_write(database: Database) -> None:
    with (
        pytest.raises((CannotOpen, DBAPIError)),
        database.read() as connection,
    ):
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('a', 'b')")


def test_a_registry_opened_for_reading_has_no_writer(tmp_path: Path) -> None:
    path = tmp_path / "empty.coopreg"
    path.touch()
    database = sqlite_database(path, writable=False)
    assert not database.writable
    with pytest.raises(PermissionError), database.write():
        pass
    database.close()


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    database = sqlite_database(tmp_path / "nowhere.coopreg", writable=True)
    with pytest.raises(CannotOpen), database.read():
        pass
    assert not list(tmp_path.glob("nowhere*"))


def test_a_reading_stands_still_while_others_write(store: Store) -> None:
    with store.read() as reading:
        before = reading.head()
        _act(store, "2026-01-01")
        assert reading.head() == before
    with store.read() as reading:
        assert reading.head() != before


def test_the_journal_is_append_only(store: Store) -> None:
    _act(store, "2026-01-01")
    own = _SQLITE_GUARDED if store.database.on_sqlite else _SERVER_GUARDED
    before = list(change_sets(store))
    for statement in (*_GUARDED, *own):
        with store.database.write() as connection, pytest.raises(DBAPIError, match="append-only"):
            connection.exec_driver_sql(statement)
    assert list(change_sets(store)) == before


def test_writers_queue_so_that_the_chain_never_forks(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        for writer in pool.map(lambda month: _acts(store, month), range(1, 5)):
            assert writer == 10
    found = examine(store.database)
    assert found.whole
    assert found.change_sets == 40


def _acts(store: Store, month: int) -> int:
    for day in range(1, 11):
        _act(store, f"2026-{month:02}-{day:02}")
    return 10


def _act(store: Store, day: str) -> None:
    with store.work() as work:
        work.unit.insert("holidays", {"side": "ROK", "date": day})
        work.unit.commit(BY_KIM.act("set"))
