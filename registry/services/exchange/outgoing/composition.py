"""Composes an exchange workbook: its rows, its guide, its lists and its banner, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.access.release import OWN
from registry.domain.exchange import layout
from registry.domain.exchange.outgoing_workbook import OutgoingWorkbook
from registry.domain.fields.kinds import day
from registry.domain.project.fictional import FICTIONAL, is_fictional
from registry.services.access.releases import page_banner
from registry.services.exchange.outgoing.columns import Columns
from registry.services.exchange.outgoing.guide import Facts, Guide
from registry.services.exchange.outgoing.rows import OutgoingRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from registry.data.reference.resources import Resources
    from registry.domain.access.release import Audience
    from registry.domain.exchange.outgoing_workbook import DataSheet
    from registry.domain.fields.record import Values
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language
    from registry.services.exchange.outgoing.columns import ExportField
    from registry.services.exchange.outgoing.export_selection import ExportSelection


@dataclass(frozen=True, slots=True)
class ExportDetails:
    """The facts of an exchange that its workbook needs."""

    number: str
    options: Values
    """The fields of the exchange by field id, as they will be stored."""
    audience: Audience
    made: date
    by: Officer


class Composition:
    """Composes workbooks of one registry in one language."""

    def __init__(self, resources: Resources, language: Language, registry_id: str) -> None:
        self._resources = resources
        self._language = language
        self._registry_id = registry_id
        self._columns = Columns(resources, language)
        self._guide = Guide(resources, language)

    def sent(
        self, fields: Iterable[str], also: Iterable[str], *, with_children: bool
    ) -> tuple[ExportField, ...]:
        """Return the fields to export; raises WrongUsage for one that cannot be exported."""
        return self._columns.of(fields, also, with_children=with_children)

    def sheets(
        self, sent: Sequence[ExportField], leaving: ExportSelection, today: date, step: Callable[[], None]
    ) -> tuple[DataSheet, ...]:
        """Return the data sheets; `step` is called once for each row and may raise to cancel."""
        rows = OutgoingRows(self._resources, self._language, today, self._columns, step)
        return rows.sheets(sent, leaving)

    def book(
        self,
        about: ExportDetails,
        sheets: tuple[DataSheet, ...],
        sent: Sequence[ExportField],
        leaving: ExportSelection,
    ) -> OutgoingWorkbook:
        """Return the whole workbook."""
        documents = (row.values for row in leaving.rows.get("documents", ()))
        values = [project.values for project in leaving.projects]
        banner = page_banner(values, about.audience, self._resources, self._language, documents)
        return OutgoingWorkbook(
            about.number,
            self._title(about),
            self._language.value,
            banner,
            sheets,
            self._guide.lines(self._facts(about, sheets, leaving, banner)),
            self._columns.lists(sent),
            (
                ("exchange", about.number),
                ("format", layout.FORMAT),
                (layout.REGISTRY_ID, self._registry_id),
                (layout.AUDIENCE, about.audience.code),
            ),
            self._guide.messages(),
            {layout.EXCHANGE_PROPERTY: about.number},
            FICTIONAL if _fictional(leaving) else "",
        )

    def file_name(self, to: str, today: date, number: str) -> str:
        """Return a file name: the kind of file, the recipient, the day, and the number if it is known."""
        whom = self._office(to) or self._audience(OWN)
        named = (self._guide.tell("title_plain"), _bare(whom), today.isoformat(), number)
        return "_".join(part for part in named if part) + ".xlsx"

    def _facts(
        self, about: ExportDetails, sheets: Iterable[DataSheet], leaving: ExportSelection, banner: str
    ) -> Facts:
        contact, purpose = (str(about.options[name] or "") for name in ("contact", "purpose"))
        internal = about.audience.is_internal
        return Facts(
            number=about.number,
            made=about.made,
            by=about.by,
            office=self._office(str(about.options["office"] or "")),
            audience=self._audience(about.audience.code),
            internal=internal,
            contact=contact,
            purpose=purpose,
            reply_by=day(about.options["reply_by"]),
            projects=len(leaving.projects),
            rows=sum(len(sheet.rows) for sheet in sheets),
            banner=banner,
            fictional=_fictional(leaving),
            seq=leaving.seq if internal else None,
            head=leaving.head,
        )

    def _title(self, about: ExportDetails) -> str:
        office = self._office(str(about.options["office"] or ""))
        return self._guide.tell("title", office=office or self._audience(about.audience.code))

    def _audience(self, code: str) -> str:
        return self._resources.words["audience"].label(code, self._language)

    def _office(self, office: str) -> str:
        words = self._resources.words
        known = (words["organisation"].find(office) or words["audience"].get(office)) if office else None
        return known.name[self._language] if known else office


def _fictional(leaving: ExportSelection) -> int:
    """Return how many of the exported projects are fictional."""
    return sum(is_fictional(project.values) for project in leaving.projects)


def _bare(office: str) -> str:
    """Return an office's name for use in a file name: letters, digits and hyphens only, at most 40 characters."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in office)
    return "-".join(part for part in kept.split("-") if part)[:40]
