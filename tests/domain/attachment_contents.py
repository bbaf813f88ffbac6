"""The beginning of a file of each kind that is opened, so far as its content is looked at. FICTIONAL."""

from __future__ import annotations

import io
import zipfile

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def packed(*names: str, first: tuple[str, str] | None = None) -> bytes:
    """A zip file with these parts; `first` is a part and its content, not compressed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        if first is not None:
            archive.writestr(*first, compress_type=zipfile.ZIP_STORED)
        for name in names:
            archive.writestr(name, "content " * 100)
    return made.getvalue()


def compound(*streams: str) -> bytes:
    """A compound file that names these streams."""
    return OLE + b"".join(stream.encode("utf-16-le") + b"\0\0" for stream in streams)


def _open_document(kind: str) -> bytes:
    return packed("content.xml", first=("mimetype", f"application/vnd.oasis.opendocument.{kind}"))


_TEXT = "회의 결과 FICTIONAL\n둘째 줄\n".encode()
_JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF"
_WORD = packed("[Content_Types].xml", "word/document.xml")
_EXCEL = packed("[Content_Types].xml", "xl/workbook.xml")
_POWERPOINT = packed("[Content_Types].xml", "ppt/presentation.xml")

CONTENTS = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\0\x01 FICTIONAL",
    "doc": compound("WordDocument"),
    "xls": compound("Workbook"),
    "ppt": compound("PowerPoint Document"),
    "msg": compound("__properties_version1.0"),
    "hwp": compound("FileHeader", "\x05HwpSummaryInformation"),
    "docx": _WORD,
    "docm": _WORD,
    "xlsx": _EXCEL,
    "xlsm": _EXCEL,
    "xlsb": packed("[Content_Types].xml", "xl/workbook.bin"),
    "pptx": _POWERPOINT,
    "pptm": _POWERPOINT,
    "hwpx": packed("Contents/content.hpf", first=("mimetype", "application/hwp+zip")),
    "odt": _open_document("text"),
    "ods": _open_document("spreadsheet"),
    "odp": _open_document("presentation"),
    "rtf": b"{\\rtf1\\ansi FICTIONAL}",
    "txt": _TEXT,
    "md": _TEXT,
    "log": _TEXT,
    "csv": "사업명,국가\n가,KEN\n".encode("cp949"),
    "tsv": "\ufeffa\tb\n".encode("utf-16-le"),
    "eml": b"Received: from x\r\nSubject: FICTIONAL\r\n\r\nwords",
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "jfif": _JPEG,
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "gif": b"GIF89a\x01\0",
    "tif": b"II*\0\x08\0",
    "tiff": b"MM\0*\0\0",
    "bmp": b"BM\x36\0\0\0",
    "webp": b"RIFF\x24\0\0\0WEBPVP8 ",
    "heic": b"\0\0\0\x18ftypheic",
    "mp4": b"\0\0\0\x18ftypmp42",
    "m4a": b"\0\0\0\x18ftypM4A ",
    "mp3": b"ID3\x04\0",
    "wav": b"RIFF\x24\0\0\0WAVEfmt ",
}
"""By ending."""
