"""Small OpenDocument workbooks written part by part. All content is FICTIONAL."""

from __future__ import annotations

from tests.data.intake.packages import packed

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
    for short in ("office", "table", "text")
)
MIME = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/></manifest:manifest>'
)


def open_document(rows: str, more: dict[str, str | bytes] | None = None, styles: str = "") -> bytes:
    """A document of one sheet of these rows, with further parts and styles."""
    content = (
        f'<office:document-content {SPACES} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:'
        f'xmlns:calcext:1.0">{styles}<office:body><office:spreadsheet><table:table table:name="가">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {"mimetype": MIME, "content.xml": content, "META-INF/manifest.xml": MANIFEST, **(more or {})}
    )


def cell_xml(kind: str, value: str, more: str = "") -> str:
    """A cell of this kind, with further attributes."""
    text = f"<text:p>{value}</text:p>"
    worth = f'office:value="{value}"' if kind in ("float", "percentage") else ""
    return f'<table:table-cell office:value-type="{kind}" {worth} {more}>{text}</table:table-cell>'
