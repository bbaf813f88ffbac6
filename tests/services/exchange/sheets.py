"""Workbooks as other offices write them, made for a test, and taken in by hand."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl

from registry.domain.exchange.check_result import ApplyOptions
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from tests.portfolio import BY_KIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.exchange.check_result import CellProblem, CheckResult
    from registry.services.exchange.incoming.workbook_import import Applied
    from registry.services.registry import Registry

SAMPLES = Path(__file__).parents[2] / "samples"
CUT = SAMPLES / "world-bank-projects-2021-40-rows.xlsx"
SHARED = Path(os.environ.get("COOPERATION_REGISTRY_TEST_DATA", Path(__file__).parents[4] / "shared" / "data"))
"""Where the whole lists lie, on a desk that has them."""

BANK = ImportOptions(given=ColumnMapping(defaults={"area": "CAP", "cost_currency": "USD"}))
"""What a person says of a list of the World Bank."""

HEADERS = ("Project ID", "Country", "Project name", "Closing date", "Total cost")
ROW = ("P-1", "Kenya", "Coastal radar course", "2027-06-30", "250000")


def step(_done: int, _of_all: int) -> None:
    """Nobody watches."""


def no_backup(*, reason: str) -> None:
    """Make no backup: there is no shelf in memory; the test of the command line looks for the real one."""
    assert reason == "before-import"


def sheet(path: Path, *rows: Sequence[object], headers: Sequence[object] = HEADERS, title: str = "") -> Path:
    """Write a workbook with one sheet: a title above the headers when there is one, then rows."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    if title:
        page.append([title])
    page.append(list(headers))
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path


def check(registry: Registry, path: Path, options: ImportOptions = BANK) -> CheckResult:
    """Return what taking a workbook in would do."""
    return registry.imports.check(registry.imports.read(path, step), options, step)


def take_in(
    registry: Registry, path: Path, options: ImportOptions = BANK, *, how: ApplyOptions | None = None
) -> Applied:
    """Take a workbook in, rows with errors left out unless said otherwise."""
    incoming = registry.imports.read(path, step)
    return registry.imports.apply(
        incoming, options, how or ApplyOptions(skip_errors=True), BY_KIM, step, backup=no_backup
    )


def given(**said: object) -> ImportOptions:
    """Return a wish for a list of the World Bank with more said of it."""
    return replace(BANK, given=replace(BANK.given, **said))  # type: ignore[arg-type]  # fields of a mapping


def errors(checked: CheckResult) -> list[tuple[int, str, str]]:
    """Return row, column and code of each error."""
    return [(one.row, _letter(one), one.problem.code) for one in checked.problems if one.severity.is_error]


def _letter(one: CellProblem) -> str:
    return chr(ord("A") + one.column - 1) if one.column else ""
