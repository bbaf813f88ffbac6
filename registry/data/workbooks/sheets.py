"""The sheets of an outgoing workbook: their settings, and their rows as XML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.worksheet.properties import PageSetupProperties

from registry.data.workbooks.row_xml import RowCells, row_text
from registry.data.workbooks.validations import last_row, validations
from registry.domain.exchange.comparison import list_rows
from registry.domain.exchange.layout import FIRST_ROW, GUIDE, HEADER_ROW, ID_ROW, LISTS, REGISTRY, sheet_title
from registry.domain.exchange.outgoing_workbook import ColumnForm, Role, Tone
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from registry.data.workbooks.styles import CellStyles
    from registry.domain.exchange.outgoing_workbook import DataSheet, OutgoingColumn, OutgoingWorkbook

_HEADER = ' ht="36" customHeight="1"'
_DATA = ' ht="42" customHeight="1"'
"""The height of three lines, so that a long text does not push the next rows out of sight."""

_GUIDE_WIDTHS = (24, 100)
_TALL = {Tone.TITLE: ' ht="32" customHeight="1"', Tone.HEADING: ' ht="22" customHeight="1"'}
"""The rows of the guide with a fixed height; the others grow with their text."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet with its settings, its rows, and the XML that follows all that openpyxl writes of it."""

    sheet: Worksheet
    rows: Iterable[str]
    size: tuple[int, int]
    """The number of filled rows and columns: some readers look no further than the sheet declares."""
    after: str = ""

    @property
    def area(self) -> str:
        """The area that is filled."""
        rows, columns = self.size
        return f"A1:{letters(max(columns, 1))}{max(rows, 1)}"


def filled(workbook: Workbook, book: OutgoingWorkbook, looks: CellStyles) -> list[Filled]:
    """Make the sheets of a workbook in their order: data, guide, child rows, lists, the hidden registry sheet."""
    first, *others = book.sheets
    made = [
        _data(workbook.worksheets[0], first, book, looks),
        _guide(workbook.create_sheet(sheet_title(GUIDE)), book, looks),
        *(_data(workbook.create_sheet(one.title), one, book, looks) for one in others),
        _lists(workbook.create_sheet(sheet_title(LISTS)), book, looks),
        _registry(workbook.create_sheet(REGISTRY), book, looks),
    ]
    for one in made:
        _banner(one.sheet, book)
    return made


def _data(sheet: Worksheet, data: DataSheet, book: OutgoingWorkbook, looks: CellStyles) -> Filled:
    sheet.title = data.title
    for place, column in enumerate(data.columns, 1):
        about = sheet.column_dimensions[letters(place)]
        about.width, about.hidden = column.width, column.role is Role.KEY
        looks.whole_column(about, looks.data(column.form, Role.OPEN))
    visible = next(place for place, one in enumerate(data.columns, 1) if one.role is not Role.KEY)
    sheet.freeze_panes = f"{letters(visible + 1)}{FIRST_ROW}"
    last = letters(len(data.columns))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{last}{max(HEADER_ROW + len(data.rows), HEADER_ROW)}"
    for one in validations(data, book.messages):
        sheet.add_data_validation(one)
    _print_wide(sheet, letters(visible))
    quiet = f'<ignoredErrors><ignoredError sqref="A1:{last}{last_row(data)}" numberStoredAsText="1"/></ignoredErrors>'
    size = (HEADER_ROW + len(data.rows), len(data.columns))
    return Filled(sheet, _data_rows(data, looks), size, quiet)


def _data_rows(data: DataSheet, looks: CellStyles) -> Iterator[str]:
    ids = [RowCells(place, looks.plain, looks.plain_quoted) for place in range(1, len(data.columns) + 1)]
    yield row_text(ID_ROW, ids, [one.id for one in data.columns], ' hidden="1"')
    heads = [
        RowCells(place, look := looks.header(one.role), look) for place, one in enumerate(data.columns, 1)
    ]
    yield row_text(HEADER_ROW, heads, [one.header for one in data.columns], _HEADER)
    cells = [_cells(place, one, looks) for place, one in enumerate(data.columns, 1)]
    for number, values in enumerate(data.rows, FIRST_ROW):
        yield row_text(number, cells, values, _DATA)


def _cells(place: int, column: OutgoingColumn, looks: CellStyles) -> RowCells:
    plain = looks.data(column.form, column.role)
    quoted = looks.data(ColumnForm.TEXT, column.role, quoted=True)
    return RowCells(place, plain, quoted, filled=column.role is not Role.KEY)


def _guide(sheet: Worksheet, book: OutgoingWorkbook, looks: CellStyles) -> Filled:
    for place, width in enumerate(_GUIDE_WIDTHS, 1):
        sheet.column_dimensions[letters(place)].width = width
    sheet.sheet_view.showGridLines = False
    _fit_width(sheet)
    return Filled(sheet, _guide_rows(book, looks), (len(book.guide), len(_GUIDE_WIDTHS)))


def _guide_rows(book: OutgoingWorkbook, looks: CellStyles) -> Iterator[str]:
    for number, line in enumerate(book.guide, 1):
        label, text = (looks.guide(line.tone, label=label) for label in (True, False))
        cells = [RowCells(1, label, label), RowCells(2, text, text)]
        yield row_text(number, cells, [line.label or None, line.text or None], _TALL.get(line.tone, ""))


def _lists(sheet: Worksheet, book: OutgoingWorkbook, looks: CellStyles) -> Filled:
    """Write each list into a column of its own, under its name."""
    sheet.sheet_state = "hidden"
    cells = [RowCells(place, looks.plain, looks.plain_quoted) for place in range(1, len(book.lists) + 1)]
    rows = (row_text(number, cells, values) for number, values in enumerate(list_rows(book), 1))
    longest = max((len(values) for values in book.lists.values()), default=0)
    return Filled(sheet, rows, (longest + 1, len(book.lists)))


def _registry(sheet: Worksheet, book: OutgoingWorkbook, looks: CellStyles) -> Filled:
    sheet.sheet_state = "veryHidden"
    cells = [RowCells(place, looks.plain, looks.plain_quoted) for place in (1, 2)]
    rows = [row_text(number, cells, pair) for number, pair in enumerate(book.registry, 1)]
    return Filled(sheet, rows, (len(rows), len(cells)))


def _banner(sheet: Worksheet, book: OutgoingWorkbook) -> None:
    """Put the mark into the header and footer of every page, with the number, the page and the fictional notice."""
    mark = book.banner.replace("&", "&&")  # a single & begins a format code
    for part in (sheet.oddHeader, sheet.oddFooter):
        if part is not None:  # only its types allow None; an empty part counts as false, hence `is not None`
            part.left.text = book.fictional or None
            part.center.text = mark
            part.right.text = f"{book.number}  &P / &N"


def _print_wide(sheet: Worksheet, named: str) -> None:
    """Repeat headers and numbers on every page: forty columns on one page would be too small to read."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.pageOrder = "overThenDown"
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.print_title_cols = f"{named}:{named}"


def _fit_width(sheet: Worksheet) -> None:
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
