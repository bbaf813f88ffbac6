"""Days in cells: every written form has one reading, and what has two is never guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.cell_parser import raw_of
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.fields.kinds import Day, DayOrSession
from registry.domain.problem import Unfit
from tests.domain.exchange.sheets import WORDS

DAY = Day()
UNSETTLED, DAY_FIRST, MONTH_FIRST = Conventions(), Conventions(day_first=True), Conventions(day_first=False)


def read(
    text: str, habits: Conventions = UNSETTLED, kind: CellKind = CellKind.TEXT
) -> tuple[str, tuple[str, ...]]:
    """Return the day a cell is stored as, and the codes of its notes."""
    found = raw_of(Cell(text, kind), DAY, habits, WORDS)
    return DAY.parse(found.raw, WORDS), tuple(note.code for note in found.notes)


def refused(text: str, habits: Conventions = UNSETTLED, kind: CellKind = CellKind.TEXT) -> str:
    """Return the code a cell is refused with."""
    with pytest.raises(Unfit) as unfit:
        read(text, habits, kind)
    return unfit.value.code


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01", "2026/3/1", "2026.3.1", "2026. 3. 1.", "2026.03.01.", "2026년 3월 1일", "2026년3월1일",
        "20260301",
        "1-Mar-2026", "1 March 2026", "March 1, 2026", "Mar 1 2026", "1st of March 2026", "01-MAR-2026", "1Mar2026",
        "2026-03-01T00:00:00Z", "2026-03-01T00:00:00", "2026-03-01 00:00:00", "2026-03-01T09:30:00+09:00",
        "2026-03-01 14:05", "2026. 3. 1. 오후 2:30:00", "Sunday, 1 March 2026", "2026-03-01(일)", "2026.3.1. (일)",
        "２０２６－０３－０１", " 2026-03-01 ", "1\u00a0March\u00a02026", "2026 / 3 / 1",
    ],
)  # fmt: skip
def test_the_first_of_march_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == ("2026-03-01", ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6/30/2022 12:00:00 AM", "2022-06-30"),
        ("30/06/2022", "2022-06-30"),
        ("30.06.2022", "2022-06-30"),
        ("6-30-2022", "2022-06-30"),
        ("03/03/2026", "2026-03-03"),
        ("2012-06-29T00:00:00Z", "2012-06-29"),
    ],
)
def test_a_date_with_its_year_last_is_read_where_only_one_order_makes_a_day(text: str, day: str) -> None:
    assert read(text) == (day, ())


@pytest.mark.parametrize("text", ["03/04/2026", "3.4.2026", "03-04-2026", "3/4/2026 12:00:00 AM", "03/04/26"])
def test_a_date_with_two_readings_is_never_guessed(text: str) -> None:
    assert refused(text) == "T02"


def test_a_date_with_two_readings_is_read_by_the_files_convention() -> None:
    assert read("03/04/2026", DAY_FIRST)[0] == "2026-04-03"
    assert read("03/04/2026", MONTH_FIRST)[0] == "2026-03-04"
    assert read("30/06/2022", MONTH_FIRST)[0] == "2022-06-30"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03", "2026년 3월", "2026 상반기", "2026년 하반기", "2026 1/4분기", "2026년 1분기", "2026", "2026년",
        "FY2026", "Q1 2026",
        "2026 Q3", "H1 2026", "March 2026", "Mar-2026", "03/2026", "2026년 말", "mid 2026", "FY26", "2026.3",
    ],
)  # fmt: skip
def test_less_than_a_day_cannot_be_kept_as_one(text: str) -> None:
    assert refused(text) == "T17"


@pytest.mark.parametrize("text", ["'26.3.1", "’26.3.1", "'26-03-01", "1-Mar-26"])
def test_a_year_of_two_digits_is_read_and_noted(text: str) -> None:
    assert read(text) == ("2026-03-01", ("T21",))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("soon", "T01"), ("미정", "T01"), ("-", "T01"), ("2026-13-01", "T01"), ("2026-02-30", "T01"),
        ("32/13/2026", "T01"),
        ("31/02/2026", "T01"), ("1 Foo 2026", "T01"), ("1850-01-01", "T03"), ("2150-01-01", "T03"), ("26.3.1",
        "T02"),
        ("2026-03-01 and later", "T01"), ("20261301", "T01"),
    ],
)  # fmt: skip
def test_what_is_no_day_is_refused(text: str, code: str) -> None:
    assert refused(text) == code


@pytest.mark.parametrize(
    ("number", "day"), [("46082", "2026-03-01"), ("46082.75", "2026-03-01"), ("44742", "2022-06-30")]
)
def test_a_plain_number_is_a_serial_day_and_noted(number: str, day: str) -> None:
    assert read(number, kind=CellKind.NUMBER) == (day, ("T16",))


@pytest.mark.parametrize(
    ("number", "code"), [("19999", "T01"), ("80001", "T01"), ("3", "T01"), ("2026", "T17"), ("-46082", "T01")]
)
def test_numbers_that_are_no_serial_days_are_refused(number: str, code: str) -> None:
    assert refused(number, kind=CellKind.NUMBER) == code


def test_eight_digits_are_a_day_as_a_number_too() -> None:
    assert read("20260301", kind=CellKind.NUMBER) == ("2026-03-01", ())


def test_a_date_cell_is_its_day_whatever_the_time() -> None:
    assert read("2026-03-01", kind=CellKind.DATE) == ("2026-03-01", ())
    assert read("2026-03-01T23:59:59", kind=CellKind.DATE) == ("2026-03-01", ())


def test_a_boolean_is_no_day() -> None:
    assert refused("TRUE", kind=CellKind.BOOLEAN) == "T01"


def test_a_session_may_stand_where_a_day_may() -> None:
    kind = DayOrSession()
    forum = next(e for e in WORDS["organisation"].entries if e.more.get("kind") == "forum")

    assert (
        kind.parse(raw_of(Cell(f"{forum.code} – {forum.name.en}"), kind, UNSETTLED, WORDS).raw, WORDS)
        == forum.code
    )
    assert raw_of(Cell("1 March 2026"), kind, UNSETTLED, WORDS).raw == "2026-03-01"


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back_from_each_form_it_is_written_in(day: date) -> None:
    numeric = f"{day.day}/{day.month}/{day.year}"
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.year}. {day.month}. {day.day}.",
        f"{day.year}년 {day.month}월 {day.day}일",
    ):
        assert read(text)[0] == day.isoformat()
    assert read(numeric, DAY_FIRST)[0] == day.isoformat()
    assert read(f"{day.month}/{day.day}/{day.year} 12:00:00 AM", MONTH_FIRST)[0] == day.isoformat()
    serial = (day - date(1899, 12, 30)) / timedelta(days=1)
    assert read(str(int(serial)), kind=CellKind.NUMBER)[0] == day.isoformat()
