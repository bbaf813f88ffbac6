"""T9: programs that write one file wait for each other, lose nothing, and never overwrite unseen changes."""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from tests.drills.programs import command_line, started
from tests.drills.registries import FIRST, answers, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

WRITERS = 4


def _raced(registry: Path, saves: int, how: str) -> dict[str, int]:
    """Let four programs save at once, and return the sums of their counts."""
    (rows,) = answers(registry, "SELECT id FROM project ORDER BY ref")
    ids = [row_id for (row_id,) in rows]
    with ExitStack() as all_of_them:
        programs = [all_of_them.enter_context(started("count_up")) for _ in range(WRITERS)]
        for own, program in enumerate(programs):
            program.go(registry, saves, how, ids, own)
        counted = [json.loads(program.finish()[-1]) for program in programs]
    together = {name: sum(one[name] for one in counted) for name in ("saved", "stale", "locked")}
    return {**together, "slowest_ms": max(one["slowest_ms"] for one in counted)}


def _sum(registry: Path) -> int:
    (notes,) = answers(registry, "SELECT note FROM project")
    return sum(int(str(note)) for (note,) in notes)


def test_four_writers_lose_nothing_and_are_never_told_locked(
    registry: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, saves = "T9 four writers", pace.pick(8, 300)
    counted = _raced(registry, saves, "in one")
    figures.tell(line, **counted, lost=counted["saved"] - _sum(registry))
    assert (counted["locked"], counted["stale"]) == (0, 0)
    assert counted["saved"] == saves * WRITERS == _sum(registry)
    assert state(registry, profile).faults == ()


def test_a_save_on_what_has_changed_since_it_was_read_is_stale_and_overwrites_nothing(
    registry: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, saves = "T9 four writers, read before", pace.pick(8, 300)
    counted = _raced(registry, saves, "as seen")
    figures.tell(line, **counted, lost=counted["saved"] - _sum(registry))
    assert counted["locked"] == 0
    assert counted["saved"] + counted["stale"] == saves * WRITERS
    assert counted["stale"] > 0, "nobody was in anybody's way"
    assert _sum(registry) == counted["saved"]
    assert state(registry, profile).faults == ()


def test_control_a_plain_begin_tells_people_that_it_is_locked(
    registry: Path, pace: Pace, figures: Figures
) -> None:
    counted = _raced(registry, pace.pick(8, 300), "plainly")
    figures.tell("T9 control: plain BEGIN", **counted)
    assert counted["locked"] > 0


def test_a_second_writer_is_refused_by_name_until_the_first_is_killed(
    registry: Path, profile: Path, figures: Figures
) -> None:
    with started("save") as first:
        first.go(registry, profile, "after", 1)
        first.wait_for(lambda said: said[-1].isdigit())
        begun = time.perf_counter()
        refused = command_line("set", FIRST, "note=second", "--registry", registry)
        figures.tell("T9 second writer", refused_after_s=round(time.perf_counter() - begun, 1))
        assert (refused.returncode, refused.stdout) == (4, "")
        assert "being edited by Saver; MND; ROK" in refused.stderr
        assert len(refused.stderr.splitlines()) == 1
        assert command_line("list", "--registry", registry).returncode == 0  # reading goes on beside it
        first.kill_after(0)
    taken = command_line("set", FIRST, "note=second", "--registry", registry)
    assert taken.returncode == 0, taken.stderr
    assert state(registry, profile).faults == ()
