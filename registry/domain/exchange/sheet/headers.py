"""Headers: finding the header row of a sheet, and the text of each column's header (exchange.md 4)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from registry.domain.exchange import layout
from registry.domain.exchange.sheet.header_grid import PATH, HeaderGrid, cell_text
from registry.domain.exchange.sheet.header_repeats import counts_columns, names_fields_again
from registry.domain.exchange.sheet.header_text import bare, meaning, means_total, plain, tells_in_brackets
from registry.domain.exchange.sheet.header_wordings import wordings
from registry.domain.exchange.sheet.unit_phrases import phrase_unit
from registry.domain.exchange.sheet.units import header_unit
from registry.domain.exchange.workbook import CellKind
from registry.domain.fields.project import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.exchange.workbook import Sheet

LONGEST = 120
"""The greatest length of a header; a longer text is not a header."""

OUR_COLUMNS: Mapping[str, tuple[str, ...]] = {
    layout.REPLY_NOTE: ("Reply note", "비고(회신)", "비고(회신) Reply note"),
    layout.REMOVAL: ("Request removal (Y)", "삭제요청", "삭제요청 Request removal (Y)", "Request removal"),
    layout.CHECK: ("Check", "확인", "확인 Check"),
}
"""The headers of the answer columns, to recognise them in a workbook whose row of ids was lost."""

_BRACKETED = re.compile(r"[(\[（][^()\[\]（）]*[^\W\d_][^()\[\]（）]*[)\]）]")
"""A remark of words in brackets; numbers in brackets count the columns, or are negative."""
_LOWER_ROWS = 3
"""How many rows below the headers may belong to them."""

_SHAPE = re.compile(
    r"[ymd년월일][ymd년월일./\- ]{2,}|%|명|개|건|개소|년|개월|일|인"
    r"|text|number|date|code|iso|persons?|days?|months?|years?",
    re.IGNORECASE,
)
"""What a row of units says of columns that hold no amounts."""

Folded = TypeVar("Folded", str, frozenset[str])

_SAME: Mapping[frozenset[str | None], str] = {
    frozenset(TITLES): "title_ko",
    frozenset(("summary_en", "summary_ko")): "summary_ko",
    frozenset(("ref", "their_ref")): "their_ref",
}
"""Fields that the two languages of one header mean, and the one that counts."""

_LANGUAGES = {frozenset(("english",)): "en", frozenset(("korean",)): "ko"}
_ENDINGS = frozenset(f"_{language}" for language in _LANGUAGES.values())
"""How the ids of fields end that hold texts of one language."""

_SYSTEM = frozenset((layout.KEY, layout.REVISION, layout.PARENT, *OUR_COLUMNS))


@dataclass(frozen=True, slots=True)
class Aliases:
    """The known headers with their field ids: our own, those of other offices, and the meanings of their words."""

    ids: frozenset[str]
    ours: Mapping[str, str]
    """Maps the complete header, folded, to a field id."""
    others: Mapping[str, str]
    meanings: Mapping[frozenset[str], str]
    """Maps the meaning of a header to a field id; only meanings that belong to a single field."""

    @classmethod
    def of(
        cls, names: Mapping[str, Iterable[str]], aliases: Mapping[str, Iterable[str]] | None = None
    ) -> Aliases:
        """Return the aliases for our own names and those of other offices, both by field id."""
        written = {id_: tuple(texts) for id_, texts in {**names, **OUR_COLUMNS}.items()}
        known = {id_: tuple(texts) for id_, texts in (aliases or {}).items()}
        ids = frozenset({*written, *known, *_SYSTEM})
        ours = _alone((plain(text), id_) for id_, texts in written.items() for text in (id_, *texts))
        others = _alone((plain(text), id_) for id_, texts in known.items() for text in texts)
        both = [(t, i) for source in (names, known) for i, texts in source.items() for t in texts]
        # “ref” alone is the own number of any sheet; it is our reference number only in our own format.
        meanings = _alone((m, i) for t, i in both if (m := meaning(t)) != {"ref"} or i != "ref")
        return cls(ids, ours, others, meanings)

    def known(self, header: str) -> str | None:
        """Return the field id of a known header, with or without its bracketed parts; None when it is unknown."""
        return self.our(header) or self.other(header) or self.of_parts(header)

    def of_parts(self, header: str) -> str | None:
        """Return the field id that the parts of a header mean together: two languages, or a name above a language."""
        return self.of_both(header) or self._of_language(header)

    def of_both(self, header: str) -> str | None:
        """Return the field id of a header in two languages; None where they mean different fields, or none.

        A title whose language only the script of its header tells is the Korean one, until its cells say otherwise.
        """
        found = frozenset(self._in_one(wording) for wording in wordings(header)) - {None}
        if found in _SAME:
            return _SAME[found]
        return next(iter(found)) if len(found) == 1 else None

    def _of_language(self, header: str) -> str | None:
        """Return the field id of a language below the header of a text: `Project / English`."""
        group, between, end = header.rpartition(PATH)
        language = _LANGUAGES.get(meaning(end)) if between else None
        field = self.known(group) if language else None
        named = f"{field[:-3]}_{language}" if field and field.endswith(tuple(_ENDINGS)) else None
        return named if named in self.ids else None

    def _in_one(self, wording: str) -> str | None:
        """Return the field id that a header in one language means."""
        return self.our(wording) or self.other(wording) or self.meanings.get(meaning(wording))

    def our(self, header: str) -> str | None:
        """Return the field id of one of our own headers, or None."""
        return _look_up(self.ours, header)

    def other(self, header: str) -> str | None:
        """Return the field id of a header used by other offices, or None."""
        return _look_up(self.others, header)


@dataclass(frozen=True, slots=True)
class Header:
    """The headers of a sheet: `row` is the last header row, `columns` maps columns to their texts.

    `ids` maps columns to the field ids of our own hidden row; it is empty for another office's sheet. `certain` is
    False when the row was only the best of several; a person then checks it.
    """

    row: int
    columns: Mapping[int, str]
    ids: Mapping[int, str] = field(default_factory=dict)
    certain: bool = True

    @property
    def first_row(self) -> int:
        """The number of the first row of data."""
        return self.row + 1


def find_header(sheet: Sheet, known: Aliases) -> Header | None:
    """Return the headers of a sheet; None when no row of the first twenty looks like one."""
    grid = HeaderGrid(sheet)
    if marked := _of_id_row(grid, known):
        return marked
    scored = [
        (_score(grid, _visible(sheet, columns), row, known), -row, columns)
        for row, columns in grid.candidates()
    ]
    scored.sort(
        key=lambda found: sum(PATH in text for text in found[2].values()), reverse=True
    )  # headers that span several rows are more specific
    best = max(scored, key=lambda found: found[:2], default=None)
    if best is None or best[0] <= 0:
        return None
    hits = sum(1 for text in best[2].values() if known.known(text))
    found = Header(-best[1], best[2], certain=hits * 2 >= len(best[2]))
    return _with_lower(grid, _with_upper(grid, found, known), known)


def header_at(sheet: Sheet, row: int, known: Aliases) -> Header:
    """Return the headers in the row that a person chose."""
    grid = HeaderGrid(sheet)
    marked = _of_id_row(grid, known)
    paths = [columns for number, columns in grid.candidates() if number == row]
    found = Header(
        row, paths[-1] if paths else grid.texts(row), marked.ids if marked and marked.row == row else {}
    )
    return found if found.ids else _with_lower(grid, found, known)


def _of_id_row(grid: HeaderGrid, known: Aliases) -> Header | None:
    """Return the headers under our own hidden row of field ids."""
    for row in grid.numbers:
        cells = grid.sheet.rows[row]
        ids = {column: cell.text.strip() for column, cell in cells.items() if cell.text.strip() in known.ids}
        keyed = layout.KEY in ids.values()
        if not keyed and (len(ids) < 2 or len(ids) * 2 < len(cells)):
            continue
        below = grid.texts(row + 1)
        named = sum(1 for text in below.values() if known.known(text))
        if keyed and len(ids) * 2 < len(cells):  # the row of ids was lost; these are the headers themselves
            return Header(row, grid.texts(row), ids)
        of_rows = any("." in id_ for id_ in ids.values())  # nobody else has a header like `funding.amount`
        if keyed or of_rows or named * 2 >= max(len(below), 1):
            return Header(row + 1, below, ids)
    return None


def _with_upper(grid: HeaderGrid, header: Header, known: Aliases) -> Header:
    """Return headers with what the row above, which names the same fields in other words, names beside them."""
    fields = {column: known.known(text) for column, text in header.columns.items()}
    above = grid.sheet.rows.get(header.row - 1, {})
    # What stands beside the headers is what this adds: only what stands over them can say the same.
    over = {column: cell for column, cell in above.items() if column in header.columns}
    if not names_fields_again(over, fields, known.known):
        return header
    more = {column: cell_text(cell) for column, cell in above.items() if column not in header.columns}
    return replace(header, columns={**header.columns, **more}) if more else header


def _with_lower(grid: HeaderGrid, header: Header, known: Aliases) -> Header:
    """Return headers with the rows below them that belong to them: units, numbers of columns, another language."""
    for _ in range(_LOWER_ROWS):
        longer = _with_units(grid, header)
        if longer is header:
            longer = _with_repeats(grid, header, known)
        if longer is header:
            break
        header = longer
    return header


def _with_repeats(grid: HeaderGrid, header: Header, known: Aliases) -> Header:
    """Return headers with the row below that numbers the columns, or names them in another language."""
    under = grid.sheet.rows.get(header.first_row, {})
    if counts_columns(under):
        return replace(header, row=header.first_row)
    fields = {column: known.known(text) for column, text in header.columns.items()}
    if not names_fields_again(under, fields, known.known):
        return header
    texts = {column: cell_text(cell) for column, cell in under.items()}
    joined = {
        column: _side_by_side(header.columns.get(column, ""), texts.get(column, ""), known)
        for column in sorted({*header.columns, *texts})
    }
    return replace(header, row=header.first_row, columns=joined)


def _side_by_side(text: str, other: str, known: Aliases) -> str:
    """Return a header with the one below it, which adds what the upper one does not say: its meaning, or its unit."""
    if not text or not other:
        return text or other
    says_all = known.known(text) is not None and (
        header_unit(text).is_named or not header_unit(other).is_named
    )
    return text if says_all or plain(other) == plain(text) else f"{text}{PATH}{other}"


def _with_units(grid: HeaderGrid, header: Header) -> Header:
    """Return headers with the units that a row under them names: `(백만원)` under `예산`, `yyyy-mm-dd` under a date."""
    under = grid.sheet.rows.get(header.first_row, {})
    texts = {column: cell_text(cell) for column, cell in under.items() if cell_text(cell)}
    if not texts or any(cell.kind is not CellKind.TEXT for cell in under.values()):
        return header
    units = [column for column, text in texts.items() if phrase_unit(text)]
    are_shapes = all(phrase_unit(text) or _SHAPE.fullmatch(text.strip("()[]")) for text in texts.values())
    are_bracketed = len(texts) > 1 and all(map(_BRACKETED.fullmatch, texts.values()))
    if not are_bracketed and not (units and are_shapes):
        return header
    added = texts if are_bracketed else {column: texts[column] for column in units}
    joined = {
        column: f"{text} ({added[column].strip('()[]')})" if column in added else text
        for column, text in header.columns.items()
    }
    return replace(header, row=header.first_row, columns=joined)


def without_empty_group(text: str) -> str:
    """Return a header without a group above it that only holds its columns together: `Period / To`.

    >>> without_empty_group("Period / To"), without_empty_group("Donor / Country")
    ('To', 'Donor / Country')
    """
    group, between, end = text.rpartition(PATH)
    return end if between and not meaning(group) else text


def group_or_whole(text: str) -> str:
    """Return the header of the group for a column that holds the whole of it (`예산 / 계`), else the header itself."""
    group, between, end = text.rpartition(PATH)
    while between and means_total(end):  # in each of its languages
        text = group
        group, between, end = text.rpartition(PATH)
    return text


def _visible(sheet: Sheet, columns: Mapping[int, str]) -> Mapping[int, str]:
    """Return the headers a person sees, or all where none is seen: a hidden column says nothing of where they are."""
    seen = {column: text for column, text in columns.items() if column not in sheet.hidden_columns}
    return seen or columns


def _score(grid: HeaderGrid, columns: Mapping[int, str], row: int, known: Aliases) -> float:
    """Return a score of a row as headers: known words count most, numbers and long texts count against it."""
    cells = grid.sheet.rows.get(row, {})
    if len(columns) < 2 or any(len(text) > LONGEST for text in columns.values()):
        return 0
    ends = [group_or_whole(text).rpartition(PATH)[2] for text in columns.values()]
    fields = [known.known(text) for text in ends]
    found = Counter(filter(None, fields))
    meant = sum(
        1
        for end, whole, id_ in zip(ends, columns.values(), fields, strict=True)
        if not id_ and (meaning(end) in known.meanings or meaning(whole) in known.meanings)
    )
    strange = sum(1 for cell in cells.values() if cell.kind is not CellKind.TEXT)
    weight = 2 * len(found) + meant - strange - (len(columns) - len(set(columns.values())))
    if found or meant:
        return weight + len(columns) / 100
    below = grid.sheet.rows.get(row + 1, {})
    looks_so = (
        len(set(columns.values())) == len(columns) >= 3 and not strange and len(below) * 2 >= len(columns)
    )
    return 0.01 * len(columns) if looks_so else 0


def _look_up(headers: Mapping[str, str], header: str) -> str | None:
    """Look up the complete header, then the header without brackets unless they decide which field is meant."""
    if found := headers.get(plain(header)):
        return found
    return None if tells_in_brackets(header) else headers.get(bare(header))


def _alone(pairs: Iterable[tuple[Folded, str]]) -> dict[Folded, str]:
    """Return a mapping of header to field id, without the headers that belong to several fields."""
    found: dict[Folded, set[str]] = {}
    for key, id_ in pairs:
        if key:
            found.setdefault(key, set()).add(id_)
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1}
