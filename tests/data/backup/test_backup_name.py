"""The names of backups: what is written is read again, and old names are understood."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.backup.backup_name import BackupName, read_name

_TIMES = st.integers(0, 3_000_000_000).map(
    lambda seconds: datetime(1990, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
_REASONS = st.sampled_from(
    ["asked", "closing", "regular", "before-migration", "before_import", "settings", "line"]
)


@given(
    time=_TIMES,
    reason=_REASONS,
    line=st.integers(1, 999),
    seq=st.integers(0, 10**9),
    again=st.integers(1, 999),
)
def test_every_name_is_read_as_it_was_written(
    time: datetime, reason: str, line: int, seq: int, again: int
) -> None:
    name = BackupName(time, reason, line, seq, again)
    assert read_name(str(name)) == name


@given(time=_TIMES, reason=_REASONS, again=st.integers(1, 999))
def test_a_name_that_does_not_say_what_is_held_is_read_as_it_was_written(
    time: datetime, reason: str, again: int
) -> None:
    name = BackupName(time, reason, again=again)
    assert read_name(str(name)) == name


@pytest.mark.parametrize(
    ("written", "reason", "seq"),
    [
        ("2026-11-22T140000Z-before-import.coopreg", "before-import", None),
        ("2026-11-22T140000Z-closing.2.coopreg", "closing", None),
        ("2026-11-22T140000Z-set12-closing.coopreg", "closing", 12),
        ("2026-11-22T140000Z-line3-set12-before-import.4.coopreg", "before-import", 12),
    ],
)
def test_names_of_every_version_are_understood(written: str, reason: str, seq: int | None) -> None:
    name = read_name(written)
    assert name is not None
    assert (name.reason, name.seq, str(name)) == (reason, seq, written)


@pytest.mark.parametrize(
    "foreign",
    [
        "note.txt",
        "2026-13-99T250000Z-close.coopreg",
        "2026-11-22T140000Z-.coopreg",
        "2026-11-22T140000Z-a.b.coopreg",
    ],
)
def test_what_is_no_name_of_a_backup_is_none(foreign: str) -> None:
    assert read_name(foreign) is None
