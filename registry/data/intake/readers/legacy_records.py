"""The records of which an old workbook (.xls) consists (MS-XLS 2.1, 2.4), and the streams of the file around them."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING

import olefile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

BEGIN, SHEET = 0x0809, 0x0085
"""The kinds of the records that begin a part of the workbook, and that list a sheet."""

_BOOK = ("Workbook", "WORKBOOK")
_BIFF8 = 0x0600
"""The version of the records since 1997."""

Record = tuple[int, int, bytes]
"""Where a record begins, its kind, and what it holds."""


def streams(content: bytes, more: Iterable[str] = ()) -> dict[str, bytes]:
    """Return the workbook and further streams, the first of each name, also in folders.

    Raises OSError for a broken file. No other stream is read, because a file may name very many, each of which claims
    to be as long as the file.
    """
    wanted, found = {*_BOOK, *more}, dict[str, bytes]()
    try:
        with olefile.OleFileIO(BytesIO(content)) as file:
            for path in file.listdir():
                name = path[-1]
                if name in wanted and name not in found:
                    found[name] = file.openstream(path).read()
    except Exception as error:  # the library raises errors of many kinds for damaged files
        raise OSError(str(error)) from error
    return found


def book_stream(found: Mapping[str, bytes]) -> bytes | None:
    """Return the records of a workbook; None for one from before 1997. Raises struct.error when there is none."""
    book = next((found[name] for name in _BOOK if name in found), b"")
    return book if struct.unpack_from("<H", book, 4)[0] == _BIFF8 else None


def records(book: bytes) -> Iterator[Record]:
    """Yield the records of a stream, one after the other."""
    at = 0
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        yield at, kind, book[at + 4 : at + 4 + size]
        at += 4 + size


def sheet_entry(data: bytes) -> tuple[int, str]:
    """Return where a sheet of the list begins, and its title."""
    return struct.unpack_from("<I", data)[0], letters_of(data, 8, data[6], data[7])


def letters_of(data: bytes, at: int, count: int, flags: int) -> str:
    """Return letters that are stored in one byte each, or in two."""
    if flags & 1:
        return data[at : at + 2 * count].decode("utf-16-le", "replace")
    return data[at : at + count].decode("latin-1")
