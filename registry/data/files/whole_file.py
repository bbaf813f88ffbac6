"""Writing files atomically, and the sentences for errors of the disk (reliability.md 5, 9).

The new content is written to a temporary file in the same folder, checked and synced to disk, and only then renamed
to the file's name. Any failure before that, including a kill, leaves the old file unchanged.
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
"""How many bytes are passed to the system in one write."""

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
"""Maps the system's error codes for an unusable folder or name to the codes of our errors."""

_DISK = {
    errno.ENOSPC: "not_written_disk_full",
    errno.EDQUOT: "not_written_quota",
    errno.EFBIG: "not_written_too_large",
    errno.EIO: "not_written_disk_error",
}
"""Maps the system's error codes for a faulty or full disk to the codes of our errors."""


def write_atomically(path: Path, content: bytes, *, check: Callable[[Path], None] | None = None) -> None:
    """Write a complete file, or leave the old one unchanged.

    `check` is called with the path of the finished temporary file, and raises an error to refuse it.
    """
    with replacing(path, check=check) as temporary:
        with temporary.open("r+b", buffering=0) as out:
            _write_all(out.fileno(), content)
        if temporary.stat().st_size != len(content):
            raise OSError(errno.EIO, "the file is shorter than what was written to it", str(path))


@contextmanager
def replacing(path: Path, *, check: Callable[[Path], None] | None = None) -> Iterator[Path]:
    """Yield a temporary file (0600, same folder) to fill; it is renamed to `path` when the block ends without error.

    Raises a RegistryError when the system refuses; an error of the block about another file propagates unchanged.
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
        with suppress(OSError):  # after success it no longer exists; otherwise the first error matters more
            temporary.unlink(missing_ok=True)
        temporary_files.end(mark)


def write_error(error: OSError, path: Path) -> RegistryError:
    """Return the error, with a sentence for a person, about a file that the system did not let us write."""
    number = error.errno or 0
    if number in _DISK:
        return CannotOpen(code=_DISK[number], path=path)
    if number in _PLACE:
        return RefusedInput(code=_PLACE[number], path=path)
    return RefusedInput(code="not_written_other", path=path, reason=error)


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that the names in it are on disk."""
    if sys.platform == "win32":
        return  # Windows cannot open a folder for this, and journals its names itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (
            errno.EINVAL,
            errno.ENOTSUP,
        ):  # the file system does not support syncing folders
            raise
    finally:
        os.close(handle)


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        written = os.write(
            handle, rest[:_PIECE]
        )  # a nearly full disk writes a part; only the returned count shows it
        if written == 0:
            raise OSError(errno.ENOSPC, "the system wrote nothing")
        rest = rest[written:]


def _seal(temporary: Path, path: Path, check: Callable[[Path], None] | None) -> None:
    if temporary.stat().st_size == 0:
        raise RefusedInput(code="not_written_empty", path=path)
    if check is not None:
        check(temporary)
    temporary.chmod(0o600)  # whoever filled the file may have created it again
    with temporary.open("r+b") as written:
        os.fsync(written.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def _concerns(error: OSError, temporary: Path, path: Path) -> bool:
    if error.errno in _DISK:
        return True  # an error of copying names the source first and the target second
    named = [
        name for name in (error.filename, error.filename2) if isinstance(name, str | bytes | os.PathLike)
    ]
    return not named or any(Path(os.fsdecode(name)) in (temporary, path, path.parent) for name in named)


def refuse_unfit_name(path: Path, *, room: str = "") -> None:
    """Raise RefusedInput for a name no file can have; `room` is the longest suffix a file beside it will get."""
    try:
        (path.with_name(path.name + room) if path.name else path).lstat()
    except FileNotFoundError:
        return
    except ValueError:  # a zero byte in it
        raise RefusedInput(code="bad_file_name", path=path) from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise RefusedInput(code="long_file_name", path=path) from error
