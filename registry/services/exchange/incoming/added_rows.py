"""Rows that somebody added to our workbook: new projects, and new rows of exported projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CheckedRow, RowState, Severity
from registry.domain.exchange.layout import KEY, PARENT, REFERENCE
from registry.domain.problem import Problem
from registry.services.exchange.incoming.default_values import fitting
from registry.services.exchange.incoming.own_row import titles_in
from registry.services.exchange.incoming.sheet_rows import CellPlace, field_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.workbook import Cell
    from registry.domain.fields.kinds import Stored
    from registry.domain.problem import Value
    from registry.services.exchange.incoming.own_sheet import OwnSheet
    from registry.services.exchange.incoming.sheet_rows import CellReader
    from registry.services.exchange.incoming.title_similarity import Alike

_PROJECT = "project"


class AddedRows:
    """Plans rows without a key; a row that resembles an existing one is held for a person to decide."""

    def __init__(
        self, reading: Snapshot, reader: CellReader, defaults: Mapping[str, Stored], alike: Alike
    ) -> None:
        self._reading = reading
        self._reader = reader
        self._defaults = defaults
        self._alike = alike

    def planned(
        self, own: OwnSheet, row: int, cells: Mapping[int, Cell], refs: Mapping[str, str]
    ) -> CheckedRow:
        """Return what a row would create: a project, or a row of the project named by its parent key or number.

        `refs` maps the id of each exported project to its number.
        """
        at = CellPlace(own.sheet.title, row)
        if own.noun in REFERENCE:
            left_out = at.problem(Problem("K11", ""), Severity.NOTE)
            return CheckedRow(own.sheet.title, row, own.noun, RowState.UNCHANGED, problems=(left_out,))
        columns = [one for one in own.columns if one.field is not None and _is_stored(one.field)]
        read_values = self._reader.row(cells, columns, at)
        values: dict[str, Stored] = dict(read_values.values)
        parent, held = "", None
        problems = tuple(read_values.problems)
        if own.noun == _PROJECT:
            values = {**fitting(self._defaults, values), **values}
            held = self._near(at, values)
        elif not own.column(KEY):
            problems = (*problems, at.problem(Problem("K01", ""), Severity.STOP))
        elif parent := _parent(own, row, refs):
            held = self._twin(at, own.noun, parent, values)
        else:
            number = own.text(row, "ref") or own.text(row, PARENT)
            problems = (*problems, at.problem(Problem("K06", "", {"value": number}), Severity.STOP, number))
        return CheckedRow(
            own.sheet.title,
            row,
            own.noun,
            RowState.HELD if held else RowState.NEW,
            project_id=parent,
            ref=refs.get(parent, ""),
            title=titles_in(values),
            values=values,
            problems=(*problems, held) if held else problems,
        )

    def _near(self, at: CellPlace, values: Mapping[str, Stored]) -> CellProblem | None:
        near = self._alike.nearest(values)
        if near is None:
            return None
        told: dict[str, Value] = {"ref": near.ref, "title": near.title, "likeness": near.likeness}
        return at.problem(Problem(near.code, "title_en", told), Severity.NOTE, near.title)

    def _twin(
        self, at: CellPlace, noun: str, parent: str, values: Mapping[str, Stored]
    ) -> CellProblem | None:
        """Return a notice when the project already has a row with the same values: the file was imported before."""
        given = {name.rpartition(".")[2]: value for name, value in values.items()}
        for one in self._reading.exchanges.of_projects(noun, [parent]):
            if all(one.values.get(name) == value for name, value in given.items()):
                return at.problem(Problem("K10", ""), Severity.NOTE)
        return None


def _parent(own: OwnSheet, row: int, refs: Mapping[str, str]) -> str:
    key, number = own.text(row, PARENT), own.text(row, "ref").upper()
    if key in refs:
        return key
    return next((project for project, ref in refs.items() if number and ref == number), "")


def _is_stored(column: str) -> bool:
    known = field_of(column)
    return known is not None and known.stored and known.written
