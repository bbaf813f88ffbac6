"""The writer's lock, between real processes."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from registry.data.files.lock import WriterLock
from registry.domain.errors import Alive, CannotOpen, InUse, MayNotWrite, NoFile
from tests.data.children import started
from tests.data.disks import fill, make_read_only, small_disk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg"


def test_a_second_writer_is_told_who_writes_within_a_second(registry: Path) -> None:
    with started("hold", registry, "김민수; 국제정책관; ROK"):
        before = time.monotonic()
        with pytest.raises(CannotOpen, match=r"^in_use .*김민수; 국제정책관; ROK"):
            WriterLock(registry).acquire("Lee")
        assert (
            time.monotonic() - before < 1.5
        )  # the lock's own part is 0.8 s; the rest is this computer's load


def test_a_killed_writer_frees_the_lock_at_once(registry: Path) -> None:
    for _ in range(3):
        with started("hold", registry, "Kim") as child:
            child.kill()
            child.wait()
            with WriterLock(registry).acquire("Lee", timeout=0) as lock:
                holder = lock.holder()
                assert holder is not None
                assert holder.who == "Lee"


def test_the_writer_who_leaves_takes_the_name_away(registry: Path) -> None:
    lock = WriterLock(registry).acquire("Kim")
    lock.release()
    lock.release()
    assert not lock.held
    assert lock.holder() is None
    with WriterLock(registry).acquire("Lee"):
        pass


def test_a_lock_that_is_held_is_not_taken_twice_in_one_program(registry: Path) -> None:
    with WriterLock(registry).acquire("Kim") as lock:
        assert lock.acquire("Kim") is lock
        with pytest.raises(CannotOpen, match="Kim"):
            WriterLock(registry).acquire("Lee", timeout=0.1)


def test_a_link_to_the_registry_is_the_same_registry(registry: Path, tmp_path: Path) -> None:
    registry.touch()
    link = tmp_path / "link.coopreg"
    link.symlink_to(registry)
    with WriterLock(registry).acquire("Kim"), pytest.raises(CannotOpen):
        WriterLock(link).acquire("Lee", timeout=0.1)


@pytest.mark.parametrize("content", [b"", b"4711", b"\xff\x00"])
def test_a_stale_lock_file_does_not_block(registry: Path, content: bytes) -> None:
    registry.with_name("r.coopreg.lock").write_bytes(content)
    with WriterLock(registry).acquire("Lee", timeout=0):
        pass


GARBAGE = [b"", b"\xff\xfe", b"[]", b"7", b'{"who": 7}', b"{", b"[" * 100_000, b'{"who": "x"}']


@pytest.mark.parametrize("content", GARBAGE)
def test_a_garbled_holder_file_changes_nothing(registry: Path, content: bytes) -> None:
    with WriterLock(registry).acquire("Kim"):
        registry.with_name("r.coopreg.holder").write_bytes(content)
        with pytest.raises(CannotOpen, match=r"^in_use .holder=None"):
            WriterLock(registry).acquire("Lee", timeout=0.1)


@pytest.mark.parametrize("content", GARBAGE)
def test_a_garbled_name_left_behind_is_a_question_for_a_person(registry: Path, content: bytes) -> None:
    left = registry.with_name("r.coopreg.holder")
    left.write_bytes(content)
    with pytest.raises(InUse, match=r"^not_closed .holder=None.*r\.coopreg\.holder") as told:
        WriterLock(registry).acquire("Lee")
    assert (told.value.holder, told.value.alive) == (None, Alive.UNKNOWN)
    assert left.read_bytes() == content
    with WriterLock(registry).acquire("Lee", take_over=True) as lock:
        assert lock.left_behind
        holder = lock.holder()
        assert holder is not None
        assert holder.who == "Lee"
    assert not left.exists()


def test_a_name_left_by_another_computer_is_a_question_for_a_person(registry: Path) -> None:
    _leave(registry, host="desk-7", who="Kim")
    with pytest.raises(InUse, match=r"^not_closed .*Kim.*desk-7") as told:
        WriterLock(registry).acquire("Lee")
    assert told.value.holder is not None
    assert (told.value.holder.host, told.value.alive) == ("desk-7", Alive.UNKNOWN)
    with WriterLock(registry).acquire("Lee", take_over=True):
        pass
    with WriterLock(registry).acquire("Lee") as lock:
        assert not lock.left_behind


def test_nobody_takes_over_from_a_program_that_runs(registry: Path) -> None:
    with started("hold", registry, "Kim"), pytest.raises(InUse) as told:
        WriterLock(registry).acquire("Lee", timeout=0.1, take_over=True)
    assert told.value.holder is not None
    assert (told.value.holder.who, told.value.alive) == ("Kim", Alive.YES)


def test_a_killed_writer_is_told_to_the_next_one(registry: Path) -> None:
    with started("hold", registry, "Kim") as child:
        child.kill()
        child.wait()
    with WriterLock(registry).acquire("Lee") as lock:
        assert lock.left_behind


def test_whoever_was_taken_over_from_leaves_the_new_name_alone(registry: Path) -> None:
    with WriterLock(registry).acquire("Kim"):
        _leave(registry, host="desk-7", who="Lee")
    assert "Lee" in registry.with_name("r.coopreg.holder").read_text(encoding="utf-8")


def _leave(registry: Path, *, host: str, who: str) -> None:
    said = {"who": who, "account": "k", "host": host, "since": "2026-11-22T01:00:00Z"}
    registry.with_name("r.coopreg.holder").write_text(json.dumps(said), encoding="utf-8")


def test_a_holder_s_name_cannot_play_tricks_on_the_screen(registry: Path) -> None:
    with WriterLock(registry).acquire("Kim\x1b[2J\u202e" + "x" * 500) as lock:
        holder = lock.holder()
        assert holder is not None
        assert holder.who == "Kim[2J" + "x" * 114


def test_both_files_are_for_their_owner_alone(registry: Path) -> None:
    with WriterLock(registry).acquire("Kim"):
        for suffix in ("lock", "holder"):
            assert registry.with_name(f"r.coopreg.{suffix}").stat().st_mode & 0o777 == 0o600
        assert json.loads(registry.with_name("r.coopreg.holder").read_bytes())["who"] == "Kim"


def test_a_folder_that_can_only_be_read_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        make_read_only(disk)
        with pytest.raises(MayNotWrite, match="read_only_folder"):
            WriterLock(disk / "r.coopreg").acquire("Kim")


def test_a_missing_folder_is_a_sentence_too(tmp_path: Path) -> None:
    with pytest.raises(NoFile, match=r"no_folder .*none"):
        WriterLock(tmp_path / "none" / "r.coopreg").acquire("Kim")
    assert not (tmp_path / "none").exists()


def test_a_full_disk_does_not_keep_a_writer_out(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        registry = disk / "r.coopreg"
        with started("hold", registry, "Kim") as child:
            child.kill()
        fill(disk)
        with WriterLock(registry).acquire("Lee") as lock:
            assert lock.held
            assert lock.holder() is None  # and not the name of the one before
