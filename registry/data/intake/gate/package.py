"""The zip file of a workbook: its checks, and its parts in pieces of limited size."""

from __future__ import annotations

import io
import posixpath
import stat
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.intake.limits import Limits

_PIECE = 512 * 1024
_LOCAL = struct.Struct("<4s22xHH")
"""The fixed beginning of a local header: signature, and the lengths of name and extra field."""


class Package:
    """The parts of a workbook; raises Unreadable at once for a zip file that misleads readers or is a zip bomb."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        self._limits = limits
        self._content = content
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, struct.error) as error:
            raise Unreadable("F15", part="zip") from error
        found = self._checked()
        if any("\\" in info.orig_filename for info in found):
            self._content = with_slashes(content, self._zip)
            self._zip = zipfile.ZipFile(io.BytesIO(self._content))
            found = self._checked()
        self.infos = {info.filename: info for info in found}
        self._folded = {name.casefold(): name for name in self.infos}
        if len(self._folded) != len(found):
            raise Unreadable("F15", part=_repeated(found))

    def __contains__(self, part: str) -> bool:
        return part in self.infos

    @property
    def content(self) -> bytes:
        """The zip file itself, for the readers: every name in it is written with slashes."""
        return self._content

    def found(self, part: str) -> str | None:
        """Return the name of a part as the zip file spells it; upper and lower case do not count."""
        return self._folded.get(part.casefold())

    def pieces(self, part: str) -> Iterator[bytes]:
        """Yield a part in pieces; raises Unreadable when it is damaged or longer than declared."""
        info, left = self.infos[part], self.infos[part].file_size
        try:
            with self._zip.open(info) as file:
                while piece := file.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise Unreadable("F14", part=part)
                    yield piece
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise Unreadable("F15", part=part) from error

    def whole(self, part: str, most: int = 1024**2) -> bytes:
        """Return a small part."""
        if self.infos[part].file_size > most:
            raise Unreadable("F14", part=part)
        return b"".join(self.pieces(part))

    def _checked(self) -> list[zipfile.ZipInfo]:
        """Return the parts after all checks; raises Unreadable when one fails."""
        found = self._zip.infolist()
        if len(found) > self._limits.parts:
            raise Unreadable("F14", part="zip")
        for info in found:
            _refuse_name(info)
            self._refuse_size(info)
        self._refuse_total(found)
        self._refuse_overlap(found)
        return found

    def _refuse_size(self, info: zipfile.ZipInfo) -> None:
        size, packed = info.file_size, max(info.compress_size, 1)
        if size > self._limits.part or (size > 1024**2 and size > packed * self._limits.ratio):
            raise Unreadable("F14", part=info.filename)

    def _refuse_total(self, found: list[zipfile.ZipInfo]) -> None:
        if sum(info.file_size for info in found) > self._limits.all_parts:
            raise Unreadable("F14", part="zip")

    def _refuse_overlap(self, found: list[zipfile.ZipInfo]) -> None:
        """Refuse parts that share bytes, because two readers might see different content."""
        end = 0
        for info in sorted(found, key=lambda info: info.header_offset):
            begin = info.header_offset
            head = self._content[begin : begin + _LOCAL.size]
            if len(head) < _LOCAL.size or head[:4] != b"PK\x03\x04" or begin < end:
                raise Unreadable("F15", part=info.filename)
            _, name, extra = _LOCAL.unpack(head)
            end = begin + _LOCAL.size + name + extra + info.compress_size
            if end > len(self._content):
                raise Unreadable("F15", part=info.filename)


def target(source: str, written: str) -> str:
    """Return the name of the part a relationship of `source` leads to; it may lie outside the package."""
    slashed = written.replace("\\", "/")
    path = slashed if slashed.startswith("/") else posixpath.join(posixpath.dirname(source), slashed)
    return posixpath.normpath(path).lstrip("/")


def _refuse_name(info: zipfile.ZipInfo) -> None:
    # Some programs of Windows write names with backslashes, which zipfile itself turns into slashes only there.
    name = info.orig_filename.replace("\\", "/")
    outside = name.startswith("/") or ".." in name.split("/") or any(mark in name for mark in ":\0")
    if outside or info.filename not in (name, info.orig_filename) or stat.S_ISLNK(info.external_attr >> 16):
        raise Unreadable("F14", part=name)
    if info.flag_bits & 0x1:
        raise Unreadable("F02")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Unreadable("F14", part=name)


def _repeated(found: list[zipfile.ZipInfo]) -> str:
    seen: set[str] = set()
    for info in found:
        if info.filename.casefold() in seen:
            return info.filename
        seen.add(info.filename.casefold())
    return "zip"


_ENTRY = struct.Struct("<4s24xHHH")
"""The beginning of an entry of the central directory: signature, lengths of name, extra field and comment."""
_ENTRY_SIZE = 46
_PART_NAMES_LOCAL = struct.Struct("<4s22xH")
_LOCAL_SIZE = 30


def with_slashes(content: bytes, file: zipfile.ZipFile) -> bytes:
    """Return the zip file with a slash for every backslash in the names of its parts; nothing else is changed.

    A name keeps its length in bytes, so that every part stays where it is.
    """
    changed = bytearray(content)
    for info in file.infolist():
        _, length = _PART_NAMES_LOCAL.unpack_from(content, info.header_offset)
        _replace(changed, info.header_offset + _LOCAL_SIZE, length)
    at = file.start_dir
    for _ in file.infolist():
        _, name, extra, comment = _ENTRY.unpack_from(content, at)
        _replace(changed, at + _ENTRY_SIZE, name)
        at += _ENTRY_SIZE + name + extra + comment
    return bytes(changed)


def _replace(changed: bytearray, begin: int, length: int) -> None:
    changed[begin : begin + length] = changed[begin : begin + length].replace(b"\\", b"/")
