"""The shelf: names, order, thinning, the newest good one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.shelf import Shelf
from tests.data import small_registry
from tests.data.small_registry import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.database import Database

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg"


@pytest.fixture
def database(registry: Path) -> Iterator[Database]:
    made = small_registry.make(registry)
    yield made
    made.close()


def test_a_backup_is_named_by_its_time_and_reason(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    assert shelf.entries() == ()
    made = shelf.add(database, "before-import", whole, now=NOW)
    assert made == registry.parent / "r.coopreg.backups" / "2026-11-22T140000Z-before-import.coopreg"
    (entry,) = shelf.entries()
    assert (entry.time, entry.reason, entry.size) == (NOW, "before-import", made.stat().st_size)
    assert shelf.path(entry) == made
    assert shelf.folder.stat().st_mode & 0o777 == 0o700


def test_the_newest_comes_first_also_within_one_second(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    made = [shelf.add(database, "close", whole, now=NOW) for _ in range(3)]
    made.insert(0, shelf.add(database, "close", whole, now=NOW - timedelta(days=1)))
    assert [shelf.path(entry) for entry in shelf.entries()] == made[::-1]
    assert {entry.reason for entry in shelf.entries()} == {"close"}


def test_without_a_time_the_machine_s_own_clock_names_it(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    shelf.add(database, "manual", whole)
    assert abs(shelf.entries()[0].time - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize("reason", ["", "../x", "a b", "A", "a.b", "-a"])
def test_a_reason_is_one_plain_word(database: Database, registry: Path, reason: str) -> None:
    with pytest.raises(ValueError, match="cannot stand in the name"):
        Shelf(registry).add(database, reason, whole)


def test_thinning_takes_the_old_and_the_heavy_and_nothing_else(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    for days in range(12):
        shelf.add(database, "close", whole, now=NOW - timedelta(days=days))
    foreign = [shelf.folder / "note.txt", shelf.folder / "2026-13-99T250000Z-close.coopreg"]
    for file in foreign:
        file.write_bytes(b"mine")
    gone = shelf.thin(NOW, ceiling_bytes=1 << 30, verify=whole)
    assert gone
    assert [entry.time for entry in shelf.entries()][:7] == [NOW - timedelta(days=days) for days in range(7)]
    assert shelf.thin(NOW, ceiling_bytes=1 << 30, verify=whole) == ()
    size = shelf.entries()[0].size
    shelf.thin(NOW, ceiling_bytes=3 * size, verify=whole)
    assert len(shelf.entries()) == 3
    shelf.thin(NOW, ceiling_bytes=0, verify=whole)
    assert [entry.time for entry in shelf.entries()] == [NOW, NOW - timedelta(days=1)]
    assert all(file.exists() for file in foreign)


def test_the_newest_good_backup_is_found_past_the_damaged(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    assert shelf.newest_good(whole) is None
    made = [shelf.add(database, "close", whole, now=NOW + timedelta(hours=hour)) for hour in range(3)]
    assert shelf.newest_good(whole) == made[2]
    made[2].write_bytes(made[2].read_bytes()[:5000])
    made[1].write_bytes(b"")
    assert shelf.newest_good(whole) == made[0]
    assert shelf.newest_good(lambda _: ["a finding"]) is None
