"""T12: a backup of a registry in use is complete, consistent, and finishes while others save."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.data.backup.database_copy import faults
from registry.data.journal.integrity import findings_in
from registry.opening.desk_registry import open_for_reading
from tests.drills.programs import command_line, started
from tests.drills.registries import means, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace
    from tests.drills.programs import Program

pytestmark = pytest.mark.drill


@pytest.fixture
def large(registry: Path, pace: Pace) -> Path:
    """A registry made large by stored files without a document: 4 MB, or 100 MB in the full form."""
    with closing(dbapi2.connect(str(registry), isolation_level=None)) as tool:
        tool.execute("BEGIN")
        for _ in range(pace.pick(16, 400)):
            content = os.urandom(250_000)
            kept = (hashlib.sha256(content).hexdigest(), len(content), content)
            tool.execute("INSERT INTO attachment (sha256, size, content) VALUES (?, ?, ?)", kept)
        tool.execute("COMMIT")
        tool.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return registry


def _last(program: Program) -> int:
    return max(int(line) for line in program.said if line.isdigit())


def test_every_backup_is_of_one_moment_and_holds_what_was_acknowledged(
    large: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    line, target = "T12 backup under load", large.with_name("b.coopreg")
    with ExitStack() as busy:
        saver, scribbler = (busy.enter_context(started(name)) for name in ("save", "scribble"))
        saver.go(large, profile, "after", 1)
        saver.wait_for(lambda said: said[-1].isdigit())
        scribbler.go(large)
        scribbler.wait_for(lambda said: said[-1].isdigit())
        begun, first = time.monotonic(), _last(scribbler)
        opened = busy.enter_context(open_for_reading(large, means(profile)))
        for _ in range(pace.pick(3, 40)):
            acknowledged, started_at = _last(saver), time.perf_counter()
            opened.backup(target)
            figures.worst(line, slowest_s=time.perf_counter() - started_at)
            found = state(target, profile.with_name("other"))
            whole = faults(target, findings_in) == [] and found.faults == () and len(found.said) == 1
            figures.add(line, backups=1, not_whole=not whole, missed_a_save=found.seq < acknowledged)
            assert whole
            assert found.seq >= acknowledged
            assert target.stat().st_mode & 0o777 == 0o600
        rate = (_last(scribbler) - first) / (time.monotonic() - begun)
        figures.tell(line, file_mb=large.stat().st_size >> 20, small_saves_a_second=round(rate))
    assert not list(large.parent.glob(".*"))
    assert command_line("verify", "--registry", target).returncode == 0


def test_control_a_copy_in_steps_does_not_end_while_others_save(
    large: Path, figures: Figures, pace: Pace
) -> None:
    end = time.monotonic() + pace.pick(3, 15)
    steps, restarts, before = 0, 0, 1 << 30

    def seen(_status: int, remaining: int, _total: int) -> None:
        nonlocal steps, restarts, before
        steps, restarts, before = steps + 1, restarts + (remaining >= before), remaining
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)  # the purpose of copying in steps is to let others write in between

    with started("scribble") as scribbler:
        scribbler.go(large)
        scribbler.wait_for(lambda said: said[-1].isdigit())
        with (
            closing(dbapi2.connect(str(large))) as source,
            closing(dbapi2.connect(":memory:")) as target,
            pytest.raises(TimeoutError),
        ):
            source.backup(target, pages=100, progress=seen)
    figures.tell("T12 control: 100 pages a step", steps=steps, restarts=restarts, finished=0)
    assert restarts > 0
