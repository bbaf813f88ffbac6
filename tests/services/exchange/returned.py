"""Our own workbook in another office's hands: edited there, and what comes of it when it is back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import openpyxl

from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.exchange.layout import FIRST_ROW, ID_ROW
from tests.services.exchange.sheets import check, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from registry.data.store import Store
    from registry.domain.exchange.check_result import ApplyOptions, CellChange, CheckResult
    from registry.services.exchange.incoming.workbook_import import Applied
    from registry.services.registry import Registry

PROJECTS, FUNDING = "사업 Projects", "재원 Funding lines"


@dataclass(frozen=True, slots=True)
class Away:
    """A registry, and the workbook it sent."""

    store: Store
    registry: Registry
    path: Path
    number: str

    def edited(self, *edits: tuple[str, str, object], sheet: str = PROJECTS, name: str = "back.xlsx") -> Path:
        """Return the workbook with cells typed over: registry number, column id, value."""
        book = openpyxl.load_workbook(self.path)
        page = book[sheet]
        for ref, column, value in edits:
            page.cell(row_of(page, ref), column_of(page, column)).value = value  # type: ignore[assignment]  # any value
        book.save(self.path.with_name(name))
        return self.path.with_name(name)

    def check(self, path: Path) -> CheckResult:
        """Return what taking a workbook in would do."""
        return check(self.registry, path, ImportOptions())

    def take_in(self, path: Path, how: ApplyOptions | None = None) -> Applied:
        """Take a workbook in."""
        return take_in(self.registry, path, ImportOptions(), how=how)


def row_of(page: Worksheet, ref: str) -> int:
    """Return the first row of a project."""
    column = column_of(page, "ref")
    return next(row for row in range(FIRST_ROW, page.max_row + 1) if page.cell(row, column).value == ref)


def column_of(page: Worksheet, id_: str) -> int:
    """Return the column of an id."""
    return next(cell.column for cell in page[ID_ROW] if cell.value == id_)


def changes(checked: CheckResult) -> list[CellChange]:
    """Return every cell that says something else."""
    return [change for row in checked.rows for change in row.changes]
