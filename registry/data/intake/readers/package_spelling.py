"""Rewrites a workbook so that openpyxl can read it: transitional namespaces, a type for each part, slashes."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from registry.data.intake.gate.namespaces import EVERYDAY
from registry.data.intake.gate.relations import TYPES, types

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from registry.data.intake.gate.gate import Passed
    from registry.data.intake.gate.relations import PartReading, Types

_RENAMED = {strict.encode(): usual.encode() for strict, usual in EVERYDAY.items()}
_TARGET = re.compile(rb"""\bTarget\s*=\s*("[^"]*"|'[^']*')""")
_FORMATS = "xl/styles.xml"
"""The one part in which openpyxl looks for formats."""
_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"


def usual_package(content: bytes, reading: PartReading, passed: Passed) -> bytes:
    """Return a workbook that has passed the gate in a form openpyxl reads; most are returned unchanged."""
    declared, formats = types(reading), _formats(reading, passed)
    needed = {passed.book.part, *(place.part for place, _ in passed.sheets), *passed.tables}
    each_has_its_type = all(part.casefold() in declared.parts for part in needed)
    backslashes = any("\\" in relation.written for relation in passed.book.relations)
    if each_has_its_type and not backslashes and not passed.strict and formats in ("", _FORMATS):
        return content
    return _written_anew(content, declared, formats, needed)


def _formats(reading: PartReading, passed: Passed) -> str:
    """Return the part that holds the formats; empty when there is none."""
    targets = (one.target for one in passed.book.relations if one.kind == "styles" and not one.outside)
    return next(filter(None, map(reading.package.found, targets)), "")


def _written_anew(content: bytes, declared: Types, formats: str, read: AbstractSet[str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
        for info in old.infolist():
            name = info.filename
            part = _type_list(old, declared).encode() if name == TYPES else old.read(info)
            if name.endswith(".rels"):
                part = _TARGET.sub(lambda found: found[0].replace(b"\\", b"/"), part)
            if name.endswith((".xml", ".rels")) or name in read:
                for strict, usual in _RENAMED.items():
                    part = part.replace(strict, usual)
            new.writestr(_FORMATS if name == formats else name, part)
    return made.getvalue()


def _type_list(package: zipfile.ZipFile, declared: Types) -> str:
    """Return the list of types with an entry for every part."""
    entries = "".join(
        f"<Override PartName={quoteattr('/' + name)} ContentType={quoteattr(kind)}/>"
        for name in package.namelist()
        if name != TYPES and (kind := declared.of(name))
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_SPACE}">{entries}</Types>'
