"""The streams of a compound file, which old workbooks are (MS-CFB): as much as is needed to read texts in them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_END = 0xFFFFFFFA
"""From here on the number of a sector means something else: the end of a chain, a free sector."""
_ENTRY, _STREAM, _ROOT = 128, 2, 5
_IN_HEADER = 109
"""Sectors of the allocation table that the header itself names."""


class Broken(Exception):
    """The file is not built as a compound file is."""


def streams(content: bytes, wanted: Container[str]) -> dict[str, bytes]:
    """Return the streams of these names, the first of each, those in folders too; raises Broken.

    No other is read: a file may name a great many, and each may claim the whole of it.
    """
    try:
        return _Compound(content).streams(wanted)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise Broken from error


class _Compound:
    def __init__(self, content: bytes) -> None:
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift > shift:
            raise Broken
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        self._directory, _, self._cutoff, mini, _, more = struct.unpack_from("<6I", content, 48)
        self._next = self._table(self._named_sectors(more))
        self._next_mini = self._table(self._chain(mini, self._next))
        self._small = b""

    def streams(self, wanted: Container[str]) -> dict[str, bytes]:
        """Return the streams of some names."""
        directory = self._whole(self._directory)
        entries = [directory[at : at + _ENTRY] for at in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
        found: dict[str, bytes] = {}
        for entry in entries:
            length, kind = struct.unpack_from("<HB", entry, 64)
            start, size = struct.unpack_from("<II", entry, 116)
            name = entry[: max(length - 2, 0)].decode("utf-16-le")
            if kind == _ROOT and not self._small:
                self._small = self._whole(start)[:size]
            elif kind == _STREAM and name in wanted and name not in found:
                found[name] = self._stream(start, size)
        return found

    def _stream(self, start: int, size: int) -> bytes:
        if size >= self._cutoff:
            return self._whole(start)[:size]
        pieces = (
            self._small[one * self._mini_size : (one + 1) * self._mini_size]
            for one in self._chain(start, self._next_mini)
        )
        return b"".join(pieces)[:size]

    def _whole(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self._next)))

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        return self._content[begin : begin + self._size]

    def _chain(self, start: int, following: tuple[int, ...]) -> Iterator[int]:
        """Yield the sectors of a chain; raises Broken for one that bites its own tail."""
        passed = 0
        while start < _END:
            yield start
            start = following[start]
            passed += 1
            if passed > len(following):
                raise Broken

    def _named_sectors(self, more: int) -> Iterator[int]:
        """Yield the sectors of the allocation table: those the header names, then those a list of its own does."""
        yield from (one for one in struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76) if one < _END)
        left = len(self._content) // self._size
        while more < _END and left:
            *numbers, more = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            yield from (one for one in numbers if one < _END)
            left -= 1

    def _table(self, sectors: Iterator[int]) -> tuple[int, ...]:
        whole = b"".join(map(self._sector, sectors))
        return struct.unpack(f"<{len(whole) // 4}I", whole[: len(whole) // 4 * 4])
