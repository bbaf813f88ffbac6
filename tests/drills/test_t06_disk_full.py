"""T6: a full disk leaves the old or the new state and gives one sentence; with free space, all works again."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.database_copy import faults
from registry.data.journal.integrity import findings_in
from registry.domain.errors import CannotOpen
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from tests.data.disks import fill, small_disk
from tests.drills import chains
from tests.drills.programs import started
from tests.drills.registries import FIRST, OFFICER, copy_of, means, save, state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from registry.opening.open_registry import OpenRegistry
    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_SHORT_STEP = {"save": 24, "migrate": 72, "init": 192, "back_up": 160}
"""By how many KiB the limit rises in the short form: a few steps for the amount each act writes."""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    return chains.with_drill_steps(tmp_path / "chain")


def _swept(
    act: str, template: Path, steps: Path, folder: Path, pace: Pace, figures: Figures
) -> Iterator[tuple[Path, str]]:
    """Yield, for every limit, the registry and how the act ended; fails when the act ended in a traceback."""
    line = f"T6 limit on files: {act}"
    folder.mkdir()
    with started("limited") as program:
        program.go(act, template, steps, folder, pace.pick(_SHORT_STEP[act], 8) * 1024)
        said = [json.loads(told) for told in program.finish()]
    assert said, "the sweep did not run"
    assert said[-1][1] == "done"
    for limit, ended, sentence in said:
        figures.add(line, steps=1, refused=ended != "done", passed=ended == "done", half=1, traceback=0)
        if ended == "traceback":
            figures.add(line, traceback=1)
        assert ended != "traceback", sentence
        assert "\n" not in sentence
        yield folder / str(limit) / "r.coopreg", ended
        figures.add(line, half=-1)


def _left_over(path: Path) -> list[str]:
    return [file.name for file in path.parent.iterdir() if ".writing" in file.name]


def test_a_save_is_there_or_not_at_every_size_a_file_may_reach(
    template: Path, steps: Path, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    before = state(template, tmp_path / "profile").seq
    for path, ended in _swept("save", template, steps, tmp_path / "sweep", pace, figures):
        found = state(path, path.with_name("profile"))
        assert found.faults == ()
        assert found.seq in (before, before + 1)
        assert found.seq == before + 1 or ended != "done"
        with open_for_writing(path, means(path.with_name("profile")), who="again") as opened:
            assert save(opened, "again") == found.seq + 1


def test_a_new_registry_is_whole_or_not_there(
    template: Path, steps: Path, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    for path, ended in _swept("init", template, steps, tmp_path / "sweep", pace, figures):
        assert _left_over(path) == []
        assert path.exists() == (ended == "done")
        if not path.exists():
            assert not path.with_name("r.coopreg-wal").exists()
    create_registry(path.with_name("second.coopreg"), means(tmp_path), OFFICER, with_sample=False)
    assert findings_in(path) == []


def test_a_migration_is_done_or_not_begun(
    registry: Path, steps: Path, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    chains.upgraded(registry, steps, "9001")
    chains.fill(registry, 2_000)
    before, counts = chains.schema(registry), chains.counts(registry)
    after = chains.schema(_migrated(copy_of(registry, tmp_path / "after.coopreg"), steps))
    for path, ended in _swept("migrate", registry, steps, tmp_path / "sweep", pace, figures):
        found = chains.schema(path)
        assert found in (before, after)
        assert chains.counts(path) == counts
        assert found == after or ended != "done"
        assert chains.schema(_migrated(path, steps)) == after


def _migrated(path: Path, steps: Path) -> Path:
    chains.upgraded(path, steps, "9003")
    return path


def test_a_backup_keeps_the_one_before_it_until_it_is_whole(
    template: Path, steps: Path, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    for path, _ended in _swept("back_up", template, steps, tmp_path / "sweep", pace, figures):
        assert faults(path.with_name("r.coopreg.backup"), findings_in) == []
        assert findings_in(path) == []
        assert _left_over(path) == []


def test_control_a_file_written_over_itself_is_destroyed(
    template: Path, steps: Path, tmp_path: Path, figures: Figures
) -> None:
    with started("limited") as program:
        (tmp_path / "sweep").mkdir()
        program.go("write_plainly", template, steps, tmp_path / "sweep", 1 << 20)
        program.finish()
    destroyed = bool(faults(tmp_path / "sweep" / "4096" / "r.coopreg", findings_in))
    figures.add("T6 control: plain writing", files=1, destroyed=destroyed)
    assert destroyed


def test_a_full_disk_stops_saving_and_nothing_else(
    template: Path, tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    line, profile = "T6 full disk of 8 MB", tmp_path / "profile"
    with small_disk(tmp_path / "disk", "8m") as disk:
        registry, backup = copy_of(template, disk / "r.coopreg"), disk / "b.coopreg"
        with open_for_writing(registry, means(profile), who="Saver; MND; ROK") as opened:
            opened.backup(backup)
            before = backup.read_bytes()
            filler = fill(disk, leaving=pace.pick(400_000, 1_500_000))
            saved = _saved_until_full(opened)
            assert saved > 0  # room is left for some, so that the disk fills up under work
            assert state(registry, profile).seq == saved  # another connection reads while it is full
            with pytest.raises(CannotOpen, match="disk_full"):
                opened.backup(backup)
            assert backup.read_bytes() == before
        with open_for_reading(registry, means(profile)) as again:  # and it is opened while it is full
            assert again.registry.projects.file(FIRST).project.values["note"] != "0"
        filler.unlink()
        with open_for_writing(registry, means(profile), who="again") as freed:
            assert save(freed, "freed") == saved + 1
        found = state(registry, profile)
        figures.add(line, saves=saved, lost=saved + 1 - found.seq, corrupt=bool(found.faults))
        assert (found.seq, found.faults, _left_over(registry)) == (saved + 1, (), [])


def _saved_until_full(opened: OpenRegistry) -> int:
    saved = 0
    try:
        for number in count(1):
            saved = save(opened, str(number))
    except CannotOpen as full:
        if full.code != "disk_full":
            raise
    return saved
