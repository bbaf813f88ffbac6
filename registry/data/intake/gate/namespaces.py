"""Names of Office Open XML: its namespaces in the transitional and the strict form, elements of rich text, and yes."""

from __future__ import annotations

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
EVERYDAY = {
    STRICT_MAIN: MAIN,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    "http://purl.oclc.org/ooxml/drawingml/main": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": (
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    ),
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": (
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    ),
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": (
        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    ),
}
"""The strict namespaces and their transitional forms (ISO/IEC 29500-1 and -4)."""

RICH_TEXT = frozenset(
    {
        "r", "rPr", "rPh", "phoneticPr", "b", "i", "u", "strike", "outline", "shadow", "condense", "extend", "sz",
        "color", "rFont", "family", "charset", "scheme", "vertAlign",
    }
)  # fmt: skip
"""The elements that may stand in a string beside its text (ECMA-376 18.4)."""

YES = frozenset({"1", "true", "on"})
"""The values of an attribute that mean yes."""


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return name.rpartition(" ")[2]
