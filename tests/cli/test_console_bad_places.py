"""Where a registry may lie or who may hold it: reading works where it can, writing is refused in one sentence."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.data.files.file_lock import place_of
from registry.data.files.held_files import identity
from registry.data.files.lock import WriterLock
from tests.cli.desk import PROGRAM, Desk, Told, environment, sentence, start, state
from tests.data.disks import fill, make_read_only, small_disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_REF = "RCF-K-26-0004"
_WITHOUT_PRIVILEGE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Starts a program that is bound by permissions even when the tests are run by root."""

_HELD_HERE = '{{"who": "Lee", "account": "lee", "host": "{host}", "since": "2026-11-22T00:00:00Z"}}'

_NOBODY = 65534
_BECOMES_NOBODY = (
    *("setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"),
    *("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"),
)
"""Starts a program as an account without any right to write, which can read the program wherever that is installed."""

_WRITES = """
import sys, pathlib
from registry.opening.desk_registry import open_for_writing
from tests.drills.registries import means, save
opened = open_for_writing(pathlib.Path(sys.argv[1]), means(pathlib.Path(sys.argv[2])), who="Lee")
save(opened, "in the log")
print("saved", flush=True)
sys.stdin.read()
"""

_HOLDS = """
import sys, pathlib
from registry.data.files.lock import WriterLock
lock = WriterLock(pathlib.Path(sys.argv[1])).acquire("Lee Jiwoo")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def _held_elsewhere(path: Path) -> Iterator[None]:
    """Let another program hold the writer's lock of a registry."""
    program = [sys.executable, "-c", _HOLDS, str(path)]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=PROGRAM.parent, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.communicate()


def _bound_by_permissions() -> tuple[str, ...]:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root is bound by no permissions here")
    return _WITHOUT_PRIVILEGE


def test_a_registry_being_written_is_read_but_not_written(sample: Desk) -> None:
    with _held_elsewhere(sample.path):
        assert len(sample.done("list", "--json").json) == 25
        assert sample.done("verify", "--json").json["chain"] == "ok"
        for command in (
            ("set", _REF, "note=x"),
            ("undo",),
            ("new", "title_en=x"),
            ("restore", str(_copy(sample))),
        ):
            sample.refuses(*command, code=4, names=("Lee Jiwoo",))
    sample.done("set", _REF, "note=x")


def _copy(sample: Desk) -> Path:
    copy = sample.path.with_name("copy.coopreg")
    if not copy.exists():
        shutil.copyfile(sample.path, copy)
    return copy


def test_a_holder_that_cannot_be_named_is_another_program(sample: Desk) -> None:
    with _held_elsewhere(sample.path):
        known = identity(sample.path)
        assert known
        for place in (sample.path.with_name("registry.coopreg.holder"), place_of(known)):
            assert place.exists()
            place.write_bytes(b"\xff\x00" * 400)
        sample.refuses("set", _REF, "note=x", code=4, names=("another program",))


def test_a_lock_left_by_a_dead_program_is_no_hindrance(sample: Desk) -> None:
    WriterLock(sample.path).acquire("Lee").release()
    sample.path.with_name("registry.coopreg.lock").touch()
    sample.done("set", _REF, "note=x")


def test_a_read_only_folder_is_read_but_not_written(sample: Desk, home: Path) -> None:
    before, bound = state(sample.path), _bound_by_permissions()
    folder = sample.path.parent / "shelf"
    folder.mkdir()
    registry = Path(shutil.move(sample.path, folder / "registry.coopreg"))
    registry.chmod(0o400)
    folder.chmod(0o500)
    try:
        options = ("--registry", str(registry))
        assert start(*options, "list", home=home, before=bound)[::2] == (0, "")
        sentence(start(*options, "set", _REF, "note=x", home=home, before=bound), 4, ("folder",))
        sentence(start(*options, "backup", home=home, before=bound), 3, (str(folder),))
        for new in (folder / "new.coopreg", folder / "below" / "new.coopreg"):
            told = start("--registry", str(new), "init", home=home, before=bound)
            said = sentence(told, 4, (str(folder), "choose another folder"))
            assert "reading" not in said
    finally:
        folder.chmod(0o700)
    assert state(registry) == before


def test_a_read_only_file_gets_no_lock_beside_it(sample: Desk, home: Path) -> None:
    bound = _bound_by_permissions()
    sample.path.chmod(0o444)
    told = start("--registry", str(sample.path), "set", _REF, "note=x", home=home, before=bound)
    sentence(told, 4, ("permission to save to", "copy it to your own folder"))
    assert not any(sample.path.with_name(f"registry.coopreg{end}").exists() for end in (".lock", ".holder"))


def test_a_read_only_medium_is_read_but_not_written(sample: Desk, tmp_path: Path) -> None:
    before = state(sample.path)
    with small_disk(tmp_path / "stick", "8m") as stick:
        registry = Path(shutil.copyfile(sample.path, stick / "registry.coopreg"))
        make_read_only(stick)
        on_stick = sample.at(registry)
        assert len(on_stick.done("list", "--json").json) == 25
        on_stick.done("verify")
        on_stick.done("backup", str(tmp_path / "backup.coopreg"))
        sentence(on_stick.run("set", _REF, "note=x"), 4, ("folder",))
        assert state(tmp_path / "backup.coopreg") == before


def test_a_full_disk_refuses_the_save_and_keeps_the_registry_readable(sample: Desk, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", "8m") as stick:
        registry = Path(shutil.copyfile(sample.path, stick / "registry.coopreg"))
        before, on_stick = state(registry), sample.at(registry)
        filler = fill(stick)
        long = f"objective={'x' * 30_000}"
        sentence(on_stick.run("set", _REF, long), 4, ("full", "free"))
        assert state(registry) == before
        assert len(on_stick.done("list", "--json").json) == 25
        told = on_stick.run("backup")
        assert told.code in (3, 4)
        sentence(told, told.code, ("full",))
        filler.unlink()
        on_stick.done("set", _REF, long)
        assert state(registry).head[0] == before.head[0] + 1


def test_a_full_disk_makes_no_half_registry(empty: Desk, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", "1m") as stick:
        fill(stick, leaving=200_000)
        told = empty.at(stick / "new.coopreg").run("init")
        assert told.code in (3, 4)
        sentence(told, told.code, ("full",))
        assert not list(stick.glob("new.coopreg"))


def test_a_file_this_account_may_not_read_is_refused(sample: Desk, home: Path) -> None:
    bound = _bound_by_permissions()
    sample.path.chmod(0)
    sentence(start("--registry", str(sample.path), "list", home=home, before=bound), 4, ("read",))


def test_a_user_s_folder_that_cannot_be_written_costs_no_save(sample: Desk, home: Path) -> None:
    home.mkdir()
    (home / "heads").touch()  # a file where a folder is wanted
    told = sample.run("set", _REF, "note=x")
    assert told.code == 0
    assert "Traceback" not in told.err
    assert sample.show(_REF)["note"] == "x"


def test_output_that_cannot_be_written_is_told(sample: Desk, home: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no device here is always full")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, str(PROGRAM), "--registry", str(sample.path), "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environment(home),
        )
    assert done.returncode == 4
    said = done.stderr.decode()
    assert said.count("\n") == 1
    assert "output" in said


def test_what_a_killed_program_left_is_told_by_verify_and_goes_with_the_next_save(sample: Desk) -> None:
    left = sample.path.with_name(f".registry.coopreg.{'a' * 16}.writing")
    sample.done("backup")
    on_shelf = sample.path.with_name("registry.coopreg.backups") / f".x.coopreg.{'b' * 16}.writing"
    for file in (left, on_shelf):
        file.write_bytes(b"half")
    assert sample.done("verify", "--json").json["left_over"] == [str(left), str(on_shelf)]
    assert "2 incomplete files" in sample.done("verify").out
    sample.done("set", _REF, "note=x")
    assert not left.exists()
    sample.done("backup")
    assert sample.done("verify", "--json").json["left_over"] == []
    assert "incomplete" not in sample.done("verify").out


def test_a_killed_init_leaves_nothing_once_the_place_is_used_again(empty: Desk, home: Path) -> None:
    path = empty.path.with_name("made.coopreg")
    program = [sys.executable, str(PROGRAM), "--registry", str(path), "init", "--sample"]
    with subprocess.Popen(program, env=environment(home), stderr=subprocess.DEVNULL) as made:
        while made.poll() is None and not _half_made(path):
            time.sleep(0.001)
        time.sleep(0.1)  # further into the making
        made.kill()
    assert _half_made(path), "the kill did not meet the making"
    empty.at(path).run("init")
    assert not _half_made(path)


def _half_made(path: Path) -> list[Path]:
    return list(path.parent.glob(".*.writing*"))


@contextmanager
def _as_another_account(desk: Desk) -> Iterator[tuple[Path, Callable[..., Told]]]:
    """Give a registry, its folder and a home to an account without rights; yields it and what runs as that account."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("only root becomes another account")
    with (
        tempfile.TemporaryDirectory() as made
    ):  # not in the tests' own folder, which no other account may enter
        folder, home = Path(made), Path(made) / "home"
        home.mkdir()
        registry = Path(shutil.copyfile(desk.path, folder / "registry.coopreg"))
        for one in (folder, home, registry):
            os.chown(one, _NOBODY, _NOBODY)

        def run(*arguments: str) -> Told:
            return start("--registry", str(registry), *arguments, home=home, before=_BECOMES_NOBODY)

        yield registry, run


def _beside(registry: Path, ending: str) -> Path:
    return registry.with_name(registry.name + ending)


def test_a_reader_of_a_registry_it_may_not_write_leaves_nothing_that_blocks_the_writer(
    sample: Desk,
) -> None:
    with _as_another_account(sample) as (registry, run):
        registry.chmod(0o400)
        assert run("list")[::2] == (0, "")
        assert run("verify")[::2] == (0, "")
        assert sorted(file.name for file in registry.parent.iterdir()) == ["home", registry.name]
        registry.chmod(0o600)
        assert run("set", _REF, "note=x")[::2] == (0, "")


@pytest.mark.parametrize("ending", ["-shm", "-wal", ".lock", ".holder", ".heads"])
@pytest.mark.parametrize("mode", [0o400, 0o000])
def test_files_of_this_account_that_are_closed_to_it_are_opened_up(
    ending: str, mode: int, sample: Desk
) -> None:
    with _as_another_account(sample) as (registry, run):
        assert run("set", _REF, "note=first")[::2] == (0, "")
        file = _beside(registry, ending)
        if ending == ".holder":
            file.write_text(_HELD_HERE.format(host=platform.node()))
        file.touch()
        os.chown(file, _NOBODY, _NOBODY)
        file.chmod(mode)
        assert run("list")[::2] == (0, "")
        told = run("set", _REF, "note=second")
        assert (told.code, told.err) == (0, "")
        assert json.loads(run("show", _REF, "--json").out)["note"] == "second"
        assert json.loads(run("verify", "--json").out)["anchored"] == state(registry).head[0]


@pytest.mark.parametrize("ending", ["-shm", "-wal", ".lock"])
def test_a_file_of_another_account_beside_the_registry_is_named(ending: str, sample: Desk) -> None:
    with _as_another_account(sample) as (registry, run):
        file = _beside(registry, ending)
        if ending == "-wal":
            _kill_a_writer(registry, registry.with_name("home"))
            os.chown(file, 0, 0)
            _beside(registry, "-shm").unlink()
        file.touch()
        file.chmod(0o444)
        told = run("set", _REF, "note=x")
        sentence(told, 4, (file.name, "another account (root)", "ask the owner to close the registry"))
        assert run("list")[::2] == (0, "")


def _kill_a_writer(registry: Path, home: Path) -> None:
    """Leave content in the log of a registry."""
    program = [*_BECOMES_NOBODY, sys.executable, "-c", _WRITES, str(registry), str(home)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=PROGRAM.parent, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "saved\n"
        writer.kill()
