"""The texts in the line of a row: its key fields, in columns that are aligned from row to row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from registry.domain.fields.kinds import Amount, Day, Integer, OneOf, Organisation, Text, TextLine
from registry.domain.problem import Unfit
from registry.domain.values.money import from_parts
from registry.domain.values.short_amount import column_amount
from ui.kit.days import day_words
from ui.kit.style.look import SECONDARY, font
from ui.kit.widgets.line_breaks import whole_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.fields.field import Field, Noun
    from registry.domain.fields.kinds import Kind, Stored
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language
    from ui.kit.forms.field_names import FieldNames

_KEYS: dict[str, tuple[str, ...]] = {
    "funding": ("fiscal_year", "source_org", "kind", "status", "amount"),
    "milestones": ("name", "type", "baseline", "forecast", "actual"),
    "risks": ("title", "category", "likelihood", "impact", "state", "due"),
    "actions": ("text", "owner", "due", "state"),
    "indicators": ("text", "level", "target", "target_date"),
    "presentations": ("sent", "from_org", "to_org", "channel", "document", "reply"),
    "industry_links": ("firm", "counterpart", "topic", "state"),
    "documents": ("type", "title", "number", "date", "mark"),
    "contacts": ("name", "title", "org", "role", "email"),
}
"""The key fields of each noun; of those kept in both languages, the one in the language of the screen is meant."""

_FIRST_FEW = 5
_WEIGHTS: dict[type[Kind], int] = {
    Text: 5,
    TextLine: 4,
    Organisation: 4,
    OneOf: 3,
    Day: 2,
    Amount: 4,
    Integer: 2,
}
_BETWEEN = 12
_UNIT = 24
"""Minimum pixels per unit of a column's weight; in a narrower line codes are left out, the last first."""
_DAY = 108
"""The fixed width of a date column in pixels; a shortened date would be useless."""


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """One key field as a column; what its texts do not need of the line is shared out by weight."""

    field: Field
    title: str
    weight: int

    @property
    def right(self) -> bool:
        """Whether the text is right-aligned (for figures)."""
        return isinstance(self.field.kind, Amount)

    @property
    def fixed(self) -> int:
        """The fixed width in pixels; 0 for a column that grows with the line."""
        return _DAY if isinstance(self.field.kind, Day) else 0


class Summary(QObject):
    """Summarises a row of a noun in one line."""

    widened = Signal()
    """A text is wider than all before it in its column: the columns are divided otherwise now."""

    def __init__(self, noun: Noun, naming: FieldNames, words: Vocabulary, language: Language) -> None:
        super().__init__()
        self._words, self._language, self._noun = words, language, noun
        self.columns = tuple(
            SummaryColumn(field, naming.name(noun.id, field.id), _WEIGHTS.get(type(field.kind), 3))
            for field in _key_fields(noun, language)
        )
        heading = font(SECONDARY, strong=True)
        self._needed = [whole_width(column.title, heading) for column in self.columns]
        """The width of the widest text of each column, its heading among them."""

    def texts(self, values: Mapping[str, Stored], changes: Mapping[str, str]) -> tuple[str, ...]:
        """Return the text of each column: stored values, replaced by unsaved changes."""
        texts = tuple(self._text(column.field, values, changes) for column in self.columns)
        self._measure(texts)
        return texts

    def places(self, rect: QRect) -> Iterator[QRect]:
        """Yield the rectangle of each column; a column that is left out has no width."""
        shown = self._fitting(rect.width())
        shared = max(0, rect.width() - sum(column.fixed for column in shown))
        growing = {column: needed for column, needed in self._needs() if column in shown and not column.fixed}
        widths = _divided(shared, growing)
        left = rect.left()
        for column in self.columns:
            width = (column.fixed or widths[column]) if column in shown else 0
            yield QRect(left, rect.top(), max(0, width - _BETWEEN), rect.height())
            left += width

    def spoken(self, texts: tuple[str, ...]) -> str:
        """Return what a screen reader speaks: the name and value of each column that is not empty."""
        pairs = zip(self.columns, texts, strict=True)
        return "; ".join(f"{column.title}: {text}" for column, text in pairs if text)

    def _measure(self, texts: tuple[str, ...]) -> None:
        shown, pairs = font(tabular=True), zip(self._needed, texts, strict=True)
        needed = [max(before, whole_width(text, shown)) for before, text in pairs]
        if needed != self._needed:
            self._needed = needed
            self.widened.emit()

    def _needs(self) -> Iterator[tuple[SummaryColumn, int]]:
        for column, needed in zip(self.columns, self._needed, strict=True):
            yield column, needed + _BETWEEN

    def _fitting(self, width: int) -> list[SummaryColumn]:
        shown = list(self.columns)
        for column in reversed(self.columns[1:]):
            if sum(one.fixed or one.weight * _UNIT for one in shown) <= width:
                break
            if isinstance(column.field.kind, OneOf):
                shown.remove(column)
        return shown

    def _text(self, field: Field, values: Mapping[str, Stored], changes: Mapping[str, str]) -> str:
        currency = ""
        if field.currency is not None:
            currency = str(changes.get(field.currency) or values.get(field.currency) or "")
        if field.id not in changes:
            return self._shown(field, values.get(field.id), currency) or self._other_name(field, values)
        raw = changes[field.id]
        try:
            stored = field.kind.parse(raw, self._words) if raw.strip() else None
        except Unfit:
            return f"{raw} {currency}".strip()
        return self._shown(field, stored, currency)

    def _shown(self, field: Field, stored: Stored, currency: str) -> str:
        """Return a value as lists show it: short amounts, and dates as offices write them."""
        if stored is None:
            return ""
        if isinstance(field.kind, Amount) and field.currency is not None:
            return column_amount(from_parts(int(stored)), currency, self._language)
        if isinstance(field.kind, Day):
            return day_words(stored, self._language)
        return field.kind.display(stored, self._words, self._language)

    def _other_name(self, field: Field, values: Mapping[str, Stored]) -> str:
        """Return the text in the other language where this one is missing, so that a line always has a name."""
        stem = field.id.removesuffix("_en").removesuffix("_ko")
        others = (values.get(name) for name in (stem, f"{stem}_en", f"{stem}_ko") if name != field.id)
        return next((str(other) for other in others if other), "")


def _divided(room: int, needed: Mapping[SummaryColumn, int]) -> dict[SummaryColumn, int]:
    """Return the widths of columns: what each needs and a share of the rest, or what the narrower ones leave it."""
    rest = room - sum(needed.values())
    if rest >= 0:
        whole = sum(column.weight for column in needed)
        return {column: width + rest * column.weight // whole for column, width in needed.items()}
    widths, left = {}, room
    for count, column in zip(range(len(needed), 0, -1), sorted(needed, key=needed.__getitem__), strict=True):
        widths[column] = min(needed[column], left // count)
        left -= widths[column]
    return widths


def _key_fields(noun: Noun, language: Language) -> Iterator[Field]:
    ids = _KEYS.get(noun.id) or tuple(field.id for field in noun.stored[:_FIRST_FEW])
    for id_ in ids:
        yield noun.by_id.get(f"{id_}_{language.value}") or noun.by_id[id_]
