"""The reader of one column: made once with all that is known of the column, then called for each of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from registry.domain.exchange.sheet.amount_parser import ANY
from registry.domain.exchange.sheet.cell_parser import raw_of
from registry.domain.exchange.sheet.placeholders import LETTERS, means_nothing, repeats
from registry.domain.exchange.sheet.unit_phrases import NO_UNIT
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.fields.kinds import Amount, Text, TextLine
from registry.domain.fields.project import TITLES
from registry.domain.problem import Problem, Unfit
from registry.domain.values.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.exchange.sheet.amount_parser import Usual
    from registry.domain.exchange.sheet.conventions import Conventions
    from registry.domain.exchange.sheet.unit_phrases import Unit
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import Vocabulary

_KEPT = 4_096
"""How many different cells of a column are kept with what they were read as; columns of choices repeat few."""

_SHORT = 40
"""The greatest length of a text that is kept; a longer one rarely stands in two cells of a column."""

_IDENTIFYING = frozenset((*TITLES, "ref", "their_ref"))
"""Fields in which no two rows say the same, so that a mark that repeats the cell above says nothing."""


_NUMERIC = frozenset("0123456789+-")
"""How a text begins that a spreadsheet program may have made of a number."""
_UNUSUAL = _NUMERIC | LETTERS
"""How a text may begin that is not simply taken as it stands."""


class ReadCell(NamedTuple):
    """What a cell was read as: its stored value with notes, or the problem that prevents it."""

    stored: Stored = None
    notes: tuple[Problem, ...] = ()
    wrong: Problem | None = None
    currency: str = ""
    """The code of the currency that the cell of an amount names itself."""


NOTHING = ReadCell()


class ColumnReader:
    """Reads the cells of one column."""

    def __init__(
        self,
        field: str,
        kind: Kind,
        words: Vocabulary,
        habits: Conventions,
        *,
        unit: Unit = NO_UNIT,
        usual: Usual = ANY,
        meant: Mapping[str, str] | None = None,
    ) -> None:
        """`field` is the id of the column; `meant` maps written values to what a person said they mean."""
        self.field = field
        self.kind = kind
        self.unit = unit
        self._words = words
        self._habits = habits
        self._usual = usual
        self._meant = meant or {}
        self._is_kept = not isinstance(kind, Text)
        self._is_text = isinstance(kind, Text | TextLine) and not self._meant
        self._known: dict[Unit, dict[Cell, ReadCell]] = {}
        self._texts: dict[str, ReadCell] = {}
        self._plain: dict[Cell, ReadCell] = self._known.setdefault(NO_UNIT, {})
        self.repeats_above = not isinstance(kind, Amount) and field.rpartition(".")[2] not in _IDENTIFYING
        """Whether a mark such as 〃 repeats the cell above: not for amounts, nor where every value is another."""

    def __call__(self, cell: Cell, above: Cell | None = None, row_unit: Unit = NO_UNIT) -> ReadCell:
        """Read a cell; `above` is the cell it repeats if it is a mark that says so, `row_unit` the unit of its row."""
        if above is not None and self.is_ditto(cell):
            return self._repeated(cell, above)
        if self._is_text and cell.kind is CellKind.TEXT and cell.left is None and not cell.formula:
            known = self._texts.get(cell.text)
            if known is None:
                known = self._read_text(cell)
                if len(cell.text) <= _SHORT and len(self._texts) < _KEPT:
                    self._texts[cell.text] = known
            return known
        if not self._is_kept:
            return self._read(cell, row_unit)
        kept = self._plain if row_unit is NO_UNIT else self._known.setdefault(row_unit, {})
        known = kept.get(cell)
        if known is None:
            known = self._read(cell, row_unit)
            if len(kept) < _KEPT:
                kept[cell] = known
        return known

    def is_ditto(self, cell: Cell) -> bool:
        """Return whether a cell only says that it repeats the one above, and a person has said nothing else of it."""
        return (
            self.repeats_above
            and repeats(cell.text)
            and cell.kind is CellKind.TEXT
            and clean(cell.text) not in self._meant
        )

    def _repeated(self, cell: Cell, above: Cell) -> ReadCell:
        found = self(above)
        if found.wrong is not None or found.stored is None:
            return self._read(cell, NO_UNIT)
        note = Problem("T30", self.field, {"value": cell.text, "taken": above.text})
        return found._replace(notes=(*found.notes, note))

    def _read_text(self, cell: Cell) -> ReadCell:
        """Read an ordinary text, which is what most cells hold, as `_read` does, with less ado."""
        text = cell.text
        if text[:1] in _UNUSUAL and (
            text[:1] in _NUMERIC or repeats(text) or means_nothing(text, self.kind, self._words)
        ):
            return self._read(cell, NO_UNIT)
        try:
            return ReadCell(self.kind.parse(text, self._words) if text and not text.isspace() else None)
        except Unfit as unfit:
            return ReadCell(wrong=unfit.at(self.field, text))

    def _read(self, cell: Cell, row_unit: Unit) -> ReadCell:
        field, kind, words, usual = self.field, self.kind, self._words, self._usual
        unit = self.unit if row_unit is NO_UNIT else self.unit.over(row_unit)
        written = cell.text
        if self._meant and (meant := self._meant.get(clean(written))) is not None:
            # A person typed it, so it is no error of the sheet and not in its units.
            cell, unit, usual = Cell(meant), NO_UNIT, ANY
        try:
            _refuse_unclear(unit, agrees=self.unit.agrees(row_unit))
            read = raw_of(cell, kind, self._habits, words, field=field, unit=unit, usual=usual)
            stored = kind.parse(read.raw, words) if read.raw and not read.raw.isspace() else None
        except Unfit as unfit:
            return ReadCell(wrong=unfit.at(field, cell.text))
        return ReadCell(stored, read.notes, currency=read.currency or unit.currency)


def _refuse_unclear(unit: Unit, *, agrees: bool) -> None:
    """Raise Unfit T25 when the unit of a row is not understood, or contradicts the unit of the column."""
    if unit.unclear or not agrees:
        raise Unfit("T25")
