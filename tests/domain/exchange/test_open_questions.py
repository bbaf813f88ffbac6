"""The open questions of a checked workbook: each error counted once, what ends most of them first."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.check_result import (
    BoundColumn,
    CellProblem,
    CheckedRow,
    CheckResult,
    Counts,
    How,
    RowState,
    Severity,
)
from registry.domain.exchange.open_questions import (
    Answer,
    OpenQuestion,
    QuestionKey,
    open_questions,
    readings_of_day,
)
from registry.domain.problem import Problem

_TITLE, _COUNTRIES, _COST, _START = 1, 2, 3, 4
_COLUMNS = tuple(
    BoundColumn("S", number, header, field, How.ALIAS)
    for number, header, field in (
        (_TITLE, "Name", "title_en"),
        (_COUNTRIES, "Country", "countries"),
        (_COST, "Cost", "cost"),
        (_START, "Start", "planned_start"),
    )
)


def wrong(code: str, field: str, row: int, column: int, value: str = "") -> CellProblem:
    """Return an error of a cell, or of a row when it has no value."""
    severity = Severity.CELL if value else Severity.STOP
    return CellProblem(Problem(code, field, {"value": value}), severity, "S", row, column, value)


def checked(
    *problems: CellProblem,
    known: frozenset[int] = frozenset(),
    right: int = 0,
    exchange: str | None = None,
) -> CheckResult:
    """Return the result of a check with these problems; `known` rows are of projects in the registry.

    `right` is the number of further rows whose cells were all read.
    """
    numbers = sorted({one.row for one in problems if one.row})
    rows = [
        CheckedRow("S", row, "project", RowState.ERROR, project_id="P" if row in known else "")
        for row in numbers
    ]
    good = {"title_en": "A", "countries": "KEN", "planned_start": "2026-01-01"}
    rows += [CheckedRow("S", 10_000 + row, "project", RowState.NEW, values=good) for row in range(right)]
    return CheckResult(
        "a.xlsx", "", exchange, ("S",), 1, _COLUMNS, tuple(rows), problems, Counts(errors=len(numbers))
    )


def asked(result: CheckResult) -> list[tuple[Answer, str, int]]:
    return [
        (one.key.answer, one.key.written or one.key.field, one.errors)
        for one in open_questions(result).questions
    ]


def test_amounts_without_a_currency_are_ended_by_one_default_and_come_first() -> None:
    lacking = [wrong("R04", "cost", row, _COST) for row in range(2, 463)]
    unread = [wrong("L04", "countries", row, _COUNTRIES, "Africa") for row in range(500, 514)]
    found = open_questions(checked(*unread, *lacking, right=600))
    assert found.errors == 475
    assert found.questions == (
        OpenQuestion(QuestionKey(Answer.DEFAULT, "cost_currency"), 461),
        OpenQuestion(QuestionKey(Answer.VALUE, "countries", "S", _COUNTRIES, "Africa"), 14, ("Africa",)),
    )


def test_a_default_ends_no_error_of_a_project_that_is_in_the_registry() -> None:
    problems = [wrong("R01", "area", row, 0) for row in (2, 3, 4)]
    assert asked(checked(*problems, known=frozenset({3}))) == [(Answer.DEFAULT, "area", 2)]


def test_ambiguous_dates_are_one_question_whatever_they_say() -> None:
    days = ("03/04/2026", "05.06.2026", "1/2/26")
    problems = [wrong("T02", "planned_start", row, _START, day) for row, day in enumerate(days, 2)]
    (question,) = open_questions(checked(*problems)).questions
    assert question == OpenQuestion(QuestionKey(Answer.DAY_ORDER), 3, days)


def test_a_date_that_its_order_does_not_settle_is_asked_by_itself() -> None:
    assert readings_of_day("26.3.1") is None
    assert asked(checked(wrong("T02", "planned_start", 2, _START, "26.3.1"))) == [(Answer.VALUE, "26.3.1", 1)]


def test_the_field_of_a_column_is_doubted_when_most_of_its_texts_are_wrong_and_differ() -> None:
    problems = [wrong("T01", "planned_start", row, _START, f"phase {row}") for row in range(2, 12)]
    assert asked(checked(*problems, right=5)) == [(Answer.COLUMN, "planned_start", 10)]
    assert {answer for answer, _, _ in asked(checked(*problems, right=50))} == {Answer.VALUE}


def test_a_column_in_question_for_two_reasons_is_asked_about_once() -> None:
    twice = [wrong("K03", "title_en", row, _TITLE) for row in (2, 3)]
    unread = [wrong("T04", "title_en", row, _TITLE, f"text {row}") for row in range(4, 8)]
    assert asked(checked(*twice, *unread)) == [(Answer.COLUMN, "title_en", 6)]


def test_one_text_that_is_wrong_everywhere_is_asked_and_not_the_column() -> None:
    problems = [wrong("T01", "planned_start", row, _START, "tbd") for row in range(2, 12)]
    assert asked(checked(*problems)) == [(Answer.VALUE, "tbd", 10)]


def test_repeated_numbers_of_the_sender_put_their_column_in_question() -> None:
    columns = (*_COLUMNS, BoundColumn("S", 5, "No", "their_ref", How.ALIAS))
    problems = tuple(wrong("K03", "their_ref", row, 5, "1") for row in (3, 4))
    found = CheckResult("a.xlsx", "", None, ("S",), 1, columns, (), problems, Counts())
    assert asked(found) == [(Answer.COLUMN, "their_ref", 2)]


def test_what_stops_the_whole_sheet_is_asked_before_what_ends_more_errors() -> None:
    twice = CellProblem(Problem("H03", "note"), Severity.CELL, "S", 0, _TITLE, "Name")
    lacking = [wrong("R04", "cost", row, _COST) for row in range(2, 50)]
    assert [answer for answer, _, _ in asked(checked(*lacking, twice))] == [Answer.COLUMN, Answer.DEFAULT]


def test_a_default_that_cannot_be_read_is_asked_again() -> None:
    given_wrong = CellProblem(Problem("L01", "area"), Severity.STOP, value="Sea")
    (question,) = open_questions(checked(given_wrong)).questions
    assert (question.key.field, question.stops_sheet) == ("area", True)


def test_of_our_own_workbook_only_the_cells_are_asked_for() -> None:
    problems = (wrong("R04", "cost", 2, _COST), wrong("L04", "countries", 3, _COUNTRIES, "Africa"))
    assert asked(checked(*problems, exchange="EX-2026-0001")) == [(Answer.VALUE, "Africa", 1)]


@pytest.mark.parametrize(
    "problem",
    [
        wrong("T07", "title_en", 2, _TITLE, "word " * 200),
        wrong("R05", "", 2, 0),
        wrong("T24", "cost_currency", 2, _COST, "5 USD"),
    ],
)
def test_what_only_another_workbook_ends_is_counted_and_not_asked(problem: CellProblem) -> None:
    found = open_questions(checked(problem))
    assert (found.errors, found.questions) == (1, ())


_CODES = st.sampled_from(("R04", "R01", "L04", "T01", "T02", "T07", "K03", "R05"))
_PLACES = st.sampled_from([(one.column, one.field or "") for one in _COLUMNS])


@st.composite
def _problems(draw: st.DrawFn) -> CellProblem:
    column, field = draw(_PLACES)
    value = draw(st.sampled_from(("", "a", "b", "03/04/2026", "x" * 300)))
    severity = draw(st.sampled_from(Severity))
    problem = Problem(draw(_CODES), field)
    return CellProblem(problem, severity, "S", draw(st.integers(2, 9)), column, value)


@given(st.lists(_problems(), max_size=40))
def test_no_error_is_counted_twice_and_what_ends_most_comes_first(problems: list[CellProblem]) -> None:
    found = open_questions(checked(*problems))
    assert found.errors == sum(one.severity.is_error for one in problems)
    numbers = [one.errors for one in found.questions]
    assert numbers == sorted(numbers, reverse=True)
    assert sum(numbers) <= found.errors
    assert all(numbers)
    assert max(Counter(one.key for one in found.questions).values(), default=1) == 1
