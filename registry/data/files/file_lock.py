"""The lock on a registry by the identity of its file: with two names, by a hard link or a mount, it is one registry.

The lock beside the file (`lock.py`) depends on the file's name. This lock is in a folder shared by all accounts of the
machine and is named after the device and inode of the file. It contains a note with the name under which the file is
written, because SQLite's log is beside that name: the file must never be written under another name before that log
has been checkpointed. The registry itself is never opened for this lock (reliability.md 0, finding 5). Windows has no
such folder, and so no such lock.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from registry.data.files.held_files import Identity, identity
from registry.data.files.location import beside
from registry.domain.errors import Alive, CannotOpen, InUse
from registry.domain.holder import Holder

if sys.platform != "win32":
    from registry.data.files.system_lock import flocked

FOLDER = Path("/var/tmp")  # noqa: S108 - shared on purpose, and kept when the machine restarts; see `_opened`
"""The folder of the locks; not the folder for temporary files, which each account may have for itself."""

_LONGEST = 16_384
"""How many bytes of a note are read; a genuine one has a few hundred."""

_AGAIN_SECONDS = 0.05


class Note(NamedTuple):
    """Under which name a file is written, and by whom; it remains when the writer is killed."""

    path: Path
    holder: Holder


class FileLock:
    """The right to write one file, under any of its names."""

    def __init__(self, registry: Path) -> None:
        self._registry = registry.resolve()
        self._identity = identity(self._registry)
        self._handle: int | None = None
        self.left: Note | None = None
        """The note of a former holder who did not release the lock; None once somebody else writes the file."""

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self, timeout: float) -> None:
        """Take the lock within `timeout` seconds; raises InUse with the holder's name.

        Where the system cannot provide this lock (a full or closed folder), only the lock beside the file is used.
        """
        if sys.platform == "win32" or self._identity is None or self._handle is not None:
            return
        place, end = place_of(self._identity), time.monotonic() + timeout
        while (handle := _opened(place)) is not None:
            if _is_locked(handle):
                if identity(place) == _of(handle):
                    self._handle, self.left = handle, _read(handle)
                    return
                os.close(handle)  # its holder has removed this lock file: try again
                continue
            held = _read(handle)
            os.close(handle)
            if time.monotonic() >= end:
                raise self._in_use(held)
            time.sleep(_AGAIN_SECONDS)

    def name_holder(self, holder: Holder) -> None:
        """Write the note: under which name the file is written from now on, and by whom."""
        if self._handle is None:
            return
        content = json.dumps({"path": str(self._registry), **holder._asdict()}, ensure_ascii=True).encode()
        self.left = None
        with suppress(OSError):  # a full disk must not keep the officer from opening and looking
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, content, 0)

    def release(self) -> None:
        """Release the lock; does nothing when it is not held.

        The note is removed too, except the note of a killed holder whose log has not been checkpointed yet.
        """
        handle, self._handle = self._handle, None
        if handle is None or self._identity is None:
            return
        if self.left is None:
            with suppress(OSError):
                os.ftruncate(handle, 0)
            with suppress(OSError):  # another account created it: the empty lock file remains
                place_of(self._identity).unlink(missing_ok=True)
        os.close(handle)

    def _in_use(self, held: Note | None) -> InUse:
        if held is None:
            return InUse(None, Alive.YES)
        other = str(held.path) if held.path != self._registry else ""
        return InUse(held.holder, Alive.YES, name="".join(one for one in other if one.isprintable()))


def written_as(registry: Path, note: Note | None = None) -> Path | None:
    """Return the other name under which a file is written, or was when its writer was killed; None when there is none.

    The latest changes are in the log beside that name. `note` is the note of the lock; without it, the note is read.
    Raises CannotOpen when a log remains that must not be checkpointed without asking a person.
    """
    real = registry.resolve()
    own = identity(real)
    if own is None or sys.platform == "win32":
        return None
    known = note or _noted(own)
    if known is None or known.path == real:
        return None
    there, log = identity(known.path), beside(known.path, "-wal")
    owner = _owner_of_content(log, registry)
    if there is not None and there != own:  # that name is another file by now, so the log there is not ours
        return None
    if there is None and owner is not None:
        raise CannotOpen(code="log_under_former_name", path=registry, other=known.path, log=log)
    if owner not in (None, os.getuid(), real.stat().st_uid, 0):
        raise _to_be_opened_there(registry, known.path)
    return known.path if there == own else None


def _owner_of_content(log: Path, registry: Path) -> int | None:
    """Return the user id of a log's owner; None when there is no log or it is empty.

    A log that cannot be examined counts as one with content.
    """
    try:
        found = log.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        raise _to_be_opened_there(registry, log) from None
    return found.st_uid if found.st_size else None


def _to_be_opened_there(registry: Path, other: Path) -> CannotOpen:
    return CannotOpen(code="written_by_another_account", path=registry, other=other)


def place_of(known: Identity) -> Path:
    """Return the path of the lock of a file."""
    return FOLDER / f"cooperation-registry-{known[0]:x}-{known[1]:x}.lock"


def _opened(place: Path) -> int | None:
    """Open an existing lock file, or create one for all accounts; None where that is not possible.

    Every account can write to this folder, so links are not followed: somebody could prepare one that makes us write
    elsewhere. Linux forbids opening another account's file with O_CREAT in such folders.
    """
    flags = os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    for more in (0, os.O_CREAT | os.O_EXCL, 0):
        try:
            handle = os.open(place, flags | more, 0o666)
        except (FileNotFoundError, FileExistsError):
            continue
        except OSError:
            return None
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            os.close(handle)
            return None
        if more:
            with suppress(OSError):
                os.fchmod(handle, 0o666)  # the umask has removed permissions that other accounts need
        return handle
    return None


def _is_locked(handle: int) -> bool:
    """Try to lock the file; return whether this process holds the lock now."""
    if sys.platform == "win32":
        return False
    try:
        return flocked(handle)
    except OSError:
        return False


def _of(handle: int) -> Identity:
    found = os.fstat(handle)
    return found.st_dev, found.st_ino


def _noted(known: Identity) -> Note | None:
    try:
        handle = os.open(place_of(known), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        return _read(handle)
    finally:
        os.close(handle)


def _read(handle: int) -> Note | None:
    """Return the note in a lock file; None when it is empty, or was not written by this program."""
    try:
        content = json.loads(os.pread(handle, _LONGEST, 0))
        texts = {name: content[name] for name in Holder._fields}
        if not all(isinstance(one, str) for one in (content["path"], *texts.values())):
            return None
        shown = {
            name: "".join(one for one in text if one.isprintable())[:120] for name, text in texts.items()
        }
        return Note(Path(content["path"]), Holder(**shown))
    except (OSError, ValueError, TypeError, LookupError, RecursionError):  # the file may contain anything
        return None
