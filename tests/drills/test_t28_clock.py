"""T28: between saves the clock is set back, jumps ten years ahead, or changes its time zone.

The journal keeps its order, the warning is shown, no age is negative, and backups are still made. The former rule,
which used the dates of backups (the control), fails.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.backup_name import read_name
from registry.data.backup.database_copy import head_of
from registry.opening.open_registry import BACKUP_EVERY
from tests import moulds
from tests.drills.faked_time import command_line_at
from tests.drills.registries import FIRST

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill

_LINE = "T28 clock"
_BEGAN = datetime(2026, 11, 30, 10, tzinfo=UTC)
_AHEAD, _BEHIND = "more than a year earlier", "which is later"


@dataclass(frozen=True)
class Step:
    """One save: the time of the clock, its zone, and the expected doubt about the clock."""

    at: datetime
    doubt: str = ""
    zone: str = "UTC"


def _steps(*steps: tuple[timedelta, str]) -> tuple[Step, ...]:
    return tuple(Step(_BEGAN + later, doubt) for later, doubt in steps)


_HOUR, _DAY, _YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
_COURSES = {
    "right": (_steps((_HOUR, ""), (2 * _HOUR, ""), (_DAY, "")), 0),
    "an hour back": (_steps((2 * _HOUR, ""), (_HOUR, _BEHIND), (3 * _HOUR, "")), 1),
    "ten years ahead once": (_steps((_HOUR, ""), (10 * _YEAR, _AHEAD), (_DAY, _BEHIND), (2 * _DAY, "")), 1),
    "an empty battery": (_steps((_HOUR, ""), (-25 * _YEAR, _BEHIND), (_DAY, _AHEAD)), 1),
    "another zone": (
        (
            # A quarter past midnight in Seoul, on the day before in Los Angeles, and in Seoul again.
            Step(datetime(2026, 11, 30, 15, 15, tzinfo=UTC), zone="Asia/Seoul"),
            Step(datetime(2026, 11, 30, 16, 15, tzinfo=UTC), zone="America/Los_Angeles"),
            Step(datetime(2026, 11, 30, 17, 15, tzinfo=UTC), zone="Asia/Seoul"),
        ),
        0,
    ),
}
"""Name of a sequence to its steps, and how often the journal shows that the clock was set back."""


@pytest.mark.parametrize("course", _COURSES)
def test_the_journal_keeps_its_order_the_doubt_is_said_and_every_save_is_backed_up(
    tmp_path: Path, figures: Figures, course: str
) -> None:
    steps, times_back = _COURSES[course]
    desk = _Desk(tmp_path)
    moulds.copied(moulds.sample(), desk.path)
    desk.run(Step(_BEGAN + timedelta(minutes=1)), "set", FIRST, "note=begun")
    warned = by_date = 0
    for number, step in enumerate(steps, 1):
        before = desk.backups()
        ended = desk.run(step, "set", FIRST, f"note=save {number}")
        assert (step.doubt in ended.stderr) if step.doubt else ("clock" not in ended.stderr), ended.stderr
        warned += bool(step.doubt)
        # The former rule: whether it found a backup due, and which backup it took for the newest.
        by_date += _due_by_date(before, step) and _newest_by_date(desk.backups()) == desk.newest()
        assert desk.holds_the_head(), f"{course}: the save of {step.at} is in no backup"
    _of_the_sample, *notes = (entry["after"] for entry in desk.history() if entry["field"] == "note")
    assert notes == ["begun", *(f"save {number}" for number in range(1, len(steps) + 1))]
    for step in (steps[-1], Step(_BEGAN - 30 * _YEAR)):
        listed = json.loads(desk.run(step, "list", "--json").stdout)
        assert all(one["days_in_stage"] is None or one["days_in_stage"] >= 0 for one in listed)
    verified = json.loads(desk.run(steps[-1], "verify", "--json").stdout)
    assert (verified["integrity"], verified["chain"]) == ("ok", "ok")
    assert len(verified["clock"]) == times_back if times_back else verified["clock"] == "ok"
    figures.add(
        f"{_LINE}: {course}",
        saves=len(steps),
        warned=warned,
        set_back=times_back,
        backed_up=len(steps),
        backed_up_and_newest_by_date_control=by_date,
    )
    clock_was_wrong = course in ("an hour back", "ten years ahead once", "an empty battery")
    assert (by_date < len(steps)) == clock_was_wrong


def test_an_assumed_day_is_no_doubt_about_the_clock(tmp_path: Path) -> None:
    desk = _Desk(tmp_path)
    desk.run(Step(_BEGAN), "init", "--sample")
    for day in ("1996-02-29", "2026-11-30", "2086-01-01"):
        assert desk.run(Step(_BEGAN + _HOUR), "set", FIRST, f"note={day}", "--today", day).stderr == ""
    assert json.loads(desk.run(Step(_BEGAN + _HOUR), "verify", "--json").stdout)["clock"] == "ok"


class _Desk:
    """One registry; each command on it runs at its own invented time."""

    def __init__(self, folder: Path) -> None:
        self.path, self._profile = folder / "r.coopreg", folder / "profile"

    def run(self, step: Step, *words: object) -> subprocess.CompletedProcess[str]:
        told = ("--registry", self.path, *words, *(("--who", "Kim; MND; ROK") if words[0] != "list" else ()))
        ended = command_line_at(step.at, self._profile, *told, zone=step.zone)
        assert ended.returncode == 0, ended.stderr
        return ended

    def history(self) -> list[dict[str, str]]:
        told: list[dict[str, str]] = json.loads(self.run(Step(_BEGAN), "history", FIRST, "--json").stdout)
        return told

    def backups(self) -> list[Path]:
        return list(self.path.with_name("r.coopreg.backups").iterdir())

    def newest(self) -> Path:
        return max(self.backups(), key=lambda path: head_of(path) or (0, ""))

    def holds_the_head(self) -> bool:
        return head_of(self.newest()) == head_of(self.path)


def _due_by_date(backups: Sequence[Path], step: Step) -> bool:
    """Return whether a backup was due by the former rule: the latest date of a backup is half an hour ago."""
    latest = max(_dated(path) for path in backups)
    return step.at - latest >= BACKUP_EVERY


def _newest_by_date(backups: Sequence[Path]) -> Path:
    return max(backups, key=_dated)


def _dated(path: Path) -> datetime:
    name = read_name(path.name)
    assert name is not None
    return name.time
