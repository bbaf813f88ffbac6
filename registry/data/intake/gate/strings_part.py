"""The shared strings part: how long each string is, and whether one is escaped."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.xml_walk import CharacterData, earning, walk

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading

_IN_ONE = 65_536
"""Elements of one string: a string cannot have more runs than a cell has characters, two elements a run."""


@dataclass(slots=True)
class Strings:
    """The strings by their number."""

    lengths: array[int] = field(default_factory=lambda: array("L"))
    escaped: bool = False
    """Whether some text is written as `_x0041_`."""


def strings(reading: PartReading, part: str) -> Strings:
    """Measure the strings; readings of characters (phonetic runs) do not count."""
    found, text = Strings(), CharacterData()
    inside = length = elements = depth = worded = 0
    lengths, limits = found.lengths, reading.limits
    local_names: dict[str, str] = {}

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal inside, length, elements, depth
        text.clear()
        depth += 1
        elements += 1
        short = local_names.get(name) or local_names.setdefault(name, local(name))
        if short == "si":
            length = elements = 0
        elif short == "rPh":
            inside = depth
        if elements > _IN_ONE or depth > limits.depth:
            raise Unreadable("F14", part=part)

    def end(name: str) -> None:
        nonlocal inside, length, depth, worded
        short = local_names[name]
        if short == "t" and not inside:
            whole = text.taken()
            length += len(whole)
            found.escaped = found.escaped or "_x" in whole
        elif short == "rPh":
            inside = 0
        elif short == "si":
            lengths.append(length)
            worded += length > 0
            if len(lengths) > limits.cells:
                raise Unreadable("F14", part=part)
        text.clear()
        depth -= 1

    pieces = earning(reading.package.pieces(part), reading.clock, lambda: worded)
    walk(pieces, part, limits, reading.clock, start=start, end=end, text=text)
    return found
