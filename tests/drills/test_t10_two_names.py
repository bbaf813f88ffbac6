"""T10: a file with two names, by a hard link or a mount, is one registry with one writer and one log."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.data.files.file_lock import place_of
from registry.data.files.held_files import identity
from registry.domain.errors import CannotOpen, InUse
from registry.opening.desk_registry import open_for_reading, open_for_writing
from tests.drills import registries
from tests.drills.desks import desk
from tests.drills.registries import means, save, state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.drills.pace import Pace

pytestmark = [
    pytest.mark.drill,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lock by what a file is"),
]

NOBODY = 65_534


@pytest.fixture(params=["hard link", "bind mount"])
def other(request: pytest.FixtureRequest, registry: Path, tmp_path: Path) -> Iterator[Path]:
    """The same file under another name, in another folder."""
    folder = tmp_path / "other"
    folder.mkdir()
    name = folder / "second name.coopreg"
    if request.param == "hard link":
        name.hardlink_to(registry)
        yield name
        return
    name.touch()
    made = subprocess.run(["mount", "--bind", registry, name], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("a file cannot be mounted here")
    try:
        yield name
    finally:
        subprocess.run(["umount", name], check=True)


def _logs(*names: Path) -> list[str]:
    return [suffix for name in names for suffix in ("-wal", "-shm") if Path(f"{name}{suffix}").exists()]


def _save_as(path: Path, profile: Path, said: str) -> int:
    with open_for_writing(path, means(profile), who="Lee") as opened:
        return save(opened, said)


def test_a_second_writer_under_another_name_is_refused_and_told_the_name(
    registry: Path, other: Path, profile: Path
) -> None:
    with desk(registry, profile) as writing:
        writing.order("save", "first")
        with pytest.raises(InUse) as caught:
            open_for_writing(other, means(profile), who="Lee")
        assert caught.value.name == str(registry)
        assert str(registry) in str(caught.value)
        assert caught.value.holder
        assert caught.value.holder.who == "Obeying"
        assert _logs(other) == []
        writing.end()
    _save_as(other, profile, "second")
    _save_as(registry, profile, "third")
    held = state(other, profile)
    assert (held.said, held.faults) == (("third",), ())
    assert _logs(registry, other) == []


def test_who_reads_under_another_name_sees_what_was_saved_last(
    registry: Path, other: Path, profile: Path
) -> None:
    with desk(registry, profile) as writing:
        for said in ("first", "second"):
            writing.order("save", said)
            held = state(other, profile)
            assert (held.said, held.faults) == ((said,), ())
        assert _logs(other) == []
        writing.end()
    assert state(other, profile).said == ("second",)


def test_what_was_saved_under_one_name_before_a_kill_is_there_under_the_other(
    registry: Path, other: Path, profile: Path
) -> None:
    with desk(registry, profile) as writing:
        last = writing.order("save_often", 5)
        writing.kill()
    assert Path(f"{registry}-wal").stat().st_size
    assert state(other, profile).seq == last
    with open_for_writing(other, means(profile), who="Lee") as opened:
        assert opened.left_behind
        assert save(opened, "afterwards") == last + 1
        assert not Path(f"{registry}-wal").exists()
    held = state(registry, profile)
    assert (held.seq, held.said, held.faults) == (last + 1, ("afterwards",), ())
    assert _logs(registry, other) == []


def test_a_log_whose_name_is_gone_is_never_passed_over(registry: Path, profile: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.coopreg"
    other.hardlink_to(registry)
    with desk(registry, profile) as writing:
        last = writing.order("save", "said")
        writing.kill()
    registry.unlink()
    for opening in (open_for_reading, lambda path, means: open_for_writing(path, means, who="Lee")):
        with pytest.raises(CannotOpen, match="log_under_former_name"):
            opening(other, means(profile))
    registry.hardlink_to(other)
    _save_as(other, profile, "again")
    assert state(other, profile).seq == last + 1


def test_of_two_that_start_at_once_under_two_names_one_writes(
    registry: Path, profile: Path, tmp_path: Path, pace: Pace
) -> None:
    other = tmp_path / "other.coopreg"
    other.hardlink_to(registry)
    for number in range(pace.pick(2, 20)):
        with desk(registry, profile, wait=False) as one, desk(other, profile) as two:
            one.wait()
            refused = [each.refused for each in (one, two)]
            assert sorted(bool(each) for each in refused) == [False, True]
            assert next(each for each in refused if each)["refused"] == "InUse"
            winner = one if one.refused is None else two
            winner.order("save", f"mine {number}")
            winner.kill()
    _save_as(other, profile, "the end")
    assert state(registry, profile).faults == ()


def test_a_log_beside_another_file_is_that_files_own(registry: Path, profile: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.coopreg"
    other.hardlink_to(registry)
    with desk(registry, profile) as writing:
        writing.order("save", "said")
        writing.kill()
    assert state(registry, profile).said == ("said",)
    replaced = registries.copy_of(registry, tmp_path / "elsewhere.coopreg")
    replaced.rename(registry)
    with desk(registry, tmp_path / "of another") as theirs:
        theirs.order("save", "of another")
        _save_as(other, profile, "ours")
        theirs.end()
    assert state(other, profile).said == ("ours",)
    assert state(registry, tmp_path / "of another").said == ("of another",)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be another account")
@pytest.mark.parametrize("first_is_root", [True, False])
def test_accounts_do_not_write_side_by_side(
    registry: Path, profile: Path, tmp_path: Path, *, first_is_root: bool
) -> None:
    folder = Path(f"/var/tmp/drill-{os.urandom(6).hex()}")  # noqa: S108 - where both accounts may go
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    try:
        path, other = folder / "r.coopreg", folder / "other.coopreg"
        registries.copy_of(registry, path).chmod(0o666)
        other.hardlink_to(path)
        nobody = (NOBODY, registries.copy_of(registry, tmp_path / "rehearsal.coopreg"))
        first, second = ((), nobody) if first_is_root else (nobody, ())
        with desk(path, folder / "p", *first) as writing:
            assert writing.refused is None
            with desk(other, folder / "q", *second) as refused:
                assert refused.refused
                assert refused.refused["refused"] == "InUse"
                assert str(path) in refused.refused["said"]
            writing.kill()
        if not first_is_root:  # root may work in what the other account left
            _save_as(other, profile, "afterwards")
            assert state(path, profile).said == ("afterwards",)
    finally:
        subprocess.run(["rm", "-r", folder], check=True)


def test_what_somebody_prepared_as_a_lock_is_not_written_to(
    registry: Path, profile: Path, tmp_path: Path
) -> None:
    known = identity(registry)
    assert known
    place, victim = place_of(known), tmp_path / "victim"
    victim.write_text("mine", encoding="ascii")
    ways: tuple[Callable[[], None], ...] = (
        lambda: place.symlink_to(victim),
        lambda: place.hardlink_to(victim),
        place.mkdir,
        lambda: os.mkfifo(place),
    )
    for prepare in ways:
        prepare()
        _save_as(registry, profile, f"said {os.urandom(2).hex()}")  # the lock beside the file has to do
        assert victim.read_text(encoding="ascii") == "mine"
        place.rmdir() if place.is_dir() and not place.is_symlink() else place.unlink(missing_ok=True)


@pytest.mark.parametrize("note", [b"", b"\xff", b"[]", b'{"path": 7}', b'{"path": "/nowhere/r.coopreg"}'])
def test_a_note_of_no_use_is_no_hindrance(registry: Path, profile: Path, note: bytes) -> None:
    known = identity(registry)
    assert known
    place_of(known).write_bytes(note)
    _save_as(registry, profile, "said")
    assert not place_of(known).exists()
