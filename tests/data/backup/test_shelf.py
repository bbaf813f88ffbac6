"""The shelf: names, order, thinning, the newest good one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.shelf import Shelf
from registry.data.engine.database import sqlite_database
from registry.domain.journal.defect import defect
from tests.data import small_registry
from tests.data.small_registry import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.data.engine.database import Database

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg"


@pytest.fixture
def database(registry: Path) -> Iterator[Database]:
    made = small_registry.make(registry)
    yield made
    made.close()


def test_a_backup_is_named_by_its_time_what_it_holds_and_its_reason(
    database: Database, registry: Path
) -> None:
    shelf = Shelf(registry)
    assert shelf.entries() == ()
    made = shelf.add(database, "before-import", whole, now=NOW)
    assert made == registry.parent / "r.coopreg.backups" / "2026-11-22T140000Z-set3-before-import.coopreg"
    (entry,) = shelf.entries()
    assert (entry.time, entry.reason, entry.size) == (NOW, "before-import", made.stat().st_size)
    assert (entry.line, entry.seq) == (1, 3)
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


@pytest.mark.parametrize("reason", ["", "../x", "a b", "A", "a.b", "-a", "set3", "set3-close", "line2-set3"])
def test_a_reason_is_one_plain_word(database: Database, registry: Path, reason: str) -> None:
    with pytest.raises(ValueError, match="cannot stand in the name"):
        Shelf(registry).add(database, reason, whole)


def test_thinning_takes_the_old_and_the_heavy_and_nothing_else(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    for days in range(20):
        shelf.add(database, "close", whole, now=NOW - timedelta(days=days))
    foreign = [shelf.folder / "note.txt", shelf.folder / "2026-13-99T250000Z-close.coopreg"]
    for file in foreign:
        file.write_bytes(b"mine")
    gone = shelf.thin(NOW, ceiling_bytes=1 << 30, verify=whole)
    assert gone
    left = [entry.time for entry in shelf.entries()]
    assert left[:12] == [NOW - timedelta(days=days) for days in range(12)]
    assert shelf.thin(NOW, ceiling_bytes=1 << 30, verify=whole) == ()
    size = shelf.entries()[0].size
    shelf.thin(NOW, ceiling_bytes=3 * size, verify=whole)
    assert len(shelf.entries()) == 3
    shelf.thin(NOW, ceiling_bytes=0, verify=whole)
    assert [entry.time for entry in shelf.entries()] == [NOW, NOW - timedelta(days=1)]
    assert all(file.exists() for file in foreign)


# A clock that was wrong (T28) ---------------------------------------------------------------------------


def _saved_and_added(shelf: Shelf, database: Database, number: int, now: datetime) -> Path:
    small_registry.save(database, number)
    return shelf.add(database, "close", whole, now=now)


def test_the_newest_is_what_the_journal_says_whatever_the_clock_said(
    database: Database, registry: Path
) -> None:
    shelf = Shelf(registry)
    ahead = _saved_and_added(shelf, database, 4, NOW + timedelta(days=3650))
    right = _saved_and_added(shelf, database, 5, NOW)
    behind = _saved_and_added(shelf, database, 6, NOW - timedelta(days=9000))
    assert [shelf.path(entry) for entry in shelf.entries()] == [behind, right, ahead]
    assert shelf.newest_good(whole) == behind


def test_thinning_keeps_what_holds_the_latest_work_whatever_its_date(
    database: Database, registry: Path
) -> None:
    shelf = Shelf(registry)
    for step in range(15):
        _saved_and_added(shelf, database, 4 + step, NOW + timedelta(days=3650, minutes=step))
    last = _saved_and_added(shelf, database, 19, NOW - timedelta(days=9000))
    for now in (NOW, NOW - timedelta(days=9000), NOW + timedelta(days=3650)):
        shelf.thin(now, ceiling_bytes=1 << 30, verify=whole)
        shelf.thin(now, ceiling_bytes=0, verify=whole)
        assert shelf.path(shelf.entries()[0]) == last
    assert len(shelf.entries()) == 2


def _renamed_as_before(file: Path) -> Path:
    """Give a backup the name an earlier version gave it: without what it holds."""
    time, _held, reason = file.name.removesuffix(".coopreg").rsplit("-", 2)
    return file.rename(file.with_name(f"{time}-{reason}.coopreg"))


def test_of_a_backup_named_by_an_earlier_version_the_file_says_what_it_holds(
    database: Database, registry: Path
) -> None:
    shelf = Shelf(registry)
    ahead = _renamed_as_before(_saved_and_added(shelf, database, 4, NOW + timedelta(days=3650)))
    right = _renamed_as_before(_saved_and_added(shelf, database, 5, NOW))
    assert ahead.name == "2036-11-19T140000Z-close.coopreg"
    assert [(shelf.path(entry), entry.seq) for entry in shelf.entries()] == [(right, 5), (ahead, 4)]
    newest = _saved_and_added(shelf, database, 6, NOW)
    assert shelf.entries()[0].name == newest.name
    right.write_bytes(b"no registry")
    assert [shelf.path(entry) for entry in shelf.entries()] == [newest, ahead, right]


def test_it_is_known_whether_the_newest_backup_ends_with_a_change_set(
    database: Database, registry: Path
) -> None:
    shelf = Shelf(registry)
    head = (3, f"1{3:063}")
    assert not shelf.holds(head)
    shelf.add(database, "close", whole, now=NOW)
    assert shelf.holds(head)
    assert not shelf.holds((3, f"2{3:063}"))
    small_registry.save(database, 4)
    assert not shelf.holds((4, f"1{4:063}"))


@pytest.mark.parametrize("again_as_far", [4, 5, 6])
def test_after_a_restore_what_was_given_up_is_not_the_newest(
    database: Database, registry: Path, tmp_path: Path, again_as_far: int
) -> None:
    """A restore takes the numbers of what it gives up again: fewer, as many or more of them."""
    shelf = Shelf(registry)
    early = shelf.add(database, "close", whole, now=NOW)
    _saved_and_added(shelf, database, 4, NOW + timedelta(days=1))
    given_up = _saved_and_added(shelf, database, 5, NOW + timedelta(days=1))
    copy = tmp_path / "restored.coopreg"
    copy.write_bytes(early.read_bytes())
    restored = sqlite_database(copy, writable=True)
    for number in range(4, again_as_far + 1):
        small_registry.save(restored, number, line=2)
    newest = shelf.add(restored, "close", whole, now=NOW + timedelta(days=2))
    assert newest.name.endswith(f"Z-line2-set{again_as_far}-close.coopreg")
    assert shelf.newest_good(whole) == newest
    assert shelf.path(shelf.entries()[1]) == given_up
    small_registry.save(restored, again_as_far + 1, line=2)
    assert "-line2-" in shelf.add(restored, "close", whole, now=NOW + timedelta(days=2)).name
    restored.close()


# What is whole --------------------------------------------------------------------------------------------


def test_the_newest_good_backup_is_found_past_the_damaged(database: Database, registry: Path) -> None:
    shelf = Shelf(registry)
    assert shelf.newest_good(whole) is None
    made = [shelf.add(database, "close", whole, now=NOW + timedelta(hours=hour)) for hour in range(3)]
    assert shelf.newest_good(whole) == made[2]
    made[2].write_bytes(made[2].read_bytes()[:5000])
    made[1].write_bytes(b"")
    assert shelf.newest_good(whole) == made[0]
    assert shelf.newest_good(lambda _: [defect("another_file")]) is None
