"""The texts of a workbook outside its cells: page headers and footers, comments, shapes, properties.

None of them becomes a value of the registry, but any of them may carry the mark of the whole workbook (domain.md 4.3
rule 1).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.relations import relations
from registry.data.intake.gate.xml_walk import Depth
from registry.domain.exchange.workbook import TextOutside, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from registry.data.intake.gate.book_part import SheetPlace
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.limits import Limits

_OF_SHEET = {
    "comments": Where.COMMENT,
    "threadedComment": Where.COMMENT,
    "drawing": Where.SHAPE,
    "vmlDrawing": Where.SHAPE,
    "chart": Where.SHAPE,
    "chartEx": Where.SHAPE,
}
"""The kinds of relationships that lead from a sheet, or from its drawing, to parts with texts."""
_FOLDERS = {
    "docprops/": Where.PROPERTY,
    "customxml/": Where.PROPERTY,
    "xl/comments": Where.COMMENT,
    "xl/threadedcomments/": Where.COMMENT,
    "xl/drawings/": Where.SHAPE,
    "xl/charts/": Where.SHAPE,
}
"""The usual names of parts with texts, for parts that no relationship of a sheet leads to."""
_WHOLE = {
    Where.COMMENT: frozenset({"comment", "threadedComment"}),
    Where.SHAPE: frozenset({"p", "div"}),
}
"""The elements whose content is one text, however many runs it is written in."""
_BREAKS = frozenset({"br", "p", "creator", "date", "date-string"})
"""Elements after which a text continues on a new line."""
_VALUES = frozenset({"lpwstr", "lpstr", "bstr"})
"""Elements that hold the value of the property around them."""
_LONGEST_NAME = 80
_PAGE_CODE = re.compile(r'&(?:"[^"]*"|K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|\d{1,3}|.)', re.DOTALL)
_SECTIONS, _NUMBERS = "LCR", "PN"


class Outside:
    """Collects the texts of one workbook; raises Unreadable over the limit."""

    def __init__(self, limits: Limits) -> None:
        self.texts: list[TextOutside] = []
        self._limits = limits
        self._length = 0

    def add(self, where: Where, text: str, sheet: str = "", name: str = "") -> None:
        """Add a text; it is cut at the length of a cell, because no mark is longer."""
        kept = text.strip()[: self._limits.cell_text]
        if not kept:
            return
        self._length += len(kept)
        if self._length > self._limits.outside:
            raise Unreadable("F14", part=sheet or name or where.value)
        self.texts.append(TextOutside(where, kept, sheet, name[:_LONGEST_NAME]))

    def add_page(self, sheet: str, written: Iterable[tuple[str, str]]) -> None:
        """Add the headers and footers of a sheet's pages, given with the names of their elements."""
        for name, text in written:
            where = Where.HEADER if name.endswith("Header") else Where.FOOTER
            for section in page_sections(text):
                self.add(where, section, sheet)


class Texts(Depth):
    """Reads the texts of one part: one for each element named in `whole`, or one for every element where it is None."""

    def __init__(
        self,
        part: str,
        limits: Limits,
        whole: frozenset[str] | None,
        add: Callable[[str, str], object],
    ) -> None:
        """`add` is called with each text and the cell or the name that belongs to it."""
        super().__init__(part, limits, self._begin, self._finish)
        self._whole, self._add = whole, add
        self.open: list[str] = []
        """The named elements that are open now, the outermost first."""
        self._pieces: list[str] = []
        self._name = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element, and the text before it."""
        self._gather(self.text.taken())
        super().start(name, attributes)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        short = local(name)
        if self._whole is None:
            self._pieces.clear()
            self._name = _of(attributes, "name") or (self._name if short in _VALUES else short)
        elif short in self._whole:
            self._emit()
            self.open.append(short)
            self._name = _of(attributes, "ref")

    def _finish(self, name: str, text: str) -> None:
        self._gather(text)
        short = local(name)
        if self._whole is None:
            self._emit()
        elif short in self._whole:
            self._emit()
            self.open.pop()
        elif short in _BREAKS:
            self._gather("\n")

    def _gather(self, text: str) -> None:
        if text and (self._whole is None or self.open):
            self._pieces.append(text)

    def _emit(self) -> None:
        if self._pieces:
            self._add("".join(self._pieces), self._name)
            self._pieces.clear()


def _of(attributes: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if local(key) == name), "")


def page_sections(written: str) -> list[str]:
    """Return the texts at the left, in the middle and at the right of a header or footer, without format codes."""
    sections = [""]
    end = 0
    for code in _PAGE_CODE.finditer(written):
        sections[-1] += written[end : code.start()]
        end = code.end()
        letter = code[0][1:].upper()
        if letter == "&":
            sections[-1] += "&"
        elif letter in _SECTIONS:
            sections.append("")
        elif letter in _NUMBERS:
            sections[-1] += "1"
    sections[-1] += written[end:]
    return [part.strip() for part in sections if part.strip()]


def parts_of_sheets(reading: PartReading, sheets: Iterable[SheetPlace]) -> dict[str, tuple[Where, str]]:
    """Return the parts that hold texts of a sheet, each with its kind and the title of the sheet."""
    found: dict[str, tuple[Where, str]] = {}
    for place in sheets:
        waiting = [place.part]
        while waiting:
            for relation in relations(reading, waiting.pop()).values():
                part = None if relation.outside else reading.package.found(relation.target)
                if part is not None and relation.kind in _OF_SHEET and part not in found:
                    found[part] = (_OF_SHEET[relation.kind], place.title)
                    waiting.append(part)
    return found


def texts_of(
    part: str, known: Mapping[str, tuple[Where, str]], outside: Outside, limits: Limits
) -> Depth | None:
    """Return the handlers that read the texts of a part; None for a part that holds none."""
    where, sheet = known.get(part) or (_by_folder(part), "")
    if where is None:
        return None

    def add(text: str, name: str) -> None:
        outside.add(where, text, sheet, name)

    return Texts(part, limits, _WHOLE.get(where), add)


def _by_folder(part: str) -> Where | None:
    folded = part.casefold()
    return next((where for folder, where in _FOLDERS.items() if folded.startswith(folder)), None)
