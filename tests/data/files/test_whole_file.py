"""Whole files: written whole or not at all, whatever happens."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from registry.data.files import whole_file
from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import CannotOpen, RefusedInput
from tests.data.children import killed_after, told_by
from tests.data.disks import fill, make_read_only, small_disk

if TYPE_CHECKING:
    from pathlib import Path


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_file_is_written_whole_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        whole_file.write_atomically(tmp_path / "보고서.pdf", b"content" * 500_000)
    finally:
        os.umask(old)
    assert (tmp_path / "보고서.pdf").read_bytes() == b"content" * 500_000
    assert _mode(tmp_path / "보고서.pdf") == 0o600
    assert _names(tmp_path) == ["보고서.pdf"]


def test_the_longest_name_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("협" * 85)
    whole_file.write_atomically(path, b"content")
    assert path.read_bytes() == b"content"


def test_a_refusal_by_the_check_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")

    def refuse(temporary: Path) -> None:
        assert temporary.read_bytes() == b"new"
        raise RefusedInput("not readable")

    with pytest.raises(RefusedInput, match="not readable"):
        whole_file.write_atomically(path, b"new", check=refuse)
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["out.xlsx"]


def test_a_producer_that_fails_or_writes_nothing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    with pytest.raises(UnicodeEncodeError), whole_file.replacing(path) as temporary:
        temporary.write_text("half \ud800", encoding="utf-8")
    with pytest.raises(RefusedInput, match="not_written_empty"), whole_file.replacing(path):
        pass
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["out.pdf"]


def test_a_producer_may_make_the_file_anew(tmp_path: Path) -> None:
    with whole_file.replacing(tmp_path / "out.pdf") as temporary:
        temporary.unlink()
        temporary.write_bytes(b"new")
    assert _mode(tmp_path / "out.pdf") == 0o600


def test_an_error_about_another_file_rises_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file.replacing(tmp_path / "out.pdf"):
        (tmp_path / "no such source").read_bytes()


def test_a_missing_folder_and_a_folder_in_the_way_are_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedInput, match="not_written_no_folder"):
        whole_file.write_atomically(tmp_path / "none" / "out.pdf", b"new")
    (tmp_path / "taken").mkdir()
    with pytest.raises(RefusedInput, match="not_written_is_folder"):
        whole_file.write_atomically(tmp_path / "taken", b"new")
    assert _names(tmp_path) == ["taken"]


def test_a_full_disk_leaves_the_old_file_and_says_so(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "out.xlsx"
        path.write_bytes(b"old")
        filler = fill(disk, leaving=20_000)
        with pytest.raises(CannotOpen, match=r"^not_written_disk_full .*out\.xlsx"):
            whole_file.write_atomically(path, b"new" * 100_000)
        assert path.read_bytes() == b"old"
        assert _names(disk) == ["filler", "out.xlsx"]
        filler.unlink()
        whole_file.write_atomically(path, b"new" * 100_000)
        assert path.stat().st_size == 300_000


def test_a_disk_that_can_only_be_read_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        make_read_only(disk)
        with pytest.raises(RefusedInput, match="not_written_read_only"):
            whole_file.write_atomically(disk / "out.xlsx", b"new")


@pytest.mark.parametrize("limit", [0, 1, 4096, 29_999])
def test_a_write_past_the_account_s_limit_leaves_the_old_file(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    assert told_by("write_limited", path, limit).startswith("CannotOpen: not_written_too_large")
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["out.xlsx"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "Your disk quota is used up"),
        (errno.EIO, "The disk reported an error"),
        (errno.EACCES, "another program has it open"),
        (errno.ELOOP, "the system reported"),
    ],
)
def test_every_refusal_of_the_system_is_one_sentence(tmp_path: Path, number: int, words: str) -> None:
    sentence = error_sentence(
        whole_file.write_error(OSError(number, os.strerror(number)), tmp_path / "out.pdf")
    )
    assert words in sentence
    assert sentence.endswith(".")
    assert "Errno" not in sentence


@pytest.mark.drill
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    whole_file.write_atomically(path, b"0" * 3_000_000)
    for milliseconds in (0, 1, 3, 6, 10, 15):
        killed_after(milliseconds, "write", path)
        content = path.read_bytes()
        assert len(content) == 3_000_000
        assert len(set(content)) == 1
