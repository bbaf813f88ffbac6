"""Changing how a sheet is read: each function returns new import options with one answer changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import How
from registry.domain.exchange.column_mapping import IGNORED, ColumnMapping, ImportOptions, merged_values
from registry.domain.exchange.open_questions import Answer, column_of
from ui.features.exchanges.question_line import is_day_first
from ui.features.exchanges.value_mapping import ValueMapping

if TYPE_CHECKING:
    from collections.abc import Mapping as Map

    from registry.domain.exchange.check_result import BoundColumn, CheckResult
    from registry.domain.exchange.open_questions import QuestionKey


def bound(options: ImportOptions, checked: CheckResult, column: BoundColumn, field: str) -> ImportOptions:
    """Map a column to a field, or to none (IGNORED)."""
    columns = dict(options.given.columns)
    columns.pop(column.letter, None)
    columns[header_of(checked, column)] = field
    return _given(options, replace(options.given, columns=columns))


def with_sheet(options: ImportOptions, sheet: str) -> ImportOptions:
    """Select another sheet; its header row is detected again."""
    return _given(options, replace(options.given, sheet=sheet, header_row=None))


def with_header_row(options: ImportOptions, row: int | None) -> ImportOptions:
    """Set the header row; None detects it."""
    return _given(options, replace(options.given, header_row=row))


def with_day_first(options: ImportOptions, day_first: bool | None) -> ImportOptions:  # noqa: FBT001 - the answer itself
    """Set whether the day comes first in `03/04/2026`; None lets the file decide."""
    return _given(options, replace(options.given, day_first=day_first))


def with_unit(options: ImportOptions, named: tuple[str, str]) -> ImportOptions:
    """Set the unit of a column of amounts, `named` by its header or letter; an empty unit lets the sheet decide."""
    name, unit = named
    units = {**options.given.units, name: unit}
    return _given(options, replace(options.given, units={one: said for one, said in units.items() if said}))


def with_defaults(options: ImportOptions, defaults: Map[str, str]) -> ImportOptions:
    """Set raw default values for fields the sheet lacks."""
    return _given(options, replace(options.given, defaults=dict(defaults)))


def with_reading(options: ImportOptions, reading: ValueMapping) -> ImportOptions:
    """Map a text to another value in all cells of its field."""
    return _given(
        options,
        replace(
            options.given,
            values=merged_values(options.given.values, {reading.field: {reading.written: reading.raw}}),
        ),
    )


def without_reading(options: ImportOptions, reading: ValueMapping) -> ImportOptions:
    """Remove the mapping of a text."""
    left = {
        field: kept
        for field, readings in options.given.values.items()
        if (kept := {w: raw for w, raw in readings.items() if (field, w) != (reading.field, reading.written)})
    }
    return _given(options, replace(options.given, values=left))


def with_answer(options: ImportOptions, checked: CheckResult, key: QuestionKey, raw: str) -> ImportOptions:
    """Answer an open question; `raw` is what its line carries."""
    match key.answer:
        case Answer.DEFAULT:
            return with_defaults(options, {**options.given.defaults, key.field: raw})
        case Answer.VALUE:
            return with_reading(options, ValueMapping(key.field, key.written, raw))
        case Answer.DAY_ORDER:
            return with_day_first(options, is_day_first(raw))
        case Answer.COLUMN:
            column = column_of(checked, key)
            return options if column is None else bound(options, checked, column, raw)


def with_profile(options: ImportOptions, profile: str) -> ImportOptions:
    """Use a saved profile, or none if `profile` is empty; discards answers given for the previous one."""
    return ImportOptions(profile, ColumnMapping(sheet=options.given.sheet))


def remembered(options: ImportOptions, checked: CheckResult, known: ColumnMapping | None) -> ColumnMapping:
    """Return the profile to save: all answers, and the present mapping of every column.

    `known` is the profile by which the sheet was read; None for none.
    """
    before, given = known or ColumnMapping(), options.given
    columns = {
        header_of(checked, column): column.field or IGNORED
        for column in checked.columns
        if column.how is not How.KEY_ROW
        and (column.field or column.how is not None or _is_given(given, column))
    }
    return ColumnMapping(
        given.sheet or before.sheet,
        given.header_row if given.header_row is not None else before.header_row,
        {**before.columns, **given.columns, **columns},
        {**before.defaults, **given.defaults},
        merged_values(before.values, given.values),
        given.day_first if given.day_first is not None else before.day_first,
        {**before.units, **given.units},
    )


def header_of(checked: CheckResult, column: BoundColumn) -> str:
    """Return the name of a column in a profile: its header if that is unique, otherwise its letter."""
    headers = Counter(one.header for one in checked.columns if one.sheet == column.sheet)
    return column.header if column.header and headers[column.header] == 1 else column.letter


def _is_given(given: ColumnMapping, column: BoundColumn) -> bool:
    return column.header in given.columns or column.letter in given.columns


def _given(options: ImportOptions, given: ColumnMapping) -> ImportOptions:
    return replace(options, given=given)
