"""T10: a second writer is refused within a second, with the first one's name; in doubt, a person is asked."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from registry.data.files.file_lock import place_of
from registry.data.files.held_files import identity
from registry.domain.errors import Alive, InUse, MayNotWrite
from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_reading, open_for_writing
from tests.data.disks import make_read_only, small_disk
from tests.drills.programs import started
from tests.drills.registries import copy_of, means, save, state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_WHO = "김민수; 국제정책관; ROK"


def _refused(registry: Path, profile: Path, *, take_over: bool = False) -> InUse:
    with pytest.raises(InUse) as told:
        open_for_writing(registry, means(profile), who="Lee", take_over=take_over)
    assert len(str(told.value).splitlines()) == 1
    return told.value


def _leave(registry: Path, content: str) -> Path:
    left = registry.with_name(f"{registry.name}.holder")
    left.write_text(content, encoding="utf-8")
    return left


def test_the_second_is_refused_by_name_within_a_second_and_may_read(
    registry: Path, profile: Path, figures: Figures
) -> None:
    with started("hold") as first:
        first.go(registry, profile, _WHO)
        first.wait_for(lambda said: said[-1].startswith("open"))
        begun = time.perf_counter()
        told = _refused(registry, profile)
        seconds = time.perf_counter() - begun
        figures.tell("T10 second writer", refused_after_s=round(seconds, 2))
        assert seconds < 1.5  # 1 s is the figure; the rest is this computer's load
        assert (told.holder and told.holder.who, told.alive) == (_WHO, Alive.YES)
        assert _WHO in str(told)
        assert _refused(registry, profile, take_over=True).alive is Alive.YES
        with open_for_reading(registry, means(profile)) as reader:
            assert reader.read_only
            assert reader.registry.projects.count(ProjectQuery()) == 5


def test_after_a_kill_the_next_opens_at_once_and_knows(
    registry: Path, profile: Path, pace: Pace, figures: Figures
) -> None:
    for number in range(pace.pick(3, 20)):
        with started("hold") as first:
            first.go(registry, profile, _WHO)
            first.wait_for(lambda said: said[-1].startswith("open"))
            first.kill_after(0)
        begun = time.perf_counter()
        with open_for_writing(registry, means(profile), who="Lee") as opened:
            figures.worst("T10 after a kill", opened_after_ms=(time.perf_counter() - begun) * 1000)
            assert opened.left_behind
            assert opened.quick_check() == ()
            save(opened, f"after kill {number}")
        figures.add("T10 after a kill", kills=1)
    assert state(registry, profile).faults == ()


def test_the_number_of_a_dead_program_given_again_keeps_nobody_out(registry: Path, profile: Path) -> None:
    """The process number does not matter: a note of this computer without a lock is of a program that has ended."""
    with started("hold") as first:
        first.go(registry, profile, _WHO)
        first.wait_for(lambda said: said[-1].startswith("open"))
        left = registry.with_name(f"{registry.name}.holder").read_text(encoding="utf-8")
        first.kill_after(0)
    _leave(registry, json.dumps({**json.loads(left), "pid": 1}))
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        assert opened.left_behind


def test_an_empty_lock_file_keeps_nobody_out(registry: Path, profile: Path) -> None:
    registry.with_name(f"{registry.name}.lock").write_bytes(b"")
    with open_for_writing(registry, means(profile), who="Lee") as opened:
        assert not opened.left_behind


@pytest.mark.parametrize(
    ("content", "host"),
    [
        ('{"who": "Kim", "account": "kim", "host": "desk-7", "since": "2026-11-22T01:00:00Z"}', "desk-7"),
        ("", None),
        ("4711\n", None),
    ],
)
def test_what_cannot_be_known_is_a_question_take_over_read_or_cancel(
    registry: Path, profile: Path, content: str, host: str | None
) -> None:
    left = _leave(registry, content)
    told = _refused(registry, profile)
    assert (told.holder and told.holder.host, told.alive) == (host, Alive.UNKNOWN)
    with open_for_reading(registry, means(profile)) as reader:  # the answer “read”
        assert reader.read_only
    assert left.read_text(encoding="utf-8") == content  # “cancel” and “read” change nothing
    with open_for_writing(
        registry, means(profile), who="Lee", take_over=True
    ) as opened:  # the answer “take over”
        save(opened, "taken over")
    assert not left.exists()
    assert state(registry, profile).faults == ()


def test_a_lock_on_a_medium_that_can_only_be_read_leaves_reading(
    template: Path, profile: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "stick", "8m") as stick:
        registry = copy_of(template, stick / "r.coopreg")
        registry.with_name("r.coopreg.lock").touch()
        _leave(registry, '{"who": "Kim", "account": "kim", "host": "desk-7", "since": "2026"}')
        make_read_only(stick)
        for take_over in (False, True):
            with pytest.raises(MayNotWrite, match="read_only"):
                open_for_writing(registry, means(profile), who="Lee", take_over=take_over)
        assert state(registry, profile).faults == ()


def test_control_a_name_alone_holds_nobody_off(registry: Path, profile: Path) -> None:
    """Only the system's lock refuses a writer: without it, even the name of a running program does not."""
    with started("hold") as first:
        first.go(registry, profile, _WHO)
        first.wait_for(lambda said: said[-1].startswith("open"))
        known = identity(registry)
        assert known
        for lock in (registry.with_name(f"{registry.name}.lock"), place_of(known)):
            lock.unlink()
        open_for_writing(registry, means(profile), who="Lee").close()
