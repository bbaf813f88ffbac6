"""The characters a font can draw, read from its `cmap` table (OpenType, formats 4 and 12)."""

from __future__ import annotations

import struct
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_UNICODE = {(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)}
"""Platform and encoding of the subtables that map Unicode."""


def covered(font: Path) -> frozenset[int]:
    """Return the code points a font has a glyph for; raises ValueError when it has no such table."""
    content = font.read_bytes()
    table = _table(content, b"cmap")
    if table is None:
        raise ValueError(f"{font.name} has no cmap table")
    return frozenset(code for at in _subtables(content, table) for code in _mapped(content, at))


def _table(content: bytes, wanted: bytes) -> int | None:
    (count,) = struct.unpack_from(">H", content, 4)
    for record in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, 12 + 16 * record)
        if tag == wanted:
            return int(offset)
    return None


def _subtables(content: bytes, table: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", content, table + 2)
    for record in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", content, table + 4 + 8 * record)
        if (platform, encoding) in _UNICODE:
            yield table + offset


def _mapped(content: bytes, at: int) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", content, at)
    if form == 4:
        yield from _by_segments(content, at)
    elif form == 12:
        yield from _by_groups(content, at)


def _by_segments(content: bytes, at: int) -> Iterator[int]:
    """Yield the code points that a subtable of format 4 maps to a glyph, other than the glyph for missing ones."""
    (doubled,) = struct.unpack_from(">H", content, at + 6)
    count = doubled // 2
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{count}H", content, at + 14 + doubled * part + (2 if part else 0))
        for part in range(4)
    )
    table_of_offsets = at + 16 + doubled * 3
    for place in range(count):
        for code in range(starts[place], ends[place] + 1):
            glyph = code
            if offsets[place]:
                where = table_of_offsets + 2 * place + offsets[place] + 2 * (code - starts[place])
                (glyph,) = struct.unpack_from(">H", content, where) if where + 2 <= len(content) else (0,)
            if code != 0xFFFF and (glyph or not offsets[place]) and (glyph + deltas[place]) & 0xFFFF:
                yield code


def _by_groups(content: bytes, at: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", content, at + 12)
    groups = struct.iter_unpack(">III", content[at + 16 : at + 16 + 12 * count])
    for first, last, glyph in islice(groups, count):
        yield from range(first if glyph else first + 1, last + 1)
