"""Attachments in the registry: reading a file, storing its content once, writing a copy, verifying stored contents.

Contents are stored outside the journal; the official row that refers to one, by its SHA-256, is journaled.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from registry.data.engine.tables.schema import ATTACHMENT
from registry.data.files import whole_file
from registry.data.files.held_files import is_open_here
from registry.data.files.location import beside
from registry.domain.attachments.attachment import LIMIT_BYTES, Attachment, safe_name, shown_name
from registry.domain.errors import CannotAttach, Damaged, FileFault, RefusedInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from registry.data.engine.database import Database
    from registry.domain.fields.record import Record

_KNOWN = select(ATTACHMENT.c.sha256, ATTACHMENT.c.size)
_FAULTS = {
    errno.ENOENT: FileFault.MISSING,
    errno.ENOTDIR: FileFault.MISSING,
    errno.ENAMETOOLONG: FileFault.MISSING,
    errno.EISDIR: FileFault.FOLDER,
    errno.ENXIO: FileFault.DEVICE,
}
_BESIDE = ("", "-wal", "-shm", "-journal")


def taken_in(path: Path, own: Iterable[Path] = ()) -> bytes:
    """Return the content of a file to attach; raises CannotAttach for anything but a file of an allowed size.

    `own` are the registry's own files, which must not be opened while the registry is open (reliability.md 0,
    finding 5).
    """
    name = shown_name(str(path))
    try:
        _refuse_unfit(path.stat(), name, own)
        if is_open_here(path):
            raise CannotAttach(name, FileFault.OWN)
        # Without blocking: between the check and the opening a pipe may have taken the file's place.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        if _is_own(os.fstat(handle), own):  # the handle is never closed: that alone would drop SQLite's locks
            raise CannotAttach(name, FileFault.OWN)
        with os.fdopen(handle, "rb") as file:
            _refuse_unfit(os.fstat(handle), name, ())
            content = file.read(LIMIT_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: the name contains a NUL
        number = error.errno if isinstance(error, OSError) else errno.ENOENT
        raise CannotAttach(name, _FAULTS.get(number or 0, FileFault.UNREADABLE)) from error
    if not content:
        raise CannotAttach(name, FileFault.EMPTY)
    if len(content) > LIMIT_BYTES:
        raise CannotAttach(name, FileFault.TOO_LARGE, LIMIT_BYTES)
    return content


def own_files(database: Database) -> tuple[Path, ...]:
    """Return the files of an open registry; none on a server."""
    if database.path is None:
        return ()
    return tuple(beside(database.path, suffix) for suffix in _BESIDE)


def keep(connection: Connection, content: bytes) -> tuple[str, bool]:
    """Store a content unless it is stored already; returns its SHA-256 and whether it is new.

    The file name is in the official row that refers to the content, because several files may have the same content.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    if known(connection, sha256) is not None:
        return sha256, False
    connection.execute(insert(ATTACHMENT), {"sha256": sha256, "size": len(content), "content": content})
    return sha256, True


def known(connection: Connection, sha256: str, name: str = "") -> Attachment | None:
    """Return the attachment with this hash, under the given name; None when its content is not stored here."""
    row = connection.execute(_KNOWN.where(ATTACHMENT.c.sha256 == sha256)).first()
    return Attachment(row[0], row[1], shown_name(name)) if row else None


def of_document(connection: Connection, document: Record) -> Attachment | None:
    """Return the attachment of a document, or None; one attached before names were journaled gets the title as name."""
    return known(connection, document.text("sha256"), name_of(document))


def name_of(document: Record) -> str:
    """Return the file name of a document, even if the same content has another name elsewhere."""
    return document.text("file_name") or document.text("title")


def content_of(connection: Connection, attachment: Attachment) -> bytes:
    """Return the content of an attachment; raises Damaged when it does not match its hash."""
    query = select(ATTACHMENT.c.content).where(ATTACHMENT.c.sha256 == attachment.sha256)
    content = bytes(connection.execute(query).scalar_one())
    if hashlib.sha256(content).hexdigest() != attachment.sha256 or len(content) != attachment.size:
        raise Damaged(code="attachment_altered", name=attachment.name)
    return content


def written_copy(content: bytes, attachment: Attachment, folder: Path) -> Path:
    """Write a read-only copy into a new folder inside `folder` and return its path; raises a RegistryError.

    `folder` is created when it does not exist; only this account may have access to it.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_open_folder(folder)
        # One folder per copy: names cannot clash, and a copy that somebody has edited is never overwritten.
        target = Path(tempfile.mkdtemp(prefix="copy-", dir=folder)) / safe_name(attachment.name)
        whole_file.write_atomically(target, content, check=lambda made: _refuse_other(made, attachment))
        target.chmod(0o400)
    except OSError as error:
        raise whole_file.write_error(error, folder) from error
    return target


def altered(connection: Connection) -> Iterator[Attachment]:
    """Yield the stored contents that do not match their hash; nothing in a schema from before attachments."""
    if not connection.dialect.has_table(connection, ATTACHMENT.name):
        return
    for row in connection.execute(_KNOWN.order_by(ATTACHMENT.c.sha256)).all():
        attachment = Attachment(*row, "")
        try:
            content_of(connection, attachment)  # one at a time: all of them may not fit in memory
        except Damaged:
            yield attachment


def missing(connection: Connection, attached: Iterable[str]) -> frozenset[str]:
    """Return the hashes whose content is not stored here."""
    return frozenset(sha256 for sha256 in attached if known(connection, sha256) is None)


def _refuse_unfit(found: os.stat_result, name: str, own: Iterable[Path]) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise CannotAttach(name, FileFault.FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise CannotAttach(name, FileFault.DEVICE)
    if found.st_size > LIMIT_BYTES:
        raise CannotAttach(name, FileFault.TOO_LARGE, LIMIT_BYTES)
    if _is_own(found, own):
        raise CannotAttach(name, FileFault.OWN)


def _is_own(found: os.stat_result, own: Iterable[Path]) -> bool:
    return any(path.exists() and os.path.samestat(path.stat(), found) for path in own)


def _refuse_open_folder(folder: Path) -> None:
    """Raise RefusedInput when other accounts could read or replace files in the folder."""
    found = folder.lstat()
    ours = not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o077)
    if not stat.S_ISDIR(found.st_mode) or not ours:
        raise RefusedInput(code="shared_folder", folder=folder)


def _refuse_other(made: Path, attachment: Attachment) -> None:
    if hashlib.sha256(made.read_bytes()).hexdigest() != attachment.sha256:
        raise OSError(errno.EIO, "the disk returned different content", str(made))
