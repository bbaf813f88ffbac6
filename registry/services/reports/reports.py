"""Reports, made from one snapshot of the registry; making a report records nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.files import whole_file
from registry.data.files.attachments import own_files
from registry.data.files.held_files import is_open_here
from registry.data.files.own_files import belongs_to_registry
from registry.data.typesetting.typesetter import shipped_typesetter
from registry.domain.errors import RefusedInput
from registry.domain.reports.report import MadeReport
from registry.domain.reports.request import ReportKind
from registry.domain.vocabulary.language import Language
from registry.services.access.releases import Releases, read_audience
from registry.services.projects.projects import refuse_order
from registry.services.reports.frame import Frame
from registry.services.reports.kinds import report_choices
from registry.services.reports.pipeline import pipeline
from registry.services.reports.report_text import ReportText
from registry.services.reports.sheet import sheets

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from registry.data.store import Store
    from registry.data.typesetting.page_pictures import PagePictures
    from registry.data.typesetting.typesetter import Typeset
    from registry.domain.officer import Officer
    from registry.domain.reports.report import ReportDescription
    from registry.domain.reports.request import ReportRequest
    from registry.services.identity import Identity
    from registry.services.reports.frame import Assembled

_ASSEMBLING = {ReportKind.SHEET: sheets.assembled, ReportKind.PIPELINE: pipeline.assembled}
_SIGNS_NAMED = 12
"""How many characters missing from the fonts a notice names at most."""


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A report whose content is read from the registry and not yet typeset."""

    kind: ReportKind
    assembled: Assembled
    words: ReportText
    day: date
    withheld: tuple[str, ...]
    notices: tuple[str, ...]


class Reports:
    """Makes the reports of a registry."""

    def __init__(self, store: Store, identity: Identity, language: Language = Language.EN) -> None:
        self._store = store
        self._identity = identity
        self._language = language

    def kinds(self) -> tuple[ReportDescription, ...]:
        """Return the available reports in the language of these services."""
        return report_choices(self._language, self._store.resources)

    def pages(self, pdf: bytes) -> PagePictures:
        """Return the pages of a report as pictures for preview and printing; may be called from any thread."""
        # Imported here: loading PDFium takes a tenth of a second, and the window's thread imports this module.
        from registry.data.typesetting.page_pictures import PagePictures  # noqa: PLC0415 - see above

        return PagePictures(pdf)

    def save(self, pdf: bytes, path: Path) -> None:
        """Save a report as a file, completely or not at all; raises a RegistryError when that is not possible."""
        save_report(self._store, pdf, path)

    def make(
        self,
        request: ReportRequest,
        step: Callable[[int, int], None] = lambda _done, _of: None,
        *,
        prepared_by: Officer | None = None,
    ) -> MadeReport:
        """Make a report: read and typeset it; raises what `read` and `set` raise."""
        return self.set(self.read(request, step, prepared_by=prepared_by), step)

    def read(
        self,
        request: ReportRequest,
        step: Callable[[int, int], None] = lambda _done, _of: None,
        *,
        prepared_by: Officer | None = None,
    ) -> ReadReport:
        """Read the content of a report; `step` gets the projects done and in all, and may raise to cancel.

        Raises Refused for an audience in no code list; WrongUsage for a project that does not exist, for sheets of no
        project at all, and for an unknown order in the query; AllWithheld when none of the projects of the sheets may
        go to the audience; TooManySheets when there are more than one report can hold.
        """
        if request.query is not None:
            refuse_order(request.query)
        resources = self._store.resources
        words = ReportText(resources, request.language)
        audience = read_audience(None, request.audience, resources.words)
        releases = Releases(resources, self._language, audience, persons=request.contacts)
        officer = self._identity.officer
        with self._store.read() as reading:
            frame = Frame(resources, words, releases, reading, officer, prepared_by or officer)
            assembled = _ASSEMBLING[request.kind](request, reading, resources, frame, step)
            withheld, notices = tuple(map(str, assembled.withheld)), releases.notices
            read = ReadReport(request.kind, assembled, words, reading.today, withheld, notices)
            self._store.run.shows(reading.head()[0])
        step(assembled.projects, assembled.projects)
        return read

    def set(self, read: ReadReport, step: Callable[[int, int], None] = lambda _done, _of: None) -> MadeReport:
        """Typeset a report that was read; runs in any thread, since it no longer needs the registry.

        For a large report `step` is called with 0 of 0, since the progress is not known; an error it raises ends the
        typesetting at once. Raises RefusedInput when a large report was stopped for lack of memory.
        """
        typeset = shipped_typesetter().typeset(read.kind.value, read.assembled.content, read.day, step)
        return MadeReport(
            kind=read.kind,
            pdf=typeset.pdf,
            title=read.assembled.title,
            file_name=f"{read.assembled.file_name}_{read.day.isoformat()}.pdf",
            pages=len(self.pages(typeset.pdf)),
            marks=read.assembled.marks,
            withheld=read.withheld,
            notices=(*read.notices, *read.assembled.notices, *_notices(typeset, read.words)),
        )


def _notices(typeset: Typeset, words: ReportText) -> tuple[str, ...]:
    """Return notices about a report, one sentence each: shortened sheets and characters missing from the fonts."""
    shortened = [one["ref"] for one in typeset.reported if one.get("cut")]
    sentences = [words.tell("notice.shortened", ref=ref) for ref in shortened]
    if typeset.missing:
        named = " ".join(typeset.missing[:_SIGNS_NAMED])
        more = " …" if len(typeset.missing) > _SIGNS_NAMED else ""
        sentences.append(words.tell("notice.missing", signs=named + more))
    return tuple(sentences)


_REGISTRY = b"SQLite format 3\0"
"""The first bytes of every registry file, whatever its name."""


def save_report(store: Store, pdf: bytes, path: Path) -> None:
    """Write a report to a file.

    Raises RefusedInput when there is a registry at this path, another RegistryError when the system refuses to write.
    """
    whole_file.refuse_unfit_name(path)
    kept = own_files(store.database)
    if belongs_to_registry(path, kept) or is_open_here(path) or _is_registry(path):
        raise RefusedInput(code="report_is_registry", path=path)
    whole_file.write_atomically(path, pdf)


def _is_registry(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_REGISTRY)) == _REGISTRY
    except OSError as error:
        raise whole_file.write_error(error, path) from error
