"""Whose a workbook is: the number of our own export it carries, in any of the places we wrote it to."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from registry.domain.access.release import OWN
from registry.domain.exchange.layout import AUDIENCE, EXCHANGE_PROPERTY, ID_ROW, LISTS, REGISTRY, sheet_title
from registry.domain.problem import value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.workbook import Workbook
    from registry.domain.problem import Problem

_NUMBER = re.compile(r"EX-\d{4}-\d{4,6}")


def exchange_number(workbook: Workbook) -> str:
    """Return the number of our export a workbook says it is: by hidden sheet, properties, text or name."""
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
    """Return whether a workbook of some registry says that it was for its own office's use."""
    named = next((sheet for sheet in workbook.sheets if sheet.title == REGISTRY), None)
    rows = (
        tuple(cells[column].text for column in sorted(cells))
        for cells in (named.rows.values() if named else ())
    )
    return (AUDIENCE, OWN) in rows


def hidden_by_us(notice: Problem) -> bool:
    """Return whether a notice tells of nothing but what our own workbooks hide: the row of ids, two sheets."""
    if notice.code == "F07":
        return notice.values.get("count") == str(ID_ROW)
    hidden = {sheet_title(LISTS), REGISTRY}
    return notice.code == "F19" and set(value_text(notice.values.get("sheets", "")).split(", ")) <= hidden


def _texts(workbook: Workbook, rows: int) -> Iterator[str]:
    """Yield the texts of sheets that are short: the guide says the number in words."""
    for sheet in workbook.sheets:
        if len(sheet.rows) <= rows:
            yield from (cell.text for cells in sheet.rows.values() for cell in cells.values())
