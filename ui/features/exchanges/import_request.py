"""How a person says a sheet is to be read: each answer makes a new wish of the former one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import How
from registry.domain.exchange.column_mapping import IGNORED, ImportWish, Mapping, merged_values

if TYPE_CHECKING:
    from collections.abc import Mapping as Map

    from registry.domain.exchange.check_result import BoundColumn, Checked
    from ui.features.exchanges.value_mapping import ReadAs


def bound(wish: ImportWish, checked: Checked, column: BoundColumn, field: str) -> ImportWish:
    """Bind a column to a field, or to none (IGNORED)."""
    columns = dict(wish.given.columns)
    columns.pop(column.letter, None)
    columns[header_of(checked, column)] = field
    return _given(wish, replace(wish.given, columns=columns))


def with_sheet(wish: ImportWish, sheet: str) -> ImportWish:
    """Read another sheet; where its headers stand is found anew."""
    return _given(wish, replace(wish.given, sheet=sheet, header_row=None))


def with_header_row(wish: ImportWish, row: int | None) -> ImportWish:
    """Say in which row the headers stand; None has it found."""
    return _given(wish, replace(wish.given, header_row=row))


def with_day_first(wish: ImportWish, day_first: bool | None) -> ImportWish:  # noqa: FBT001 - the answer itself
    """Say what comes first in `03/04/2026`; None leaves it to the file."""
    return _given(wish, replace(wish.given, day_first=day_first))


def with_defaults(wish: ImportWish, defaults: Map[str, str]) -> ImportWish:
    """Give fields the sheet lacks, as they were typed."""
    return _given(wish, replace(wish.given, defaults=dict(defaults)))


def with_reading(wish: ImportWish, reading: ReadAs) -> ImportWish:
    """Read a written value as something else in every cell of its field."""
    return _given(
        wish,
        replace(
            wish.given,
            values=merged_values(wish.given.values, {reading.field: {reading.written: reading.raw}}),
        ),
    )


def without_reading(wish: ImportWish, reading: ReadAs) -> ImportWish:
    """Read a written value by itself again."""
    left = {
        field: kept
        for field, told in wish.given.values.items()
        if (kept := {w: raw for w, raw in told.items() if (field, w) != (reading.field, reading.written)})
    }
    return _given(wish, replace(wish.given, values=left))


def with_profile(wish: ImportWish, profile: str) -> ImportWish:
    """Read as remembered under a name, or as nothing is remembered; what was said by hand goes with the former."""
    return ImportWish(profile, Mapping(sheet=wish.given.sheet))


def remembered(wish: ImportWish, checked: Checked, known: Mapping | None) -> Mapping:
    """Return what is worth remembering: all that was said, and how every column is read now.

    `known` is what was remembered under the name the sheet was read by.
    """
    before, given = known or Mapping(), wish.given
    columns = {
        header_of(checked, column): column.field or IGNORED
        for column in checked.columns
        if column.how is not How.KEY_ROW
        and (column.field or column.how is not None or _is_given(given, column))
    }
    return Mapping(
        given.sheet or before.sheet,
        given.header_row if given.header_row is not None else before.header_row,
        {**before.columns, **given.columns, **columns},
        {**before.defaults, **given.defaults},
        merged_values(before.values, given.values),
        given.day_first if given.day_first is not None else before.day_first,
    )


def header_of(checked: Checked, column: BoundColumn) -> str:
    """Return what a mapping calls a column: its header where no other column has the same, else its letter."""
    headers = Counter(one.header for one in checked.columns if one.sheet == column.sheet)
    return column.header if column.header and headers[column.header] == 1 else column.letter


def _is_given(given: Mapping, column: BoundColumn) -> bool:
    return column.header in given.columns or column.letter in given.columns


def _given(wish: ImportWish, given: Mapping) -> ImportWish:
    return replace(wish, given=given)
