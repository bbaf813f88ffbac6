"""Composing an exchange workbook: its rows, its guide, its lists and its mark, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange import layout
from registry.domain.exchange.outgoing import Outgoing
from registry.domain.fictional import FICTIONAL, is_fictional
from registry.domain.fields.kinds import day
from registry.domain.values.marking import Mark, banner
from registry.services.exchange.columns import Columns
from registry.services.exchange.guide import Facts, Guide
from registry.services.exchange.outgoing_rows import OutgoingRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from registry.data.resources import Resources
    from registry.domain.exchange.outgoing import DataSheet
    from registry.domain.officer import Officer
    from registry.domain.record import Values
    from registry.domain.words import Language
    from registry.services.exchange.columns import Sent
    from registry.services.exchange.leaving import Leaving


class Composing:
    """Composes workbooks of one registry in one language."""

    def __init__(self, resources: Resources, language: Language, registry_id: str) -> None:
        self._resources = resources
        self._language = language
        self._registry_id = registry_id
        self._columns = Columns(resources, language)
        self._guide = Guide(resources, language)

    def sent(self, fields: Iterable[str], *, with_children: bool) -> tuple[Sent, ...]:
        """Return the fields that leave; raises WrongUsage for one that cannot."""
        return self._columns.of(fields, with_children=with_children)

    def sheets(
        self, sent: Sequence[Sent], leaving: Leaving, today: date, step: Callable[[], None]
    ) -> tuple[DataSheet, ...]:
        """Return the data sheets; `step` is called once a row and may raise to cancel."""
        rows = OutgoingRows(self._resources, self._language, today, self._columns, step)
        return rows.sheets(sent, leaving)

    def book(
        self,
        number: str,
        wish: Values,
        sheets: tuple[DataSheet, ...],
        sent: Sequence[Sent],
        leaving: Leaving,
        made: tuple[date, Officer],
    ) -> Outgoing:
        """Return the whole workbook; `wish` is the exchange as it will be kept, `made` when it was made and by whom."""
        mark = str(banner(Mark(project.text("mark")) for project in leaving.projects))
        return Outgoing(
            number,
            self._title(str(wish["office"] or "")),
            self._language.value,
            mark,
            sheets,
            self._guide.lines(self._facts(number, wish, sheets, leaving, mark, made)),
            self._columns.lists(sent),
            (("exchange", number), ("format", layout.FORMAT), ("registry", self._registry_id)),
            self._guide.messages(),
            {layout.EXCHANGE_PROPERTY: number},
            FICTIONAL if _fictional(leaving) else "",
        )

    def file_name(self, to: str, today: date, number: str) -> str:
        """Return a name for the file: what it is, for whom, the day, and the number where it is known."""
        named = (self._guide.tell("title_plain"), _bare(self._office(to)), today.isoformat(), number)
        return "_".join(part for part in named if part) + ".xlsx"

    def _facts(
        self,
        number: str,
        wish: Values,
        sheets: Iterable[DataSheet],
        leaving: Leaving,
        mark: str,
        made: tuple[date, Officer],
    ) -> Facts:
        contact, purpose = (str(wish[name] or "") for name in ("contact", "purpose"))
        return Facts(
            number=number,
            made=made[0],
            by=made[1],
            office=self._office(str(wish["office"] or "")),
            contact=contact,
            purpose=purpose,
            reply_by=day(wish["reply_by"]),
            projects=len(leaving.projects),
            rows=sum(len(sheet.rows) for sheet in sheets),
            banner=mark,
            fictional=_fictional(leaving),
            seq=leaving.seq,
            head=leaving.head,
        )

    def _title(self, office: str) -> str:
        if not office:
            return self._guide.tell("title_plain")
        return self._guide.tell("title", office=self._office(office))

    def _office(self, office: str) -> str:
        known = self._resources.words["organisation"].find(office) if office else None
        return known.name[self._language] if known else office


def _fictional(leaving: Leaving) -> int:
    """Return how many of the projects that leave are fictional."""
    return sum(is_fictional(project.values) for project in leaving.projects)


def _bare(office: str) -> str:
    """Return an office's name as part of a file's name: no blanks, nothing a system would not take."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in office)
    return "-".join(part for part in kept.split("-") if part)[:40]
