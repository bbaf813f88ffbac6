"""The time of checking workbooks: a returned one against a bare pass of openpyxl, a stranger's against LibreOffice."""

from __future__ import annotations

import random
import shutil
import subprocess
from datetime import date, timedelta
from typing import TYPE_CHECKING

from openpyxl import Workbook, load_workbook

from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.exchange.outgoing.export import ExportOptions
from tests.benchmarks import bulk, exporting
from tests.benchmarks.pairs import Measure, by_turns
from tests.titles import TITLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EDITED = 50
"""How many rows have a changed cell."""

_LIMIT = 2.5

_STRANGER_ROWS, _STRANGER_COLUMNS = 20_000, 30
_STRANGER_LIMIT = 2.0
_HEADERS = (
    "No.", "Project ID", "Project title", "사업명", "Country", "Agency", "Officer", "Start date", "End date",
    "Budget (US$ thousand)", "Currency", "Objective", "Expected result", "Remarks",
)  # fmt: skip


def measures(folder: Path) -> Iterator[Measure]:
    """Export 5,000 projects, edit some rows, and measure check and bare pass alternately."""
    path = folder / "imports.coopreg"
    bulk.build(path, folder, exporting.PROJECTS)
    with open_for_writing(path, bulk.means(folder), who="") as opened:
        exporting.fill(opened)
        sent, back = folder / "sent.xlsx", folder / "back.xlsx"
        wish = ExportOptions(with_children=False)
        opened.registry.exports.write(ProjectQuery(), wish, sent, ActContext(bulk.OFFICER))
        columns = _edited(sent, back)
        imports = opened.registry.imports

        def check() -> None:
            checked = imports.check(imports.read(back, _no_step), ImportOptions(), _no_step)
            if checked.counts.changed != _EDITED:
                raise AssertionError(f"{checked.counts}")

        yield Measure(
            f"check of a returned workbook, {exporting.PROJECTS:,} × {columns}",
            "openpyxl, read-only, bare",
            by_turns(check, lambda: _bare(back), pairs=3),
            limit=_LIMIT,
        )
    if office := shutil.which("soffice"):
        yield from _of_stranger(folder, office)


def _of_stranger(folder: Path, office: str) -> Iterator[Measure]:
    """Measure the check of another office's sheet, alternately with LibreOffice that saves the same file as CSV."""
    path, listed = folder / "strangers.coopreg", folder / "list.xlsx"
    bulk.build(path, folder, 1)
    _write_list(listed)
    options = ImportOptions(given=ColumnMapping(defaults={"area": "CAP"}))
    with open_for_writing(path, bulk.means(folder), who="") as opened:
        imports = opened.registry.imports

        def check() -> None:
            checked = imports.check(imports.read(listed, _no_step), options, _no_step)
            if checked.counts.rows != _STRANGER_ROWS:
                raise AssertionError(f"{checked.counts}")

        def convert() -> None:
            profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
            command = [
                office,
                profile,
                "--headless",
                "--convert-to",
                "csv",
                "--outdir",
                str(folder),
                str(listed),
            ]
            subprocess.run(command, check=True, capture_output=True)

        convert()  # its first start makes a profile
        yield Measure(
            f"check of a stranger's sheet, {_STRANGER_ROWS:,} × {_STRANGER_COLUMNS}",
            "LibreOffice, to CSV",
            by_turns(check, convert, pairs=3),
            limit=_STRANGER_LIMIT,
        )


def _write_list(path: Path) -> None:
    """Write a list as another office keeps it: texts, choices, dates and amounts, and columns nobody asked for."""
    chance = random.Random(5)  # noqa: S311 - a drawn example, no secret
    book = Workbook(write_only=True)
    page = book.create_sheet("Projects")
    page.append([*_HEADERS, *(f"Extra {number}" for number in range(_STRANGER_COLUMNS - len(_HEADERS)))])
    for row in range(_STRANGER_ROWS):
        start = date(2024, 1, 1) + timedelta(days=chance.randrange(900))
        title = " ".join(chance.choices(TITLE_WORDS, k=5)).capitalize() + f" {row}"
        known = [
            row + 1, f"PX-{row:05}", title, f"해양감시 역량강화 사업 {row}",
            chance.choice(("Philippines", "Fiji", "Peru")), chance.choice(("DSCA", "국방부", "KOICA")),
            chance.choice(("Kim", "Lee")), start, start + timedelta(days=400),
            round(chance.uniform(50, 5000), 1), "USD", f"To improve {title}", f"Improved {title}", f"ok {row % 100}",
        ]  # fmt: skip
        more = [
            chance.choice(("a", "b", row, round(row / 7, 2), None))
            for _ in range(_STRANGER_COLUMNS - len(known))
        ]
        page.append([*known, *more])
    book.save(path)


def _edited(sent: Path, back: Path) -> int:
    """Change the English title in some rows, as another office does; returns the number of columns of the sheet."""
    book = load_workbook(sent)
    page = book.worksheets[0]
    title = next(place for place, cell in enumerate(page[1], start=1) if cell.value == "title_en")
    for row in range(3, 3 + _EDITED):
        page.cell(row, title).value = f"Edited elsewhere, row {row}"
    book.save(back)
    return int(page.max_column)


def _bare(path: Path) -> None:
    book = load_workbook(path, read_only=True, data_only=True)
    for page in book.worksheets:
        for _row in page.iter_rows(values_only=True):
            pass
    book.close()


def _no_step(_done: int, _of_all: int) -> None:
    """Ignore the progress."""
