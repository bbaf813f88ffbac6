"""T13: a damaged registry is restored from a backup, the damaged file is kept, and a kill does no harm."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from registry.data.files.location import beside
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.restoration import restore_registry
from tests.drills.damage import KINDS
from tests.drills.pace import Pace, spread
from tests.drills.programs import Program, command_line, crew, started
from tests.drills.registries import State, copy_of, means, remove, save, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill


@pytest.fixture
def backup(registry: Path, profile: Path) -> Path:
    """A backup in the backup folder, followed by three saves."""
    with open_for_writing(registry, means(profile), who="drill") as opened:
        save(opened, "in the backup")
        made = opened.backup()
        for number in range(3):
            save(opened, f"given up {number}")
    return made


def _damaged(registry: Path, place: int) -> bytes:
    """Damage a closed registry so that it cannot be listed; `place` chooses the kind. Returns the damaged bytes."""
    sound, kind = registry.read_bytes(), ("cut short", "jpeg", "header")[place % 3]
    damaged = {
        "cut short": KINDS["cut short"](sound, place),
        "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + sound[:9_000],
        "header": b"SQLite formaT" + sound[13:],
    }[kind]
    registry.write_bytes(damaged)
    return damaged


def _kept(registry: Path) -> list[Path]:
    return sorted(file for file in registry.parent.iterdir() if ".before-restore-" in file.name)


def test_every_drill_leads_from_the_damage_back_to_work(
    registry: Path, backup: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, before = "T13 restore drills", state(backup, profile.with_name("other"))
    for place in range(pace.pick(2, 20)):
        damaged = _damaged(registry, place)
        offered = command_line("list", "--registry", registry)
        named = re.search(r"`restore ([^`]+)`", offered.stderr)
        assert offered.returncode == 4, offered
        assert named, offered.stderr
        restored = command_line("restore", named[1], "--registry", registry)
        assert restored.returncode == 0, restored.stderr
        (kept,) = _kept(registry)
        found = state(registry, profile)
        verified = command_line("verify", "--registry", registry)
        with open_for_writing(registry, means(profile), who="drill") as opened:
            worked = save(opened, f"back at work {place}") == found.seq + 1
        full = (found.projects, found.faults, kept.read_bytes()) == (before.projects, (), damaged)
        figures.add(line, drills=1, in_full=full and worked and verified.returncode == 0)
        assert full, found
        assert verified.returncode == 0, verified.stdout
        assert worked
        kept.unlink()


def test_what_is_given_up_is_told_and_the_sound_file_before_it_is_kept(
    registry: Path, backup: Path, profile: Path
) -> None:
    old, taken = state(registry, profile), state(backup, profile.with_name("other"))
    kept = restore_registry(backup, registry, means(profile), "Restorer; MND; ROK").kept
    assert kept is not None
    found = state(registry, profile)
    assert (found.seq, found.said, found.faults) == (taken.seq + 1, ("in the backup",), ())
    assert state(kept, profile.with_name("other")).seq == old.seq
    with open_for_reading(registry, means(profile)) as opened, opened.store.read() as reading:
        last = reading.journal.find(str(found.seq))
    assert last is not None
    assert last.act.kind == "restore"
    assert last.act.why.endswith(f"discarded: change sets {taken.seq + 1} to {old.seq}")


def test_a_killed_restore_leaves_the_old_or_the_restored_and_is_repeated(
    registry: Path, backup: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, kills, taken = (
        "T13 kill during restore",
        pace.pick(3, 60),
        state(backup, profile.with_name("other")),
    )
    sound = copy_of(registry, registry.with_name("sound.coopreg"))
    notes = {
        place: place.read_bytes() for place in (beside(registry, ".heads"), *(profile / "heads").iterdir())
    }
    before = state(registry, profile)
    with crew("restore", kills + 1) as following:
        whole_ms = _milliseconds(following(), backup, registry, profile)
        for place in range(kills):
            _put_back(sound, registry, notes)
            program = following()
            program.go(backup, registry, profile)
            program.wait_for(lambda said: "open" in said)
            program.kill_after(spread(place, 0, 1.2) * whole_ms)
            found = state(registry, profile)
            old, new = found == before, _is(found, taken, recorded=False)
            figures.add(line, kills=1, old=old, restored=new, mixed=not (old or new))
            assert old or new, found
            restore_registry(backup, registry, means(profile), "again")
            assert _is(state(registry, profile), taken)


def _milliseconds(program: Program, backup: Path, registry: Path, profile: Path) -> float:
    program.go(backup, registry, profile)
    program.wait_for(lambda said: "open" in said)
    begun = time.perf_counter()
    program.wait_for(lambda said: "done" in said)
    program.finish()
    return (time.perf_counter() - begun) * 1000


def _put_back(sound: Path, registry: Path, notes: dict[Path, bytes]) -> None:
    for kept in (*_kept(registry), registry):
        remove(kept)
    copy_of(sound, registry)
    for place, noted in notes.items():
        place.write_bytes(noted)


def _is(found: State, taken: State, *, recorded: bool = True) -> bool:
    """Return whether a registry has the state of the backup.

    Until the restore is recorded as an act, the heads noted since the backup remain, and the registry is reported as
    an older copy. That is right, and the repeated restore corrects it.
    """
    same = (found.projects, found.said) == (taken.projects, taken.said)
    if recorded:
        return same and found.seq == taken.seq + 1 and not found.faults
    return (
        same
        and found.seq - taken.seq in (0, 1)
        and all("the file was replaced with an older copy" in f for f in found.faults)
    )


def test_control_a_file_put_over_a_registry_beside_its_log_is_not_the_backup(
    registry: Path, backup: Path, profile: Path, figures: Figures
) -> None:
    taken = state(backup, profile.with_name("other"))
    with started("save") as program:
        program.go(registry, profile, "after", 1)
        program.wait_for(lambda said: sum(one.isdigit() for one in said) >= 3)
        program.kill_after(0)
    assert registry.with_name("r.coopreg-wal").stat().st_size
    backup.replace(registry)  # as a file manager does it, with the log of the killed program still beside it
    told = command_line("verify", "--registry", registry)
    same = told.returncode == 0 and _is(state(registry, profile), taken, recorded=False)
    figures.add("T13 control: plain replacement", drills=1, not_the_backup=not same)
    assert not same
