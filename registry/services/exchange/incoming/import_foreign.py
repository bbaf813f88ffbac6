"""What another office's sheet would change.

Rows are recognised by the sender's own numbers or by our registry numbers; all others are new, or held for a person
to decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellChange, CheckedRow, RowState, Severity
from registry.domain.exchange.layout import CHECK, KEY, PARENT, REMOVAL, REPLY_NOTE, REVISION
from registry.domain.exchange.merge import merged
from registry.domain.exchange.sheet.units import currency_named
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import folded
from registry.services.exchange.incoming.default_values import fitting
from registry.services.exchange.incoming.sheet_rows import CellPlace, is_filled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.check_result import BoundColumn, CellProblem
    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.exchange.incoming.sheet_rows import CellReader, RowValues
    from registry.services.exchange.incoming.title_similarity import Alike

_SYSTEM = frozenset((KEY, REVISION, PARENT, CHECK, REMOVAL, REPLY_NOTE))
_THEIR_REF, _REF = "their_ref", "ref"
_TITLES = ("title_en", "title_ko")
_SUMS = frozenset(
    ("total", "totals", "grandtotal", "subtotal", "sum", "합계", "총계", "소계", "누계", "총합계", "계")
)
"""Words, case-folded, that mark the row of sums under a table."""


class ForeignImport:
    """Plans the rows of a sheet from another office."""

    def __init__(
        self,
        reading: Snapshot,
        words: Vocabulary,
        reader: CellReader,
        scheme: str,
        defaults: Mapping[str, Stored],
    ) -> None:
        """`scheme` is the name under which the sender's numbers are stored; `defaults` are values for new projects."""
        self._reading = reading
        self._words = words
        self._reader = reader
        self._scheme = scheme
        self._defaults = defaults

    def rows(
        self, sheet: Sheet, first_row: int, columns: tuple[BoundColumn, ...], alike: Alike
    ) -> Iterator[CheckedRow]:
        """Yield what each row of data would do."""
        own = tuple(one for one in columns if one.sheet == sheet.title and _is_read(one.field))
        read_values = {
            row: self._reader.row(cells, own, CellPlace(sheet.title, row))
            for row, cells in sorted(sheet.rows.items())
            if row >= first_row and is_filled(cells, own)
        }
        for row, values in read_values.items():
            if _sums_up(
                sheet.rows[row]
            ):  # “Total” is not the title of a project, and a row without a title is not a project
                values.values = {name: value for name, value in values.values.items() if name not in _TITLES}
        known = self._known(read_values)
        seen: dict[str, int] = {}
        column = {one.field: one.column for one in own}
        for row, values in read_values.items():
            number = str(values.values.get(_THEIR_REF) or "")
            at = CellPlace(sheet.title, row, column.get(_THEIR_REF, 0))
            if number and number in seen:
                wrong = at.problem(
                    Problem("K03", _THEIR_REF, {"value": number, "row": seen[number]}),
                    Severity.STOP,
                    number,
                )
                yield _row(at, RowState.ERROR, values, problems=(wrong,))
                continue
            if number:
                seen[number] = row
            yield self._planned(at, values, known.get(row), column, alike)

    def _planned(
        self,
        at: CellPlace,
        read_values: RowValues,
        known: Record | None,
        columns: Mapping[str | None, int],
        alike: Alike,
    ) -> CheckedRow:
        values = {name: value for name, value in read_values.values.items() if name != _REF}
        if known is not None:
            changes = tuple(self._changes(at, values, known, columns))
            return CheckedRow(
                at.sheet,
                at.row,
                PROJECT.id,
                RowState.UNCHANGED,
                known.id,
                known.id,
                known.text("ref"),
                known.text("title_en") or known.text("title_ko"),
                changes,
                problems=tuple(read_values.problems),
            )
        made = {**fitting(self._defaults, values), **values}
        near = None if any(one.severity.is_error for one in read_values.problems) else alike.nearest(made)
        if near is None:
            return _row(at, RowState.NEW, read_values, made)
        title = columns.get("title_en") or columns.get("title_ko") or 0
        problem = Problem(
            near.code, "title_en", {"ref": near.ref, "title": near.title, "likeness": near.likeness}
        )
        held = CellPlace(at.sheet, at.row, title).problem(
            problem, Severity.NOTE, str(made.get("title_en") or "")
        )
        return _row(at, RowState.HELD, read_values, made, problems=(held,))

    def _changes(
        self, at: CellPlace, values: Mapping[str, Stored], known: Record, columns: Mapping[str | None, int]
    ) -> Iterator[CellChange]:
        """Yield the cells that differ from the project; overwriting a filled field needs a person's consent."""
        for name, theirs in values.items():
            mine = known.values.get(name)
            if theirs is None or theirs == mine:
                continue
            found = merged(None, mine, theirs, PROJECT.by_id[name].kind, has_base=False)
            yield CellChange(
                at.sheet,
                at.row,
                columns.get(name, 0),
                name,
                None,
                mine,
                found.value,
                found.result,
                has_base=False,
            )

    def _known(self, read_values: Mapping[int, RowValues]) -> dict[int, Record]:
        """Return the recognised projects, row number to project: by the sender's number, or else by our own number."""
        theirs = {
            row: str(v.values[_THEIR_REF]) for row, v in read_values.items() if v.values.get(_THEIR_REF)
        }
        ours = {row: str(v.values[_REF]).upper() for row, v in read_values.items() if v.values.get(_REF)}
        exchanges = self._reading.exchanges
        named = {
            **exchanges.identified("", theirs.values()),
            **(exchanges.identified(self._scheme, theirs.values()) if self._scheme else {}),
        }
        projects = exchanges.by_id(PROJECT.id, named.values())
        by_ref = exchanges.projects_by_ref(ours.values())
        found = {row: projects[named[n]] for row, n in theirs.items() if named.get(n) in projects}
        return {**{row: by_ref[ref] for row, ref in ours.items() if ref in by_ref}, **found}


def _sums_up(cells: Mapping[int, Cell]) -> bool:
    """Return whether a row holds the sums under a table: a word such as “Total”, and otherwise only amounts."""
    texts = [cell.text for cell in cells.values() if cell.kind is CellKind.TEXT]
    named = [folded(text) in _SUMS for text in texts]
    return any(named) and all(
        name or currency_named(text) or not any(map(str.isalpha, text))
        for name, text in zip(named, texts, strict=True)
    )


def _is_read(field: str | None) -> bool:
    """Return whether a column is read; our own number is read too, to recognise rows by it."""
    if field is None or field in _SYSTEM:
        return False
    known = PROJECT.by_id.get(field)
    return known is not None and (known.written or field == _REF)


def _row(
    at: CellPlace,
    state: RowState,
    read_values: RowValues,
    values: Mapping[str, Stored] | None = None,
    problems: tuple[CellProblem, ...] = (),
) -> CheckedRow:
    given = values if values is not None else read_values.values
    title = str(given.get("title_en") or given.get("title_ko") or "")
    return CheckedRow(
        at.sheet,
        at.row,
        PROJECT.id,
        state,
        title=title,
        values=given,
        problems=(*read_values.problems, *problems),
    )
