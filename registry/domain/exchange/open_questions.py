"""The questions a checked workbook leaves open: which answers of a person would end its errors, and how many each ends.

Every error belongs to one question at most, so the numbers of the questions never count an error twice.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Severity
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.day_parser import read_day
from registry.domain.exchange.workbook import Cell
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.domain.values.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.exchange.check_result import BoundColumn, CellProblem, CheckResult

MOST_EXAMPLES = 3
"""The number of different texts a question shows as examples."""

_LACKING_CURRENCY = "R04"
_LACKING = frozenset({"R01", "R09", "R11"})
"""The codes of fields that are empty and must not be."""
_AMBIGUOUS_DAY = "T02"
_OF_COLUMN = frozenset({"H03", "K03"})
"""The codes that say a column is read as the wrong field: two columns of one field, numbers that are no identifiers."""

_LONGEST_VALUE = 200
"""The number of characters above which a text is no value that could be meant otherwise, but a text to be edited."""
_FEWEST_OF_COLUMN = 3
"""The number of errors from which the field of a column is doubted."""


class Answer(StrEnum):
    """What a person can answer; of two answers that end as many errors, the earlier one is asked for first."""

    DEFAULT = "default"
    """A value for a field that rows lack."""
    DAY_ORDER = "day order"
    """Whether the day or the month comes first in dates."""
    COLUMN = "column"
    """The field of a column, or that it is skipped."""
    VALUE = "value"
    """What a written text means."""


@dataclass(frozen=True, slots=True)
class QuestionKey:
    """What is asked: the kind of answer, the field it concerns, and the column or the written text."""

    answer: Answer
    field: str = ""
    sheet: str = ""
    column: int = 0
    written: str = ""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question, how many errors its answer ends, and the first different texts that cause them."""

    key: QuestionKey
    errors: int
    examples: tuple[str, ...] = ()
    stops_sheet: bool = False
    """Whether no row can be taken while it is open."""


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """All open questions, in the order in which they are best answered.

    What stops the whole sheet comes first, then what ends most errors. `errors` counts all errors, also those that no
    answer ends.
    """

    errors: int = 0
    questions: tuple[OpenQuestion, ...] = ()


def open_questions(checked: CheckResult) -> OpenQuestions:
    """Return the open questions of a checked workbook, in one pass over its problems."""
    errors = [one for one in checked.problems if one.severity.is_error]
    if not errors:
        return OpenQuestions()
    keys = _Keys(checked)
    counts: Counter[QuestionKey] = Counter()
    texts: dict[QuestionKey, dict[str, None]] = {}
    stopping: set[QuestionKey] = set()
    for problem in errors:
        key = keys.of(problem)
        if key is not None:
            counts[key] += 1
            if not problem.row:
                stopping.add(key)
            seen = texts.setdefault(key, {})
            if problem.value and len(seen) < MOST_EXAMPLES:
                seen[problem.value] = None
    questions = [
        OpenQuestion(key, number, tuple(texts[key]), key in stopping) for key, number in counts.items()
    ]
    if checked.exchange is None:
        questions = _with_doubted_columns(questions, checked)
    order = {answer: place for place, answer in enumerate(Answer)}
    questions.sort(key=lambda one: (not one.stops_sheet, -one.errors, order[one.key.answer]))
    return OpenQuestions(len(errors), tuple(questions))


def readings_of_day(text: str) -> tuple[str, str] | None:
    """Return a date that is ambiguous in ISO format: with its day first, and with its month first.

    None when knowing the order does not make it a date.

    >>> readings_of_day("03/04/2026")
    ('2026-04-03', '2026-03-04')
    """
    try:
        day, month = (read_day(Cell(text), Conventions(day_first=first)).raw for first in (True, False))
    except Unfit:
        return None
    return day, month


class _Keys:
    """Finds the question an error belongs to."""

    def __init__(self, checked: CheckResult) -> None:
        self._is_own = checked.exchange is not None
        self._fields = {(one.sheet, one.column): one.field for one in checked.columns if one.field}
        self._known = {(one.sheet, one.row) for one in checked.rows if one.project_id}
        """The rows of projects that are in the registry: default values do not apply to them."""

    def of(self, problem: CellProblem) -> QuestionKey | None:
        """Return the question whose answer ends an error; None for one that only another workbook ends.

        Our own workbook says how it is read, so only what its cells say can be asked.
        """
        field = self._fields.get((problem.sheet, problem.column), "")
        if not self._is_own:
            if problem.problem.code in _OF_COLUMN and problem.column:
                return QuestionKey(
                    Answer.COLUMN, field or problem.problem.field, problem.sheet, problem.column
                )
            if lacking := self._lacking(problem):
                return QuestionKey(Answer.DEFAULT, lacking)
            if problem.problem.code == _AMBIGUOUS_DAY and readings_of_day(problem.value):
                return QuestionKey(Answer.DAY_ORDER)
        if _is_value(problem, field):
            return QuestionKey(Answer.VALUE, field, problem.sheet, problem.column, clean(problem.value))
        return None

    def _lacking(self, problem: CellProblem) -> str:
        """Return the field of a project that needs a default value, or another one than was given; empty for none."""
        code, field = problem.problem.code, PROJECT.by_id.get(problem.problem.field)
        if field is None or (problem.sheet, problem.row) in self._known:
            return ""
        if code == _LACKING_CURRENCY:
            return field.currency or ""
        was_given = problem.severity is Severity.STOP and not problem.row and not problem.column
        return field.id if field.written and (code in _LACKING or was_given) else ""


def _is_value(problem: CellProblem, field: str) -> bool:
    """Return whether a cell holds a text that could be read as another value of its field."""
    return (
        problem.severity is Severity.CELL
        and problem.problem.field == field
        and 0 < len(problem.value.strip()) <= _LONGEST_VALUE
        and _is_written(field)
    )


def _is_written(column_id: str) -> bool:
    """Return whether a column fills a field that a person may fill."""
    noun, _, name = column_id.rpartition(".")
    table = NOUNS.get(noun) if noun else PROJECT
    field = table.by_id.get(name) if table is not None else None
    return field is not None and field.written


def _with_doubted_columns(questions: list[OpenQuestion], checked: CheckResult) -> list[OpenQuestion]:
    """Return the questions; those about many different texts of one column become one question about its field.

    The field of a column is doubted when more of its cells are wrong than right and hardly two say the same: no
    reading of one text would help then. It may be in question for another reason already; then that question ends
    these errors too.
    """
    others = {one.key: one for one in questions if one.key.answer is not Answer.VALUE}
    by_column: dict[tuple[str, int], list[OpenQuestion]] = {}
    for one in questions:
        if one.key.answer is Answer.VALUE:
            by_column.setdefault((one.key.sheet, one.key.column), []).append(one)
    right = _right_cells(checked, {found[0].key.field for found in by_column.values()})
    values: list[OpenQuestion] = []
    for (sheet, column), found in by_column.items():
        wrong, field = sum(one.errors for one in found), found[0].key.field
        if wrong >= _FEWEST_OF_COLUMN and len(found) * 2 > wrong > right[field]:
            key = QuestionKey(Answer.COLUMN, field, sheet, column)
            others[key] = _together(key, [*filter(None, [others.get(key)]), *found])
        else:
            values += found
    return [*others.values(), *values]


def _together(key: QuestionKey, questions: list[OpenQuestion]) -> OpenQuestion:
    """Return one question that ends the errors of several."""
    examples = [text for one in questions[:MOST_EXAMPLES] for text in one.examples]
    return OpenQuestion(
        key,
        sum(one.errors for one in questions),
        tuple(dict.fromkeys(examples))[:MOST_EXAMPLES],
        any(one.stops_sheet for one in questions),
    )


def _right_cells(checked: CheckResult, fields: Iterable[str]) -> Mapping[str, int]:
    """Return how many rows have a value of each of these fields."""
    wanted = set(fields)
    counts: Counter[str] = Counter()
    if wanted:
        for row in checked.rows:
            counts.update(wanted & row.values.keys())
    return counts


def column_of(checked: CheckResult, key: QuestionKey) -> BoundColumn | None:
    """Return the column a question is about; None when it is about no column."""
    return next(
        (one for one in checked.columns if (one.sheet, one.column) == (key.sheet, key.column)),
        None,
    )
