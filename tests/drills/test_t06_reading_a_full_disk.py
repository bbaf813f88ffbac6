"""T6: a registry on a disk without a byte to spare is read, examined and rescued, and nothing of it is touched."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.cli.main import main
from registry.data.backup.database_copy import faults
from registry.data.journal.integrity import findings_in
from registry.opening.desk_registry import open_for_writing
from tests.data.disks import fill, small_disk
from tests.drills.pace import spread
from tests.drills.programs import started
from tests.drills.registries import FIRST, copy_of, means, save, state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

CLOSED, KILLED, KILLED_WITHOUT_INDEX, BESIDE_A_WRITER = (
    "closed",
    "killed",
    "killed, no index",
    "writer beside",
)
STATES = (CLOSED, KILLED, KILLED_WITHOUT_INDEX, BESIDE_A_WRITER)
_OFTEN_FREE = 64
"""KiB up to which the room left rises: twice what SQLite's index takes."""


@contextmanager
def _left_as(how: str, registry: Path, profile: Path) -> Iterator[int]:
    """Leave a registry closed, killed or in use, on a disk that is full from now on; yields its last change set."""
    if how == CLOSED:
        yield state(registry, profile).seq
        return
    with started("save_once") as program:
        program.go(registry, profile)
        program.wait_for(lambda said: len(said) > 1)
        seq = int(program.said[0])
        if how == BESIDE_A_WRITER:
            yield seq
            return
        program.kill_after(0)
        if how == KILLED_WITHOUT_INDEX:
            registry.with_name(f"{registry.name}-shm").unlink()
        yield seq


@contextmanager
def _full(
    template: Path, point: Path, how: str, free: int, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Path, int]]:
    """A registry on a disk with so many KiB free, where the user's folder and temporary files lie as well."""
    with small_disk(point, "8m") as disk:
        registry = copy_of(template, disk / "r.coopreg")
        (disk / "home").mkdir()
        monkeypatch.setenv("COOPERATION_REGISTRY_HOME", str(disk / "home"))
        monkeypatch.setenv("TMPDIR", str(disk))
        monkeypatch.setattr(tempfile, "tempdir", None)
        with _left_as(how, registry, disk / "home") as seq:
            fill(disk, leaving=free * 1024)
            yield registry, seq
    point.rmdir()
    monkeypatch.undo()


def _content(registry: Path) -> dict[str, bytes]:
    """Return what a registry consists of: its file and, where it holds anything, its log."""
    files = (registry, registry.with_name(f"{registry.name}-wal"))
    return {file.name: file.read_bytes() for file in files if file.exists() and file.stat().st_size}


def _commands(elsewhere: Path) -> Iterator[tuple[str, ...]]:
    yield "list", "--json"
    yield "show", FIRST, "--json"
    yield "history", FIRST, "--json"
    yield "exchanges", "--json"
    yield "verify", "--json"
    yield "backup", str(elsewhere / "backup.coopreg")
    yield "report", "sheet", str(elsewhere / "sheet.pdf"), "--project", FIRST


@pytest.mark.parametrize("how", STATES)
def test_reading_and_rescuing_work_without_a_byte_to_spare(
    how: str,
    template: Path,
    tmp_path: Path,
    pace: Pace,
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    line = f"T6 full disk, read: {how}"
    for free in range(0, _OFTEN_FREE + 1, pace.pick(32, 1)):
        elsewhere = tmp_path / f"elsewhere-{free}"
        elsewhere.mkdir()
        with _full(template, tmp_path / "disk", how, free, monkeypatch) as (registry, seq):
            before = _content(registry)
            for command in _commands(elsewhere):
                code = main(["--registry", str(registry), *command])
                told = capsys.readouterr()
                figures.add(line, commands=1, failed=code != 0)
                assert code == 0, (free, command, told.err)
                assert not told.err or "long texts were shortened" in told.err
                if command[0] == "verify":
                    assert json.loads(told.out)["change_sets"] == seq
            assert _content(registry) == before
        assert faults(elsewhere / "backup.coopreg", findings_in) == []
        assert state(elsewhere / "backup.coopreg", tmp_path / "profile").seq == seq


def test_what_was_read_on_a_full_disk_is_written_once_there_is_room(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for how in (CLOSED, KILLED, KILLED_WITHOUT_INDEX):
        with _full(template, tmp_path / "disk", how, 0, monkeypatch) as (registry, seq):
            assert main(["--registry", str(registry), "list"]) == 0
            capsys.readouterr()
            assert main(["--registry", str(registry), "set", FIRST, "note=x"]) == 4
            assert "the disk is full, so nothing was saved" in capsys.readouterr().err
            (registry.parent / "filler").unlink()
            with open_for_writing(registry, means(registry.parent / "home"), who="again") as opened:
                assert save(opened, "there is room again") == seq + 1
            assert state(registry, tmp_path / "profile").faults == ()


def test_a_reader_killed_on_a_full_disk_leaves_what_it_found(
    template: Path, tmp_path: Path, pace: Pace, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in range(pace.pick(2, 60)):
        how = (KILLED, KILLED_WITHOUT_INDEX, CLOSED)[place % 3]
        with _full(template, tmp_path / "disk", how, 8 * (place % 5), monkeypatch) as (registry, seq):
            before = _content(registry)
            with started("read_on") as program:
                program.go(registry, registry.parent / "home")
                program.wait_for(lambda said: len(said) > 1)
                program.kill_after(spread(place, 0, 60))
            assert _content(registry) == before
            copies = [shutil.copyfile(registry.parent / name, tmp_path / name) for name in before]
            found = state(tmp_path / "r.coopreg", tmp_path / "profile")
            figures.add(
                "T6 full disk, readers killed", kills=1, altered=(found.seq, found.faults) != (seq, ())
            )
            assert (found.seq, found.faults) == (seq, ())
            for copy in copies:
                copy.unlink(missing_ok=True)


def test_control_the_ordinary_way_alone_reads_nothing_there(
    template: Path, tmp_path: Path, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    for how in (CLOSED, KILLED_WITHOUT_INDEX):
        with _full(template, tmp_path / "disk", how, 8, monkeypatch) as (registry, _seq):
            failed = False
            connection = dbapi2.connect(f"file:{registry}?mode=rw", uri=True)
            try:
                connection.execute("SELECT count(*) FROM change_set").fetchone()
            except dbapi2.OperationalError:
                failed = True
            connection.close()
            figures.add("T6 control: the ordinary way on a full disk", tried=1, failed=failed)
            assert failed
