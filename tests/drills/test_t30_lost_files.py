"""T30: files of a registry are removed or replaced while a program writes it, one fault at a time.

Everything reported as saved is in the rescue copy, nothing else is reported as saved, and no other file is changed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import Gone
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.services.acts.act import ActContext
from tests.data.disks import fill, small_disk
from tests.drills import registries
from tests.drills.desks import Desk, desk
from tests.drills.programs import command_line
from tests.drills.registries import means, save, state

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [
    pytest.mark.drill,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows lets no open file be replaced"),
]


def _take_log_away(desk: Desk, registry: Path, _other: Path) -> None:
    """Remove the log as Qt's file dialog and `list` did together: the first drops the locks, the second cleans up."""
    desk.order("touch")
    assert command_line("--registry", registry, "list").returncode == 0
    assert not Path(f"{registry}-wal").exists()


def _remove_log(_desk: Desk, registry: Path, _other: Path) -> None:
    Path(f"{registry}-wal").unlink()


def _replace_shared_memory(_desk: Desk, registry: Path, _other: Path) -> None:
    shared = Path(f"{registry}-shm")
    copy = shutil.copyfile(shared, f"{shared}.copy")
    Path(copy).rename(shared)


def _delete(_desk: Desk, registry: Path, _other: Path) -> None:
    registry.unlink()


def _replace(_desk: Desk, registry: Path, other: Path) -> None:
    Path(shutil.copyfile(other, registry.with_name("synced"))).rename(registry)


def _overwrite(_desk: Desk, registry: Path, other: Path) -> None:
    with registry.open("wb") as file:  # as `cat other > registry` does
        subprocess.run(["cat", other], stdout=file, check=True)


def _overwrite_in_part(_desk: Desk, registry: Path, other: Path) -> None:
    """Overwrite pages in the middle with those of an older copy; header and size stay the same."""
    subprocess.run(
        ["dd", f"if={other}", f"of={registry}", "bs=4096", "skip=3", "seek=3", "count=9", "conv=notrunc"],
        check=True,
        capture_output=True,
    )


FAULTS: dict[Callable[[Desk, Path, Path], None], str] = {
    _take_log_away: "log",
    _remove_log: "log",
    _replace_shared_memory: "log",
    _delete: "file",
    _replace: "file",
    _overwrite: "content",
    _overwrite_in_part: "content",
}


@pytest.fixture
def other(registry: Path, tmp_path: Path) -> Path:
    """Another registry of the same size, with one save more than ours had when it was opened."""
    path = registries.copy_of(registry, tmp_path / "elsewhere" / "other.coopreg")
    with open_for_writing(path, means(tmp_path / "elsewhere"), who="drill") as opened:
        save(opened, "of another")
    return path


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_what_was_called_saved_is_in_the_rescue_copy(
    fault: Callable[[Desk, Path, Path], None], registry: Path, other: Path, profile: Path
) -> None:
    with desk(registry, profile) as writing:
        assert writing.order("look") == []
        last = [writing.order("save", f"word {number}") for number in range(5)][-1]
        fault(writing, registry, other)
        left = registry.read_bytes() if registry.exists() else None
        told = writing.order("save", "one too many")
        assert told["loss"] == FAULTS[fault]
        again = writing.order("save", "and another")
        assert again["loss"] == FAULTS[fault]
        assert again["rescue"] == told["rescue"]
        assert told["rescue"] in told["said"]
        writing.end()
    rescue = Path(told["rescue"])
    assert rescue.parent == registry.parent
    held = state(rescue, profile)
    assert held.faults == ()
    assert held.seq == last
    assert held.said == ("word 4",)
    assert (registry.read_bytes() if registry.exists() else None) == left  # our program wrote nothing into it
    if FAULTS[fault] != "log":  # a log left there would be applied to the other file
        assert not Path(f"{registry}-wal").exists()
        assert not Path(f"{registry}-shm").exists()


def test_an_overwritten_file_is_the_other_one_byte_for_byte_and_opens(
    registry: Path, other: Path, profile: Path
) -> None:
    with desk(registry, profile) as writing:
        writing.order("look")
        writing.order("save", "ours")
        _overwrite(writing, registry, other)
        assert writing.order("save", "too late")["loss"] == "content"
        assert (
            writing.order("reopen")["refused"] == "StillHeld"
        )  # by this program; another program may open it
        writing.drop()
    assert registry.read_bytes() == other.read_bytes()
    assert state(registry, profile).said == ("of another",)


def test_a_log_of_somebody_else_is_left_alone(registry: Path, profile: Path) -> None:
    with desk(registry, profile) as writing:
        writing.order("save", "ours")
        _take_log_away(writing, registry, registry)
        with open_for_reading(registry, means(profile)):  # another program, with its own log
            theirs = [Path(f"{registry}{suffix}").stat().st_ino for suffix in ("-wal", "-shm")]
            assert writing.order("save", "lost")["loss"] == "log"
            writing.end()
            assert [Path(f"{registry}{suffix}").stat().st_ino for suffix in ("-wal", "-shm")] == theirs
    assert state(registry, profile).said == ("ours",)  # the reader applied the log when it closed


def test_a_fault_during_the_act_is_seen_before_it_is_called_saved(
    registry: Path, profile: Path, tmp_path: Path
) -> None:
    copy = shutil.copyfile(registry, tmp_path / "copy.coopreg")
    with open_for_writing(registry, means(profile), who="drill") as opened:
        with opened.store.work() as work:
            registries.enter(opened, work, "unsaid")
            Path(copy).rename(registry)
            with pytest.raises(Gone) as caught:
                work.unit.commit(ActContext(registries.OFFICER).act("new"))
        assert caught.value.rescue
    assert state(registry, profile).projects == 5


def test_where_the_folder_is_gone_the_rescue_copy_lies_in_the_users_own(
    registry: Path, profile: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = registries.copy_of(registry, folder / "r.coopreg")
    with desk(path, profile) as writing:
        last = writing.order("save", "ours")
        shutil.rmtree(folder)
        told = writing.order("save", "too late")
        assert told["loss"] == "file"
        writing.end()
    assert Path(told["rescue"]).is_relative_to(profile)
    assert state(Path(told["rescue"]), profile).seq == last
    assert not folder.exists()


def test_a_log_that_another_sqlite_works_in_is_no_loss(registry: Path, profile: Path) -> None:
    """Somebody opens the file with another SQLite tool: SQLite's own locks keep the two apart."""
    with desk(registry, profile) as writing:
        for tool in ("PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA wal_checkpoint(TRUNCATE)"):
            for number in range(2):
                before = registry.stat().st_mtime_ns
                assert isinstance(writing.order("save", f"{tool[22:27]} {number}"), int)
                registries.answers(registry, tool)
                assert registry.stat().st_mtime_ns > before
            statement = f"UPDATE draft SET saved_at = saved_at WHERE id = '{tool}'"
            registries.answers(registry, statement, "PRAGMA wal_checkpoint(PASSIVE)")
        last = writing.order("save", "the last")
        writing.end()
    held = state(registry, profile)
    assert (held.seq, held.faults) == (last, ())


@pytest.mark.parametrize("own_folder_is_full", [False, True])
def test_on_a_full_disk_the_rescue_copy_lies_elsewhere_or_a_backup_is_asked_for(
    registry: Path, profile: Path, tmp_path: Path, *, own_folder_is_full: bool
) -> None:
    with small_disk(tmp_path / "stick", "8m") as stick:
        path = registries.copy_of(registry, stick / "r.coopreg")
        own = stick / "profile" if own_folder_is_full else profile
        with desk(path, own) as writing:
            last = writing.order("save", "ours")
            path.unlink()
            fill(stick)
            told = writing.order("save", "too late")
            if own_folder_is_full:
                assert told["rescue"] == ""
                assert "no recovery copy could be created" in told["said"]
                rescue = writing.order("backup", str(tmp_path / "asked.coopreg"))
            else:
                rescue = told["rescue"]
                assert Path(rescue).is_relative_to(profile)
            writing.end()
        held = state(Path(rescue), tmp_path / "another profile")
        assert (held.seq, held.faults) == (last, ())


def test_a_registry_in_use_is_not_taken_for_lost(registry: Path, profile: Path) -> None:
    """Readers, backups, applying a long log and a second opening are all normal use."""
    with desk(registry, profile) as writing:
        writing.order("look")
        before = registry.stat().st_mtime_ns
        for number in range(4):
            assert isinstance(writing.order("save_often", 40), int)
            target = registry.with_name(f"{number}.coopreg")
            for command in (("list",), ("verify",), ("backup", target)):
                assert command_line("--registry", registry, *command).returncode == 0
        assert registry.stat().st_mtime_ns > before  # the log was applied while the registry was open
        assert writing.order("reopen") == "done"
        assert isinstance(writing.order("save", "the last"), int)
        writing.end()
    assert state(registry, profile).faults == ()
    assert not Path(f"{registry}-wal").exists()
