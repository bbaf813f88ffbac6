"""The lock on a registry by what its file is: under two names, by a hard link or a mount, it is still one registry.

The lock beside the file (`lock.py`) is found by its name only. This one stands in a folder all accounts of the machine
share, is named after the device and the number of the file, and says under which name the file is written: SQLite's
log lies beside that name, so another name must never be written before that log was worked in. The registry itself is
never opened for it (reliability.md 0, finding 5). On Windows there is no such folder, and no such lock.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from registry.data.files.held_files import Identity, identity
from registry.data.files.location import beside
from registry.domain.errors import Alive, CannotOpen, InUse
from registry.domain.holder import Holder

if sys.platform != "win32":
    import fcntl

FOLDER = Path("/var/tmp")  # noqa: S108 - shared on purpose, and kept when the machine starts anew; see `_opened`
"""Where the locks stand; not the folder of temporary files an account may have of its own."""

_LONGEST = 16_384
"""Bytes of a note that are looked at; a real one has a few hundred."""

_AGAIN_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Note:
    """Under which name a file is written, and by whom; left behind by who was killed."""

    path: Path
    holder: Holder


class FileLock:
    """The right to write one file, under whichever of its names."""

    def __init__(self, registry: Path) -> None:
        self._registry = registry.resolve()
        self._identity = identity(self._registry)
        self._handle: int | None = None
        self.left: Note | None = None
        """What a holder who did not let go of the lock said, until somebody else writes the file."""

    @property
    def held(self) -> bool:
        """Whether this very object holds the lock."""
        return self._handle is not None

    def acquire(self, timeout: float) -> None:
        """Take the lock within `timeout` seconds, or raise InUse naming who has it.

        Where the system gives no such lock (a full or closed folder), the one beside the file has to do.
        """
        if sys.platform == "win32" or self._identity is None or self._handle is not None:
            return
        place, end = place_of(self._identity), time.monotonic() + timeout
        while (handle := _opened(place)) is not None:
            if _is_locked(handle):
                if identity(place) == _of(handle):
                    self._handle, self.left = handle, _read(handle)
                    return
                os.close(handle)  # whoever held it took it away: begin anew
                continue
            held = _read(handle)
            os.close(handle)
            if time.monotonic() >= end:
                raise self._in_use(held)
            time.sleep(_AGAIN_SECONDS)

    def name_holder(self, holder: Holder) -> None:
        """Say under which name the file is written from now on, and by whom."""
        if self._handle is None:
            return
        said = json.dumps({"path": str(self._registry), **asdict(holder)}, ensure_ascii=True).encode()
        self.left = None
        with suppress(OSError):  # a full disk must not keep the officer from opening and looking
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, said, 0)

    def release(self) -> None:
        """Let go of the lock; nothing happens when it is not held.

        What was said goes too, but not what a killed holder said of a log that nobody has worked in yet.
        """
        handle, self._handle = self._handle, None
        if handle is None or self._identity is None:
            return
        if self.left is None:
            with suppress(OSError):
                os.ftruncate(handle, 0)
            with suppress(OSError):  # another account made it: it stays, and says nothing
                place_of(self._identity).unlink(missing_ok=True)
        os.close(handle)

    def _in_use(self, held: Note | None) -> InUse:
        if held is None:
            return InUse(None, Alive.YES)
        other = str(held.path) if held.path != self._registry else ""
        return InUse(held.holder, Alive.YES, name="".join(one for one in other if one.isprintable()))


def written_as(registry: Path, note: Note | None = None) -> Path | None:
    """Return the other name under which a file is written, or was when its writer was killed; None when there is none.

    What was saved last lies in the log beside that name. `note` is what the lock said; without it, it is looked for.
    Raises CannotOpen where a log is left that nobody can work in without asking a person.
    """
    real = registry.resolve()
    own = identity(real)
    if own is None or sys.platform == "win32":
        return None
    told = note or _noted(own)
    if told is None or told.path == real:
        return None
    there, log = identity(told.path), beside(told.path, "-wal")
    owner = _owner_of_content(log, registry)
    if there is not None and there != own:  # another file by now: what lies beside it is its own
        return None
    if there is None and owner is not None:
        raise CannotOpen(code="log_under_former_name", path=registry, other=told.path, log=log)
    if owner not in (None, os.getuid(), real.stat().st_uid, 0):
        raise _to_be_opened_there(registry, told.path)
    return told.path if there == own else None


def _owner_of_content(log: Path, registry: Path) -> int | None:
    """Return whose a log is; None when none is there, or nothing in it. One that cannot be seen may be one."""
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
    """Return where the lock of a file stands."""
    return FOLDER / f"cooperation-registry-{known[0]:x}-{known[1]:x}.lock"


def _opened(place: Path) -> int | None:
    """Open a lock that is there, or make it for all accounts; None where that is not possible.

    The folder is everybody's: no link is followed, and nothing is taken for a lock that somebody prepared as a way to
    write elsewhere. To open with O_CREAT what another account made is what Linux forbids in such folders.
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
                os.fchmod(handle, 0o666)  # the account's mask took rights away that others need
        return handle
    return None


def _is_locked(handle: int) -> bool:
    """Try to lock; whether it is ours now."""
    if sys.platform == "win32":
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


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
    """Return what a lock says; None when it says nothing, or something nobody of us wrote."""
    try:
        said = json.loads(os.pread(handle, _LONGEST, 0))
        told = {field.name: said[field.name] for field in fields(Holder)}
        if not all(isinstance(one, str) for one in (said["path"], *told.values())):
            return None
        shown = {name: "".join(one for one in text if one.isprintable())[:120] for name, text in told.items()}
        return Note(Path(said["path"]), Holder(**shown))
    except (OSError, ValueError, TypeError, LookupError, RecursionError):  # whatever else lies there
        return None
