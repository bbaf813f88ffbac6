"""Attachments: the files of documents, kept in the registry, opened as copies, and never run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.files import attachments
from registry.domain.attachments.attachment import shown_name
from registry.domain.attachments.kind import AttachmentKind, kind_of
from registry.domain.errors import NeverOpened, NotKept, WrongUsage
from registry.services.projects.assignments import Raw, read_pairs
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.domain.attachments.attachment import Attachment
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext
    from registry.services.projects.projects import Projects


class Attachments:
    """The files kept with a registry's documents.

    Taking an act back takes back the reference; the content stays, as evidence and for doing it again.
    """

    def __init__(self, store: Store, projects: Projects) -> None:
        self._store = store
        self._projects = projects

    def attach(
        self, reference: str, document_id: str | None, path: Path, values: Raw, acting: ActContext
    ) -> ChangeSet | None:
        """Keep a file and refer to it from a document, a new one when no id is given, in one act.

        `values` are further fields of the document as typed; a new one is titled by the file's name unless they say
        otherwise. Raises CannotAttach for the file, Refused for the fields; None when all was so already.
        """
        own = attachments.own_files(self._store.database)
        content = attachments.taken_in(path, own)  # before the act: a slow disk keeps no other writer waiting
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            sha256, is_new = attachments.keep(work.unit.connection, content)
            raw = {**_titled(document_id, path, values), "sha256": sha256, "file_name": shown_name(path.name)}
            place = _place(file, document_id)
            pairs = [(f"documents.{place}.{name}", text) for name, text in raw.items()]
            self._projects.entry.apply(work, file, read_pairs(pairs, self._store.resources.words))
            act = acting.act("attach", subject=file.project.text("ref"))
            return work.unit.commit(act, even_if_empty=is_new)

    def of_project(self, reference: str) -> dict[str, Attachment]:
        """Return what is kept of a project's documents, by document; raises WrongUsage when there is no project."""
        documents = self._projects.file(reference).of("documents")
        with self._store.database.read() as connection:
            found = {row.id: attachments.of_document(connection, row) for row in documents}
        return {row_id: attachment for row_id, attachment in found.items() if attachment}

    def kind(self, document_id: str) -> AttachmentKind:
        """Return what opening a document's file does; raises NotKept when the registry does not hold it."""
        attachment, content = self._kept(document_id)
        return kind_of(attachment.name, content)

    def open_copy(self, document_id: str, folder: Path) -> Path:
        """Write a copy of a document's file that can only be read, and return it to be opened.

        `folder` is a private folder of the program, removed at its end by whoever made it. Raises NotKept, and
        NeverOpened for what is not a known kind of document: not even a copy of that is written.
        """
        attachment, content = self._kept(document_id)
        kind = kind_of(attachment.name, content)
        if not kind.is_opened:
            raise NeverOpened(attachment.name, kind)
        return attachments.written_copy(content, attachment, folder)

    def _kept(self, document_id: str) -> tuple[Attachment, bytes]:
        document = self._document(document_id)
        with self._store.database.read() as connection:
            attachment = attachments.of_document(connection, document)
            if attachment is None:
                raise NotKept(document.text("where"))
            return attachment, attachments.content_of(connection, attachment)

    def _document(self, document_id: str) -> Record:
        with self._store.read() as reading:
            document = reading.row("documents", document_id)
        if document is None:
            raise _unknown(document_id)
        return document


def _titled(document_id: str | None, path: Path, values: Raw) -> Raw:
    if document_id is not None or values.get("title", "").strip():
        return values
    return {**values, "title": shown_name(path.name)}


def _place(file: ProjectFile, document_id: str | None) -> str:
    """Return the position of a document among the rows of its project, as used in assignments."""
    if document_id is None:
        return "+"
    places = (place for place, row in enumerate(file.of("documents"), 1) if row.id == document_id)
    place = next(places, None)
    if place is None:
        raise _unknown(document_id)
    return str(place)


def _unknown(document_id: str) -> WrongUsage:
    return WrongUsage(code="no_document", document=document_id)
