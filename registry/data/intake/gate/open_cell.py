"""The row and the cell that are open while a sheet is walked, and how the cell is stored when it ends.

A cell is both checked and kept here. Its value is kept only as long as the sheet is plain, that is, as long as no
reader could understand it otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.counters import Looked
from registry.data.intake.gate.serial_dates import moment_text
from registry.data.intake.gate.styles_part import DisplayKind
from registry.data.intake.readers.cells import number_text, plain_text
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from registry.data.intake.gate.book_part import SheetPlace
    from registry.data.intake.gate.counters import Tally
    from registry.data.intake.gate.strings_part import Strings
    from registry.data.intake.gate.styles_part import Styles
    from registry.data.intake.limits import Limits

_LAST_DAY = 2_957_003
"""The last serial number that is a day in either date system: the end of the year 9999, counted from 1904."""
_WHOLE = 2.0**53
"""From here on a floating-point number may not be the whole number that is written."""
_DIGITS = 15
"""A floating-point number holds a whole number of up to this many digits exactly."""
_PERCENT, _DAY, _EAST_ASIAN_DAY, _STRUCK, _DURATION = map(int, DisplayKind)
"""As plain numbers, because testing the bits of an enumeration takes ten times as long."""


class OpenCell:
    """The row and the cell that are open; its methods run for each of a million cells, hence the slots."""

    __slots__ = (
        "_column", "_columns", "_formats", "_formula", "_from_1904", "_inline", "_inline_left",
        "_inline_marked", "_kind", "_kinds", "_limits", "_marked_strings", "_part", "_row", "_row_filled",
        "_strings", "_style", "_styles", "_tally", "_texts", "_title", "_value", "seen",
    )  # fmt: skip

    def __init__(
        self,
        place: SheetPlace,
        limits: Limits,
        styles: Styles,
        strings: Strings,
        tally: Tally,
        *,
        from_1904: bool,
    ) -> None:
        self.seen = Looked()
        self._part, self._title, self._limits = place.part, place.title, limits
        self._styles, self._formats = styles.marked, styles.formats
        self._strings, self._marked_strings, self._tally = strings.texts, strings.marked, tally
        self._from_1904 = from_1904
        self._row, self._row_filled = 0, False
        self._columns: list[int] = []
        self._texts: list[str] = []
        self._kinds: list[str] = []
        self._column, self._kind, self._style, self._formula = 0, "n", "", False
        self._value: str | None = None
        self._inline: str | None = None
        self._inline_marked = False
        self._inline_left: str | None = None

    def _end_cell(self) -> None:
        """Check the cell, count it, and keep its value."""
        kind, value, length = self._kind, self._value, 0
        if kind == "n":
            if not value:
                self._count_empty()
                return
            text, letter = self._number(value), "n"
        else:
            text, letter = self._text(kind, value)
            if not text:
                self._count_empty()
                return
            if letter == "s":
                length = len(text)
                if self._inline_marked or (self._marked_strings and kind == "s"):
                    self._note_runs(kind, value, text)
        self._count_filled(length)
        mark = self._styles.get(self._style)
        if mark is None:
            mark = self._unusual_style()
        if mark or self._style in self._formats:
            text, letter = self._styled(mark, text, letter)
        self._columns.append(self._column)
        self._texts.append(text)
        self._kinds.append(letter)

    def _keep_row(self) -> None:
        """Keep the cells of the row that ends, with its formulas that were never calculated behind the others."""
        row, seen, columns = self._row, self.seen, self._columns
        if row in seen.unresolved:
            uncalculated = seen.unresolved[row]
            columns.extend(uncalculated)
            self._texts.extend([""] * len(uncalculated))
            self._kinds.extend("e" * len(uncalculated))
        if columns:
            kinds = "".join(self._kinds)
            if seen.plain:
                seen.rows.append((row, columns, self._texts, kinds, *seen.marks(row)))
            self._columns, self._texts, self._kinds = [], [], []

    def _count_filled(self, length: int) -> None:
        seen, limits, column, row = self.seen, self._limits, self._column, self._row
        self._row_filled = True
        seen.filled += 1
        seen.last_row = row
        if column > seen.last_column:  # noqa: PLR1730 - a call costs more than a comparison
            seen.last_column = column
        if length:
            seen.text += length
            if length > limits.cell_text:
                limit = f"{limits.cell_text:,}"
                raise Unreadable("F27", sheet=self._title, cell=self._name, limit=limit)
        if column > limits.columns or self._tally.filled + seen.filled > limits.cells or row > limits.rows:
            raise self._too_many()

    def _count_empty(self) -> None:
        if self._formula and (self._value is None or self._kind == "n"):
            self.seen.unresolved[self._row].append(self._column)
        self._tally.empty += 1
        if self._tally.empty > self._limits.empty_cells:
            raise Unreadable("F14", part=self._part)

    def _number(self, written: str) -> str:
        """Return a number as the registry writes it."""
        if len(written) <= _DIGITS and written.isascii() and written.isdigit() and written[0] != "0":
            return written
        try:
            number = float(written)
        except ValueError:
            raise self._wrong() from None
        if not -_WHOLE < number < _WHOLE:
            self.seen.plain = False
            if not -1e300 < number < 1e300:
                raise self._wrong()
        return number_text(number)

    def _text(self, kind: str, value: str | None) -> tuple[str, str]:
        """Return the text of a cell that holds no number, and the letter for its kind; no text where it is empty."""
        if kind == "s":
            return self._shared(value) if value else "", "s"
        if kind == "inlineStr":
            return self._inline or "", "s"
        if not value:
            return "", ""
        if kind == "str":
            if "_x" in value:
                self.seen.plain = False
            return plain_text(value, escaped=False), "s"
        if kind == "b" and value in ("0", "1"):
            return "TRUE" if value == "1" else "FALSE", "b"
        if kind == "e":
            self.seen.errors[self._row].append(self._column)
        elif kind != "d":
            raise self._wrong()
        self.seen.plain = False
        return value, "e"

    def _shared(self, written: str) -> str:
        """Return the shared string with this number."""
        try:
            number = int(written)
            if number >= 0:
                return self._strings[number]
        except (ValueError, IndexError):
            pass
        raise self._wrong()

    def _styled(self, mark: int, text: str, letter: str) -> tuple[str, str]:
        """Return the value of a filled cell as its style shows it, and note what the style says of it."""
        seen, row = self.seen, self._row
        if mark & _STRUCK:
            seen.struck.add(row)
            # Programs give a cell the style of its first run; the runs of the text say what is struck of it.
            seen.left.setdefault(row, {}).setdefault(self._column, "")
        if letter != "n":
            return text, letter
        if self._style in self._formats:
            seen.formats.setdefault(row, {}).setdefault(self._formats[self._style], []).append(self._column)
        if mark & _PERCENT:
            seen.percents[row].append(self._column)
        elif mark & _EAST_ASIAN_DAY:
            seen.days[row].append(self._column)
            seen.plain = False
        elif mark & _DAY:
            number = float(text)
            if 0 <= number < _LAST_DAY:
                return moment_text(number, from_1904=self._from_1904, is_duration=bool(mark & _DURATION))
            seen.errors[row].append(self._column)
            seen.plain = False
        return text, letter

    def _note_runs(self, kind: str, value: str | None, text: str) -> None:
        """Note the raised and struck runs of a text."""
        if kind == "inlineStr":
            marked, left = self._inline_marked, self._inline_left
        else:
            number = int(value or "-1")
            marked, left = number in self._marked_strings, self._marked_strings.get(number)
        if marked:
            self.seen.raised.setdefault(self._row, {})[self._column] = text
        if left is not None:
            self.seen.left.setdefault(self._row, {})[self._column] = left

    def _unusual_style(self) -> int:
        """Return the marks of a style whose number is written unlike others, or is none of the workbook's."""
        try:
            return self._styles.get(str(int(self._style)), 0)
        except ValueError:
            raise self._wrong() from None

    def _wrong(self) -> Unreadable:
        return Unreadable("F15", part=f"{self._part} {self._name}")

    def _too_many(self) -> Unreadable:
        limits = self._limits
        return Unreadable(
            "F13",
            sheet=self._title,
            cell=self._name,
            rows=f"{limits.rows:,}",
            columns=str(limits.columns),
            cells=f"{limits.cells:,}",
        )

    @property
    def _name(self) -> str:
        return f"{letters(self._column)}{self._row}"
