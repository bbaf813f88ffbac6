"""Choosing the sheets of a workbook that are read, and binding their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.layout import KEY
from registry.domain.exchange.sheet.card import is_card
from registry.domain.exchange.sheet.column_binding import bind
from registry.domain.exchange.sheet.column_units import column_units
from registry.domain.problem import Refused
from registry.services.exchange.incoming.bound_sheet import BoundSheet, header_of, with_rows
from registry.services.exchange.incoming.column_readings import MONEY
from registry.services.exchange.incoming.empty_workbook import names_what_is_not_there
from registry.services.exchange.incoming.known_headers import known_headers
from registry.services.exchange.incoming.sender_numbers import of_sender
from registry.services.exchange.incoming.sheet_choice import (
    best,
    cards_only,
    data_sheets,
    no_sheet,
    of_one_shape,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.data.reference.resources import Resources
    from registry.domain.exchange.check_result import CellProblem
    from registry.domain.exchange.column_mapping import ColumnMapping
    from registry.domain.exchange.sheet.headers import Header
    from registry.domain.exchange.workbook import Sheet, Workbook
    from registry.services.exchange.incoming.own_sheet import SentExport

_KEYS = {KEY, "ref"}
"""The columns by which a row of our own workbook is recognised: key or registry number."""


class SheetReading:
    """Reads sheets as a person said, as is remembered, or as their headers say."""

    def __init__(self, resources: Resources, given: ColumnMapping, remembered: ColumnMapping | None) -> None:
        self._words = resources.words
        self.known = known_headers(resources)
        """The known headers with their fields."""
        self._given, self._remembered = given, remembered
        self._answers = given.over(remembered)
        self._our_titles = data_sheets(resources)

    def of_own(self, workbook: Workbook, sent: SentExport) -> list[BoundSheet]:
        """Return the data sheets of our own workbook; none when it has lost all it is recognised by."""
        found = self._with_headers(workbook)
        keyed = [one for one in found if one[0].title in self._our_titles or _KEYS & set(one[1].ids.values())]
        if self._given.sheet:
            self._refuse_missing(workbook, keyed)
        return [self._bound(sheet, header, sent) for sheet, header in keyed]

    def of_other(
        self, workbook: Workbook, step: Callable[[], object]
    ) -> tuple[list[BoundSheet], list[CellProblem]]:
        """Return the sheet to read of another office's workbook, and the problems of the choice.

        `step` is called for each row and may raise to cancel.
        Returns none when no table was found; raises Refused when a person named a sheet or row that is missing.
        """
        found = self._with_headers(workbook)
        cards = (
            ()
            if self._given.header_row
            else tuple(sheet.title for sheet, header in found if self._is_card(sheet, header))
        )
        chosen = self._best([one for one in found if one[0].title not in cards], workbook)
        if cards and not chosen:
            return [], [cards_only(workbook, cards)]
        self._refuse_missing(workbook, chosen)
        about = () if self._given.sheet or not chosen else of_one_shape(found, chosen[0], self.known)
        bound = [self._bound(sheet, header, None) for sheet, header in chosen]
        return [with_rows(one, self._words, self.known, step) for one in bound], list(about)

    def _with_headers(self, workbook: Workbook) -> list[tuple[Sheet, Header]]:
        row = self._answers.header_row
        sheets = [sheet for sheet in workbook.sheets if self._given.sheet in ("", sheet.title)]
        headers = ((sheet, header_of(sheet, row, self.known)) for sheet in sheets)
        return [(sheet, header) for sheet, header in headers if header is not None]

    def _best(self, found: list[tuple[Sheet, Header]], workbook: Workbook) -> list[tuple[Sheet, Header]]:
        meant = self._remembered.sheet if self._remembered else ""
        return best(found, meant, self.known, workbook.active)

    def _is_card(self, sheet: Sheet, header: Header) -> bool:
        return not header.ids and is_card(sheet, self.known.known)

    def _refuse_missing(self, workbook: Workbook, chosen: list[tuple[Sheet, Header]]) -> None:
        if not chosen and names_what_is_not_there(workbook, self._given):
            raise Refused((no_sheet(workbook, self._given.sheet),))

    def _bound(self, sheet: Sheet, header: Header, sent: SentExport | None) -> BoundSheet:
        carried = _sent_of(header, sent)
        bound = bind(sheet, header, self.known, self._given, self._remembered, self._words, sent=carried)
        columns = bound.columns if sent else of_sender(sheet, header, bound.columns)
        units = column_units(sheet, header, columns, MONEY, self._answers.units, is_own=sent is not None)
        return BoundSheet(sheet, header, columns, units, (*bound.problems, *units.problems))


def _sent_of(header: Header, sent: SentExport | None) -> frozenset[str]:
    """Return the ids of the columns that the export had on the sheet with these headers."""
    if sent is None:
        return frozenset()
    children = {id_.partition(".")[0] for id_ in header.ids.values() if "." in id_}
    if children:
        return frozenset(id_ for id_ in sent.fields if id_.partition(".")[0] in children and "." in id_)
    return frozenset(id_ for id_ in sent.fields if "." not in id_)
