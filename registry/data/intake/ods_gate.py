"""The gate of .ods: what repeats without end, and which cells are percentages or formulas."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from registry.data.intake.names_of_xml import local
from registry.data.intake.refusing import Malformed, Unreadable
from registry.data.intake.tallies import Looked
from registry.data.intake.xml_walk import Depth, nothing
from registry.domain.workbook import letters

if TYPE_CHECKING:
    from registry.data.intake.limits import Limits
    from registry.data.intake.relations import Reading
    from registry.data.intake.xml_walk import Clock

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_WHOLE = "encrypted-package"
_CELLS = ("table-cell", "covered-table-cell")


def look_ods(reading: Reading) -> dict[str, Looked]:
    """Walk all XML parts; returns what was seen in each sheet by its title, raises Unreadable over the limits.

    Only the content has to be XML: nothing is read of the other parts, and programs leave empty ones behind.
    """
    _refuse_encrypted(reading)
    if _CONTENT not in reading.package:
        raise Unreadable("F15", part=_CONTENT)
    content = _Content(reading.limits, reading.clock)
    for part in reading.package.infos:
        if part == _CONTENT:
            reading.look(part, Depth(part, reading.limits, content.opened, content.closed))
        elif part.lower().endswith(".xml"):
            with suppress(Malformed):
                reading.look(part, Depth(part, reading.limits, nothing, nothing))
    return content.sheets


def _refuse_encrypted(reading: Reading) -> None:
    """Refuse a document whose parts, or which as a whole, are encrypted: its parts would seem to be damaged."""
    found = _WHOLE in reading.package
    if not found and _MANIFEST in reading.package:
        with suppress(Malformed):
            found = any(name == "encryption-data" for name, _ in reading.elements(_MANIFEST))
    if found:
        raise Unreadable("F02")


class _Content:
    """The sheets of a document, cell by cell, as often as rows and cells repeat."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self.sheets: dict[str, Looked] = {}
        self._limits, self._clock = limits, clock
        self._title = ""
        self._row = self._column = self._next_row = self._next_column = self._total = 0

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the beginning of an element."""
        short = local(name)
        if short == "table":
            self._title = _of(attributes, "name")
            self.sheets[self._title] = Looked()
            self._next_row = 1
        elif short == "table-row":
            self._row, self._next_column = self._next_row, 1
            self._next_row += _times(attributes, "number-rows-repeated")
        elif short in _CELLS:
            self._column = self._next_column
            self._next_column += _times(attributes, "number-columns-repeated")
            kinds = {value for key, value in attributes.items() if local(key) == "value-type"}
            if kinds:
                self._filled(kinds, formula=bool(_of(attributes, "formula")))

    def closed(self, _name: str, _text: str) -> None:
        """Take no notice of texts: how a cell is shown is not what it holds."""

    def _filled(self, kinds: set[str], *, formula: bool) -> None:
        limits, bottom, right = self._limits, self._next_row - 1, self._next_column - 1
        times = (bottom - self._row + 1) * (right - self._column + 1)
        self._total += times
        if bottom > limits.rows or right > limits.columns or self._total > limits.cells:
            raise Unreadable(
                "F13",
                sheet=self._title,
                cell=f"{letters(min(right, 16_384))}{bottom}",
                rows=f"{limits.rows:,}",
                columns=str(limits.columns),
                cells=f"{limits.cells:,}",
            )
        self._clock.earn(times)
        seen, columns = self.sheets[self._title], range(self._column, right + 1)
        marks = [seen.percents] if "percentage" in kinds else []
        marks += [seen.formulas] if formula else []
        # Programs beside the standard say that a formula ended in an error; its stored value is an empty text.
        marks += [seen.unresolved] if "error" in kinds else []
        for row in range(self._row, bottom + 1) if marks else ():
            for mark in marks:
                mark[row].extend(columns)


def _of(attributes: dict[str, str], name: str) -> str:
    for key, value in attributes.items():
        if local(key) == name:
            return value
    return ""


def _times(attributes: dict[str, str], name: str) -> int:
    written = _of(attributes, name) or "1"
    if not (written.isascii() and written.isdigit() and len(written) < 10):
        raise Unreadable("F15", part=f"{_CONTENT} {written[:20]}")
    return int(written)
