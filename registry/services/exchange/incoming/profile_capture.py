"""Remembers how a sender's sheets are read: makes the column mapping that is stored under a profile name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.column_mapping import IGNORED, ColumnMapping, merged_values

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.column_mapping import ImportOptions


def reading_of(checked: CheckResult, options: ImportOptions, known: ColumnMapping | None) -> ColumnMapping:
    """Return the mapping to remember: what the check found by itself and what a person specified.

    Columns that were neither bound nor left out are not remembered: a later version may know their headers.
    """
    given_columns = {**(known.columns if known else {}), **options.given.columns}
    left_out = {header: field for header, field in given_columns.items() if field == IGNORED}
    bound = {one.header: one.field for one in checked.columns if one.field and one.header}
    before = known or ColumnMapping()
    return ColumnMapping(
        sheet=checked.columns[0].sheet if checked.columns else "",
        header_row=None,
        columns={**left_out, **bound},
        defaults={**before.defaults, **options.given.defaults},
        values=merged_values(before.values, options.given.values),
        day_first=before.day_first if options.given.day_first is None else options.given.day_first,
        units={**before.units, **options.given.units},
    )
