"""Strict Open XML in its everyday spelling, which is the only one openpyxl reads."""

from __future__ import annotations

import io
import zipfile

from registry.data.intake.names_of_xml import EVERYDAY

_RENAMED = {strict.encode(): usual.encode() for strict, usual in EVERYDAY.items()}


def everyday(content: bytes) -> bytes:
    """Return a workbook that has passed the gate with all namespaces renamed; nothing else is changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
        for info in old.infolist():
            part = old.read(info)
            if info.filename.endswith((".xml", ".rels")):
                for strict, usual in _RENAMED.items():
                    part = part.replace(strict, usual)
            new.writestr(info.filename, part)
    return made.getvalue()
