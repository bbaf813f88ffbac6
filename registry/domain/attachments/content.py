"""Recognising the content of an attached file: a program, a document of the kind its extension names, or macros."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKED_AT = 65_536
"""How many bytes of a text are examined."""


def is_program(content: bytes) -> bool:
    """Return whether a system, or one of its interpreters, would run this content regardless of its name."""
    head = content[:1_024].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_PROGRAMS) or (head.startswith(b"MZ") and b"\0" in head[:64]):
        return True  # the NUL distinguishes a Windows program from a note that begins with “MZ세대”
    words = head.lower().replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")  # scripts in UTF-16 included
    if words.startswith(_SCRIPTS) or b"<hta:application" in words:
        return True
    if head.startswith(_OLE):
        return _INSTALLER in content
    return head.startswith(_ZIP) and _JAVA in content


def has_macros(content: bytes) -> bool:
    """Return whether an office document contains macros."""
    if content.startswith(_ZIP):  # the file names inside are not compressed
        return b"vbaProject.bin" in content or b"Basic/script-lc.xml" in content
    return content.startswith(_OLE) and "_VBA_PROJECT".encode("utf-16-le") in content


def looks_like(ending: str, content: bytes) -> bool:
    """Return whether the content fits a file with this extension; False for an unknown extension."""
    return ending in _CONTENTS and _CONTENTS[ending](content)


def _begins(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(starts)


def _later(place: int, *marks: bytes) -> Callable[[bytes], bool]:
    return lambda content: content[place : place + 32].startswith(marks)


def _riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(b"RIFF") and content[8:12] == kind


def _office(folder: bytes) -> Callable[[bytes], bool]:
    """Return a check for Office Open XML; also accepts encrypted files, for which the viewer asks for the key."""
    marks = (folder + b"/", folder + b"\\")

    def checked(content: bytes) -> bool:
        if content.startswith(_ZIP):
            return b"[Content_Types].xml" in content and any(mark in content for mark in marks)
        return _old(content, "EncryptedPackage") or content.startswith(_SEALED)

    return checked


def _open_document(kind: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(_ZIP) and kind in content[:512]


def _old_office(*streams: str) -> Callable[[bytes], bool]:
    return lambda content: _old(content, *streams) or content.startswith(_SEALED)


def _old(content: bytes, *streams: str) -> bool:
    """Return whether it is a compound file that contains one of these streams, or is protected by rights management."""
    names = (*streams, "\tDRMContent")
    return content.startswith(_OLE) and any(name.encode("utf-16-le") in content for name in names)


def _pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1_024] or content.startswith(_SEALED)


def _text(content: bytes) -> bool:
    start = content[:_LOOKED_AT]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if any(byte < 32 and byte not in b"\t\r\n\x0c\x1a\x1b" for byte in start):
        return False
    return any(_is_read_as(start, encoding) for encoding in ("utf-8", "cp949", "cp1252"))


def _is_read_as(start: bytes, encoding: str) -> bool:
    try:
        start.decode(encoding)
    except UnicodeDecodeError as error:  # a character cut off at the end of the examined bytes is no error
        return len(start) == _LOOKED_AT and error.start >= len(start) - 4
    return True


def _mail(content: bytes) -> bool:
    return _text(content) and _HEADER.match(content.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")) is not None


_HEADER = re.compile(rb"[!-9;-~]{1,80}:[ \t\r\n]|From [!-~]+ ")

_ZIP, _JAVA = b"PK\x03\x04", b"META-INF/MANIFEST.MF"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSTALLER = bytes.fromhex("84100c0000000000c000000000000046")
"""The class id of a Windows installer package, which has the same container format as old office documents."""

_SEALED = (b"SCDSA", b"<DOCUMENT SAFER", b"\x9b DRM", b"<## NASCA DRM", b"FSD", b"MarkAny", b"Fasoo")
"""The first bytes of files encrypted by document-security programs, which only these programs can open."""

_JPEG, _TIFF = _begins(b"\xff\xd8\xff"), _begins(b"II*\0", b"MM\0*")
_MEDIA = _later(4, b"ftyp")

_CONTENTS: dict[str, Callable[[bytes], bool]] = {
    "pdf": _pdf,
    "doc": _old_office("WordDocument"),
    "xls": _old_office("Workbook", "WORKBOOK", "Book", "BOOK"),
    "ppt": _old_office("PowerPoint Document"),
    "msg": _old_office("__properties_version1.0"),
    "hwp": lambda content: (
        _old_office("HwpSummaryInformation")(content) or content.startswith(b"HWP Document File")
    ),
    "docx": _office(b"word"),
    "docm": _office(b"word"),
    "xlsx": _office(b"xl"),
    "xlsm": _office(b"xl"),
    "xlsb": _office(b"xl"),
    "pptx": _office(b"ppt"),
    "pptm": _office(b"ppt"),
    "hwpx": lambda content: _open_document(b"application/hwp+zip")(content) or content.startswith(_SEALED),
    "odt": _open_document(b"application/vnd.oasis.opendocument.text"),
    "ods": _open_document(b"application/vnd.oasis.opendocument.spreadsheet"),
    "odp": _open_document(b"application/vnd.oasis.opendocument.presentation"),
    "rtf": _begins(b"{\\rt"),
    "txt": _text,
    "md": _text,
    "log": _text,
    "csv": _text,
    "tsv": _text,
    "eml": _mail,
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "jfif": _JPEG,
    "png": _begins(b"\x89PNG\r\n\x1a\n"),
    "gif": _begins(b"GIF87a", b"GIF89a"),
    "tif": _TIFF,
    "tiff": _TIFF,
    "bmp": _begins(b"BM"),
    "webp": _riff(b"WEBP"),
    "heic": _MEDIA,
    "mp4": _MEDIA,
    "m4a": _MEDIA,
    "mp3": _begins(b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"),
    "wav": _riff(b"WAVE"),
}
"""Maps an extension to the check that recognises its content."""

_PROGRAMS = (
    b"\x7fELF",
    b"#!",
    # macOS, in both byte orders and for several machines; Java classes begin like the last one
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a Windows shortcut
    b"ITSF\x03\x00\x00\x00",  # compiled help, which runs scripts
    b"MSCF\x00\x00\x00\x00",  # a cabinet, which installs itself
    b"!<arch>\ndebian",
    b"\xed\xab\xee\xdb",  # a package of RPM
)

_SCRIPTS = (
    b"@echo off",
    b"[desktop entry]",
    b"[internetshortcut]",
    b"[autorun]",
    b"regedit4",
    b"windows registry editor",
    b"<?php",
    b"<job>",
    b"<job ",
    b"<scriptlet",
)
