"""The result of checking a workbook: how its columns are bound, what each row would change, and all problems.

Checking writes nothing; `services/exchange/incoming/application.py` writes what a person agreed to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.layout import WITHOUT_ROWS
from registry.domain.exchange.workbook import letters
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.problem import Problem


class How(StrEnum):
    """How a column found its field (command-line promise, `columns[].how`)."""

    KEY_ROW = "key row"
    HEADER = "header"
    ALIAS = "alias"
    SIMILAR = "similar"
    PROFILE = "profile"
    GIVEN = "given"


class Severity(StrEnum):
    """What a problem prevents (exchange.md 7)."""

    STOP = "stop"
    """The row is not imported."""
    CELL = "cell"
    """The cell is not imported; the rest of the row can be."""
    NOTE = "note"
    """The value is imported; a person should check it."""
    INFO = "info"

    @property
    def is_error(self) -> bool:
        """Whether a row with such a problem counts among the errors, and is left out by `--skip-errors`."""
        return self in (Severity.STOP, Severity.CELL)


class Result(StrEnum):
    """The result for one cell (command-line promise, `changes[].result`)."""

    TAKE = "take"
    KEEP = "keep"
    SAME = "same"
    """Both sides made the same change."""
    CONFLICT = "conflict"
    REQUEST = "request"
    """Requested by the sender, but only an officer can do it by an official act: another stage, a removal."""
    REFUSED = "refused"


class RowState(StrEnum):
    """What a row of the workbook would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    HELD = "held"
    """A person must decide: a copied row, or a title that is nearly one of ours."""
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class BoundColumn:
    """One column of a sheet and the field it fills; `field` is None when it is not taken."""

    sheet: str
    column: int
    header: str
    field: str | None
    how: How | None = None
    samples: tuple[str, ...] = ()
    """The first few different values in it, for a person who binds it."""

    @property
    def letter(self) -> str:
        """The column as a sheet names it."""
        return letters(self.column)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A problem at a place of the workbook; `row` and `column` are 0 where it concerns more than a cell."""

    problem: Problem
    severity: Severity
    sheet: str = ""
    row: int = 0
    column: int = 0
    value: str = ""
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that differs from the registry; values are in stored form.

    `field` is the id of the column (`title_en`, `funding.amount`). `has_base` is False for another office's sheet.
    """

    sheet: str
    row: int
    column: int
    field: str
    base: Stored
    mine: Stored
    theirs: Stored
    result: Result
    has_base: bool = True


_NO_TITLE = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row of the workbook: which record it is, and what it would do.

    `ref` and `project_id` are empty for a new project. `values` are the fields a new record would get, stored.
    """

    sheet: str
    row: int
    noun: str
    state: RowState
    row_id: str = ""
    project_id: str = ""
    ref: str = ""
    title: Bilingual = _NO_TITLE
    changes: tuple[CellChange, ...] = ()
    values: Mapping[str, Stored] = field(default_factory=dict)
    problems: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows do what: new, changed, unchanged, held and errors add up to all rows of data.

    `conflicts` counts cells, `notes` problems that stop nothing.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    conflicts: int = 0
    held: int = 0
    errors: int = 0
    notes: int = 0

    @property
    def rows(self) -> int:
        """How many rows of data there are."""
        return self.new + self.changed + self.unchanged + self.held + self.errors


@dataclass(frozen=True, slots=True)
class CheckResult:
    """All that was found in a workbook."""

    file: str
    sha256: str
    exchange: str | None
    """The number of our own export the workbook is; None for another office's sheet."""
    sheets: tuple[str, ...]
    header_row: int
    """The header row of the main sheet; 0 when none was found."""
    columns: tuple[BoundColumn, ...]
    rows: tuple[CheckedRow, ...]
    problems: tuple[CellProblem, ...]
    """All problems: of the file, of columns, of rows, in the order of the workbook."""
    counts: Counts
    taken: str = ""
    """The day on which the same file was imported before; empty when it was not, or when that was undone."""
    undone: str = ""
    """The day of an import of this very file that was undone here since, whole or in part; empty when none was."""

    @property
    def sheets_read(self) -> tuple[str, ...]:
        """The titles of the sheets whose rows were read."""
        return tuple(dict.fromkeys(one.sheet for one in self.columns))

    @property
    def sheets_unread(self) -> tuple[str, ...]:
        """The titles of the sheets that may hold rows and were not read: not the guide and the lists of our own."""
        return tuple(title for title in self.sheets if title not in (*self.sheets_read, *WITHOUT_ROWS))

    @property
    def errors_of_sheet(self) -> int:
        """How many errors concern the file or a sheet as a whole: no row can be taken while there is one."""
        return sum(one.severity.is_error and not one.row for one in self.problems)


class Conflicts(StrEnum):
    """What is done with cells both sides changed."""

    MINE = "mine"
    THEIRS = "theirs"
    PARK = "park"
    """Everything else is applied; these wait."""


@dataclass(frozen=True, slots=True)
class ApplyOptions:
    """What a person agreed to."""

    skip_errors: bool = False
    conflicts: Conflicts | None = None
    """None refuses to apply while a conflict is undecided."""
    left_out: frozenset[tuple[str, int]] = frozenset()
    """Rows (sheet, row) that are not to be taken."""
