"""Days and moments as they are written: each form is defined once, and an unreadable one is shown as it is."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from registry.domain.values.moments import (
    day_text,
    iso_milliseconds,
    iso_seconds,
    moment_text,
    read_stamp,
    span_text,
    time_of_day,
)
from registry.domain.vocabulary.language import Language

AT = datetime(2026, 12, 5, 9, 30, 7, 250_000, tzinfo=UTC)
HERE = AT.astimezone()


def test_a_day_is_written_as_each_office_writes_it() -> None:
    assert day_text(date(2026, 12, 5), Language.EN) == "5 Dec 2026"
    assert day_text(date(2026, 12, 5), Language.KO) == "2026. 12. 5."


@pytest.mark.parametrize(
    ("first", "last", "english", "korean"),
    [
        ("5 Apr 2027", "31 Mar 2028", "5 Apr 2027 – 31 Mar 2028", "5 Apr 2027~31 Mar 2028"),
        ("5 Apr 2027", "", "5 Apr 2027 –", "5 Apr 2027~"),
        ("", "31 Mar 2028", "– 31 Mar 2028", "~31 Mar 2028"),
        ("1", "5", "1–5", "1~5"),
    ],
)
def test_a_span_has_one_sign_in_each_language(first: str, last: str, english: str, korean: str) -> None:
    assert span_text(first, last, Language.EN) == english
    assert span_text(first, last, Language.KO) == korean


def test_the_record_is_stamped_in_utc() -> None:
    assert (iso_seconds(AT), iso_milliseconds(AT)) == ("2026-12-05T09:30:07Z", "2026-12-05T09:30:07.250Z")
    assert read_stamp(iso_milliseconds(AT)) == AT


def test_people_read_a_stamp_by_the_clock_of_this_place() -> None:
    stamp = iso_seconds(AT)
    assert moment_text(stamp) == moment_text(AT) == f"{HERE:%Y-%m-%d %H:%M}"
    assert time_of_day(stamp) == f"{HERE:%H:%M}"
    assert moment_text(stamp, Language.EN) == f"{day_text(HERE.date(), Language.EN)} {HERE:%H:%M}"


@pytest.mark.parametrize("stamp", ["", "yesterday", "2026-13-45T00:00:00Z"])
def test_what_cannot_be_read_is_shown_as_it_is(stamp: str) -> None:
    assert (moment_text(stamp), time_of_day(stamp)) == (stamp, stamp)
    assert moment_text(stamp, Language.KO) == stamp
    assert read_stamp(stamp) is None
