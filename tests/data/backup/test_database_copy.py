"""Backups of a live registry: whole, of one moment, verified before they get their name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.database_copy import backup, faults
from registry.data.engine.database import sqlite_database
from registry.domain.errors import CannotOpen, RefusedInput
from tests.data import small_registry
from tests.data.children import killed_after, started, told_by
from tests.data.disks import fill, small_disk
from tests.data.small_registry import saves_in_copy, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.engine.database import Database


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg"


@pytest.fixture
def database(registry: Path) -> Iterator[Database]:
    made = small_registry.make(registry)
    yield made
    made.close()


def test_a_backup_holds_what_was_saved_in_one_file_for_its_owner_alone(
    database: Database, registry: Path, tmp_path: Path
) -> None:
    target = tmp_path / "copy" / "b.coopreg"
    target.parent.mkdir()
    old = os.umask(0)
    try:
        backup(database, registry, target, verify=whole)
    finally:
        os.umask(old)
    assert target.stat().st_mode & 0o777 == 0o600
    assert saves_in_copy(target) == [1, 2, 3]
    assert faults(target, whole) == []
    assert [file.name for file in target.parent.iterdir()] == ["b.coopreg"]


def test_a_backup_of_a_reader_s_connection_sees_what_is_still_in_the_log(
    database: Database, registry: Path
) -> None:
    small_registry.save(database, 4)
    assert registry.with_name("r.coopreg-wal").stat().st_size
    reader = sqlite_database(registry, writable=False)
    target = registry.with_name("b.coopreg")
    backup(reader, registry, target, verify=whole)
    reader.close()
    assert saves_in_copy(target) == [1, 2, 3, 4]


def test_a_copy_that_is_not_whole_never_gets_its_name(database: Database, registry: Path) -> None:
    small_registry.save(database, 7)
    target = registry.with_name("b.coopreg")
    with pytest.raises(CannotOpen, match=r"backup_not_whole .name=b\.coopreg, finding=.*the saves .* a gap"):
        backup(database, registry, target, verify=whole)
    assert not target.exists()
    assert not list(registry.parent.glob(".*"))


def test_the_registry_itself_and_one_in_use_are_no_targets(
    database: Database, registry: Path, tmp_path: Path
) -> None:
    with pytest.raises(RefusedInput, match="backup_is_registry"):
        backup(database, registry, registry, verify=whole)
    other = small_registry.make(tmp_path / "other.coopreg")
    with pytest.raises(RefusedInput, match="backup_over_open_registry"):
        backup(database, registry, tmp_path / "other.coopreg", verify=whole)
    other.close()


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", ".lock", ".holder", ".heads"])
@pytest.mark.parametrize("linked", [False, True])
def test_what_belongs_to_the_registry_is_no_target_under_any_name(
    database: Database, registry: Path, tmp_path: Path, suffix: str, *, linked: bool
) -> None:
    with database.read():
        own = Path(f"{registry}{suffix}")
        if not own.exists():
            own.write_bytes(b"ours")
        target = own
        if linked:
            target = tmp_path / "linked.coopreg"
            target.hardlink_to(own)
        before = own.stat().st_ino
        with pytest.raises(RefusedInput, match="backup_is_registry"):
            backup(database, registry, target, verify=whole)
        assert target.stat().st_ino == own.stat().st_ino == before


def test_a_name_that_sqlite_gives_is_no_target(database: Database, registry: Path, tmp_path: Path) -> None:
    with pytest.raises(RefusedInput, match="backup_reserved_name"):
        backup(database, registry, tmp_path / "other.coopreg-wal", verify=whole)


@pytest.mark.drill
def test_backups_beside_a_busy_writer_are_each_of_one_moment(registry: Path) -> None:
    small_registry.make(registry, saves=200).close()
    target = registry.with_name("b.coopreg")
    with started("save", registry, 201) as child:
        database = sqlite_database(registry, writable=False)
        assert child.stdout is not None
        seen = 200
        for _ in range(15):
            acknowledged = int(child.stdout.readline())
            backup(database, registry, target, verify=whole)  # `whole`: no gap in what it holds
            assert len(saves_in_copy(target)) >= max(acknowledged, seen)
            seen = len(saves_in_copy(target))
        database.close()
    assert seen > 200


@pytest.mark.drill
def test_a_kill_leaves_the_old_backup_or_the_new_one(database: Database, registry: Path) -> None:
    target = registry.with_name("b.coopreg")
    backup(database, registry, target, verify=whole)
    for number in range(4, 60):
        small_registry.save(database, number, filling=20_000)
    for milliseconds in (0, 4, 9, 15, 22, 30):
        killed_after(milliseconds, "back_up", registry, target)
        assert faults(target, whole) == []
        assert len(saves_in_copy(target)) in (3, 59)
        assert faults(registry, whole) == []


def test_a_full_disk_leaves_no_half_backup_and_the_old_one_as_it_was(registry: Path, tmp_path: Path) -> None:
    database = small_registry.make(registry, saves=60, filling=5_000)
    with small_disk(tmp_path / "disk") as disk:
        target = disk / "b.coopreg"
        backup(database, registry, target, verify=whole)
        small_registry.save(database, 61)
        filler = fill(disk, leaving=100_000)
        with pytest.raises(CannotOpen, match=r"^not_written_disk_full .*b\.coopreg"):
            backup(database, registry, target, verify=whole)
        assert sorted(file.name for file in disk.iterdir()) == ["b.coopreg", "filler"]
        assert len(saves_in_copy(target)) == 60
        filler.unlink()
        backup(database, registry, target, verify=whole)
        assert len(saves_in_copy(target)) == 61
    database.close()


@pytest.mark.parametrize("limit", [0, 4096, 20_000])
def test_a_limit_on_the_size_of_files_leaves_no_half_backup(
    database: Database, registry: Path, limit: int
) -> None:
    for number in range(4, 20):
        small_registry.save(database, number, filling=4_000)
    told = told_by("back_up_limited", registry, registry.with_name("b.coopreg"), limit)
    assert told.startswith("CannotOpen: not_written_disk")
    assert told.count("\n") == 0
    assert not registry.with_name("b.coopreg").exists()
    assert not list(registry.parent.glob(".*"))


def _garbage(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0 JFIF" * 1000)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.mkdir()


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.commit()


def _newer(path: Path) -> None:
    small_registry.make(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")


def _cut(path: Path) -> None:
    small_registry.make(path, saves=60).close()
    path.write_bytes(path.read_bytes()[:9_000])


def _zeroed(path: Path) -> None:
    small_registry.make(path, saves=60).close()
    content = path.read_bytes()
    path.write_bytes(content[:8192] + bytes(4096) + content[12288:])


DAMAGES = [_garbage, _empty, _folder, _foreign, _newer, _cut, _zeroed]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_or_foreign_file_has_faults_and_stays_as_it_is(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "b 100% #1?.coopreg"
    assert callable(damage)
    damage(tmp_path / "b.coopreg")
    (tmp_path / "b.coopreg").rename(path)
    before = path.read_bytes() if path.is_file() else None
    assert faults(path, whole)
    assert before is None or path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_missing_file_has_faults_and_is_not_made(tmp_path: Path) -> None:
    assert faults(tmp_path / "none.coopreg", whole)
    assert not (tmp_path / "none.coopreg").exists()
