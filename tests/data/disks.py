"""A small real disk for the drills: made with `mount` where the system lets us, skipped by name where not."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def small_disk(point: Path, size: str = "1m") -> Iterator[Path]:
    """Mount an empty disk of that size; skips the test where mounting is not allowed."""
    point.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(point)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield point
    finally:
        subprocess.run(["umount", str(point)], check=True)


def make_read_only(point: Path) -> None:
    """Let the disk be read only from now on."""
    subprocess.run(["mount", "-o", "remount,ro", str(point)], check=True)


def fill(point: Path, *, leaving: int = 0) -> Path:
    """Fill a disk but for so many bytes, and return the file that takes the room."""
    filler = point / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 65536):
                pass
        except OSError:
            pass
    with filler.open("r+b") as file:
        file.truncate(max(0, filler.stat().st_size - leaving))
    return filler
