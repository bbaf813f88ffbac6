"""The types of the parts of a workbook, and the relationships between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.package import target
from registry.data.intake.gate.xml_walk import Depth, nothing, walk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.intake.gate.package import Package
    from registry.data.intake.gate.xml_walk import Clock
    from registry.data.intake.limits import Limits

TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: `kind` is the last word of its type, `target` the part, or an address where `outside`."""

    kind: str
    target: str
    outside: bool
    written: str
    """The target as the file spells it."""


class PartReading:
    """What reading any part needs: the package, the limits and the clock."""

    def __init__(self, package: Package, limits: Limits, clock: Clock) -> None:
        self.package = package
        self.limits = limits
        self.clock = clock

    def elements(self, part: str) -> list[tuple[str, dict[str, str]]]:
        """Return the elements of a small part, names without namespaces, in order."""
        found: list[tuple[str, dict[str, str]]] = []

        def opened(name: str, attributes: dict[str, str]) -> None:
            if len(found) == self.limits.elements:
                raise Unreadable("F14", part=part)
            found.append((local(name), {local(key): value for key, value in attributes.items()}))

        self.look(part, Depth(part, self.limits, opened, nothing))
        return found

    def look(self, part: str, depth: Depth) -> None:
        """Walk one part with these handlers."""
        pieces = self.package.pieces(part)
        walk(pieces, part, self.limits, self.clock, start=depth.start, end=depth.end, text=depth.text)


@dataclass(frozen=True, slots=True)
class Types:
    """The declared types of parts: by the name of a part, and by extension for all others."""

    parts: Mapping[str, str]
    extensions: Mapping[str, str]

    def of(self, part: str) -> str:
        """Return the type of a part; empty when none is declared."""
        known = part.casefold()
        return self.parts.get(known) or self.extensions.get(known.rpartition("/")[2].rpartition(".")[2], "")


def types(reading: PartReading) -> Types:
    """Return the declared types of parts."""
    parts: dict[str, str] = {}
    extensions: dict[str, str] = {}
    for name, attributes in reading.elements(TYPES):
        declared = attributes.get("ContentType", "")
        if name == "Override":
            part = attributes.get("PartName", "").replace("\\", "/")
            parts[part.lstrip("/").casefold()] = declared
        elif name == "Default":
            extensions[attributes.get("Extension", "").casefold()] = declared
    return Types(parts, extensions)


def relations(reading: PartReading, source: str) -> dict[str, Relation]:
    """Return the relationships of a part by their ids; an empty name stands for the whole package."""
    folder, _, name = source.rpartition("/")
    part = reading.package.found(f"{folder}/_rels/{name}.rels".lstrip("/"))
    if part is None:
        return {}
    return {
        attributes.get("Id", ""): _relation(source, attributes)
        for element, attributes in reading.elements(part)
        if element == "Relationship"
    }


def _relation(source: str, attributes: dict[str, str]) -> Relation:
    kind = attributes.get("Type", "").rpartition("/")[2]
    outside = attributes.get("TargetMode") == "External"
    written = attributes.get("Target", "")
    return Relation(kind, written if outside else target(source, written), outside, written)
