"""Restoring: the old registry or the new one, at any moment; never a mixture."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.database_copy import backup
from registry.data.backup.restoration import put_in_place
from registry.data.engine.database import sqlite_database
from registry.domain.errors import CannotOpen, RefusedInput
from registry.domain.journal.defect import defect
from tests.data import small_registry
from tests.data.children import killed_after
from tests.data.disks import fill, small_disk
from tests.data.small_registry import saves, saves_in_copy, whole

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg"


@pytest.fixture
def copy(registry: Path) -> Path:
    """A backup with three saves, of a registry that has five by now and was closed well."""
    database = small_registry.make(registry, saves=3)
    target = registry.with_name("b.coopreg")
    backup(database, registry, target, verify=whole)
    small_registry.save(database, 4)
    small_registry.save(database, 5)
    database.close()
    return target


def _beside(registry: Path) -> list[str]:
    return sorted(
        file.name for file in registry.parent.iterdir() if file.name not in (registry.name, "b.coopreg")
    )


def _left_by_a_kill(registry: Path) -> int:
    """Let a program save and be killed; return the last save it acknowledged. Its log is left behind."""
    first = max(saves(registry)) + 1
    said = killed_after(40, "save", registry, first)
    assert registry.with_name(f"{registry.name}-wal").stat().st_size
    return max([first - 1, *(int(line) for line in said[:-1] if line)])


def test_a_backup_takes_the_place_and_the_old_one_is_kept_as_it_was(registry: Path, copy: Path) -> None:
    before = registry.read_bytes()
    kept = put_in_place(copy, registry, verify=whole, now=NOW)
    assert kept is not None
    assert kept.name == "r.coopreg.before-restore-2026-11-22T140000Z"
    assert kept.read_bytes() == before
    assert registry.stat().st_mode & 0o777 == kept.stat().st_mode & 0o777 == 0o600
    assert _beside(registry) == [kept.name]
    assert saves(registry) == [1, 2, 3]
    assert saves_in_copy(kept) == [1, 2, 3, 4, 5]
    assert saves_in_copy(copy) == [1, 2, 3]


def test_restoring_twice_in_one_second_keeps_both(registry: Path, copy: Path) -> None:
    first = put_in_place(copy, registry, verify=whole, now=NOW)
    second = put_in_place(copy, registry, verify=whole, now=NOW)
    assert first is not None
    assert second is not None
    assert (len(saves_in_copy(first)), len(saves_in_copy(second))) == (5, 3)


def test_a_registry_that_is_gone_comes_back(registry: Path, copy: Path) -> None:
    registry.unlink()
    assert put_in_place(copy, registry, verify=whole) is None
    assert saves(registry) == [1, 2, 3]


@pytest.mark.drill
def test_the_log_of_a_killed_program_is_kept_and_never_played_into_the_new_one(
    registry: Path, copy: Path
) -> None:
    acknowledged = _left_by_a_kill(registry)
    log = registry.with_name("r.coopreg-wal").read_bytes()
    kept = put_in_place(copy, registry, verify=whole, now=NOW)
    assert kept is not None
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == log
    assert saves(registry) == [1, 2, 3]
    assert len(saves(kept)) >= acknowledged


@pytest.mark.drill
def test_a_log_whose_registry_is_gone_is_not_played_into_the_new_one(registry: Path, copy: Path) -> None:
    _left_by_a_kill(registry)
    registry.unlink()
    assert put_in_place(copy, registry, verify=whole, now=NOW) is None
    assert saves(registry) == [1, 2, 3]


def test_a_damaged_registry_is_kept_byte_for_byte(registry: Path, copy: Path) -> None:
    for damaged in (b"\xff\xd8 not a database" * 999, b"", registry.read_bytes()[:5000]):
        registry.write_bytes(damaged)
        kept = put_in_place(copy, registry, verify=whole)
        assert kept is not None
        assert kept.read_bytes() == damaged
        assert saves(registry) == [1, 2, 3]


def test_a_backup_that_is_not_whole_changes_nothing(registry: Path, copy: Path) -> None:
    for damaged in (copy.read_bytes()[:5000], b"\xff\xd8 not a database" * 999, b""):
        copy.write_bytes(damaged)
        with pytest.raises(CannotOpen, match=r"b\.coopreg"):
            put_in_place(copy, registry, verify=whole)
    good = _good(registry)
    with pytest.raises(CannotOpen, match=r"restore_not_whole .*b\.coopreg, finding=.*a finding"):
        put_in_place(good, registry, verify=lambda _: [defect("sqlite", line="a finding")])
    with pytest.raises(RefusedInput, match="restore_is_registry"):
        put_in_place(registry, registry, verify=whole)
    assert saves(registry) == [1, 2, 3, 4, 5]
    assert _beside(registry) == []


def _good(registry: Path) -> Path:
    registry.with_name("b.coopreg").unlink()
    database = sqlite_database(registry, writable=False)
    backup(database, registry, registry.with_name("b.coopreg"), verify=whole)
    database.close()
    return registry.with_name("b.coopreg")


def test_a_registry_still_open_elsewhere_is_not_replaced(registry: Path, copy: Path) -> None:
    reader = sqlite_database(registry, writable=False)
    with reader.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM save").scalar()
        with pytest.raises(CannotOpen, match="restore_over_open_registry"):
            put_in_place(copy, registry, verify=whole)
    reader.close()
    assert saves(registry) == [1, 2, 3, 4, 5]
    assert _beside(registry) == []
    put_in_place(copy, registry, verify=whole)
    assert saves(registry) == [1, 2, 3]


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        registry = disk / "r.coopreg"
        database = small_registry.make(registry, saves=30, filling=4_000)
        backup(database, registry, tmp_path / "b.coopreg", verify=whole)
        small_registry.save(database, 31)
        database.close()
        filler = fill(disk, leaving=60_000)
        with pytest.raises(CannotOpen, match=r"^not_written_disk_full"):
            put_in_place(tmp_path / "b.coopreg", registry, verify=whole)
        assert sorted(file.name for file in disk.iterdir()) == ["filler", "r.coopreg"]
        filler.unlink()
        assert len(saves(registry)) == 31
        put_in_place(tmp_path / "b.coopreg", registry, verify=whole)
        assert len(saves(registry)) == 30


def test_a_disk_with_room_for_one_copy_only_is_enough(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        registry = disk / "r.coopreg"
        database = small_registry.make(registry, saves=30, filling=8_000)
        backup(database, registry, tmp_path / "b.coopreg", verify=whole)
        small_registry.save(database, 31)
        database.close()
        fill(disk, leaving=registry.stat().st_size + 50_000)
        kept = put_in_place(tmp_path / "b.coopreg", registry, verify=whole)
        assert kept is not None
        assert len(saves_in_copy(kept)) == 31
        assert len(saves_in_copy(registry)) == 30


@pytest.mark.drill
def test_a_kill_during_one_restore_after_another_leaves_one_of_them(
    registry: Path, copy: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.coopreg"
    database = small_registry.make(tmp_path / "o.coopreg", saves=50, filling=6_000)
    backup(database, tmp_path / "o.coopreg", other, verify=whole)
    database.close()
    for milliseconds in (0, 5, 11, 18, 26, 35):
        killed_after(milliseconds, "restore", registry, other, copy)
        assert len(saves(registry)) in (3, 5, 50)
    put_in_place(other, registry, verify=whole)
    assert len(saves(registry)) == 50


@pytest.mark.drill
@pytest.mark.parametrize("milliseconds", [2, 6, 10, 15, 22, 40])
def test_a_kill_during_a_restore_loses_no_save_of_a_killed_program(
    registry: Path, copy: Path, milliseconds: int
) -> None:
    acknowledged = _left_by_a_kill(registry)
    said = killed_after(milliseconds, "restore_once", registry, copy)
    found = saves(registry)
    assert found == [1, 2, 3] or (len(found) >= acknowledged and "done" not in said)
    put_in_place(copy, registry, verify=whole)
    assert saves(registry) == [1, 2, 3]
