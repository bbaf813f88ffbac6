"""A sheet part looked through cell by cell: what is filled, how far it reaches, and what a reader would not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.counters import Looked, Tally
from registry.data.intake.gate.namespaces import MAIN, STRICT_MAIN
from registry.data.intake.gate.ranges import column_number
from registry.data.intake.gate.sheet_rules import Others
from registry.data.intake.gate.styles_part import DisplayKind
from registry.data.intake.gate.xml_walk import CharacterData, earning, walk
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.intake.gate.book_part import SheetPlace
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.gate.strings_part import Strings

_LAST_ROW = 1_048_576
_LAST_DAY = 2_957_003
"""The last serial number that is a day in either way of counting: the end of the year 9999, from 1904."""
_PAGE = ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
_YES = frozenset({"1", "true", "on"})
_WHOLE = 2.0**53
"""From here on a floating-point number may not be the whole number that is written."""


def look(  # noqa: C901, PLR0915 - called for every tag of a million cells: nested functions share its variables
    reading: PartReading,
    place: SheetPlace,
    pieces: Iterable[bytes],
    styles: dict[str, int],
    strings: Strings,
    tally: Tally,
) -> Looked:
    """Look through a sheet; `tally` grows by it. Raises Unreadable naming the cell or the part."""
    part, title = place.part, place.title
    seen, limits, text = Looked(), reading.limits, CharacterData()
    others = Others(reading, part, seen)
    lengths, deepest = strings.lengths, limits.depth
    known = {letters(column): column for column in range(1, 703)}
    page_names: dict[str, str] = {}
    cell_name = row_name = value_name = text_name = formula_name = is_name = ""
    depth = row = column = inline = phonetic = 0
    row_text, kind, style, value = "", "n", "", None
    digits = 0
    formula = hidden = row_filled = False

    def start(name: str, attributes: dict[str, str]) -> None:  # noqa: C901, PLR0912 - as for the whole
        nonlocal depth, column, kind, style, value, inline, formula, phonetic
        depth += 1
        if depth > deepest:
            raise Unreadable("F14", part=part)
        if text:
            text.clear()
        if name == cell_name:
            ref = attributes.get("r")
            before = column
            if ref is None:
                column += 1
            elif ref[-digits:] == row_text:
                column = known.get(ref[:-digits]) or _column(ref, digits)
            else:
                raise Unreadable("F15", part=f"{part} {ref[:20]}")
            if column <= before:
                raise Unreadable("F15", part=f"{part} {letters(column)}{row}")
            kind = attributes.get("t", "n")
            style = attributes.get("s", "")
            value, inline, formula = None, 0, False
        elif name == value_name or name == text_name or name == is_name:  # noqa: PLR1714, SIM109 - the quickest way
            return
        elif name == row_name:
            _row(attributes)
        elif name == formula_name:
            formula = True
            seen.formulas[row].append(column)
        elif depth == 1:
            _root(name)
        else:
            short = name.rpartition(" ")[2]
            if short == "rPh":
                phonetic = depth
            others.opened(short, attributes)

    def end(name: str) -> None:
        nonlocal depth, value, inline, phonetic
        depth -= 1
        if name == value_name:
            value = text[0] if len(text) == 1 else "".join(text)
            text.clear()
        elif name == cell_name:
            _cell()
        elif name == text_name:
            if not phonetic:
                whole = text.taken()
                inline += len(whole)
                if "_x" in whole:
                    seen.plain = False
        elif name == row_name:
            if hidden and row_filled:
                seen.hidden_rows.append(row)
        else:
            if depth < phonetic:
                phonetic = 0
            if text and name in page_names:
                seen.page.append((page_names[name], "".join(text)))
            text.clear()

    def _cell() -> None:  # noqa: C901, PLR0912 - as for the whole
        nonlocal row_filled
        length = 0
        if kind == "n":
            filled = bool(value)
            if value:
                _number(value)
        elif kind == "s":
            length = _kept_length(value) if value else 0
            filled = length > 0
        elif kind == "inlineStr":
            length = inline
            filled = length > 0
        else:
            filled = bool(value)
            length = _other_kind(value) if value else 0
        if formula and not filled and (value is None or kind == "n"):
            seen.unresolved[row].append(column)
        if not filled:
            tally.empty += 1
            if tally.empty > limits.empty_cells:
                raise Unreadable("F14", part=part)
            return
        row_filled = True
        seen.filled += 1
        seen.last_row = row
        if column > seen.last_column:  # noqa: PLR1730 - a call costs more than a comparison
            seen.last_column = column
        if length:
            seen.text += length
        if style in styles:
            _marked(styles[style])
        if length > limits.cell_text:
            raise Unreadable(
                "F27", sheet=title, cell=f"{letters(column)}{row}", limit=f"{limits.cell_text:,}"
            )
        if column > limits.columns or tally.filled + seen.filled > limits.cells or row > limits.rows:
            raise _too_many()

    def _kept_length(written: str) -> int:
        """Return how long the kept string of this number is."""
        try:
            number = int(written)
            if number >= 0:
                return lengths[number]
        except (ValueError, IndexError):
            pass
        raise _wrong()

    def _number(written: str) -> None:
        try:
            number = float(written)
        except ValueError:
            raise _wrong() from None
        if not -_WHOLE < number < _WHOLE:
            seen.plain = False
            if not -1e300 < number < 1e300:
                raise _wrong()

    def _other_kind(written: str) -> int:
        """Take in a cell that is neither number nor kept string; returns the length of its text."""
        if kind == "e":
            seen.errors[row].append(column)
            seen.plain = False
        elif kind == "str":
            if "_x" in written:
                seen.plain = False
            return len(written)
        elif kind == "d":
            seen.plain = False
        elif kind != "b" or written not in ("0", "1"):
            raise _wrong()
        return 0

    def _marked(mark: int) -> None:
        if mark & DisplayKind.STRUCK:
            seen.struck.add(row)
        if kind != "n":
            return
        if mark & DisplayKind.PERCENT:
            seen.percents[row].append(column)
        elif mark & DisplayKind.EAST_ASIAN_DAY:
            seen.days[row].append(column)
            seen.plain = False
        elif mark & DisplayKind.DAY and not 0 <= float(value or 0) < _LAST_DAY:
            seen.errors[row].append(column)
            seen.plain = False

    def _row(attributes: dict[str, str]) -> None:
        nonlocal row, row_text, digits, column, hidden, row_filled
        written = attributes.get("r")
        before = row
        row_text = written or str(row + 1)
        if not (row_text.isascii() and row_text.isdigit() and len(row_text) < 8):
            raise Unreadable("F15", part=f"{part} {row_text[:20]}")
        row = int(row_text)
        if not before < row <= _LAST_ROW or row_text[0] == "0":
            raise Unreadable("F15", part=f"{part} {row_text}")
        digits, column, row_filled = len(row_text), 0, False
        hidden = attributes.get("hidden") in _YES or attributes.get("ht") == "0"

    def _root(name: str) -> None:
        nonlocal cell_name, row_name, value_name, text_name, formula_name, is_name
        space, _, short = name.rpartition(" ")
        if short != "worksheet" or space not in (MAIN, STRICT_MAIN):
            raise Unreadable("F15", part=part)
        seen.strict = space == STRICT_MAIN
        page_names.update((f"{space} {short}", short) for short in _PAGE)
        cell_name, row_name, value_name, text_name, formula_name, is_name = (
            f"{space} {short}" for short in ("c", "row", "v", "t", "f", "is")
        )

    def _column(ref: str, digits: int) -> int:
        found = column_number(ref[:-digits])
        if not found:
            raise Unreadable("F15", part=f"{part} {ref[:20]}")
        return found

    def _wrong() -> Unreadable:
        return Unreadable("F15", part=f"{part} {letters(column)}{row}")

    def _too_many() -> Unreadable:
        return Unreadable(
            "F13",
            sheet=title,
            cell=f"{letters(column)}{row}",
            rows=f"{limits.rows:,}",
            columns=str(limits.columns),
            cells=f"{limits.cells:,}",
        )

    pieces = earning(pieces, reading.clock, lambda: seen.filled)
    walk(pieces, part, limits, reading.clock, start=start, end=end, text=text)
    tally.filled += seen.filled
    tally.text += seen.text
    if tally.text > limits.all_text:
        raise Unreadable("F14", part=part)
    return seen
