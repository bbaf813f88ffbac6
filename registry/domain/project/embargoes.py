"""Embargo and sanctions lists: which entries concern a project on a day (domain.md M4, E6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from registry.domain.fields.kinds import split
from registry.domain.problem import Problem
from registry.domain.vocabulary.data_table import DataTable, among
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Bilingual, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from registry.domain.fields.record import Record
    from registry.domain.vocabulary.code_lists import Vocabulary


NAMING = frozenset({"countries", "partner_orgs"})
"""The fields of a project that name its destinations: its countries, and its partners as the end users."""

DETERMINED_BY = "destination"
"""The kind of determination that says whether a listed destination may receive what a project gives."""


class Issuer(StrEnum):
    """Who keeps a list."""

    UN = "UN"
    USA = "USA"
    ROK = "ROK"


@dataclass(frozen=True, slots=True)
class EmbargoList:
    """A list of destinations under an embargo or sanctions."""

    code: str
    issuer: Issuer
    name: Bilingual


@dataclass(frozen=True, slots=True)
class Listing:
    """A country or an end user on a list, from its first day to its last; `until` is None while it stays."""

    of: EmbargoList
    destination: str
    """The code of a country, or the code or name of an organisation."""
    start: date
    until: date | None = None
    source: str = ""

    def stands(self, day: date) -> bool:
        """Return whether the destination is on the list on a day."""
        return self.start <= day and (self.until is None or day <= self.until)


def read_listings(table: Mapping[str, Any], words: Vocabulary) -> tuple[Listing, ...]:
    """Return the entries of all lists from a parsed TOML file; raises EntryFault for the first error found."""
    top = DataTable(table)
    top.only("list", "entry")
    named = top.table("list")
    lists = {code: _list(code, named.table(code)) for code in named.row}
    rows = enumerate(top.tables("entry"), start=1)
    return tuple(_listing(DataTable(row.row, f"entry {place}"), lists, words) for place, row in rows)


def _list(code: str, entry: DataTable) -> EmbargoList:
    entry.only("issuer", "en", "ko")
    return EmbargoList(code, entry.enum(Issuer, "issuer"), entry.bilingual())


def _listing(entry: DataTable, lists: Mapping[str, EmbargoList], words: Vocabulary) -> Listing:
    entry.only("list", "country", "end_user", "from", "until", "source")
    if ("country" in entry.row) is ("end_user" in entry.row):
        raise EntryFault(entry.at, "needs one of {known}", known="country, end_user")
    if "country" in entry.row:
        destination = among(entry.text("country"), words["country"], entry.key("country"), "country")
    else:
        destination = entry.text("end_user")
    start = _day(entry, "from")
    until = _day(entry, "until") if "until" in entry.row else None
    if until is not None and until < start:
        raise EntryFault(entry.key("until"), "{until} is before {start}", until=f"{until}", start=f"{start}")
    code = among(entry.text("list"), lists, entry.key("list"), "list")
    return Listing(lists[code], destination, start, until, entry.text("source"))


def _day(entry: DataTable, name: str) -> date:
    value = entry.row.get(name)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise EntryFault(entry.key(name), "must be a day such as 2026-01-31")
    return value


def concerning(listings: Iterable[Listing], project: Record) -> Iterator[tuple[Listing, str]]:
    """Yield the entries about a project's destinations, on whatever day they stand, and the field that names them."""
    named = {
        folded(destination): field
        for field in sorted(NAMING, reverse=True)
        for destination in split(project.values.get(field))
    }
    for one in listings:
        if folded(one.destination) in named:
            yield one, named[folded(one.destination)]


def warnings(listings: Iterable[Listing], project: Record, words: Vocabulary, day: date) -> Iterator[Problem]:
    """Yield a warning for every entry that concerns a project on a day."""
    for one, field in concerning(listings, project):
        if one.stands(day):
            yield _warning(one, field, _name(one.destination, words))


def _warning(one: Listing, field: str, name: Bilingual) -> Problem:
    if one.until is None:
        return Problem("N04", field, {"name": name, "list": one.of.name, "start": one.start})
    until = one.until
    return Problem("N05", field, {"name": name, "list": one.of.name, "start": one.start, "until": until})


def _name(code: str, words: Vocabulary) -> Bilingual:
    known = words["country"].get(code) or words["organisation"].get(code)
    return known.name if known else Bilingual(code, code)
