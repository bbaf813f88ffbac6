"""The origin of a workbook: finds the number of our own export in any of the places where we wrote it.

Every registry of this program counts its exports and its projects from one, so a number alone says little: the sheet
that names the registry does, and where that was lost, the keys and the titles of the rows.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from registry.domain.access.release import OWN
from registry.domain.exchange.layout import (
    AUDIENCE,
    EXCHANGE_PROPERTY,
    ID_ROW,
    KEY,
    LISTS,
    REGISTRY,
    REGISTRY_ID,
    sheet_title,
)
from registry.domain.problem import value_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from registry.domain.exchange.workbook import Workbook
    from registry.domain.problem import Problem

_KEY_COLUMNS = frozenset("ABC")
"""The columns in which our data sheets have hidden keys."""
_NUMBER = re.compile(r"EX-\d{4}-\d{4,6}")


def exchange_number(workbook: Workbook) -> str:
    """Return the export number found in the hidden sheet, the properties, the texts or the file name; else empty."""
    named = next((sheet for sheet in workbook.sheets if sheet.title == REGISTRY), None)
    texts = chain(
        (cell.text for cells in (named.rows.values() if named else ()) for cell in cells.values()),
        (workbook.properties.get(EXCHANGE_PROPERTY, ""),),
        workbook.properties.values(),
        _texts(workbook, 40),
        (workbook.name,),
    )
    return next((found[0] for text in texts if (found := _NUMBER.search(text))), "")


def is_internal(workbook: Workbook) -> bool:
    """Return whether a workbook says that a registry made it for its own office only."""
    return _identity(workbook).get(AUDIENCE) == OWN


def registry_named(workbook: Workbook) -> str:
    """Return the id of the registry a workbook names as its maker; empty when it names none."""
    return _identity(workbook).get(REGISTRY_ID, "")


def has_rows_of(workbook: Workbook, keys: Collection[str], titles: Mapping[str, Collection[str]]) -> bool:
    """Return whether the rows of a workbook are those we sent, where the sheet that names the registry is lost.

    `keys` are the ids of the projects that were sent; `titles` are their titles, by registry number. Keys decide where
    there are any. Otherwise the titles must be there of a third of the projects whose numbers are.
    """
    texts = {
        cell.text.strip()
        for sheet in workbook.sheets
        for cells in sheet.rows.values()
        for cell in cells.values()
    }
    if KEY in texts:
        return not texts.isdisjoint(keys)
    numbered = [known for number, known in titles.items() if number in texts]
    return sum(not texts.isdisjoint(known) for known in numbered) * 3 >= len(numbered)


def _identity(workbook: Workbook) -> dict[str, str]:
    """Return what the hidden sheet of a workbook says of its maker: name to value."""
    named = next((sheet for sheet in workbook.sheets if sheet.title == REGISTRY), None)
    rows = (
        [cells[column].text.strip() for column in sorted(cells)]
        for cells in (named.rows.values() if named else ())
    )
    return {row[0]: row[1] for row in rows if len(row) > 1}


def hidden_by_us(notice: Problem) -> bool:
    """Return whether a notice is only about what our own workbooks hide: the row of ids, keys, and two sheets."""
    if notice.code == "F07":
        return notice.values.get("count") == str(ID_ROW)
    if notice.code == "F32":
        return set(value_text(notice.values.get("columns", "")).split(", ")) <= _KEY_COLUMNS
    hidden = {sheet_title(LISTS), REGISTRY}
    return notice.code == "F19" and set(value_text(notice.values.get("sheets", "")).split(", ")) <= hidden


def _texts(workbook: Workbook, rows: int) -> Iterator[str]:
    """Yield the texts of sheets with at most so many rows: the guide is one of them and names the number."""
    for sheet in workbook.sheets:
        if len(sheet.rows) <= rows:
            yield from (cell.text for cells in sheet.rows.values() for cell in cells.values())
