"""Corrects names of parts that a program wrote with backslashes, with which other readers would not find them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zipfile

_ENTRY = struct.Struct("<4s24xHHH")
"""The beginning of an entry of the central directory: signature, lengths of name, extra field and comment."""
_ENTRY_SIZE = 46
_LOCAL = struct.Struct("<4s22xH")
_LOCAL_SIZE = 30


def with_slashes(content: bytes, file: zipfile.ZipFile) -> bytes:
    """Return the zip file with a slash for every backslash in the names of its parts; nothing else is changed.

    A name keeps its length in bytes, so that every part stays where it is.
    """
    changed = bytearray(content)
    for info in file.infolist():
        _, length = _LOCAL.unpack_from(content, info.header_offset)
        _replace(changed, info.header_offset + _LOCAL_SIZE, length)
    at = file.start_dir
    for _ in file.infolist():
        _, name, extra, comment = _ENTRY.unpack_from(content, at)
        _replace(changed, at + _ENTRY_SIZE, name)
        at += _ENTRY_SIZE + name + extra + comment
    return bytes(changed)


def _replace(changed: bytearray, begin: int, length: int) -> None:
    changed[begin : begin + length] = changed[begin : begin + length].replace(b"\\", b"/")
