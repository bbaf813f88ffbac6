"""Small workbooks written part by part, so that a test says just what is odd in one. All content is FICTIONAL."""

from __future__ import annotations

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
BOOK = "xl/workbook.xml"
TYPES = "[Content_Types].xml"
CORE = "docProps/core.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def sheet(rows: str, after: str = "", before: str = "") -> str:
    """A sheet part of these rows; `before` and `after` stand around the data."""
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def row(*cells: str, number: int = 1, attributes: str = "") -> str:
    """A row of cells written out."""
    return f'<row r="{number}" {attributes}>{"".join(cells)}</row>'


def strings(*texts: str) -> str:
    """A part of shared strings."""
    return f'{HEAD}<sst xmlns="{MAIN}">{"".join(f"<si><t>{text}</t></si>" for text in texts)}</sst>'


def styles(formats: str = "", fonts: str = "<font/>", xfs: str = '<xf numFmtId="0" fontId="0"/>') -> str:
    """A styles part."""
    return (
        f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><fonts>{fonts}</fonts>'
        "<fills><fill><patternFill/></fill></fills><borders><border/></borders>"
        f'<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>{xfs}</cellXfs>'
        '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def book(sheets: str = '<sheet name="A" sheetId="1" r:id="rId1"/>', more: str = "") -> str:
    """A workbook part."""
    return f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{more}<sheets>{sheets}</sheets></workbook>'


def leads(target: str = "worksheets/sheet1.xml", more: str = "", kind: str = "worksheet") -> str:
    """The relationships of the workbook part."""
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/>'
        f'<Relationship Id="rId8" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId9" Type="{OFFICE}/styles" Target="styles.xml"/>{more}</Relationships>'
    )


def parts(**changed: str | bytes) -> dict[str, str | bytes]:
    """The parts of a workbook of one sheet, those in `changed` (`sheet`, `strings`, `book` …) replaced."""
    return {
        TYPES: changed.get("types", types()),
        "_rels/.rels": (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
            f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="{CORE}"/>'
            "</Relationships>"
        ),
        BOOK: changed.get("book", book()),
        "xl/_rels/workbook.xml.rels": changed.get("leads", leads()),
        STRINGS: changed.get("strings", strings("FICTIONAL", "둘")),
        STYLES: changed.get("styles", styles()),
        SHEET: changed.get("sheet", sheet(row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c>'))),
        CORE: changed.get("core", core()),
    }


def types(main: str = f"{_TYPE}.sheet.main+xml") -> str:
    """The list of types, the workbook part of type `main`."""
    overrides = {
        BOOK: main,
        SHEET: f"{_TYPE}.worksheet+xml",
        STRINGS: f"{_TYPE}.sharedStrings+xml",
        STYLES: f"{_TYPE}.styles+xml",
        CORE: "application/vnd.openxmlformats-package.core-properties+xml",
    }
    told = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def core(keywords: str = "EX-2026-0001") -> str:
    """The core properties."""
    space = f"{PACKAGE}/metadata/core-properties"
    return f'{HEAD}<cp:coreProperties xmlns:cp="{space}"><cp:keywords>{keywords}</cp:keywords></cp:coreProperties>'


def packed(found: dict[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method, compresslevel=1) as file:
        for name, content in found.items():
            file.writestr(name, content)
    return made.getvalue()


def workbook(**changed: str | bytes) -> bytes:
    """A workbook of one sheet, its parts replaced by those in `changed`."""
    return packed(parts(**changed))


def strict(content: bytes) -> bytes:
    """The same workbook as Strict Open XML."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        found = {name: file.read(name) for name in file.namelist()}
    renamed = {MAIN: STRICT, OFFICE: STRICT_OFFICE}
    for usual, other in renamed.items():
        found = {name: part.replace(usual.encode(), other.encode()) for name, part in found.items()}
    return packed(dict(found))
