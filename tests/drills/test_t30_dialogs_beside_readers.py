"""T30: a window opens every file dialog in its registry's folder while command lines read it, and then is killed.

Every save it reported is in the registry afterwards. The control, without our fixes of dialogs and saving, loses some.
"""

from __future__ import annotations

import io
import shutil
import time
from contextlib import redirect_stderr, redirect_stdout
from itertools import cycle
from typing import TYPE_CHECKING

import pytest

from registry.cli.main import main as command_line
from registry.opening.desk_registry import open_for_writing
from tests.drills.pace import spread
from tests.drills.programs import crew
from tests.drills.registries import FIRST, copy_of, means, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace
    from tests.drills.programs import Program

pytestmark = pytest.mark.drill

_WHO = "김민수; 국제정책관; ROK"
_LONGEST_SECONDS = 60
_FEWEST_READ = 5
_MANY = 20
_READING = (("list",), ("show", FIRST), ("verify",))


def _read_beside(registry: Path, program: Program, acts: int) -> int:
    """Run reading commands until the window has reported `acts` acts or has ended; returns how many commands ran."""
    commands, read, end = cycle(_READING), 0, time.monotonic() + _LONGEST_SECONDS
    while not program.ended and (read < _FEWEST_READ or len(program.said) <= acts):
        assert time.monotonic() < end, program.said
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = command_line(["--registry", str(registry), *next(commands)])
        assert code == 0, said.getvalue()
        read += 1
    return read


def _run(
    place: int, folder: Path, template: Path, profile: Path, program: Program, *, mended: str, acts: int
) -> dict[str, int]:
    """Run one window until it is killed, and return the counts of what happened."""
    registry = copy_of(template, folder / "r.coopreg")
    program.go(registry, _WHO, mended)
    program.wait_for(lambda said: "open" in said)
    read = _read_beside(registry, program, acts)
    died = program.ended  # without its locks, SQLite may crash when its shared memory shrinks
    said = program.kill_after(spread(place, 0, 60))
    saved = [int(line.removeprefix("saved ")) for line in said if line.startswith("saved ")]
    rescued = list(folder.glob("*.rescue-*.coopreg"))
    held = [state(path, profile) for path in (registry, *rescued)]
    found = max(int(one) for state_ in held for one in state_.said)
    counted = {
        "runs": 1,
        "died": died,
        "saved": len(saved),
        "read_beside": read,
        "refused": sum(line.startswith("refused") for line in said),
        "lost": max(0, max(saved, default=0) - found),
        "rescue_copies": len(rescued),
        "not_whole": any(each.faults for each in held),
    }
    open_for_writing(registry, means(profile), who="drill", take_over=True).close()
    shutil.rmtree(folder)
    return counted


def _drill(
    line: str, runs: int, tmp_path: Path, template: Path, profile: Path, figures: Figures, *, mended: str
) -> None:
    with crew("dialogs", runs) as following:
        for place in range(runs):
            folder = tmp_path / f"{place}"
            acts = round(spread(place, 4, 12 if runs < _MANY else 20))
            counted = _run(place, folder, template, profile, following(), mended=mended, acts=acts)
            figures.add(line, **counted, runs_that_lost=bool(counted["lost"]))


def test_every_save_the_window_told_of_is_there_after_a_kill(
    tmp_path: Path, template: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line = "T30 dialogs beside readers"
    _drill(line, pace.pick(3, 500), tmp_path, template, profile, figures, mended="all")
    assert figures.of(line, "saved") > figures.of(line, "runs")
    assert figures.of(line, "read_beside") > figures.of(line, "runs")
    for wrong in ("lost", "not_whole", "refused", "died"):
        assert figures.of(line, wrong) == 0, wrong


def test_control_the_dialogs_of_before_lose_what_was_called_saved(
    tmp_path: Path, template: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line = "T30 control: as before"
    _drill(line, pace.pick(4, 50), tmp_path, template, profile, figures, mended="nothing")
    assert figures.of(line, "lost") > 0


def test_where_the_locks_are_lost_all_the_same_the_rescue_copies_hold_what_was_called_saved(
    tmp_path: Path, template: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line = "T30 dialogs of before, saves mended"
    _drill(line, pace.pick(4, 50), tmp_path, template, profile, figures, mended="saves")
    assert figures.of(line, "rescue_copies") > 0
    for wrong in ("lost", "not_whole"):
        assert figures.of(line, wrong) == 0, wrong
