"""A binary workbook (.xlsb) written record by record after [MS-XLSB], as Excel declares its parts. FICTIONAL."""

from __future__ import annotations

import struct

from tests.data.intake.packages import HEAD, OFFICE, PACKAGE, packed

_MAIN = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
_BOOK_BEGIN, _BOOK_END, _SHEETS_BEGIN, _SHEETS_END, _SHEET_OF_BOOK = 131, 132, 143, 144, 156
_SHEET_BEGIN, _SHEET_END, _SIZE, _DATA_BEGIN, _DATA_END = 129, 130, 148, 145, 146
_ROW, _NUMBER, _TEXT = 0, 5, 6


def binary_workbook(rows: list[list[str | float]], title: str = "사업") -> bytes:
    """A workbook of one sheet with these cells, its main part typed by its extension only."""
    types = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="bin" ContentType="{_MAIN}"/>'
        '<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/></Types>'
    )
    sheet_of_book = struct.pack("<II", 0, 1) + _text("rId1") + _text(title)
    return packed(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _leads("officeDocument", "xl/workbook.bin"),
            "xl/_rels/workbook.bin.rels": _leads("worksheet", "worksheets/sheet1.bin"),
            "xl/workbook.bin": _record(_BOOK_BEGIN)
            + _record(_SHEETS_BEGIN)
            + _record(_SHEET_OF_BOOK, sheet_of_book)
            + _record(_SHEETS_END)
            + _record(_BOOK_END),
            "xl/worksheets/sheet1.bin": _sheet(rows),
        }
    )


def _leads(kind: str, target: str) -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>'
    )


def _sheet(rows: list[list[str | float]]) -> bytes:
    width = max(map(len, rows))
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1)
    data = b"".join(
        _record(_ROW, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))
        + b"".join(map(_cell, range(width), cells))
        for number, cells in enumerate(rows)
    )
    return (
        _record(_SHEET_BEGIN)
        + _record(_SIZE, size)
        + _record(_DATA_BEGIN)
        + data
        + _record(_DATA_END)
        + _record(_SHEET_END)
    )


def _cell(column: int, value: str | float) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return _record(_TEXT, place + _text(value))
    return _record(_NUMBER, place + struct.pack("<d", value))


def _text(text: str) -> bytes:
    written = text.encode("utf-16-le")
    return struct.pack("<I", len(written) // 2) + written


def _record(kind: int, content: bytes = b"") -> bytes:
    """A record: its kind in one or two bytes, its length in groups of seven bits, its content."""
    told = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(content)
    while length > 127:
        told += bytes([length & 0x7F | 0x80])
        length >>= 7
    return told + bytes([length]) + content
