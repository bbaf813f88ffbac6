"""Finds the project of each row of another office's sheet by the numbers in it, as far as a number can tell.

A key of ours is unique in the world. A number is not: offices count alike, lists are numbered anew each year, and every
registry of this program begins with the same number. So a number needs a sender who is known, or a title that agrees.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.row_identity import NumberFit, number_fit, phase, related
from registry.domain.fields.project import PROJECT, TITLES
from registry.domain.problem import Problem
from registry.services.exchange.incoming.title_similarity import likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from registry.data.exchanges.exchange_rows import ExchangeRows
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record

_THEIR_REF, _REF = "their_ref", "ref"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a sheet, as far as that is known."""

    scheme: str = ""
    """The name a person gave; the sender's numbers are stored under it. Empty when nobody was named."""
    is_known: bool = False
    """Whether that name has a remembered layout, and the sheet has it."""
    is_registry: bool = False
    """Whether another registry of this program made the workbook: its registry numbers are its own."""


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """The project of a row, or what is to be asked before it may be one; neither for a row whose numbers are new."""

    record: Record | None = None
    question: Problem | None = None


@dataclass(frozen=True, slots=True)
class RowNumbers:
    """What a row says of its identity: our key, the sender's number, our number; empty where it says nothing."""

    key: str
    theirs: str
    ours: str
    values: Mapping[str, Stored]


class NumberMatches:
    """The matches of one sheet."""

    def __init__(self, exchanges: ExchangeRows, sender: Sender, rows: Mapping[int, RowNumbers]) -> None:
        self._sender, self._rows = sender, rows
        theirs = [one.theirs for one in rows.values() if one.theirs]
        ours = [] if sender.is_registry else [one.ours for one in rows.values() if one.ours and not one.key]
        self._nameless = exchanges.identified("", theirs)
        self._named = exchanges.identified(sender.scheme, theirs) if sender.scheme else {}
        ids = {id_ for found in (self._nameless, self._named) for many in found.values() for id_ in many}
        ids |= {one.key for one in rows.values() if one.key}
        self._projects = exchanges.by_id(PROJECT.id, ids)
        self._by_ref = exchanges.projects_by_ref(ours)

    def of(self, row: int) -> NumberMatch:
        """Return the match of a row."""
        question: Problem | None = None
        for record, said, fit, asks in self._candidates(self._rows[row]):
            if fit is NumberFit.SAME:
                return NumberMatch(record)
            if asks and question is None:
                code = "K24" if fit is NumberFit.UNSURE else "K25"
                told = record.text("title_en") or record.text("title_ko")
                question = Problem(
                    code, _THEIR_REF, {"value": said, "ref": record.text("ref"), "title": told}
                )
        return NumberMatch(question=question)

    def _candidates(self, one: RowNumbers) -> Iterator[tuple[Record, str, NumberFit, bool]]:
        """Yield the projects a row names, the number by which it does, how far it fits, and whether doubt is asked."""
        known = self._sender.is_known
        if one.key in self._projects:
            record = self._projects[one.key]
            yield record, record.text("ref"), self._fit(one, record, known=True), True
        for record in self._records(self._named.get(one.theirs, ())):
            yield record, one.theirs, self._fit(one, record, known=known), True
        for record in self._records(self._nameless.get(one.theirs, ())):
            fit = self._fit(one, record, known=False)
            yield record, one.theirs, fit, fit is NumberFit.UNSURE and not self._sender.scheme
        if one.ours in self._by_ref:
            record = self._by_ref[one.ours]
            yield record, one.ours, self._fit(one, record, known=known), True

    def _records(self, ids: Iterable[str]) -> Iterator[Record]:
        return (self._projects[id_] for id_ in ids if id_ in self._projects)

    def _fit(self, one: RowNumbers, record: Record, *, known: bool) -> NumberFit:
        pairs = [
            (said, kept)
            for name in TITLES
            if (said := str(one.values.get(name) or "")) and (kept := record.text(name))
        ]
        scored = [(likeness(said, kept), said, kept) for said, kept in pairs]
        best = max(scored, default=None)
        return number_fit(
            sender_known=known,
            likeness=best[0] if best else None,
            related=any(related(said, kept, score) for score, said, kept in scored),
            same_phase=best is None or phase(best[1]) == phase(best[2]),
        )
