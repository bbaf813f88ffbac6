"""Exporting: projects leave as a workbook that was read again before it is handed over, and the ledger says so."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from registry.data.files import attachments, whole_file
from registry.domain.attachments.attachment import shown_name
from registry.domain.errors import CannotRead, RefusedInput, WrongUsage
from registry.domain.exchange.comparison import differences
from registry.domain.exchange.departure import kept_columns
from registry.domain.exchange.layout import REFERENCE
from registry.domain.fields.table import NOUNS
from registry.domain.journal.change_set import EXPORT
from registry.domain.problem import Problem, Refused, Unfit
from registry.services.access.releases import AllWithheld, Outlook, Releases, read_audience
from registry.services.exchange.ledger import OUT
from registry.services.exchange.numbers import next_exchange_number
from registry.services.exchange.outgoing.composition import Composition, ExportDetails
from registry.services.exchange.outgoing.export_selection import (
    export_selection,
    found_and_withheld,
    refuse_size,
)
from registry.services.exchange.outgoing.progress import ExportProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from registry.data.store import Store
    from registry.domain.exchange.outgoing_workbook import OutgoingWorkbook
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Values
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.query import ProjectQuery
    from registry.domain.vocabulary.language import Language
    from registry.services.access.releases import Withheld
    from registry.services.acts.act import ActContext
    from registry.services.exchange.outgoing.columns import ExportField
    from registry.services.exchange.outgoing.export_selection import ExportSelection
    from registry.services.identity import Identity

_TYPED = ("office", "reply_by", "contact", "purpose")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What is to leave, and to whom; all of it as it was typed.

    `fields` are ids of a project's fields, of what is derived of it, of rows (`funding`) or of their fields
    (`funding.amount`); none means all but our office's own note. `also` are kinds of rows that leave beside them, to be
    read only. `audience` is whom the contents must be releasable to beside the recipient; without a recipient and an
    audience the workbook is for our own use, and says so.
    """

    to: str = ""
    fields: tuple[str, ...] = ()
    reply_by: str = ""
    contact: str = ""
    purpose: str = ""
    with_children: bool = True
    also: tuple[str, ...] = ()
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """What left; it was read again, and every cell was as it was sent.

    `withheld` is what stays of what was asked for: the sender is told, the file has no trace of it.
    """

    number: str
    path: Path
    sha256: str
    projects: int
    rows: int
    change_set: ChangeSet
    withheld: tuple[Withheld, ...]
    notices: tuple[str, ...] = ()
    """What the sender should look at in what left."""


class Exports:
    """Writes exchange workbooks."""

    def __init__(self, store: Store, identity: Identity, language: Language) -> None:
        self._store = store
        self._language = language
        self._composing = Composition(store.resources, language, identity.registry_id)

    def write(
        self,
        which: ProjectQuery | Sequence[str],
        options: ExportOptions,
        out: Path,
        acting: ActContext,
        step: Callable[[int, int], object] = lambda _done, _of_all: None,
    ) -> Exported:
        """Write projects, found by a query or named by their numbers, as a workbook in the registry's language.

        `step` is told how far it is and may raise to cancel. Raises WrongUsage for a field or project that is not
        there, Refused for what was typed, RefusedInput for a place or a size that cannot be and where nothing may go to
        the audience; then nothing has left.
        """
        self._refuse_target(out)
        today, kept = self._store.today, {**self._read(options), "file_name": shown_name(out.name)}
        sent = self._sent(options)
        releases = self._releases(kept, options)
        kept["audience"] = releases.audience.code
        with self._store.read() as reading:
            left = export_selection(reading, which, {one.noun.id for one in sent}, releases)
        progress = ExportProgress(step, left.row_count)
        sheets = self._composing.sheets(sent, left, today, progress.gathered_row)
        refuse_size(sheets)
        number = self._next_number(acting)
        about = ExportDetails(number, kept, releases.audience, today, acting.who)
        book = self._composing.book(about, sheets, sent, left)
        # A kill before the act is committed leaves a temporary file and no exchange; after it, an exchange whose file
        # has not taken its name yet but is kept in the registry (`copy`). Never a file that could be sent and that
        # the registry does not know.
        with whole_file.replacing(out) as temporary:
            content = self._written(book, temporary, out, progress)
            done = self._recorded({**kept, "number": number}, sent, left, content, acting)
        sha256 = hashlib.sha256(content).hexdigest()
        return Exported(
            number, out, sha256, len(left.projects), left.row_count, done, left.withheld, left.notices
        )

    def outlook(self, which: ProjectQuery | Sequence[str], options: ExportOptions) -> Outlook:
        """Return what an export would hold and what would be withheld; raises what `write` raises of the wish."""
        nouns = {one.noun.id for one in self._sent(options)} & {*REFERENCE}
        releases = self._releases(self._read(options), options)
        with self._store.read() as reading:
            try:
                if nouns:
                    left = export_selection(reading, which, nouns, releases)
                    going, withheld = len(left.projects), left.withheld
                else:
                    found, staying = found_and_withheld(reading, which, releases)
                    going, withheld = len(found), tuple(staying)
            except AllWithheld as all_of_it:
                going, withheld = 0, all_of_it.withheld
        return Outlook(releases.audience_name, going, tuple(map(str, withheld)), releases.notices)

    def proposed_name(self, to: str = "", number: str = "", audience: str = "") -> str:
        """Return a name for the file: what it is, for whom, the day, and the number where it is known."""
        return self._composing.file_name(to or audience, self._store.today, number)

    def _sent(self, options: ExportOptions) -> tuple[ExportField, ...]:
        return self._composing.sent(options.fields, options.also, with_children=options.with_children)

    def _releases(self, kept: Values, options: ExportOptions) -> Releases:
        """Return what holds records against the audience; contacts leave since they leave only where they are named."""
        resources = self._store.resources
        to = str(kept["office"] or "") or None
        return Releases(
            resources, self._language, read_audience(to, options.audience, resources.words), persons=True
        )

    def copy(self, number: str, out: Path) -> None:
        """Write the workbook of an exchange again, as it left; raises WrongUsage when it is not kept."""
        self._refuse_target(out)
        with self._store.read() as reading:
            row = reading.exchanges.by_number(number)
        with self._store.database.read() as connection:
            known = attachments.known(connection, row.text("sha256"), row.text("file_name")) if row else None
            if known is None:
                raise WrongUsage(
                    f"no workbook of exchange {number} is kept here; `exchanges` lists the numbers"
                )
            content = attachments.content_of(connection, known)
        whole_file.write_atomically(out, content)

    def _refuse_target(self, out: Path) -> None:
        from registry.data.workbooks.destination import refuse_target  # noqa: PLC0415 - only writing asks it

        refuse_target(out, attachments.own_files(self._store.database))

    def _read(self, options: ExportOptions) -> dict[str, Stored]:
        """Return what was typed about the exchange in stored form; raises Refused with all that cannot be read."""
        kept: dict[str, Stored] = {}
        problems: list[Problem] = []
        for name, raw in zip(
            _TYPED, (options.to, options.reply_by, options.contact, options.purpose), strict=True
        ):
            kind = NOUNS["exchanges"].by_id[name].kind
            try:
                kept[name] = kind.parse(raw, self._store.resources.words) if raw.strip() else None
            except Unfit as unfit:
                problems.append(unfit.at(f"exchanges.{name}", raw))
        if problems:
            raise Refused(tuple(problems))
        return kept

    def _next_number(self, acting: ActContext) -> str:
        """Take a number, in an act of its own: the registry is not closed to others while a workbook is written.

        The number of an export that then fails is not given again.
        """
        with self._store.work() as work:
            number = next_exchange_number(work.unit, self._store.today)
            work.unit.commit(acting.act(EXPORT))  # no row was written: no change set, only the counter
        return number

    def _written(self, book: OutgoingWorkbook, temporary: Path, out: Path, progress: ExportProgress) -> bytes:
        """Write the workbook and read it again; raises RefusedInput when something else comes back."""
        from registry.data.intake.client import read_content  # noqa: PLC0415 - a list is there sooner without it
        from registry.data.workbooks.destination import make_lasting  # noqa: PLC0415 - as above
        from registry.data.workbooks.writer import write_workbook  # noqa: PLC0415 - as above

        write_workbook(
            book, temporary, datetime.combine(self._store.today, datetime.min.time()), progress.wrote_row
        )
        content = temporary.read_bytes()
        try:
            read = read_content(content, shown_name(out.name), step=progress.read)
        except CannotRead as error:
            raise RefusedInput(code="export_unreadable", path=out, reason=error) from error
        for wrong in islice(differences(book, read, progress.compared_row), 1):
            where = f"{wrong.sheet}!{wrong.address}".rstrip("!")
            raise RefusedInput(code="export_differs", path=out, where=where)
        make_lasting(temporary)
        return content

    def _recorded(
        self,
        kept: Values,
        sent: Sequence[ExportField],
        left: ExportSelection,
        content: bytes,
        acting: ActContext,
    ) -> ChangeSet:
        """Record the exchange with its file, as one act."""
        with self._store.work() as work:
            sha256, _ = attachments.keep(work.unit.connection, content)
            about: dict[str, Stored] = {
                "direction": OUT,
                "state": OUT,
                "made": self._store.today.isoformat(),
                "sha256": sha256,
                "at_change": left.seq,
                "language": self._language.value,
                "fields": kept_columns([(one.column.id, one.comes_back) for one in sent]),
            }
            made = work.unit.insert("exchanges", {**kept, **about})
            projects = [project.id for project in left.projects]
            work.unit.insert_many("exchange_projects", projects, {"exchange": made.id})
            number = made.text("number")
            done = work.unit.commit(acting.act(EXPORT, subject=number, exchange=number))
        if done is None:  # pragma: no cover - an exchange was written
            raise LookupError(f"{number} was not recorded")
        return done
