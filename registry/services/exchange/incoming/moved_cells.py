"""Cells of a returned workbook that stand in another row than the one they were sent in, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, RowState, Severity
from registry.domain.exchange.layout import KEY
from registry.domain.exchange.row_shifts import moved_columns, moved_rows
from registry.domain.fields.kinds import Text, TextLine
from registry.domain.fields.project import TITLES
from registry.domain.problem import Problem
from registry.services.exchange.incoming.sheet_rows import CellPlace, field_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.check_result import CheckedRow
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import Image
    from registry.services.exchange.incoming.own_sheet import OwnSheet

_MISFIT = "K04"
"""The problem of a row whose key does not belong to its cells, however that was found."""
_MANY = 3
"""How many rows with the cells of others show that the sheet was sorted in part: then none of it can be trusted."""


@dataclass(slots=True)
class ComparedRows:
    """The rows of one data sheet as they were compared with what was sent, in the order of the sheet."""

    own: OwnSheet
    rows: list[CheckedRow] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    """The keys of the rows that could be compared."""
    places: dict[str, int] = field(default_factory=dict)
    """The place in `rows` of each key."""
    sent: dict[str, Mapping[str, Stored]] = field(default_factory=dict)
    read: dict[str, dict[str, Stored]] = field(default_factory=dict)
    """Key to the values that differ from what was sent, by field id without its noun."""

    def add(self, key: str, row: CheckedRow, base: Image, read: dict[str, Stored]) -> None:
        """Add a row that was compared."""
        if key not in self.places:
            self.order.append(key)
            self.places[key] = len(self.rows)
            self.sent[key] = base
            if read:
                self.read[key] = read
        self.rows.append(row)


def settle_moved(
    compared: ComparedRows, names: Mapping[str, str], others: Mapping[str, Mapping[str, Stored]]
) -> list[CellProblem]:
    """Stop the rows whose cells are those of other rows, and return the problems of the sheet and its columns.

    `names` are the registry numbers of the projects by key; `others` are sent rows that may be missing in the sheet.
    """
    own, is_project = compared.own, compared.own.noun == "project"
    sent = {**others, **compared.sent}
    telling = [name for name in _names(own) if not is_project or _is_free(own, name)]
    moved = moved_rows(compared.read, sent, telling, TITLES if is_project else ())
    if not is_project and len(moved) < _MANY:
        moved = {}
    for key, other in moved.items():
        place = compared.places[key]
        compared.rows[place] = _stopped(own, compared.rows[place], names.get(other, ""), sent[other])
    problems = []
    misfits = sum(any(one.problem.code == _MISFIT for one in row.problems) for row in compared.rows)
    if misfits >= _MANY:
        told = Problem("K27", "", {"sheet": own.sheet.title, "count": misfits})
        problems.append(CellProblem(told, Severity.STOP, own.sheet.title))
    typed = {key: cells for key, cells in compared.read.items() if key not in moved}
    for name in moved_columns(compared.order, typed, compared.sent):
        column = next((one for one in own.columns if _bare(one.field) == name), None)
        if column is not None:
            told = Problem("K28", column.field or "", {"value": column.header, "column": column.letter})
            problems.append(
                CellProblem(told, Severity.CELL, own.sheet.title, 0, column.column, column.header)
            )
    return problems


def _stopped(own: OwnSheet, row: CheckedRow, other: str, sent: Mapping[str, Stored]) -> CheckedRow:
    said = str(sent.get("title_en") or sent.get("title_ko") or "") or other
    at = CellPlace(row.sheet, row.row, own.column(KEY))
    wrong = at.problem(Problem(_MISFIT, "", {"value": said, "ref": row.ref}), Severity.STOP, other)
    return replace(row, state=RowState.ERROR, changes=(), problems=(wrong,))


def _names(own: OwnSheet) -> list[str]:
    return [_bare(one.field) for one in own.columns if one.field]


def _bare(name: str | None) -> str:
    return (name or "").rpartition(".")[2]


def _is_free(own: OwnSheet, name: str) -> bool:
    column = name if own.noun == "project" else f"{own.noun}.{name}"
    known = field_of(column)
    return known is not None and isinstance(known.kind, Text | TextLine)
