"""The elements of a sheet that are not cells: merged areas, and the ranges that rules apply to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import YES
from registry.data.intake.gate.ranges import area

if TYPE_CHECKING:
    from registry.data.intake.gate.counters import Looked
    from registry.data.intake.gate.relations import PartReading


class Others:
    """Checks the elements of one sheet, one after the other, and keeps its merged areas."""

    def __init__(self, reading: PartReading, part: str, seen: Looked) -> None:
        self._limits, self._part, self._seen = reading.limits, part, seen
        self._ranges = self._area = 0

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Check an element; raises Unreadable over the limits."""
        for value in attributes.values():
            if len(value) > self._limits.attribute:
                raise Unreadable("F14", part=self._part)
        self._ranges += len(attributes.get("sqref", ""))
        if self._ranges > self._limits.ranges:
            raise Unreadable("F14", part=self._part)
        if name == "col":
            self._column(attributes)
        elif name == "mergeCell":
            self._merged(attributes.get("ref", ""))
        elif name == "hyperlink":
            area(attributes.get("ref", ""), self._part)

    def _column(self, attributes: dict[str, str]) -> None:
        """Keep the numbers of hidden columns, as far as a sheet may have filled ones."""
        if attributes.get("hidden") not in YES and attributes.get("width") != "0":
            return
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if not (first.isascii() and first.isdigit() and last.isascii() and last.isdigit()):
            raise Unreadable("F15", part=self._part)
        if len(first) < 6:
            most = self._limits.columns
            self._seen.hidden_columns.update(range(int(first), min(int(last[:6]), most) + 1))

    def _merged(self, ref: str) -> None:
        found = area(ref, self._part)
        self._area += (found[2] - found[0] + 1) * (found[3] - found[1] + 1)
        self._seen.merged.append(found)
        if len(self._seen.merged) > self._limits.merged or self._area > self._limits.merged_area:
            raise Unreadable("F14", part=self._part)
