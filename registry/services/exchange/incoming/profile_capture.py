"""Remembering how a sender's sheets are read: the mapping of this reading, to be kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.column_mapping import IGNORED, Mapping, merged_values

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import Checked
    from registry.domain.exchange.column_mapping import ImportWish


def reading_of(checked: Checked, wish: ImportWish, known: Mapping | None) -> Mapping:
    """Return all that is worth remembering of a reading: what was found by itself, and what was said of it.

    Columns nobody bound and nobody left out are not remembered: a later version may know their headers.
    """
    said = {**(known.columns if known else {}), **wish.given.columns}
    left_out = {header: field for header, field in said.items() if field == IGNORED}
    bound = {one.header: one.field for one in checked.columns if one.field and one.header}
    before = known or Mapping()
    return Mapping(
        sheet=checked.columns[0].sheet if checked.columns else "",
        header_row=None,
        columns={**left_out, **bound},
        defaults={**before.defaults, **wish.given.defaults},
        values=merged_values(before.values, wish.given.values),
        day_first=before.day_first if wish.given.day_first is None else wish.given.day_first,
    )
