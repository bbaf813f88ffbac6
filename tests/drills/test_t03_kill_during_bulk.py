"""T3: a kill during an import leaves all of it or nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.drills.pace import Pace, spread
from tests.drills.programs import Program, crew
from tests.drills.registries import copy_of, remove, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill

_BEFORE = 5
"""Projects in the registry before the import."""


def _killed(
    program: Program, registry: Path, profile: Path, count: int, how: str, milliseconds: float
) -> list[str]:
    program.go(registry, profile, count, how, "taken in")
    program.wait_for(lambda said: "open" in said)
    return program.kill_after(milliseconds)


def _milliseconds(program: Program, registry: Path, profile: Path, count: int, how: str) -> float:
    """Let an import run to its end, and return how long it took."""
    program.go(registry, profile, count, how, "taken in")
    program.wait_for(lambda said: "open" in said)
    begun = time.perf_counter()
    program.wait_for(lambda said: "done" in said)
    return (time.perf_counter() - begun) * 1000


def test_a_killed_import_is_complete_or_absent(
    template: Path, tmp_path: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    count, kills = pace.pick(8, 300), pace.pick(3, 200)
    line = f"T3 kill during import of {count}"
    registry = copy_of(template, tmp_path / "r.coopreg")
    before = state(registry, profile)
    with crew("bulk", kills + 1) as following:
        whole_ms = _milliseconds(following(), registry, profile, count, "one")
        after = state(registry, profile)
        assert (after.projects, after.seq, after.faults) == (_BEFORE + count, before.seq + 1, ())
        for place in range(kills):
            remove(registry)
            copy_of(template, registry)
            said = _killed(following(), registry, profile, count, "one", spread(place, 0.1, 1.3) * whole_ms)
            found = state(registry, profile)
            complete, absent = found == after, found == before
            figures.add(
                line,
                kills=1,
                complete=complete,
                absent=absent,
                between=not (complete or absent),
                lost="done" in said and not complete,
            )
            assert complete or (absent and "done" not in said), f"between: {found}"


def test_control_one_unit_of_work_a_project_leaves_half_an_import(
    template: Path, tmp_path: Path, profile: Path, figures: Figures
) -> None:
    line, count = "T3 control: a commit a project", 15
    with crew("bulk", 5) as following:
        for place in range(5):
            registry = copy_of(template, tmp_path / f"{place}.coopreg")
            program = following()
            program.go(registry, profile, count, "each", "taken in")
            program.wait_for(lambda said: sum(one.isdigit() for one in said) >= 3)
            program.kill_after(0)
            projects = state(registry, profile).projects
            figures.add(line, kills=1, between=_BEFORE < projects < _BEFORE + count)
            if figures.of(line, "between"):
                break
    assert figures.of(line, "between") > 0
