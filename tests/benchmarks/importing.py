"""The time of checking a returned workbook, compared with a bare read-only pass of openpyxl over the same file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import load_workbook

from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.exchange.outgoing.export import ExportOptions
from tests.benchmarks import bulk, exporting
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EDITED = 50
"""How many rows have a changed cell."""

_LIMIT = 2.5


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
