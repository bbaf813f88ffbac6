"""The clocks a registry is opened with: which dates what, when one is doubted, and backups beside a wrong one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.backup.backup_name import read_name
from registry.data.backup.shelf import Shelf
from registry.domain.journal.doubt import FAR_AHEAD, TOLERANCE, DoubtKind, clock_doubt
from registry.opening.clock import desk_clock
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.opening.open_registry import BACKUP_EVERY, OpenRegistry
from registry.services.projects.assignments import read_assignments
from tests import moulds
from tests.portfolio import BY_KIM, KIM, NOON, change_sets

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Desk:
    """A registry that is opened again and again while its clock is set."""

    path: Path
    profile: Path
    at: datetime = NOON

    def opened(self, *, today: datetime = NOON) -> OpenRegistry:
        means = Environment(lambda: today, self.profile, stamp=lambda: self.at)
        return open_for_writing(self.path, means, who="Kim")

    def save_at(self, moment: datetime) -> None:
        self.at = moment
        with self.opened() as opened:
            enter(opened)

    def backups(self) -> list[str]:
        return [entry.name for entry in Shelf(self.path).entries()]

    def kinds(self, moment: datetime, *, today: datetime = NOON) -> list[DoubtKind]:
        self.at = moment
        with self.opened(today=today) as opened:
            return [doubt.kind for doubt in opened.doubts()]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(moulds.copied(moulds.empty(), tmp_path / "r.coopreg"), tmp_path / "profile")


def enter(opened: OpenRegistry) -> None:
    edit = read_assignments(("title_en=Radar course",), opened.registry.words)
    opened.registry.projects.new(edit, BY_KIM)


# Which clock dates what -----------------------------------------------------------------------------------


def test_an_assumed_day_is_today_and_nothing_is_stamped_by_it(tmp_path: Path) -> None:
    """Founding and the sample portfolio included: the journal never says a day that somebody only assumed."""
    assumed = datetime(2031, 5, 4, 12, tzinfo=UTC)
    means = Environment(lambda: assumed, tmp_path / "profile", stamp=lambda: NOON)
    path = tmp_path / "r.coopreg"
    create_registry(path, means, KIM, with_sample=True)
    with open_for_writing(path, means, who="Kim") as opened:
        enter(opened)
        assert (opened.registry.today, opened.registry.moment) == (assumed.date(), "2026-11-22T12:00:00.000Z")
        assert {made["at"] for made in change_sets(opened.store)} == {"2026-11-22T12:00:00.000Z"}
        assert opened.doubts() == ()
    (backup,) = Shelf(path).entries()
    assert backup.time == NOON
    heads = path.with_name("r.coopreg.heads").read_text(encoding="ascii")
    assert {line.split()[2] for line in heads.splitlines()[1:]} == {"2026-11-22T12:00:00Z"}


def test_the_desk_s_clock_stands_at_noon_of_an_assumed_day_and_runs_otherwise() -> None:
    assert desk_clock(date(2028, 2, 29))() == datetime(2028, 2, 29, 12, tzinfo=UTC)
    running = desk_clock()
    first = running()
    assert first.tzinfo is not None
    assert timedelta() <= datetime.now(UTC) - first < timedelta(minutes=1)


# A clock that does not go with the journal -----------------------------------------------------------------


def test_a_clock_before_the_last_change_set_or_far_after_it_is_doubted(desk: Desk) -> None:
    desk.save_at(NOON)
    assert desk.kinds(NOON) == []
    assert desk.kinds(NOON - timedelta(hours=1)) == [DoubtKind.CLOCK_BEHIND]
    assert desk.kinds(NOON + timedelta(days=3650)) == [DoubtKind.CLOCK_AHEAD]
    assert desk.kinds(NOON + timedelta(days=300)) == []


def test_it_is_doubted_until_the_next_save_and_the_journal_shows_where_it_was_set_back(desk: Desk) -> None:
    desk.save_at(NOON)
    desk.save_at(NOON - timedelta(hours=1))
    assert desk.kinds(NOON) == []
    with desk.opened() as opened:
        (found,) = opened.set_back()
        assert opened.verify().whole
    assert (found.seq, found.at, found.before) == (3, "2026-11-22T11:00:00.000Z", "2026-11-22T12:00:00.000Z")


def test_what_only_reads_is_told_too_and_an_assumed_day_is_no_doubt(desk: Desk) -> None:
    desk.save_at(NOON)
    means = Environment(lambda: NOON, desk.profile, stamp=lambda: NOON - timedelta(days=1))
    with open_for_reading(desk.path, means) as opened:
        assert [doubt.kind for doubt in opened.doubts()] == [DoubtKind.CLOCK_BEHIND]
    assert desk.kinds(NOON, today=NOON - timedelta(days=9_000)) == []


_MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given a zone


@given(last=_MOMENTS, now=_MOMENTS)
def test_a_doubt_says_both_times_and_comes_only_where_one_is_due(last: datetime, now: datetime) -> None:
    doubt = clock_doubt(last.isoformat(), now)
    assert (doubt is None) == (last - TOLERANCE <= now <= last + FAR_AHEAD)
    if doubt is not None:
        assert all(f"{moment.astimezone():%Y-%m-%d}" in str(doubt) for moment in (last, now))
        assert len(str(doubt).splitlines()) == 1


@pytest.mark.parametrize("stamp", [None, "", "yesterday", "2026-11-22"])
def test_without_a_stamp_that_can_be_read_nothing_is_doubted(stamp: str | None) -> None:
    assert clock_doubt(stamp, NOON) is None


# Backups beside a wrong clock ------------------------------------------------------------------------------


def test_a_clock_that_was_ahead_once_stops_no_backup(desk: Desk) -> None:
    desk.save_at(NOON + timedelta(days=3650))
    desk.save_at(NOON)
    desk.save_at(NOON + BACKUP_EVERY)
    assert [read_name(name).seq for name in desk.backups()] == [4, 3, 2]  # type: ignore[union-attr]  # they are names
    assert [name[:4] for name in desk.backups()] == ["2026", "2026", "2036"]


def test_within_half_an_hour_no_second_backup_is_made_unless_the_clock_was_set_back(desk: Desk) -> None:
    desk.save_at(NOON)
    desk.save_at(NOON + BACKUP_EVERY - timedelta(minutes=1))
    assert len(desk.backups()) == 1
    desk.save_at(NOON - timedelta(minutes=1))
    assert len(desk.backups()) == 2


def test_a_stopwatch_tells_that_a_backup_is_old_though_the_clock_was_set_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = 0.0
    watch = SimpleNamespace(monotonic=lambda: 1_000.0 + passed)
    monkeypatch.setattr("registry.opening.backups.time", watch)
    with desk.opened() as opened:
        enter(opened)
        opened.backup_every()
        enter(opened)
        passed = BACKUP_EVERY.total_seconds()
        desk.at = NOON + timedelta(
            minutes=1
        )  # two hours passed, and the clock was set back by nearly as much
    assert len(desk.backups()) == 2


def test_what_a_killed_program_saved_is_backed_up_when_the_next_one_closes(desk: Desk) -> None:
    desk.save_at(NOON)
    killed = desk.opened()
    enter(killed)
    killed.store.database.close()
    assert killed._lock is not None
    holder = desk.path.with_name("r.coopreg.holder")
    left = holder.read_bytes()
    killed._lock.release()
    holder.write_bytes(left)  # as a kill leaves it
    desk.at = NOON + BACKUP_EVERY
    with desk.opened() as opened:
        assert opened.left_behind
    assert [read_name(name).seq for name in desk.backups()] == [3, 2]  # type: ignore[union-attr]  # they are names
    with desk.opened():
        pass
    assert len(desk.backups()) == 2
