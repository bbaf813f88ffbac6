"""T1: a kill at any moment of saving loses no acknowledged save and halves none."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.drills.pace import Pace, spread
from tests.drills.programs import crew
from tests.drills.registries import State, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.programs import Program

pytestmark = pytest.mark.drill


def _killed(program: Program, registry: Path, profile: Path, how: str, place: int) -> int:
    """Let a child save, kill it within two saves of its first, and return the last it acknowledged."""
    program.go(registry, profile, how, (place + 1) * 1000)
    program.wait_for(lambda said: "open" in said)
    opened = time.perf_counter()
    program.wait_for(lambda said: said[-1].isdigit())
    one_save = (time.perf_counter() - opened) * 1000
    said = program.kill_after(spread(place, 0, 2) * one_save)
    return max([int(line) for line in said if line.isdigit()], default=0)


def _reopened(registry: Path, profile: Path, figures: Figures, line: str) -> State:
    started = time.perf_counter()
    found = state(registry, profile)
    figures.worst(line, worst_reopen_and_verify_ms=(time.perf_counter() - started) * 1000)
    return found


def test_no_acknowledged_save_is_lost_and_none_is_halved(
    registry: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, stored = "T1 kill while saving", state(registry, profile).seq
    kills = pace.pick(4, 1_000)
    with crew("save", kills) as following:
        for place in range(kills):
            before = stored
            acknowledged = max(before, _killed(following(), registry, profile, "after", place))
            found = _reopened(registry, profile, figures, line)
            stored = found.seq
            figures.add(
                line,
                kills=1,
                saves=stored - before,
                lost=max(0, acknowledged - stored),
                half=len(found.said) - 1,
                corrupt_or_chain_broken=bool(found.faults),
                there_but_not_acknowledged=stored > acknowledged,
            )
            assert stored >= acknowledged, "an acknowledged save is gone"
            assert len(found.said) == 1, f"half a save: {found.said}"
            assert found.faults == ()


def test_control_acknowledging_before_the_commit_loses_saves(
    registry: Path, profile: Path, figures: Figures
) -> None:
    line = "T1 control: early acknowledgement"
    with crew("save", 12) as following:
        for place in range(12):
            acknowledged = _killed(following(), registry, profile, "before", place)
            stored = state(registry, profile).seq
            figures.add(line, kills=1, lost=max(0, acknowledged - stored))
            if figures.of(line, "lost"):
                break
    assert figures.of(line, "lost") > 0
