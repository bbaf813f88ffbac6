"""What each row below the headers is: a project, or a sum, a heading, a note, an example, a repeated header, a table.

A row is left out only where its own text says what it is. Where only its numbers or its shape do, it is doubtful, and a
person decides. Rows that are left out are told by their numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.amount_sums import AmountSums
from registry.domain.exchange.sheet.column_units import is_unit_note
from registry.domain.exchange.sheet.header_rows import HeaderRows
from registry.domain.exchange.sheet.row_marks import (
    heading_mark,
    is_example,
    is_note,
    is_note_mark,
    part_mark,
)
from registry.domain.exchange.sheet.sum_rows import FULL, USUAL, Groups, SumFit, SumRows
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.kinds import Amount
from registry.domain.fields.project import PROJECT, TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from registry.domain.exchange.check_result import BoundColumn
    from registry.domain.exchange.workbook import Cell, Sheet
    from registry.domain.vocabulary.code_lists import Vocabulary

_NUMBER = "their_ref"
_LABELS = 3
"""Rows with more texts than this are no sums."""
_LOOKED_AT = 200
_OUTLINE = re.compile(r"(\d{1,3}(?:[.-]\d{1,3})*)[.-]\d{1,3}\.?")
"""A number of an outline, with that of its group."""


class RowKind(StrEnum):
    """What a row is that is no project."""

    SUM = "sum"
    HEADING = "heading"
    NOTE = "note"
    EXAMPLE = "example"
    HEADER = "header"
    """The headers once more, or the hashtags below them."""
    TABLE = "table"
    """A row of another table below this one."""


class RowDoubt(StrEnum):
    """Why a person must say what a row is."""

    SUM = "sum"
    HEADING = "heading"
    PART = "part"
    """It may be a part of the project above."""
    GROUP = "group"
    """It may be the group of the projects below."""


@dataclass(frozen=True, slots=True)
class RowKinds:
    """The rows of a sheet that are no projects, and those of which a person must say it."""

    others: Mapping[int, RowKind] = field(default_factory=dict)
    doubts: Mapping[int, RowDoubt] = field(default_factory=dict)

    def of_kind(self, kind: RowKind) -> tuple[int, ...]:
        """Return the numbers of the rows of a kind, in order."""
        return tuple(row for row, found in self.others.items() if found is kind)


def row_kinds(
    sheet: Sheet,
    first_row: int,
    columns: Iterable[BoundColumn],
    words: Vocabulary,
    known: Callable[[str], str | None],
    step: Callable[[], object] = lambda: None,
) -> RowKinds:
    """Return what the rows of a sheet are; `known` returns the field of a header, or None.

    `step` is called for each row and may raise to cancel.
    """
    own = [one for one in columns if one.sheet == sheet.title]
    return _Rows(sheet, first_row, own, words, known).read(step)


class _Rows:
    """One pass over the rows of a sheet from the top; its state are the sums so far, and whether a table has ended."""

    def __init__(
        self,
        sheet: Sheet,
        first_row: int,
        columns: Collection[BoundColumn],
        words: Vocabulary,
        known: Callable[[str], str | None],
    ) -> None:
        self._sheet = sheet
        self._rows = [row for row in sorted(sheet.rows) if row >= first_row and sheet.rows[row]]
        self._headers = HeaderRows(sheet, columns, known)
        self._titles = [one.column for one in columns if one.field in TITLES]
        self._number = next((one.column for one in columns if one.field == _NUMBER), 0)
        self._amounts = [one.column for one in columns if _is_amount(one.field)]
        self._usual = _usual(sorted(len(sheet.rows[row]) for row in self._rows))
        self._wide = {
            row for top, left, bottom, right in sheet.merged if right > left for row in range(top, bottom + 1)
        }
        self._title_mark = self._mark_of_titles(heading_mark)
        self._part_mark = self._mark_of_titles(part_mark)
        self._outline = self._outlined()
        self._sums = AmountSums(self._amounts)
        self._groups = Groups(sheet.rows, self._rows, words)
        self._sum_rows = SumRows(self._titles, self._usual, self._groups, self._sums)

    def read(self, step: Callable[[], object]) -> RowKinds:
        """Return what every row is."""
        others: dict[int, RowKind] = {}
        doubts: dict[int, RowDoubt] = {}
        before, ended = (self._rows[0] - 1 if self._rows else 0), False
        for row in self._rows:
            step()
            cells = self._sheet.rows[row]
            apart = row > before + 1 or before in others
            ended = ended or (apart and self._headers.begin_table(row, cells))
            found = RowKind.TABLE if ended else self._kind(row, cells)
            if found is None:
                self._sums.add(cells)
            else:
                self._sums.end_group()
            if isinstance(found, RowKind):
                others[row] = found
            elif found is not None:
                doubts[row] = found
            before = row
        return RowKinds(others, doubts)

    def _kind(self, row: int, cells: Mapping[int, Cell]) -> RowKind | RowDoubt | None:
        texts = {column: cell.text for column, cell in cells.items() if cell.kind is CellKind.TEXT}
        told: RowKind | RowDoubt | None = self._by_words(cells, texts)
        if told is None and len(texts) <= _LABELS:
            told = self._of_few_words(row, cells, texts)
        return (
            told
            if isinstance(told, RowKind)
            else self._as_part(cells, texts) or self._as_group(cells) or told
        )

    def _of_few_words(
        self, row: int, cells: Mapping[int, Cell], texts: Mapping[int, str]
    ) -> RowKind | RowDoubt | None:
        """Return what a row with few texts is: a sum, or one of those that have a single text."""
        has_days = any(cell.kind is CellKind.DATE for cell in cells.values())
        fit = self._sum_rows.fit(cells, texts, has_days=has_days)
        if fit is not SumFit.NONE:
            return RowKind.SUM if fit is SumFit.SUM else RowDoubt.SUM
        if len(texts) != 1 or has_days:
            return None
        ((column, text),) = texts.items()
        return (
            self._alone(row, column, text) if len(cells) == 1 else self._beside_amounts(cells, column, text)
        )

    def _by_words(self, cells: Mapping[int, Cell], texts: Mapping[int, str]) -> RowKind | None:
        """Return what the words of a row say it is, whatever else stands in it."""
        if self._headers.are_in(cells, texts):
            return RowKind.HEADER
        if self._is_example(cells):
            return RowKind.EXAMPLE
        return RowKind.NOTE if self._is_signature(cells, texts) else None

    def _as_part(self, cells: Mapping[int, Cell], texts: Mapping[int, str]) -> RowDoubt | None:
        """Return whether a title begins as that of a part, unless most titles do, or the row says as much as others."""
        if self._number in cells or len(cells) >= FULL * self._usual:
            return None
        marks = (part_mark(texts[column]) for column in self._titles if column in texts)
        return RowDoubt.PART if any(mark and mark != self._part_mark for mark in marks) else None

    def _as_group(self, cells: Mapping[int, Cell]) -> RowDoubt | None:
        """Return whether a row has the number of a group (`1` above `1-1`), and says less than the others."""
        number = cells.get(self._number)
        is_one = number is not None and number.text.strip().rstrip(".") in self._outline
        return RowDoubt.GROUP if is_one and len(cells) < self._usual else None

    def _outlined(self) -> frozenset[str]:
        """Return the numbers of groups: those with which other numbers begin."""
        numbers = (self._sheet.rows[row].get(self._number) for row in self._rows)
        texts = (cell.text.strip() for cell in numbers if cell is not None)
        return frozenset(found[1] for text in texts if (found := _OUTLINE.fullmatch(text)))

    def _alone(self, row: int, column: int, text: str) -> RowKind | RowDoubt | None:
        """Return what a row with one cell is: a note, a heading, perhaps a project of which only that is known."""
        if is_note(text) or is_unit_note(text, alone=True):
            return RowKind.NOTE
        is_unlike = self._usual >= USUAL
        if row in self._wide or self._is_heading(column, text) or (is_unlike and self._groups.is_place(text)):
            return RowKind.HEADING
        if not is_unlike:
            return None
        if column in self._titles:
            return RowDoubt.HEADING
        return RowKind.HEADING if column == self._headers.first_column else None

    def _is_signature(self, cells: Mapping[int, Cell], texts: Mapping[int, str]) -> bool:
        """Return whether a row of a few texts is a note with its words in several cells: `Prepared by:` and a name."""
        if not 1 < len(texts) == len(cells) <= self._usual / 2:
            return False
        first = min(texts)
        names_project = any(column in (self._number, *self._titles) for column in texts)
        return is_note_mark(texts[first]) if names_project else is_note(texts[first])

    def _beside_amounts(self, cells: Mapping[int, Cell], column: int, text: str) -> RowKind | RowDoubt | None:
        """Return what a row with one text and otherwise amounts is: the sum of a group, or a project."""
        if any(place not in self._amounts for place in cells if place != column):
            return None  # what has a number of its own is a project
        in_title, is_marked = column in self._titles, self._is_heading(column, text)
        if self._sums.match(cells):
            if not in_title or self._groups.is_place(text):
                return RowKind.SUM
            return RowDoubt.SUM if is_marked or len(cells) < FULL * self._usual else None
        says_little = self._usual > USUAL and len(cells) <= self._usual / 2
        if says_little and (is_marked or self._groups.is_place(text)):
            return RowKind.HEADING
        if is_marked or (says_little and heading_mark(text)):  # also with the mark that all titles have
            return RowDoubt.HEADING if in_title or self._usual < USUAL else RowKind.HEADING
        return None

    def _is_heading(self, column: int, text: str) -> bool:
        """Return whether a text has the mark of a heading, and not the one that most titles of the table have."""
        mark = heading_mark(text)
        return bool(mark) and not (mark == self._title_mark and column in self._titles)

    def _mark_of_titles(self, mark_of: Callable[[str], str]) -> str:
        """Return the mark that most titles have, so that it makes no heading; empty when there is none."""
        rows = [self._sheet.rows[row] for row in self._rows[:_LOOKED_AT]]
        full = [cells for cells in rows if len(cells) >= FULL * self._usual]  # no sums or headings
        texts = [cell.text for cells in full for at in self._titles if (cell := cells.get(at))]
        mark, times = Counter(map(mark_of, texts)).most_common(1)[0] if texts else ("", 0)
        return mark if times * 2 > len(texts) else ""

    def _is_example(self, cells: Mapping[int, Cell]) -> bool:
        looked = {min(cells), self._number, *self._titles}
        return any(
            (cell := cells.get(column)) is not None and cell.kind is CellKind.TEXT and is_example(cell.text)
            for column in looked
        )


def _usual(counts: Sequence[int]) -> int:
    """Return how many cells the fuller rows have: sums, headings and notes may be more than the projects."""
    return counts[int(0.9 * (len(counts) - 1))] if counts else 0


def _is_amount(name: str | None) -> bool:
    known = PROJECT.by_id.get(name or "")
    return known is not None and isinstance(known.kind, Amount)
