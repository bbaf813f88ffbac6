"""The texts of an old workbook (.xls) outside its cells: headers, comments, shapes, properties (MS-XLS, MS-OLEPS)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from registry.data.intake.gate.outside_texts import Outside
from registry.data.intake.readers.legacy_records import (
    BEGIN,
    SHEET,
    book_stream,
    letters_of,
    records,
    sheet_entry,
    streams,
)
from registry.domain.exchange.workbook import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.intake.limits import Limits
    from registry.domain.exchange.workbook import TextOutside

_HEADER, _FOOTER, _OTHER_PAGES, _OBJECT, _TEXT, _CONTINUE = 0x0014, 0x0015, 0x089C, 0x005D, 0x01B6, 0x003C
_NOTE = 0x19
_SUMMARY, _MORE = "\x05SummaryInformation", "\x05DocumentSummaryInformation"
_NAMES = {
    _SUMMARY: {2: "title", 3: "subject", 4: "author", 5: "keywords", 6: "comments"},
    _MORE: {2: "category", 14: "manager", 15: "company", 27: "contentStatus"},
}
_BYTES, _LETTERS = 0x1E, 0x1F
_UTF_16 = 1200


def old_texts(content: bytes, limits: Limits) -> list[TextOutside] | None:
    """Return the texts outside the cells; None where they cannot be read, as in workbooks from before 1997."""
    outside = Outside(limits)
    try:
        found = streams(content, _NAMES)
        if (book := book_stream(found)) is None:
            return None
        _pages(book, outside)
        for name in _NAMES:
            for property_, text in _properties(found.get(name, b""), name):
                outside.add(Where.PROPERTY, text, name=property_)
    except (OSError, struct.error, LookupError, UnicodeDecodeError):
        return None
    return outside.texts


def _pages(book: bytes, outside: Outside) -> None:
    titles: dict[int, str] = {}
    title, is_note, length = "", False, 0
    for begin, kind, data in records(book):
        if kind == SHEET:
            titles.update([sheet_entry(data)])
        elif kind == BEGIN:
            title = titles.get(begin, title)
        elif kind in (_HEADER, _FOOTER) and data:
            name = "oddHeader" if kind == _HEADER else "oddFooter"
            outside.add_page(title, [(name, _string(data, 0)[0])])
        elif kind == _OTHER_PAGES:
            outside.add_page(title, _other_pages(data))
        elif kind == _OBJECT:
            is_note = struct.unpack_from("<H", data, 4)[0] == _NOTE
        elif kind == _TEXT:
            length = struct.unpack_from("<H", data, 10)[0]
        elif kind == _CONTINUE and length:
            where = Where.COMMENT if is_note else Where.SHAPE
            outside.add(where, letters_of(data, 1, length, data[0]), title)
            length = 0


def _other_pages(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the headers and footers of even and of first pages."""
    if len(data) < 38:
        return
    counts = struct.unpack_from("<4H", data, 30)
    at = 38
    for name, count in zip(("evenHeader", "evenFooter", "firstHeader", "firstFooter"), counts, strict=True):
        if count:
            text, at = _string(data, at)
            yield name, text


def _string(data: bytes, at: int) -> tuple[str, int]:
    """Return a text whose length is written before it, and the position where it ends."""
    count, flags = struct.unpack_from("<HB", data, at)
    return letters_of(data, at + 3, count, flags), at + 3 + count * (1 + (flags & 1))


def _properties(stream: bytes, name: str) -> Iterator[tuple[str, str]]:
    """Yield the properties that are texts, with their names; a second set holds those named by a person."""
    if not stream:
        return
    (count,) = struct.unpack_from("<I", stream, 24)
    for number in range(min(count, 2)):
        (begin,) = struct.unpack_from("<I", stream, 28 + 20 * number + 16)
        section = stream[begin:]
        places = _places(section)
        page = _code_page(section, places)
        names = _own_names(section, places[0], page) if number and 0 in places else _NAMES[name]
        for id_, at in places.items():
            text = _value(section, at, page) if id_ in names else ""
            if text:
                yield names[id_], text


def _places(section: bytes) -> dict[int, int]:
    (count,) = struct.unpack_from("<I", section, 4)
    return dict(struct.unpack_from("<II", section, 8 + 8 * number) for number in range(min(count, 1_000)))


def _code_page(section: bytes, places: dict[int, int]) -> int:
    return struct.unpack_from("<IH", section, places[1])[1] if 1 in places else 1252


def _value(section: bytes, at: int, page: int) -> str:
    kind, size = struct.unpack_from("<II", section, at)
    if kind == _LETTERS:
        return section[at + 8 : at + 8 + 2 * size].decode("utf-16-le", "replace").rstrip("\0")
    return _text(section[at + 8 : at + 8 + size], page) if kind == _BYTES else ""


def _own_names(section: bytes, at: int, page: int) -> dict[int, str]:
    """Return the names a person gave to properties, by their numbers."""
    (count,) = struct.unpack_from("<I", section, at)
    at += 4
    names: dict[int, str] = {}
    for _ in range(min(count, 1_000)):
        id_, size = struct.unpack_from("<II", section, at)
        width = size * 2 if page == _UTF_16 else size
        names[id_] = _text(section[at + 8 : at + 8 + width], page)
        at += 8 + (width + 3) // 4 * 4 if page == _UTF_16 else 8 + width
    return names


def _text(written: bytes, page: int) -> str:
    encodings = {_UTF_16: "utf-16-le", 65001: "utf-8"}
    return written.decode(encodings.get(page, f"cp{page}"), "replace").rstrip("\0")
