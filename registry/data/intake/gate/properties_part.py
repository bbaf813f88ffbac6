"""The properties of a document that are read: the custom ones and the keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.relations import relations
from registry.data.intake.gate.xml_walk import Depth

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading

_MOST = 1_000


def properties(reading: PartReading) -> dict[str, str]:
    """Return custom properties by name, and `keywords`."""
    found: dict[str, str] = {}
    for relation in relations(reading, "").values():
        part = None if relation.outside else reading.package.found(relation.target)
        if part is not None and relation.kind in ("custom-properties", "customProperties"):
            found |= _custom(reading, part)
        elif part is not None and relation.kind in ("core-properties", "coreProperties"):
            found |= _keywords(reading, part)
    return found


def _custom(reading: PartReading, part: str) -> dict[str, str]:
    found: dict[str, str] = {}
    named = ""

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal named
        if local(name) == "property":
            named = attributes.get("name", "")

    def closed(name: str, text: str) -> None:
        if named and local(name) != "property" and named not in found and len(found) < _MOST:
            found[named] = text

    reading.look(part, Depth(part, reading.limits, opened, closed))
    return found


def _keywords(reading: PartReading, part: str) -> dict[str, str]:
    found: dict[str, str] = {}

    def closed(name: str, text: str) -> None:
        if local(name) == "keywords" and text:
            found["keywords"] = text

    reading.look(part, Depth(part, reading.limits, lambda *_: None, closed))
    return found
