"""Rows of sums in a table: recognised by their label, by the group it names, and by their amounts."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.sum_label import ends_as_sum, sum_name
from registry.domain.exchange.workbook import CellKind
from registry.domain.vocabulary.language import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.exchange.sheet.amount_sums import AmountSums
    from registry.domain.exchange.workbook import Cell, Rows
    from registry.domain.vocabulary.code_lists import Vocabulary

FULL = 0.75
"""From which share of the usual number of cells a row looks like the others."""
USUAL = 3
"""The least usual number of cells at which a row with one text differs from the others."""
_SHORT = 40
_SEARCHED = 5_000
"""How many rows are searched for the names of groups."""
_REGIONS = frozenset(
    map(
        folded,
        (
            "Asia", "Southeast Asia", "South Asia", "East Asia", "Central Asia", "ASEAN", "Pacific", "Oceania",
            "Africa", "Middle East", "Europe", "Latin America", "Americas", "Indo-Pacific", "Pacific Islands",
            "아시아", "동남아", "동남아시아", "서남아", "남아시아", "중앙아시아", "아세안", "태평양", "태평양도서국",
            "아프리카", "중동", "유럽", "중남미", "인도태평양",
        ),
    )
)  # fmt: skip


class SumFit(StrEnum):
    """What the label and the amounts of a row say."""

    SUM = "sum"
    MAYBE = "maybe"
    NONE = "none"


class Groups:
    """The names by which a table may be grouped: countries, regions and areas, and what stands in it several times."""

    def __init__(self, rows: Rows, numbers: Sequence[int], words: Vocabulary) -> None:
        self._rows, self._numbers, self._words = rows, numbers, words
        self._names: frozenset[str] | None = None

    def has(self, name: str) -> bool:
        """Return whether a name is that of a group."""
        if self.is_place(name):
            return True
        if self._names is None:
            self._names = self._found()
        return folded(name) in self._names

    def is_place(self, text: str) -> bool:
        """Return whether a text names a country, a region or an area of cooperation."""
        if folded(text) in _REGIONS:
            return True
        return any(self._words[name].find(text) is not None for name in ("country", "area"))

    def _found(self) -> frozenset[str]:
        """Return the texts that stand several times, or alone in their row; one that stands once may be any title."""
        counted: Counter[str] = Counter()
        lone: set[str] = set()
        for row in self._numbers[:_SEARCHED]:
            cells = self._rows[row]
            texts = [
                folded(cell.text)
                for cell in cells.values()
                if cell.kind is CellKind.TEXT and len(cell.text) <= _SHORT
            ]
            counted.update(texts)
            lone.update(texts if len(cells) == 1 else ())
        return frozenset({text for text, times in counted.items() if times > 1} | lone)


class SumRows:
    """Tells rows of sums from projects, given the titles' columns and the usual number of cells."""

    def __init__(self, titles: Sequence[int], usual: int, groups: Groups, sums: AmountSums) -> None:
        self._titles, self._usual = titles, usual
        self._groups, self._sums = groups, sums

    def fit(self, cells: Mapping[int, Cell], texts: Mapping[int, str], *, has_days: bool) -> SumFit:
        """Return whether a row is a sum; `texts` are its texts by column."""
        if not texts:
            return SumFit.SUM if not has_days and self._sums.match(cells) else SumFit.NONE
        place = self._label_place(texts)
        name = sum_name(texts[place])
        if name is None:
            return SumFit.NONE
        beside = [text for column, text in texts.items() if column != place]
        says_more = has_days or not all(_says_nothing(text) or self._groups.has(text) for text in beside)
        if not name:
            return SumFit.MAYBE if says_more else SumFit.SUM
        return self._named(cells, texts[place], name, says_more=says_more, beside=bool(beside))

    def _label_place(self, texts: Mapping[int, str]) -> int:
        """Return the column of the label: that of the title, unless the first text is the label of a sum itself."""
        first, titled = min(texts), [column for column in self._titles if column in texts]
        if not titled or (sum_name(texts[first]) == "" and sum_name(texts[titled[0]]) is None):
            return first
        return titled[0]

    def _named(
        self, cells: Mapping[int, Cell], label: str, name: str, *, says_more: bool, beside: bool
    ) -> SumFit:
        """Return whether a row whose label names a group, or something else, is a sum."""
        if not says_more and self._sums.match(cells):
            return SumFit.SUM
        looks_usual = len(cells) >= FULL * self._usual
        if self._groups.has(name):
            return SumFit.MAYBE if says_more or (looks_usual and self._usual >= USUAL) else SumFit.SUM
        if says_more or beside or (looks_usual and not ends_as_sum(label)):
            return SumFit.NONE  # “Total Force exercise” is a title
        return SumFit.MAYBE


def _says_nothing(text: str) -> bool:
    """Return whether a text beside the label of a sum is a count, a currency, a dash, or a label of its own."""
    return not any(map(str.isalpha, text)) or sum_name(f"total {text}") == ""
