"""Which rows of a sheet are no projects, and how that is told: each kind once, with the numbers of its rows."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, RowState, Severity
from registry.domain.exchange.sheet.row_kinds import RowDoubt, RowKind, RowKinds, row_kinds
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from registry.domain.exchange.check_result import CheckedRow
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.own_sheet import OwnSheet

_CODES = {
    RowKind.SUM: ("K12", Severity.INFO),
    RowKind.HEADING: ("K13", Severity.INFO),
    RowKind.NOTE: ("K14", Severity.INFO),
    RowKind.EXAMPLE: ("K15", Severity.INFO),
    RowKind.HEADER: ("K16", Severity.INFO),
    RowKind.TABLE: ("K17", Severity.NOTE),
}
"""What is said of the rows of each kind; another table is content that was not read, so a person should look."""

DOUBTS = {RowDoubt.SUM: "K18", RowDoubt.HEADING: "K19", RowDoubt.PART: "K30", RowDoubt.GROUP: "K32"}
"""What is said of a row that is held because it may be none."""

_NAMED = 12
"""How many runs of rows a sentence names."""


def left_out(title: str, kinds: RowKinds) -> Iterator[CellProblem]:
    """Yield what is said of the rows that are no projects."""
    for kind, (code, severity) in _CODES.items():
        rows = kinds.of_kind(kind)
        if rows:
            told = Problem(code, "", {"sheet": title, "rows": row_numbers(rows), "count": len(rows)})
            yield CellProblem(told, severity, title)


def doubted(row: CheckedRow, doubt: RowDoubt | None) -> CheckedRow:
    """Return a row held for a person to say what it is, where that is in doubt; a row with errors stays as it is."""
    if doubt is None or any(one.severity.is_error for one in row.problems):
        return row
    title = row.title.shown(Language.EN)  # of a row without a project: what stands in the sheet
    told = CellProblem(
        Problem(DOUBTS[doubt], "", {"value": title}), Severity.NOTE, row.sheet, row.row, 0, title
    )
    return replace(row, state=RowState.HELD, problems=(*row.problems, told))


def row_numbers(rows: Sequence[int]) -> str:
    """Return numbers of rows in words: neighbours as a range, and no more than a sentence can hold.

    >>> row_numbers([4, 6, 7, 8, 12])
    '4, 6–8, 12'
    """
    starts = [rows[0], *(after for before, after in pairwise(rows) if after != before + 1)]
    ends = [*(before for before, after in pairwise(rows) if after != before + 1), rows[-1]]
    runs = [
        f"{first}" if first == last else f"{first}–{last}" for first, last in zip(starts, ends, strict=True)
    ]
    return ", ".join(runs[:_NAMED]) + (", …" if len(runs) > _NAMED else "")


def sorted_rows(
    own: OwnSheet, keys: Mapping[int, str], words: Vocabulary, known: Callable[[str], str | None]
) -> RowKinds:
    """Return which rows that were added to our workbook are none; a row with a key is what it was sent as.

    Nobody adds headings to our sheets, so a title alone is a project of which nothing else is known yet.
    """
    if all(row in keys for row, _ in own.data()):
        return RowKinds()
    found = row_kinds(own.sheet, own.first_row, own.columns, words, known)
    return RowKinds(
        {row: kind for row, kind in found.others.items() if row not in keys},
        {row: doubt for row, doubt in found.doubts.items() if row not in keys and doubt is RowDoubt.SUM},
    )
