"""The worker's sandbox: before a file is read, it limits its memory and time and gives up files and network."""

from __future__ import annotations

import ctypes
import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.intake.limits import Limits

_NEW_NETWORK, _NEW_USER = 0x40000000, 0x10000000
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "os.system",
    "os.startfile",
)
_WRITING = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "shutil.",
    "tempfile.",
)


def give_up(limits: Limits, seconds: float, root: Path) -> None:
    """Give up all that reading does not need, as far as the operating system allows.

    `seconds` is the processor time that is left to the worker; `root` is the folder of the program's own code.
    """
    _limit(limits, seconds)
    _leave_network()
    _watch(tuple(str(Path(folder).resolve()) for folder in (root, sys.prefix, sys.base_prefix)))


def leave_seconds(seconds: float) -> None:
    """Limit the processor time, counted from the start of the process; it can never be raised again."""
    _lower({"RLIMIT_CPU": math.ceil(seconds)})


def _limit(limits: Limits, seconds: float) -> None:
    _lower({"RLIMIT_AS": limits.memory, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0})
    leave_seconds(seconds)


def _lower(wanted: Mapping[str, int]) -> None:
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    for name, most in wanted.items():
        kind = getattr(resource, name)
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, least))


def _leave_network() -> None:
    """Enter a network of its own with nothing in it; where the system does not allow that, go on without."""
    if not sys.platform.startswith("linux"):
        return
    library = ctypes.CDLL(None)
    if library.unshare(_NEW_NETWORK) != 0 and os.geteuid() != 0:
        library.unshare(_NEW_NETWORK | _NEW_USER)


def _watch(own: tuple[str, ...]) -> None:
    """Forbid, for the rest of the process, everything that reading bytes from memory does not need.

    Files may be read only in the folders `own`, where the program and its libraries lie.
    """

    def check(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            reads = mode in (None, "r", "rb") and not (
                isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
            )
            if isinstance(path, int) or (reads and _lies_in(path, own)):
                return
            raise PermissionError("the worker opens no files")
        if event.startswith(_FORBIDDEN) or event.startswith(_WRITING):
            raise PermissionError("the worker does nothing but read what it was given")

    sys.addaudithook(check)


def _lies_in(path: object, own: tuple[str, ...]) -> bool:
    written = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
    return os.path.realpath(written).startswith(own)
