"""What a TOML file parsed to is kept for the next start, and never used for another text."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
import tomli

from registry.data.reference.parsed_file import parsed
from registry.data.reference.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test's Python keeps bytecode."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    return tmp_path / "kept"


def _in(folder: Path) -> Sequence[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.toml")), ids=lambda path: path.name)
def test_every_file_of_the_program_reads_the_same_when_it_is_kept(path: Path) -> None:
    first = parsed(path)
    assert first == tomli.loads(path.read_text("utf-8"))
    assert parsed(path) == first


def test_what_a_list_needs_is_kept(kept: Path) -> None:
    for name in ("fields", "sentences", "procedures/gen", "codes/state"):
        parsed(FOLDER / f"{name}.toml")
    names = {one.name.partition(".")[0] for one in _in(kept)}
    assert names == {"fields", "sentences", "gen", "state"}


def test_a_changed_file_is_parsed_again_even_with_the_same_size_and_time(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("a = 1")
    assert parsed(path) == {"a": 1}
    path.write_text("a = 2")
    assert parsed(path) == {"a": 2}
    assert len(_in(kept)) == 1


@pytest.mark.parametrize("content", [b"", b"\xff", b"[", b"[]", b"7", b'["x", {}]', b"[" * 100_000, b"{}"])
def test_whatever_lies_where_it_is_kept_changes_nothing(tmp_path: Path, kept: Path, content: bytes) -> None:
    path = tmp_path / "a.toml"
    path.write_text("a = 1")
    parsed(path)
    (place,) = _in(kept)
    place.write_bytes(content)
    assert parsed(path) == {"a": 1}
    assert json.loads(place.read_bytes())[1] == {"a": 1}


def test_nothing_is_kept_where_python_keeps_nothing(
    tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    path = tmp_path / "a.toml"
    path.write_text("a = 1")
    assert parsed(path) == {"a": 1}
    assert not kept.exists()


def test_a_place_where_nothing_can_be_written_is_no_obstacle(tmp_path: Path, kept: Path) -> None:
    kept.write_text("a file where the folder would be")
    path = tmp_path / "a.toml"
    path.write_text("a = 1")
    assert parsed(path) == {"a": 1}


def test_what_json_does_not_know_is_not_kept(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("a = 2026-11-22")
    assert str(parsed(path)["a"]) == "2026-11-22"
    assert str(parsed(path)["a"]) == "2026-11-22"
    assert not kept.exists()


@pytest.mark.parametrize("content", [b"a = ", b"a = '\xff'"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, kept: Path, content: bytes) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"value|decode"):
        parsed(path)
    assert not kept.exists()
