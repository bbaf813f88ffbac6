"""Exports projects as a workbook, reads it again to verify it, and enters the exchange in the ledger."""

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
    """What to export and to whom, as typed.

    `fields` are ids of a project's fields, of its derived fields, of kinds of rows (`funding`) or of their fields
    (`funding.amount`); empty means all except our office's own note. `also` are kinds of rows exported in addition,
    for information only. The contents must be releasable to `audience` as well as to the recipient; without
    recipient and audience the workbook is for our own office, and says so.
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
    """A finished export; the file was read again, and every cell was as written.

    `withheld` are the requested records that were left out: the sender sees them, the file has no trace of them.
    """

    number: str
    path: Path
    sha256: str
    projects: int
    rows: int
    change_set: ChangeSet
    withheld: tuple[Withheld, ...]
    notices: tuple[str, ...] = ()
    """Sentences about what the sender should check in the file."""


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
        """Write projects, found by a query or named by their numbers, as a workbook in this service's language.

        `step` gets the progress, done of all, and may raise to cancel. Raises WrongUsage for an unknown field or
        project, Refused for unreadable options, RefusedInput for a place or a size that is not possible, and
        AllWithheld when nothing may go to the audience. Whenever it raises, no file was made.
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
        # Order matters when the program is killed. Before the act is committed, a temporary file is left and no
        # exchange; after it, an exchange whose file may lack its final name but is stored in the registry (`copy`).
        # There is never a file that could be sent and that the registry does not know.
        with whole_file.replacing(out) as temporary:
            content = self._written(book, temporary, out, progress)
            done = self._recorded({**kept, "number": number}, sent, left, content, acting)
        sha256 = hashlib.sha256(content).hexdigest()
        return Exported(
            number, out, sha256, len(left.projects), left.row_count, done, left.withheld, left.notices
        )

    def outlook(self, which: ProjectQuery | Sequence[str], options: ExportOptions) -> Outlook:
        """Return what an export would hold and withhold; raises what `write` raises for its query and options."""
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
        """Return a file name: the kind of file, the recipient, the day, and the number if it is known."""
        return self._composing.file_name(to or audience, self._store.today, number)

    def _sent(self, options: ExportOptions) -> tuple[ExportField, ...]:
        return self._composing.sent(options.fields, options.also, with_children=options.with_children)

    def _releases(self, kept: Values, options: ExportOptions) -> Releases:
        """Return the release rule for the audience; contacts count as requested: they are exported only when named."""
        resources = self._store.resources
        to = str(kept["office"] or "") or None
        return Releases(
            resources, self._language, read_audience(to, options.audience, resources.words), persons=True
        )

    def copy(self, number: str, out: Path) -> None:
        """Write the stored workbook of an exchange to a file; raises WrongUsage when no workbook is stored for it."""
        self._refuse_target(out)
        with self._store.read() as reading:
            row = reading.exchanges.by_number(number)
        with self._store.database.read() as connection:
            known = attachments.known(connection, row.text("sha256"), row.text("file_name")) if row else None
            if known is None:
                raise WrongUsage(code="no_workbook_kept", number=number)
            content = attachments.content_of(connection, known)
        whole_file.write_atomically(out, content)

    def _refuse_target(self, out: Path) -> None:
        from registry.data.workbooks.destination import refuse_target  # noqa: PLC0415 - only writing asks it

        refuse_target(out, attachments.own_files(self._store.database))

    def _read(self, options: ExportOptions) -> dict[str, Stored]:
        """Return the fields of the exchange by field id in stored form; raises Refused with all unreadable values."""
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
        """Take a number in an act of its own, so that others can write while the workbook is being made.

        When the export then fails, its number is not used again.
        """
        with self._store.work() as work:
            number = next_exchange_number(work.unit, self._store.today)
            work.unit.commit(acting.act(EXPORT))  # no row was written: no change set, only the counter
        return number

    def _written(self, book: OutgoingWorkbook, temporary: Path, out: Path, progress: ExportProgress) -> bytes:
        """Write the workbook, read it again and return its bytes; raises RefusedInput when a cell differs."""
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
        """Record the exchange and store its file, as one act."""
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
        if done is None:  # pragma: no cover - an exchange was inserted, so there is a change set
            raise LookupError(f"{number} was not recorded")
        return done
