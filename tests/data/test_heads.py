"""Heads noted outside the registry."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from registry.data import heads
from registry.data.heads import Head

if TYPE_CHECKING:
    from pathlib import Path


def _head(seq: int, of: str = "") -> Head:
    return Head(seq, hashlib.sha256(f"{seq}{of}".encode()).hexdigest(), "2026-11-22T14:00:00.000Z")


@pytest.fixture
def where(tmp_path: Path) -> tuple[Path, Path]:
    return heads.places(tmp_path / "r.coopreg", tmp_path / "profile", "01JABCDEFGHJKMNPQRSTVWXYZ0")


def test_a_head_is_noted_in_both_places_for_the_owner_alone(where: tuple[Path, Path]) -> None:
    assert heads.note(where, _head(1)) == ()
    assert [place.name for place in where] == ["r.coopreg.heads", "01JABCDEFGHJKMNPQRSTVWXYZ0"]
    for place in where:
        assert place.stat().st_mode & 0o777 == 0o600
        assert heads.noted([place]) == (_head(1),)
    assert heads.noted(where) == (_head(1),)


def test_the_last_fifty_are_kept(where: tuple[Path, Path]) -> None:
    for seq in range(1, 61):
        heads.note(where, _head(seq))
    assert [head.seq for head in heads.noted(where)] == list(range(11, 61))


def test_the_same_head_is_noted_once_and_another_with_its_number_too(where: tuple[Path, Path]) -> None:
    heads.note(where, _head(1))
    heads.note(where, Head(1, _head(1).hash, "2026-11-23T00:00:00Z"))
    heads.note(where, _head(1, "rewritten"))
    assert {head.hash for head in heads.noted(where)} == {_head(1).hash, _head(1, "rewritten").hash}
    assert len(heads.noted(where)) == 2


def test_one_place_is_enough(where: tuple[Path, Path]) -> None:
    heads.note(where[:1], _head(1))
    heads.note(where[1:], _head(2))
    assert heads.noted(where) == (_head(1), _head(2))
    where[0].unlink()
    assert heads.noted(where) == (_head(2),)


def test_torn_and_foreign_lines_are_passed_over(where: tuple[Path, Path]) -> None:
    heads.note(where, _head(1))
    heads.note(where, _head(2))
    content = where[0].read_bytes()
    where[0].write_bytes(b"\xff\x00garbage\n7 short 2026\n-1 " + content[:-30])
    assert heads.noted(where[:1]) == (_head(1),)
    assert heads.noted(where) == (_head(1), _head(2))
    heads.note(where, _head(3))
    assert heads.noted(where[:1]) == (_head(1), _head(3))


def test_a_place_that_cannot_be_written_is_told_and_does_not_stop_the_other(where: tuple[Path, Path]) -> None:
    where[0].mkdir()
    (told,) = heads.note(where, _head(1))
    assert "there is a folder of that name" in told
    assert heads.noted(where) == (_head(1),)
    where[1].parent.joinpath("file").write_bytes(b"x")
    (told,) = heads.note([where[1].parent / "file" / "heads" / "id"], _head(1))
    assert "was not written" in told


def test_an_older_state_put_back_on_purpose_forgets_what_came_after(where: tuple[Path, Path]) -> None:
    for seq in (1, 2, 3):
        heads.note(where, _head(seq))
    heads.forget_after(where, 1)
    assert heads.noted(where) == (_head(1),)
    heads.forget_after(where, 0)
    assert heads.noted(where) == ()
    heads.note(where, _head(1, "anew"))
    assert heads.noted(where) == (_head(1, "anew"),)


def test_forgetting_that_fails_is_told(where: tuple[Path, Path], tmp_path: Path) -> None:
    heads.note(where, _head(2))
    heads.forget_after([tmp_path / "never noted"], 1)
    where[0].unlink()
    where[0].mkdir()
    heads.forget_after(where[:1], 1)  # nothing can be read there, so there is nothing to forget
    assert heads.noted(where) == (_head(2),)


@pytest.mark.parametrize("identity", ["", "../x", "a/b", ".", "a b"])
def test_an_identity_never_leads_out_of_the_folder(tmp_path: Path, identity: str) -> None:
    with pytest.raises(ValueError, match="no identity"):
        heads.places(tmp_path / "r.coopreg", tmp_path, identity)


def test_the_printed_form_is_sixteen_digits() -> None:
    assert heads.short("0123456789abcdef" * 4) == "0123456789abcdef"
