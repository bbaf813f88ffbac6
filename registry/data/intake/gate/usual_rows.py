"""Rows in the one form in which nearly all programs write them, read with a pattern: several times faster than by tag.

expat calls this program for each tag, four or six times for a cell. A row in the usual form is taken out before expat
sees it, and its cells go through the same checks as all others. Such a row is whole, so what is left is well-formed
exactly where the sheet is. All else goes to expat, in its place between the rows.

Whether bytes are a row depends on what is before them. So a row is taken only right behind the tag that begins the
sheet's data or ends another row, where expat has read all before it and nothing else is open; only in UTF-8; and never
behind a comment, a CDATA section or an instruction, which may hold what only looks like a row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from registry.data.intake.gate.xml_walk import Unread

UsualCell = tuple[str, str, str, str, str, str, str]
"""Letters of the column, number of the row, attributes as written (see `CellAttributes`), the beginning of a formula if
there is one, value, text, and nothing.
"""

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'](?:utf|UTF)-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>\s*)?<worksheet[\s>]"
)
"""How a sheet begins whose elements need no prefix."""
_BEGIN, _END = b"<sheetData>", b"</row>"
_TAG = re.compile(rb"<sheetData>|</row>|</sheetData\s*>")
"""The tags behind which a row may be taken, and the one behind which none is."""
_OTHER_MARKUP = re.compile(rb"<[!?]")
_LONGEST = 64 * 1024
"""The greatest length of a row that is taken; expat never needs the whole of a longer one."""

_HEIGHT = "x14ac:dyDescent"
"""What Excel says of each row; its prefix must be declared."""
_DECLARED = b' xmlns:x14ac="'
_ROW = re.compile(
    r'<row r="([1-9][0-9]{0,6})"((?: (?:spans|ht|customHeight|s|customFormat|hidden|outlineLevel|collapsed|thickTop'
    rf'|thickBot|{_HEIGHT})="[A-Za-z0-9.: -]*")*)>'
)
_ATTRIBUTE = re.compile(r'([A-Za-z0-9:]+)="([^"]*)"')
_LETTERS = r"[^<>&\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]*"
_TEXT = rf"{_LETTERS}(?:&(?:amp|lt|gt|quot|apos);{_LETTERS})*"
_FORMULA = (
    r'(<f)(?: aca="[a-z]*")?(?: t="[A-Za-z]*")?(?: ref="[A-Z0-9:]*")?(?: si="[0-9]*")?'
    rf"(?:/>|>{_TEXT}</f>)"
)
_KIND, _STYLE = ' t="[A-Za-z]*"', ' s="[0-9]*"'
_CELL = re.compile(
    rf'<c r="([A-Z]+)([0-9]+)"({_STYLE}(?:{_KIND})?|{_KIND}(?:{_STYLE})?|)(?: ?/>|>'
    rf'(?:(?:{_FORMULA})?<v>({_TEXT})</v>|<is><t(?: xml:space="preserve")?>({_TEXT})</t></is>|)</c>)|([\s\S]+)'
)
"""A cell, or else all that is left of the row."""


class CellAttributes(dict[str, tuple[str, str]]):
    """Kind and style of a cell by its attributes as written: the cells of a sheet have a few sets of them."""

    def __missing__(self, written: str) -> tuple[str, str]:
        named = dict(_ATTRIBUTE.findall(written))
        self[written] = value = (named.get("t", "n"), named.get("s", ""))
        return value


class RowTaker(Protocol):
    """What reads a sheet by tag, and takes usual rows as well."""

    @property
    def is_between_rows(self) -> bool:
        """Whether nothing is open but the sheet and its data."""
        ...

    def take_row(self, attributes: dict[str, str], cells: Sequence[UsualCell]) -> object:
        """Take a row in the usual form."""
        ...


class UsualRows:
    """Takes the usual rows out of the pieces of one sheet."""

    def __init__(self, taker: RowTaker, unread: Unread) -> None:
        """`unread` tells how much expat has not read yet of what it was given."""
        self._taker, self._unread = taker, unread
        self._is_usual = self._in_data = self._has_heights = False
        """Whether rows may be taken; whether the tag that begins the data was usual; whether heights are declared."""
        self._last = b""
        """The last byte that was left to expat."""

    def left(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield what expat must read; at least an empty piece for each, since the time is checked between them."""
        waiting, begun = b"", False
        for piece in pieces:
            waiting += piece
            at = 0
            if not begun:
                begun, head = True, _HEAD.match(waiting)
                at = head.end() if head else 0
                yield waiting[:at]
                self._is_usual = head is not None
            while self._is_usual:
                if self._in_data and self._may_take:
                    at = self._after_usual_rows(waiting, at)
                tag = _TAG.search(waiting, at)
                if tag is None:
                    break
                yield self._noted(waiting[at : tag.end()])
                at = tag.end()
                self._pass(tag[0])
            waiting = waiting[at:]
            if self._is_usual and self._in_data and len(waiting) < _LONGEST:
                yield b""  # what waits may be the beginning of a row
            else:
                yield self._noted(waiting)
                waiting = b""
        yield waiting

    @property
    def _may_take(self) -> bool:
        return not self._unread.length and self._taker.is_between_rows

    def _noted(self, piece: bytes) -> bytes:
        """Return what goes to expat, when it is known what this means for the rows behind it."""
        if _OTHER_MARKUP.search(self._last + piece):
            self._is_usual = False
        if not self._in_data and _DECLARED in piece:
            self._has_heights = True
        self._last = piece[-1:]
        return piece

    def _pass(self, tag: bytes) -> None:
        """Note a tag that expat was given."""
        if tag == _BEGIN and self._may_take:
            self._in_data = True
        elif tag not in (_BEGIN, _END):
            self._is_usual = False

    def _after_usual_rows(self, waiting: bytes, at: int) -> int:
        """Take the usual rows that begin at a place; returns the place behind them."""
        while 0 <= (end := waiting.find(_END, at)) < at + _LONGEST and self._is_taken(waiting[at:end]):
            at = end + len(_END)
        return at

    def _is_taken(self, row: bytes) -> bool:
        """Take a row, without the tag that ends it, if it is in the usual form."""
        try:
            text = row.decode()
        except UnicodeDecodeError:
            return False
        begin = _ROW.match(text)
        if begin is None or "_x" in text:
            return False
        written = _ATTRIBUTE.findall(begin[2])
        attributes = dict(written)
        if len(attributes) < len(written) or (_HEIGHT in attributes and not self._has_heights):
            return False
        cells = _CELL.findall(text, begin.end())
        if cells and cells[-1][-1]:
            return False
        attributes["r"] = begin[1]
        self._taker.take_row(attributes, cells)
        return True


def without_escapes(text: str) -> str:
    """Return a text of a cell with the letters that its escapes stand for."""
    for written, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(written, letter)
    return text
