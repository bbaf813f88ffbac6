"""The shared strings part: the strings that cells name by their number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import MAIN, RICH_TEXT, STRICT_MAIN, local
from registry.data.intake.gate.text_runs import TextRuns, mark_of
from registry.data.intake.gate.xml_walk import CharacterData, earning, walk
from registry.data.intake.readers.cells import plain_text

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading

_IN_ONE = 65_536
"""Elements of one string: a string cannot have more runs than a cell has characters, two elements a run."""
_ELEMENTS = RICH_TEXT | {"sst", "si", "t"}
_STRING = 2
"""How deep strings lie in a part that is written by the rules; their texts lie one or two elements deeper."""


@dataclass(slots=True)
class Strings:
    """The strings by their number."""

    texts: list[str] = field(default_factory=list)
    plain: bool = True
    """Whether every reader understands them alike: no text is written as `_x0041_`, all elements are known ones."""
    marked: dict[int, str | None] = field(default_factory=dict)
    """The strings with raised or struck runs, by their number: what is left without the struck ones, or None."""


def strings(reading: PartReading, part: str) -> Strings:
    """Read the strings; how their letters are read aloud (phonetic runs) is no part of them."""
    scan = _StringsScan(reading, part)
    pieces = earning(reading.package.pieces(part), reading.clock, lambda: scan.worded)
    walk(pieces, part, reading.limits, reading.clock, start=scan.start, end=scan.end, text=scan.text)
    return scan.found


class _StringsScan:
    """A state machine over the tags of the part; its state is the string and the phonetic run that are open."""

    def __init__(self, reading: PartReading, part: str) -> None:
        self.found, self.text = Strings(), CharacterData()
        self.worded = 0
        """Strings that hold something."""
        self._part, self._limits = part, reading.limits
        self._short: dict[str, str] = {}
        """Names of elements without their namespaces."""
        self._runs = TextRuns()
        self._depth = self._elements = 0
        self._phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element."""
        if self.text and self.text.taken().strip():
            self.found.plain = False
        self.text.clear()
        self._depth += 1
        self._elements += 1
        short = self._short.get(name) or self._new_name(name)
        if short == "si":
            self._elements = 0
            self._runs.clear()
        elif short == "rPh":
            self._phonetic = True
        elif short == "r":
            self._runs.mark = 0
        elif short in ("strike", "vertAlign"):
            self._runs.mark |= mark_of(short, attributes)
        if self._elements > _IN_ONE or self._depth > self._limits.depth:
            raise Unreadable("F14", part=self._part)

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        short = self._short[name]
        self._depth -= 1
        if short == "t" and not self._phonetic:
            whole = self.text.taken()
            self._runs.add(whole)
            if "_x" in whole or self._depth not in (_STRING, _STRING + 1):
                self.found.plain = False
        elif short == "rPh":
            self._phonetic = False
        elif short == "si":
            self._keep()
        self.text.clear()

    def _keep(self) -> None:
        runs, found = self._runs, self.found
        whole = plain_text(runs.taken(), escaped=False)
        if runs.is_marked:
            found.marked[len(found.texts)] = runs.left()
        found.texts.append(whole)
        self.worded += whole != ""
        if len(found.texts) > self._limits.cells:
            raise Unreadable("F14", part=self._part)

    def _new_name(self, name: str) -> str:
        """Return the name of an element met for the first time."""
        short = self._short[name] = local(name)
        if name.rpartition(" ")[0] not in (MAIN, STRICT_MAIN) or short not in _ELEMENTS:
            self.found.plain = False
        return short
