"""Whole files: the one way they are written, and what is said when the disk refuses (reliability.md 5, 9).

The new content grows under another name in the same folder, is checked and made lasting, and only then takes
the file's name. Whatever goes wrong before, a kill included, leaves the old file as it was.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.files import temporary_files
from registry.domain.errors import CannotOpen, RefusedInput, RegistryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECE = 1 << 20
"""Bytes handed to the system in one write."""

_PLACE = {
    errno.EACCES: "not_written_closed",
    errno.EPERM: "not_written_closed",
    errno.EROFS: "not_written_read_only",
    errno.ENOENT: "not_written_no_folder",
    errno.ENOTDIR: "not_written_not_a_folder",
    errno.EISDIR: "not_written_is_folder",
    errno.EEXIST: "not_written_in_the_way",
    errno.ENOTEMPTY: "not_written_in_the_way",
    errno.ENAMETOOLONG: "not_written_long_name",
}
"""The code of the error where the place or the name does not do, by the system's own."""

_DISK = {
    errno.ENOSPC: "not_written_disk_full",
    errno.EDQUOT: "not_written_quota",
    errno.EFBIG: "not_written_too_large",
    errno.EIO: "not_written_disk_error",
}
"""The code of the error where the disk does not do, by the system's own."""


def write_atomically(path: Path, content: bytes, *, check: Callable[[Path], None] | None = None) -> None:
    """Write a whole file, or leave the old one as it was.

    `check` is handed the finished file under its temporary name, and raises to refuse it.
    """
    with replacing(path, check=check) as temporary:
        with temporary.open("r+b", buffering=0) as out:
            _write_all(out.fileno(), content)
        if temporary.stat().st_size != len(content):
            raise OSError(errno.EIO, "the file came out shorter than what was written", str(path))


@contextmanager
def replacing(path: Path, *, check: Callable[[Path], None] | None = None) -> Iterator[Path]:
    """Hand out a temporary file (0600, same folder) to fill; leaving the block well gives it the name `path`.

    Raises a RegistryError when the system refuses; an error of the block about another file rises as it is.
    """
    refuse_unfit_name(path)
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise RefusedInput(code="not_written_device", path=path)
    temporary_files.sweep(path.parent)
    try:
        temporary, mark = temporary_files.begin(path)
    except OSError as error:
        raise write_error(error, path) from error
    try:
        yield temporary
        _seal(temporary, path, check)
    except OSError as error:
        if not _concerns(error, temporary, path):
            raise
        raise write_error(error, path) from error
    finally:
        with suppress(OSError):  # after success it has gone; otherwise what matters has been said already
            temporary.unlink(missing_ok=True)
        temporary_files.end(mark)


def write_error(error: OSError, path: Path) -> RegistryError:
    """Return what to tell a person about a file that the system did not let us write."""
    number = error.errno or 0
    if number in _DISK:
        return CannotOpen(code=_DISK[number], path=path)
    if number in _PLACE:
        return RefusedInput(code=_PLACE[number], path=path)
    return RefusedInput(code="not_written_other", path=path, reason=error.strerror or error)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder lasting."""
    if sys.platform == "win32":
        return  # Windows gives no handle on a folder to do it with, and journals its names
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # this file system has nothing to sync here
            raise
    finally:
        os.close(handle)


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        written = os.write(handle, rest[:_PIECE])  # a nearly full disk takes a part and says so only here
        if written == 0:
            raise OSError(errno.ENOSPC, "the system took nothing")
        rest = rest[written:]


def _seal(temporary: Path, path: Path, check: Callable[[Path], None] | None) -> None:
    if temporary.stat().st_size == 0:
        raise RefusedInput(code="not_written_empty", path=path)
    if check is not None:
        check(temporary)
    temporary.chmod(0o600)  # a producer may have made the file anew
    with temporary.open("r+b") as written:
        os.fsync(written.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def _concerns(error: OSError, temporary: Path, path: Path) -> bool:
    if error.errno in _DISK:
        return True  # copying names the file it reads from beside the one it writes
    named = [
        name for name in (error.filename, error.filename2) if isinstance(name, str | bytes | os.PathLike)
    ]
    return not named or any(Path(os.fsdecode(name)) in (temporary, path, path.parent) for name in named)


def refuse_unfit_name(path: Path, *, room: str = "") -> None:
    """Raise RefusedInput for a name no file can have; `room` is the longest ending something beside it is to get."""
    try:
        (path.with_name(path.name + room) if path.name else path).lstat()
    except FileNotFoundError:
        return
    except ValueError:  # a zero byte in it
        raise RefusedInput(code="bad_file_name", path=path) from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise RefusedInput(code="long_file_name", path=path) from error
