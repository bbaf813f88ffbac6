"""The lock of the operating system, between processes of this machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from registry.data.files.system_lock import SystemLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HOLD = """
import sys
from pathlib import Path
from registry.data.files.system_lock import SystemLock

lock = SystemLock(Path(sys.argv[1]))
print(lock.acquire(0), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "r.coopreg.lock"


@pytest.fixture
def other(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock until its input is closed."""
    command = [sys.executable, "-c", _HOLD, str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "True\n"
        yield child
        child.kill()


def test_what_another_process_holds_is_not_taken_within_the_time_given(
    place: Path, other: subprocess.Popen[str]
) -> None:
    began = time.monotonic()
    assert other.poll() is None
    assert not SystemLock(place).acquire(0.15)
    assert time.monotonic() - began >= 0.15


def test_a_lock_is_taken_as_soon_as_its_holder_is_killed(place: Path, other: subprocess.Popen[str]) -> None:
    other.kill()
    other.wait()
    assert SystemLock(place).acquire(0)


def test_two_locks_of_one_process_exclude_each_other_until_the_first_is_released(place: Path) -> None:
    first, second = SystemLock(place), SystemLock(place)
    assert first.acquire(0)
    assert not second.acquire(0)
    first.release()
    first.release()
    assert second.acquire(0)
    assert place.exists()


def test_the_file_is_for_its_owner_alone_whatever_the_umask(place: Path) -> None:
    before = os.umask(0o777)
    try:
        assert SystemLock(place).acquire(0)
    finally:
        os.umask(before)
    assert place.stat().st_mode & 0o777 == 0o600


def test_what_was_written_in_the_file_stays(place: Path) -> None:
    place.write_bytes(b"4711")
    assert SystemLock(place).acquire(0)
    assert place.read_bytes() == b"4711"


def test_no_link_is_followed(place: Path, tmp_path: Path) -> None:
    place.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic"):
        SystemLock(place).acquire(0)
    assert not (tmp_path / "elsewhere").exists()
