"""How a registry is addressed for reading: the ordinary way, and the ways that need no room and no permission."""

from __future__ import annotations

import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.data.engine import sqlite_address
from registry.data.engine.database import sqlite_database
from tests.data import small_registry
from tests.data.disks import small_disk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "r.coopreg"
    small_registry.make(path).close()
    return path


@pytest.mark.parametrize(
    "name",
    ["a b.coopreg", "100%.coopreg", "what?.coopreg", "a#b.coopreg", "등록부.coopreg", "\udcb5\udcee.coopreg"],
)
def test_any_name_a_file_can_have_is_addressed(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with closing(dbapi2.connect(sqlite_address.address(path, sqlite_address.WRITING), uri=True)) as made:
        made.execute("CREATE TABLE t (a)")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_where_there_is_room_the_ordinary_way_is_taken(registry: Path) -> None:
    connect = lambda address: dbapi2.connect(address, uri=True)  # noqa: E731 - as the engine makes one
    connection, query = sqlite_address.connected_for_reading(registry, connect)
    connection.close()
    assert query == sqlite_address.SHARING


def test_a_disk_that_takes_no_further_file_is_read(registry: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        on_disk = disk / "r.coopreg"
        on_disk.write_bytes(registry.read_bytes())
        subprocess.run(
            ["mount", "-o", "remount,nr_inodes=2", str(disk)], check=True
        )  # the folder and the registry
        with pytest.raises(OSError, match="No space left"):
            (disk / "another").touch()
        database = sqlite_database(on_disk, writable=False)
        try:
            with database.read() as connection:
                assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one() > 0
        finally:
            database.close()
        assert [file.name for file in disk.iterdir()] == ["r.coopreg"]


def test_who_reads_the_file_as_it_stands_sees_what_is_written_later(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sqlite_address, "ordinary", lambda _path: sqlite_address.AS_IT_STANDS)
        reading = sqlite_database(registry, writable=False)
        with reading.read() as connection:
            before = connection.exec_driver_sql("SELECT count(*) FROM save").scalar_one()
    writing = sqlite_database(registry, writable=True)
    try:
        small_registry.save(writing, 99)
        with reading.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM save").scalar_one() == before + 1
    finally:
        reading.close()
        writing.close()
