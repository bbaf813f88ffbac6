"""Files left over by killed writers: recognised at once and swept, and nothing that somebody writes."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.database_copy import backup
from registry.data.files import temporary_files, whole_file
from tests.data import small_registry
from tests.data.children import killed_after, started

if TYPE_CHECKING:
    from pathlib import Path


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def _half_written(folder: Path) -> Path:
    """Kill a writer while it writes, and return what it left."""
    for milliseconds in range(1, 60):
        killed_after(milliseconds / 4, "write", folder / "out.xlsx")
        left = [file for file in folder.iterdir() if file.name.endswith(".writing")]
        if left:
            return left[0]
    pytest.fail("no kill met the writing")


def test_what_a_killed_writer_left_is_told_at_once_and_swept_when_the_place_is_next_written(
    tmp_path: Path,
) -> None:
    left = _half_written(tmp_path)
    (tmp_path / f"{left.name}-journal").touch()
    assert temporary_files.left_over(tmp_path) == (left, tmp_path / f"{left.name}-journal")
    whole_file.write_atomically(tmp_path / "another.pdf", b"whole")
    assert temporary_files.left_over(tmp_path) == ()
    assert [name for name in _names(tmp_path) if "writing" in name] == []


def test_what_is_being_written_by_another_program_is_never_swept(tmp_path: Path) -> None:
    with started("write_slowly", tmp_path / "out.xlsx"):
        (live,) = [file for file in tmp_path.iterdir() if file.name.endswith(".writing")]
        os.utime(live, (0, 0))
        assert temporary_files.left_over(tmp_path) == ()
        whole_file.write_atomically(tmp_path / "another.pdf", b"whole")
        assert live.exists()
    assert temporary_files.left_over(tmp_path) == (live,)


def test_what_is_being_written_by_this_program_is_never_swept(tmp_path: Path) -> None:
    with whole_file.replacing(tmp_path / "out.pdf") as temporary:
        temporary.write_bytes(b"whole")
        whole_file.write_atomically(tmp_path / "another.pdf", b"whole")
        assert temporary.exists()
    assert _names(tmp_path) == ["another.pdf", "out.pdf"]


def test_many_writers_of_one_folder_sweep_nothing_of_each_other(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for round_ in range(60):
                whole_file.write_atomically(tmp_path / name, b"%d" % round_ * 1_000)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=write, args=(f"{number}.pdf",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert _names(tmp_path) == [f"{number}.pdf" for number in range(6)]


def test_only_names_of_ours_are_looked_at(tmp_path: Path) -> None:
    others = [
        "c.writing",
        ".c.writing",
        ".a.pdf.1f.writing",
        f"a.{'0' * 16}.writing",
        f".a.{'x' * 16}.writing",
    ]
    for name in others:
        (tmp_path / name).write_bytes(b"theirs")
    (tmp_path / f".a.{'1' * 16}.writing").symlink_to(tmp_path / "c.writing")
    (tmp_path / f".a.{'2' * 16}.writing").mkdir()
    temporary_files.sweep(tmp_path)
    temporary_files.sweep(tmp_path / "no such folder")
    assert set(others) <= set(_names(tmp_path))


def test_a_killed_backup_goes_with_the_next_one(tmp_path: Path) -> None:
    registry = tmp_path / "r.coopreg"
    database = small_registry.make(registry)
    left = tmp_path / f".b.coopreg.{'0' * 16}.writing"
    left.write_bytes(b"half a copy")
    try:
        backup(database, registry, tmp_path / "b.coopreg", verify=small_registry.whole)
    finally:
        database.close()
    assert not left.exists()
