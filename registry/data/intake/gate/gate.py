"""The gate: examines the parts of a workbook and refuses one that may not be read (reliability.md 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.intake.errors import Malformed, Unreadable
from registry.data.intake.gate.book_part import Book, SheetPlace, book
from registry.data.intake.gate.counters import Looked, Tally
from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.outside_texts import Outside, parts_of_sheets, texts_of
from registry.data.intake.gate.relations import TYPES, PartReading, relations
from registry.data.intake.gate.sheet_part import look
from registry.data.intake.gate.strings_part import Strings, strings
from registry.data.intake.gate.styles_part import Styles, styles
from registry.data.intake.gate.xml_walk import Depth, nothing
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from registry.data.intake.gate.package import Package
    from registry.data.intake.gate.relations import PartReading
    from registry.domain.exchange.workbook import TextOutside

Notice = tuple[str, dict[str, str]]
"""The code of a sentence, and the values of its placeholders."""

_XML = (".xml", ".rels", ".vml")
_NAMED = 12
"""How many hidden columns a notice names."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A workbook that has passed the gate, and what the gate found in it."""

    book: Book
    sheets: tuple[tuple[SheetPlace, Looked], ...]
    properties: Mapping[str, str]
    notices: tuple[Notice, ...]
    plain: bool
    """Whether every reader would find the same in it; then the rows the gate has read are used."""
    strict: bool
    """Whether it is written in the strict form of the standard."""
    tables: frozenset[str] = frozenset()
    """The parts that hold the shared strings and the styles."""
    outside: tuple[TextOutside, ...] = ()


def pass_gate(reading: PartReading, progress: Callable[[int], object]) -> Passed:
    """Examine a workbook; raises Unreadable. `progress` is called with the bytes of sheets examined."""
    if TYPES not in reading.package:
        raise Unreadable("F01")
    made = book(reading)
    shared, formats, used = _tables(reading, made)
    sheets, tally = [], Tally()
    for place in made.sheets:
        pieces = _counted(reading.package.pieces(place.part), progress)
        seen = look(reading, place, pieces, formats, shared, tally, from_1904=made.from_1904)
        sheets.append((place, seen))
    outside = Outside(reading.limits)
    for place, seen in sheets:
        outside.add_page(place.title, seen.page)
    _look_through(reading, made, {*used, *(place.part for place in made.sheets)}, outside)
    plain = all(seen.plain for _, seen in sheets) and shared.plain
    strict = any(seen.strict for _, seen in sheets)
    notices = (*_left_out(reading.package, made), *_to_know(sheets))
    return Passed(
        made,
        tuple(sheets),
        properties(reading),
        notices,
        plain,
        strict,
        frozenset(used),
        tuple(outside.texts),
    )


def _tables(reading: PartReading, made: Book) -> tuple[Strings, Styles, set[str]]:
    """Return the shared strings and the styles, and the parts they were read from."""
    shared, formats = Strings(), Styles()
    used: set[str] = set()
    if made.format == "xlsb":  # its parts are binary, not XML: only calamine can read them
        return shared, formats, used
    for relation in made.relations:
        part = None if relation.outside else reading.package.found(relation.target)
        if relation.kind not in ("sharedStrings", "styles"):
            continue
        if part is None:
            raise Unreadable("F15", part=relation.target)
        used.add(part)
        if relation.kind == "sharedStrings":
            shared = strings(reading, part)
        else:
            formats = styles(reading, part)
    return shared, formats, used


def _counted(pieces: Iterator[bytes], progress: Callable[[int], object]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece
        progress(len(piece))


def _look_through(reading: PartReading, made: Book, looked: set[str], outside: Outside) -> None:
    """Walk all other XML parts and collect the texts in them.

    A hostile part refuses the file. A part that is merely damaged does not: no cell is read from it.
    """
    known = parts_of_sheets(reading, made.sheets)
    for part in reading.package.infos:
        if part in looked or not part.lower().endswith(_XML):
            continue
        texts = texts_of(part, known, outside, reading.limits)
        try:
            reading.look(part, texts or Depth(part, reading.limits, nothing, nothing))
        except Malformed:
            continue


def _left_out(package: Package, made: Book) -> Iterator[Notice]:
    """Yield notices of links, macros and embedded files: they are neither followed nor run."""
    kinds = [relation.kind for relation in made.relations]
    parts = [part.lower() for part in package.infos]
    links = kinds.count("externalLink") + kinds.count("connections")
    if links:
        yield "F05", {"count": str(links)}
    if any(part.endswith("vbaproject.bin") for part in parts) or any("acrosheet" in kind for kind in kinds):
        yield "F06", {}
    embedded = sum("/embeddings/" in part or "/activex/" in part for part in parts)
    if embedded:
        yield "F28", {"count": str(embedded)}


def _to_know(sheets: list[tuple[SheetPlace, Looked]]) -> Iterator[Notice]:
    """Yield notices of what a person would not see in the open file, although it is read: hidden and struck rows."""
    hidden = [place.title for place, _ in sheets if place.hidden]
    if hidden:
        yield "F19", {"sheets": ", ".join(hidden)}
    for place, seen in sheets:
        yield from hidden_parts(place.title, seen)


def hidden_parts(title: str, seen: Looked) -> Iterator[Notice]:
    """Yield notices of the rows and columns of a sheet that are hidden or struck through."""
    if seen.hidden_rows:
        yield "F07", {"sheet": title, "count": str(len(seen.hidden_rows))}
    if seen.struck:
        yield "F08", {"sheet": title, "count": str(len(seen.struck))}
    hidden = [letters(column) for column in sorted(seen.hidden_columns) if column <= seen.last_column]
    if hidden:
        more = ", …" if len(hidden) > _NAMED else ""
        yield "F32", {"sheet": title, "columns": ", ".join(hidden[:_NAMED]) + more}


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
