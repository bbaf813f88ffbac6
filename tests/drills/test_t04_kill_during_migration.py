"""T4: a kill during a migration leaves the old schema or the new one, and the migration can be run again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from registry.data.engine import migration
from tests.drills import chains
from tests.drills.pace import Pace, spread
from tests.drills.programs import crew
from tests.drills.registries import copy_of, remove

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.programs import Program

pytestmark = pytest.mark.drill


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    return chains.with_drill_steps(tmp_path / "chain")


@pytest.fixture
def filled(registry: Path, steps: Path, pace: Pace) -> Path:
    """A registry at step 9001, filled and closed, to be copied."""
    chains.upgraded(registry, steps, "9001")
    chains.fill(registry, pace.pick(6_000, 60_000))
    return registry


def _fingerprint(path: Path) -> tuple[Any, ...]:
    return chains.revision(path), chains.schema(path), chains.counts(path)


@dataclass(frozen=True, slots=True)
class _Migration:
    """A migration of a copy of a file to a target, as a child does it."""

    source: Path
    copy: Path
    steps: Path
    target: str
    how: str = "ours"

    def begin(self, program: Program) -> None:
        """Start it on a fresh copy, and return once it is under way."""
        remove(self.copy)
        copy_of(self.source, self.copy)
        program.go(self.copy, self.steps, self.target, self.how)
        program.wait_for(lambda said: "open" in said)

    def milliseconds(self, program: Program) -> float:
        """Let it run to its end, and return how long it took."""
        self.begin(program)
        begun = time.perf_counter()
        program.wait_for(lambda said: "done" in said)
        program.finish()
        return (time.perf_counter() - begun) * 1000

    def run_again(self) -> None:
        """Run it on what a kill has left."""
        chains.upgraded(self.copy, self.steps, self.target)


def _drill(line: str, figures: Figures, kills: int, migrated: _Migration) -> None:
    """Kill the migration of one copy after another, look at what is left, and run it again."""
    with crew("migrate", kills + 1) as following:
        whole_ms = migrated.milliseconds(following())
        before, after = _fingerprint(migrated.source), _fingerprint(migrated.copy)
        assert before[0] != after[0] == migrated.target
        for place in range(kills):
            program = following()
            migrated.begin(program)
            program.kill_after(spread(place, 0, 1.1) * whole_ms)
            found = _fingerprint(migrated.copy)
            old, new = found == before, found == after
            figures.add(line, kills=1, old=old, new=new, half=not (old or new), stuck=1)
            assert old or new, f"half a migration, at step {found[0]}"
            migrated.run_again()
            assert _fingerprint(migrated.copy) == after
            figures.add(line, stuck=-1)


def test_a_killed_batch_of_parents_leaves_the_old_or_the_new_and_runs_again(
    filled: Path, steps: Path, pace: Pace, figures: Figures
) -> None:
    migrated = _Migration(filled, filled.with_name("copy.coopreg"), steps, "9003")
    _drill("T4 kill during batch of parents", figures, pace.pick(2, 150), migrated)


def test_a_killed_run_of_the_program_s_own_steps_leaves_nothing_or_all(
    tmp_path: Path, pace: Pace, figures: Figures
) -> None:
    empty = tmp_path / "empty.coopreg"
    empty.touch()
    migrated = _Migration(empty, tmp_path / "copy.coopreg", migration.STEPS, migration.HEAD)
    _drill("T4 kill during our own steps", figures, pace.pick(2, 150), migrated)


def test_control_with_the_driver_s_own_transactions_a_kill_leaves_a_half(
    filled: Path, steps: Path, figures: Figures
) -> None:
    line = "T4 control: driver's transactions"
    migrated = _Migration(filled, filled.with_name("copy.coopreg"), steps, "9002", "stopped")
    before = _fingerprint(filled)
    with crew("migrate", 1) as following:
        program = following()
        migrated.begin(program)
        program.wait_for(lambda said: "made a table" in said)
        program.kill_after(0)
        half = _fingerprint(migrated.copy)
        figures.add(line, kills=1, half=half != before)
    assert half[0] == before[0], "the step was done"
    assert half != before
