"""The gate of .ods: refuses endless repetition, and finds what the reader of values does not tell.

That is percentages, formulas, errors, hidden rows and columns, and struck-through text.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from registry.data.intake.errors import Malformed, Unreadable
from registry.data.intake.gate.counters import BookMarks, Looked
from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.ods_settings import SETTINGS, OdsSettings
from registry.data.intake.gate.outside_texts import Outside, Texts
from registry.data.intake.gate.xml_walk import Depth, nothing
from registry.domain.exchange.workbook import TextOutside, Where, letters

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.gate.xml_walk import Clock
    from registry.data.intake.limits import Limits

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_WHOLE = "encrypted-package"
_STYLES = "styles.xml"
_META = "meta.xml"
_ANNOTATION = "annotation"
_SHAPES = frozenset(
    {
        "frame",
        "custom-shape",
        "text-box",
        "rect",
        "ellipse",
        "circle",
        "caption",
        "line",
        "connector",
        "polygon",
        "path",
    }
)
_PAGE = frozenset(
    {f"{side}{which}" for side in ("header", "footer") for which in ("", "-left", "-first")}
    | {f"region-{place}" for place in ("left", "center", "right")}
)
_OF_BOOK = ("null-date", "style", "text-properties")
_CELLS = ("table-cell", "covered-table-cell")
_HIDDEN = frozenset({"collapse", "filter"})
"""How rows and columns are marked that are hidden, or left out by a filter."""


def look_ods(reading: PartReading) -> tuple[BookMarks, list[TextOutside]]:
    """Walk all XML parts; returns what was found beside the values, and the texts outside.

    Raises Unreadable over the limits. Only the content has to be well-formed: no cells are read from the other parts,
    and programs leave empty ones behind.
    """
    _refuse_encrypted(reading)
    if _CONTENT not in reading.package:
        raise Unreadable("F15", part=_CONTENT)
    content, outside = _Content(reading.limits, reading.clock), Outside(reading.limits)
    settings = OdsSettings(reading.limits)
    for part in reading.package.infos:
        if part == _CONTENT:
            reading.look(part, _ContentTexts(reading.limits, content, outside))
        elif part == SETTINGS:
            with suppress(Malformed):
                reading.look(part, settings)
        elif part.lower().endswith(".xml"):
            with suppress(Malformed):
                reading.look(part, _texts_of(part, reading.limits, outside))
    return BookMarks(content.sheets, settings.active, content.from_1904), outside.texts


def _texts_of(part: str, limits: Limits, outside: Outside) -> Depth:
    """Return the handlers for a part other than the content: styles hold page headers, meta holds properties."""
    if part == _META:
        return Texts(part, limits, None, lambda text, name: outside.add(Where.PROPERTY, text, name=name))
    if part != _STYLES:
        return Depth(part, limits, nothing, nothing)

    def add(text: str, _name: str) -> None:
        where = Where.HEADER if texts.open[0].startswith("header") else Where.FOOTER
        outside.add(where, text)

    texts = Texts(part, limits, _PAGE, add)
    return texts


class _ContentTexts(Texts):
    """Walks the content once: counts its cells and collects the texts of annotations and shapes."""

    def __init__(self, limits: Limits, content: _Content, outside: Outside) -> None:
        super().__init__(_CONTENT, limits, _SHAPES | {_ANNOTATION}, self._add)
        self._content, self._outside = content, outside

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element, for the texts and for the cells."""
        super().start(name, attributes)
        self._content.opened(name, attributes)

    def end(self, name: str) -> None:
        """Handle the end of an element, for the texts and for cells that show an error."""
        if not self.open:
            self._content.closed(name, "".join(self.text))
        super().end(name)

    def _add(self, text: str, _name: str) -> None:
        where = Where.COMMENT if _ANNOTATION in self.open else Where.SHAPE
        self._outside.add(where, text, self._content.title)


def _refuse_encrypted(reading: PartReading) -> None:
    """Refuse an encrypted document, which would otherwise seem damaged: all of it, or its parts, may be encrypted."""
    found = _WHOLE in reading.package
    if not found and _MANIFEST in reading.package:
        with suppress(Malformed):
            found = any(name == "encryption-data" for name, _ in reading.elements(_MANIFEST))
    if found:
        raise Unreadable("F02")


class _Content:
    """The sheets of a document, cell by cell; repeated rows and cells count as often as they repeat."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self.sheets: dict[str, Looked] = {}
        self._limits, self._clock = limits, clock
        self.title = ""
        """The title of the sheet that is being walked."""
        self.from_1904 = False
        self._merged_area = 0
        self._row = self._column = self._next_row = self._next_column = self._total = 0
        self._hidden = False
        """Whether the row that is being walked is hidden."""
        self._struck: set[tuple[str, str]] = set()
        """Families and names of the styles that strike text through."""
        self._style = ("", "")
        self._row_style = ""
        self._column_styles: list[tuple[int, str]] = []
        """The last column of each run of columns, and the style of its cells."""
        self._error_at: tuple[int, int] | None = None

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Handle the beginning of an element."""
        short = local(name)
        if short == "table":
            self.title = _of(attributes, "name")
            self.sheets[self.title] = Looked()
            self._next_row = 1
            self._column_styles = []
        elif short == "table-column":
            self._columns(attributes)
        elif short == "table-row":
            self._row, self._next_column = self._next_row, 1
            self._next_row += _times(attributes, "number-rows-repeated")
            self._hidden = _of(attributes, "visibility") in _HIDDEN
            self._row_style = _of(attributes, "default-cell-style-name")
        elif short in _OF_BOOK:
            self._of_book(short, attributes)
        elif short == "span" and ("text", _of(attributes, "style-name")) in self._struck and self._row:
            self.sheets[self.title].struck.add(self._row)
        elif short in _CELLS:
            self._column = self._next_column
            self._next_column += _times(attributes, "number-columns-repeated")
            kinds = {value for key, value in attributes.items() if local(key) == "value-type"}
            self._error_at = (self._row, self._column) if "error" in kinds else None
            if kinds:
                self._spanned(attributes)
                style = _of(attributes, "style-name") or self._row_style or self._style_of_column()
                self._filled(
                    kinds,
                    formula=bool(_of(attributes, "formula")),
                    struck=("table-cell", style) in self._struck,
                )

    def _of_book(self, short: str, attributes: dict[str, str]) -> None:
        """Handle an element that belongs to no sheet: a style, or the day from which days are counted."""
        if short == "null-date":
            self.from_1904 = _of(attributes, "date-value").startswith("1904-")
        elif short == "style":
            self._style = (_of(attributes, "family"), _of(attributes, "name"))
        else:
            lines = (_of(attributes, f"text-line-through-{what}") for what in ("style", "type"))
            if any(line not in ("", "none") for line in lines):
                self._struck.add(self._style)

    def closed(self, name: str, text: str) -> None:
        """Handle the end of an element: the text of a cell that shows an error is what it shows."""
        if self._error_at is not None and text and local(name) == "p":
            row, column = self._error_at
            self.sheets[self.title].error_texts.setdefault(row, {}).setdefault(column, text)

    def _columns(self, attributes: dict[str, str]) -> None:
        """Note a run of columns: whether they are hidden, and the style of their cells."""
        first = self._column_styles[-1][0] + 1 if self._column_styles else 1
        last = first - 1 + _times(attributes, "number-columns-repeated")
        self._column_styles.append((last, _of(attributes, "default-cell-style-name")))
        if _of(attributes, "visibility") in _HIDDEN:
            self.sheets[self.title].hidden_columns.update(range(first, min(last, self._limits.columns) + 1))

    def _spanned(self, attributes: dict[str, str]) -> None:
        """Note a filled cell that covers others."""
        rows, columns = (_times(attributes, f"number-{what}-spanned") for what in ("rows", "columns"))
        if rows > 1 or columns > 1:
            merged = self.sheets[self.title].merged
            merged.append((self._row, self._column, self._row + rows - 1, self._column + columns - 1))
            self._merged_area += rows * columns
            if len(merged) > self._limits.merged or self._merged_area > self._limits.merged_area:
                raise Unreadable("F14", part=_CONTENT)

    def _style_of_column(self) -> str:
        if not self._struck:  # nothing else is asked of a style
            return ""
        return next((style for last, style in self._column_styles if last >= self._column), "")

    def _filled(self, kinds: set[str], *, formula: bool, struck: bool) -> None:
        limits, bottom, right = self._limits, self._next_row - 1, self._next_column - 1
        times = (bottom - self._row + 1) * (right - self._column + 1)
        self._total += times
        if bottom > limits.rows or right > limits.columns or self._total > limits.cells:
            raise Unreadable(
                "F13",
                sheet=self.title,
                cell=f"{letters(min(right, 16_384))}{bottom}",
                rows=f"{limits.rows:,}",
                columns=str(limits.columns),
                cells=f"{limits.cells:,}",
            )
        self._clock.earn(times)
        seen, columns = self.sheets[self.title], range(self._column, right + 1)
        seen.last_column = max(seen.last_column, right)
        if struck:
            seen.struck.update(range(self._row, bottom + 1))
        if self._hidden and (not seen.hidden_rows or seen.hidden_rows[-1] < self._row):
            seen.hidden_rows.extend(range(self._row, bottom + 1))
        marks = [seen.percents] if "percentage" in kinds else []
        marks += [seen.formulas] if formula else []
        # A formula that ended in an error is marked by an extension of the standard; its stored value is empty.
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
