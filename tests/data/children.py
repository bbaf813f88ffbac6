"""Programs of their own for the drills: `children.py WHAT PATH…`, to be killed at will."""

from __future__ import annotations

import itertools
import resource
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from registry.data.backup.database_copy import backup
from registry.data.backup.restoration import put_in_place
from registry.data.engine.database import sqlite_database
from registry.data.files import whole_file
from registry.data.files.lock import WriterLock
from registry.domain.errors import RegistryError
from tests import processes
from tests.data import small_registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from subprocess import Popen


@contextmanager
def started(what: str, *arguments: object) -> Iterator[Popen[str] | processes.Process]:
    """Start a child, wait for its first line, and see that it is gone at the end."""
    with processes.start(Path(__file__), [what, *map(str, arguments)]) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline().strip() == "ready"
            yield child
        finally:
            child.kill()


def killed_after(milliseconds: float, what: str, *arguments: object) -> list[str]:
    """Run a child and kill it so long after it was ready; return what it said until then."""
    with started(what, *arguments) as child:
        time.sleep(milliseconds / 1000)
        child.kill()
        assert child.stdout is not None
        return child.stdout.read().split("\n")


def told_by(what: str, *arguments: object) -> str:
    """Run a child to its end and return what it said."""
    with started(what, *arguments) as child:
        assert child.stdout is not None
        # Not `communicate`: it would miss what came together with the first line and waits in the buffer.
        return child.stdout.read().strip()


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def _save(path: str, first: str) -> None:
    database = sqlite_database(Path(path), writable=True)
    _say("ready")
    for number in itertools.count(int(first)):
        small_registry.save(database, number)
        _say(number)


def _back_up(path: str, target: str) -> None:
    database = sqlite_database(Path(path), writable=False)
    _say("ready")
    for _ in itertools.count():
        backup(database, Path(path), Path(target), verify=small_registry.whole)


def _restore(registry: str, *backups: str) -> None:
    _say("ready")
    for each in itertools.cycle(backups):
        put_in_place(Path(each), Path(registry), verify=small_registry.whole)


def _restore_once(registry: str, each: str) -> None:
    _say("ready")
    put_in_place(Path(each), Path(registry), verify=small_registry.whole)
    _say("done")


def _hold(path: str, who: str) -> None:
    with WriterLock(Path(path)).acquire(who):
        _say("ready")
        sys.stdin.read()


def _write(path: str) -> None:
    _say("ready")
    for round_ in itertools.count(1):
        whole_file.write_atomically(Path(path), str(round_ % 10).encode() * 3_000_000)


def _write_slowly(path: str) -> None:
    with whole_file.replacing(Path(path)) as temporary:
        temporary.write_bytes(b"half")
        _say("ready")
        sys.stdin.read()


def _write_limited(path: str, limit: str) -> None:
    _say("ready")
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    try:
        whole_file.write_atomically(Path(path), b"new" * 10_000)
    except RegistryError as error:
        _say(f"{type(error).__name__}: {error}")


def _back_up_limited(path: str, target: str, limit: str) -> None:
    database = sqlite_database(Path(path), writable=False)
    _say("ready")
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    try:
        backup(database, Path(path), Path(target), verify=small_registry.whole)
    except RegistryError as error:
        _say(f"{type(error).__name__}: {error}")


_WHAT: dict[str, Callable[..., None]] = {
    "save": _save,
    "back_up": _back_up,
    "restore": _restore,
    "restore_once": _restore_once,
    "hold": _hold,
    "write": _write,
    "write_slowly": _write_slowly,
    "write_limited": _write_limited,
    "back_up_limited": _back_up_limited,
}

if __name__ == "__main__":
    _WHAT[sys.argv[1]](*sys.argv[2:])
