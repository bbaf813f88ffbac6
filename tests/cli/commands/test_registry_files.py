"""What `verify` prints besides its findings, in both languages."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from operator import sub
from typing import TYPE_CHECKING

from registry.opening.desk_registry import open_for_writing
from registry.opening.environment import Environment
from tests.portfolio import NOON, assign

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

LATER = NOON.replace(year=2090)
"""After the day on which the sample was made, whatever today is."""


def _saved_with_the_clock_set_back(desk: Desk, profile: Path, times: int) -> None:
    """Save `times` change sets of which each but the first is dated an hour before the one ahead of it."""
    for hour in range(times):
        means = Environment(lambda: NOON, profile, stamp=partial(sub, LATER, timedelta(hours=hour)))
        with open_for_writing(desk.path, means, who="Kim") as opened:
            assign(opened.registry, "RCF-K-26-0001", f"note=After {hour} hours")


def test_a_clock_set_back_is_told_with_both_times(sample: Desk, home: Path) -> None:
    _saved_with_the_clock_set_back(sample, home, 2)

    english, korean = sample.run("verify"), sample.run("--lang", "ko", "verify")

    assert "note: the clock was set back: change set " in english.out
    assert "change sets stay in number order" in english.out
    assert "참고: 컴퓨터의 시각이 과거로 변경되었습니다" in korean.out


def test_of_a_clock_often_set_back_the_number_is_told_and_the_latest_are_listed(
    sample: Desk, home: Path
) -> None:
    _saved_with_the_clock_set_back(sample, home, 7)

    told = sample.run("verify").out

    assert "note: the clock had been set back before 6 change sets were saved; the latest:\n" in told
    assert told.count("stay in number order") == 5
