"""Writing a workbook: openpyxl makes its parts, and the rows of its sheets are filled in as XML.

No part is written to a temporary file of its own, so that a killed program never leaves a sheet behind.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from registry.data.workbooks.sheets import Filled, filled
from registry.data.workbooks.styles import CellStyles
from registry.domain.exchange.layout import LISTS, sheet_title
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from registry.domain.exchange.outgoing_workbook import OutgoingWorkbook

_QUICK = 4
"""The level of compression; higher levels take much longer and make a file only a little smaller."""

_NO_ROWS = b"<sheetData></sheetData>"
_END = b"</worksheet>"
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"\s*/>')


def write_workbook(book: OutgoingWorkbook, path: Path, made: datetime, step: Callable[[], None]) -> None:
    """Write a workbook into an existing file; `made` is the local time it shows, `step` is called for each row."""
    workbook = Workbook()
    looks = CellStyles(workbook, book.language)
    sheets = filled(workbook, book, looks)
    _name_lists(workbook, book)
    _describe(workbook, book, made)
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=_QUICK) as archive:
        _Parts(workbook, archive, {one.sheet.title: one for one in sheets}, step).write_data()


class _Parts(ExcelWriter):
    """Writes the parts of a workbook, each sheet with the rows made for it."""

    def __init__(
        self, workbook: Workbook, archive: ZipFile, sheets: Mapping[str, Filled], step: Callable[[], None]
    ) -> None:
        super().__init__(workbook, archive)
        self._own = archive
        self._sheets = sheets
        self._step = step

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet as openpyxl makes it, with our rows put into its empty data."""
        own = self._sheets[ws.title]
        writer = WorksheetWriter(ws, BytesIO())
        writer.write()
        # The overridden method does the same.
        ws._drawing, ws._rels = None, writer._rels  # type: ignore[attr-defined]  # noqa: SLF001
        head, tail = writer.read().split(_NO_ROWS)
        with self._own.open(ws.path[1:], "w") as part:
            part.write(_DIMENSION.sub(f'<dimension ref="{own.area}"/>'.encode(), head) + b"<sheetData>")
            for row in own.rows:
                part.write(row.encode())
                self._step()
            part.write(b"</sheetData>" + tail.removesuffix(_END) + own.after.encode() + _END)
        self.manifest.append(ws)


def _name_lists(workbook: Workbook, book: OutgoingWorkbook) -> None:
    """Name the columns of the sheet of lists, for the columns that choose from them."""
    for place, (name, values) in enumerate(book.lists.items(), 1):
        column = f"${letters(place)}"
        area = f"'{sheet_title(LISTS)}'!{column}$2:{column}${len(values) + 1}"
        workbook.defined_names[name] = DefinedName(name, attr_text=area)


def _describe(workbook: Workbook, book: OutgoingWorkbook, made: datetime) -> None:
    """Fill the file's properties: what it is and its mark, and nothing about the machine it was made on."""
    about = workbook.properties
    about.creator, about.lastModifiedBy = "Cooperation Registry", None
    about.title, about.subject = book.title, book.banner
    about.keywords, about.category = book.number, book.banner
    about.language = book.language
    about.created = about.modified = made
    own = workbook.custom_doc_props  # type: ignore[attr-defined]  # missing in the types, not in openpyxl
    for name, value in book.properties.items():
        own.append(StringProperty(name=name, value=value))
