"""Workbooks for tests: sent by the registry itself and edited as an office would, or made by another office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import Workbook, load_workbook

from registry.services.exchange.outgoing.export import ExportOptions
from tests.portfolio import BY_KIM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from registry.services.registry import Registry

SHEET = "사업 Projects"
_IDS, _FIRST = 1, 3

STUDY, VESSEL, COURSE = "RCF-K-26-0021", "RCF-K-25-0003", "RCF-K-26-0001"


def sent(registry: Registry, refs: Sequence[str], path: Path) -> Path:
    """Send projects as a workbook."""
    registry.exports.write(
        refs,
        ExportOptions(to="Ministry of Foreign Affairs", audience="KOR", with_children=False),
        path,
        BY_KIM,
    )
    return path


def edited(path: Path, changes: Mapping[tuple[str, str], str]) -> Path:
    """Write into cells, named by the number of the project and the id of the field."""
    book = load_workbook(path)
    sheet = book[SHEET]
    columns = {str(cell.value): place for place, cell in enumerate(sheet[_IDS], start=1) if cell.value}
    rows = {
        str(row[columns["ref"] - 1].value): number
        for number, row in enumerate(sheet.iter_rows(min_row=_FIRST), start=_FIRST)
    }
    for (ref, field), value in changes.items():
        sheet.cell(rows[ref], columns[field], value)
    book.save(path)
    return path


def foreign(path: Path, *rows: Sequence[object]) -> Path:
    """Make a sheet as another office makes one: a row of headers, then its rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


OFFICE_ROWS = (
    ("Project ID", "Project name", "Country", "Closing date", "Wirkung"),
    ("X-1", "Radar course for coast guards", "Philippines", "2027-06-30", "Ships are seen sooner"),
    ("X-2", "Diver exchange for rescue teams", "Viet Nam", "2027-09-30", "Divers learn alike"),
    ("X-3", "Cyber days for small navies", "Nowhereland", "2027-12-31", "Fewer break-ins"),
)
"""Another office's sheet (FICTIONAL): two good rows, one of a country nobody knows, and a column nobody knows."""

NEEDED = {"kind": "training", "lead_side": "ROK", "area": "MAR"}
