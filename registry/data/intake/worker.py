"""The worker process: reads one file from standard input and writes what it holds as lines of JSON."""

from __future__ import annotations

import gc
import sys
import traceback
from pathlib import Path
from typing import Any

from registry.data.intake import wire
from registry.data.intake.errors import Unreadable
from registry.data.intake.limits import Limits
from registry.data.intake.sandbox import give_up, leave_seconds
from registry.data.intake.wire import Writer


def main(limits: dict[str, Any], name: str) -> None:
    """Read the file on standard input; whatever happens, even a fault, is written as a line."""
    gc.disable()  # the worker ends with the file; what it makes holds no cycles
    out = sys.stdout.buffer
    content = sys.stdin.buffer.read()
    bounds = Limits(**limits)
    try:
        give_up(bounds, bounds.seconds(len(content), bounds.most_counted), Path(__file__).parents[3])
        read(Writer(out, leave_seconds), content, name, bounds)
    except Unreadable as refused:
        out.write(wire.line("refused", refused.code, refused.values, _trace_of(refused)))
    except MemoryError as error:
        out.write(wire.line("refused", "F16", {}, _trace_of(error)))
    except ImportError as error:  # a library is missing, or is installed without its protection
        out.write(wire.line("refused", "F29", {}, _trace_of(error)))
    except Exception as error:  # noqa: BLE001 - whatever goes wrong in a reader, the file is refused in one sentence
        out.write(wire.line("refused", "F30", {}, _trace_of(error)))
    out.flush()


def _trace_of(error: BaseException) -> str:
    """Return the trace of an error without its message, which may quote the file."""
    trace = "".join(traceback.format_tb(error.__traceback__)[-12:])
    cause = error.__cause__
    before = f"{_trace_of(cause)}which led to\n" if cause else ""
    return f"{before}{trace}{type(error).__name__}"


def read(writer: Writer, content: bytes, name: str, limits: Limits) -> None:
    """Read a file of whatever kind and write what it holds; raises Unreadable."""
    # Each kind imports only what it needs, because the worker is started anew for every file.
    if container(content, name) == "xls":
        from registry.data.intake.readers.legacy_reader import read as read_old  # noqa: PLC0415 - see above

        writer.limit_time(limits.seconds(len(content)))
        read_old(writer, content, "xls", limits)
    else:
        from registry.data.intake.readers.package_reader import read as read_package  # noqa: PLC0415 - see above

        read_package(writer, content, limits)


_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WEB = (b"<html", b"<!doctype html", b"<table", b"<head")
_DRM = (b"DRM", b"SCDS", b"FSD", b"\x9b DRM", b"MarkAny", b"Fasoo", b"SoftCamp", b"<DOCUMENT SAFER")
"""The first bytes of files encrypted by document-security programs; checked only when no other type matches."""
_SEALED = ("EncryptedPackage", "\tDRMContent")
"""Streams of encrypted documents."""
_WORKBOOKS = ("Workbook", "WORKBOOK", "Book", "BOOK")
"""The streams that hold old workbooks; some programs write their names in capitals."""


def container(content: bytes, name: str) -> str:
    """Return `zip` or `xls`; raises Unreadable, with a sentence of its own for files often mistaken for workbooks."""
    if content.startswith((_ZIP, _EMPTY_ZIP)):
        return "zip"
    if content.startswith(_COMPOUND):
        return _compound(content)
    raise Unreadable(_otherwise(content, name))


def _compound(content: bytes) -> str:
    """Recognise an old workbook among encrypted new ones and other documents, by the names of its streams."""
    if any(stream.encode("utf-16-le") in content for stream in _SEALED):
        raise Unreadable("F02")
    if not any(stream.encode("utf-16-le") in content for stream in _WORKBOOKS):
        raise Unreadable("F01")
    return "xls"


def _otherwise(content: bytes, name: str) -> str:
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    small = start[:512].lower()
    if name.startswith("~$"):
        return "F12"
    if content[:1024].find(b"%PDF-") >= 0:
        return "F11"
    if any(mark.lower() in small[:64] for mark in _DRM):
        return "F02"
    if any(mark in small for mark in _WEB):
        return "F10"
    return "F09" if _is_text(content[:65536]) else "F01"


def _is_text(start: bytes) -> bool:
    """Return whether these bytes are the text of a CSV file: UTF-8, UTF-16 with a byte order mark, or CP949."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if any(byte < 32 and byte not in b"\t\r\n\x0c\x1a" for byte in start):
        return False
    for encoding in ("utf-8", "cp949"):
        try:
            start[: len(start) - 4 if len(start) == 65536 else None].decode(encoding)
        except UnicodeDecodeError as error:
            if error.start < len(start) - 8:
                continue
        return True
    return False
