"""Reading a workbook from the program's side: a worker process gets the bytes and sends lines of cells back."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from registry.data.files.attachments import taken_in
from registry.data.garbage_collection import collector_at_rest
from registry.data.intake.errors import Unreadable
from registry.data.intake.limits import LIMITS, Limits
from registry.data.intake.wire import Received
from registry.data.reference.resources import shipped
from registry.domain.attachments.attachment import shown_name
from registry.domain.errors import CannotAttach, CannotRead, FileFault
from registry.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.exchange.workbook import Workbook

_PROGRAM = """
import json, sys
root, limits, name = json.loads(sys.argv[1])
sys.path.insert(0, root)
from registry.data.intake.worker import main
main(limits, name)
"""
_ROOT = Path(__file__).parents[3]
_FAULTS = {
    FileFault.MISSING: "F20",
    FileFault.FOLDER: "F21",
    FileFault.DEVICE: "F22",
    FileFault.UNREADABLE: "F23",
    FileFault.EMPTY: "F24",
    FileFault.OWN: "F25",
    FileFault.TOO_LARGE: "F03",
}
_LONGEST_LINE = 128 * 1024**2
_OFTEN = 0.05
"""Seconds between two calls of `step` while the worker sends nothing."""


def file_content(path: Path, own: Iterable[Path] = (), limits: Limits = LIMITS) -> bytes:
    """Return what a file holds, to be read by `read_content` and kept as evidence; raises CannotRead.

    `own` are the registry's own files, which are never opened (see `attachments.own_files`).
    """
    name, megabytes = shown_name(path.name), {"limit": str(limits.file // 1024**2)}
    try:
        content = taken_in(path, own)
    except CannotAttach as fault:
        raise _refusal(name, _FAULTS[fault.fault], megabytes) from fault
    if len(content) > limits.file:
        raise _refusal(name, _FAULTS[FileFault.TOO_LARGE], megabytes)
    return content


def read_content(
    content: bytes,
    name: str,
    *,
    limits: Limits = LIMITS,
    step: Callable[[int, int], object] = lambda _done, _of_all: None,
) -> Workbook:
    """Return what the workbook of these bytes holds; `name` is what it is called.

    `step` is told how far the reading is and may raise to cancel it. Raises CannotRead, one sentence that names the
    file and what to do.
    """
    received = Received(name, hashlib.sha256(content).hexdigest(), step)
    try:
        with _Worker(content, name, limits) as worker, collector_at_rest():
            whole = worker.hear(received, step)
    except Unreadable as refused:
        error = _refusal(name, refused.code, refused.values)
        error.trace = received.trace
        raise error from None
    return whole


def _refusal(name: str, code: str, values: dict[str, str]) -> CannotRead:
    problem = Problem(code, "", {"file": name, **values})
    return CannotRead(shipped().sentence(code).en.format_map(problem.values), problem)


class _Worker:
    """A new process that reads one file; it is ended when the block is left."""

    def __init__(self, content: bytes, name: str, limits: Limits) -> None:
        self._content, self._limits = content, limits
        self._began = time.monotonic()
        self._lines: queue.Queue[bytes] = queue.Queue(maxsize=256)
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            command(name, limits),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=_ROOT,
        )
        self._threads = [threading.Thread(target=act, daemon=True) for act in (self._feed, self._listen)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        while any(thread.is_alive() for thread in self._threads):
            self._drop()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _closed(pipe)

    def hear(self, received: Received, step: Callable[[int, int], object]) -> Workbook:
        """Return the workbook when all of it is received.

        Raises Unreadable when the worker refuses the file, ends early, or takes too long.
        """
        size = 0
        while True:
            left = self._began + self._limits.patience(received.counted) - time.monotonic()
            if left <= 0:
                raise Unreadable("F16")
            try:
                written = self._lines.get(timeout=min(_OFTEN, left))
            except queue.Empty:
                step(*received.progress)
                continue
            size += len(written)
            if size > self._limits.answer or not written.endswith(b"\n"):
                raise Unreadable("F16")  # the worker ended early, or sends more than it may
            received.take(written)
            if received.whole is not None:
                return received.whole

    def _feed(self) -> None:
        assert self._process.stdin is not None  # noqa: S101 - for the type checker: the pipe was requested
        try:
            self._process.stdin.write(self._content)
            self._process.stdin.close()
        except OSError:
            return  # the worker ended before it had read everything: `hear` finds out why

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - for the type checker: the pipe was requested
        while written := self._process.stdout.readline(_LONGEST_LINE):
            self._lines.put(written)
        self._lines.put(b"")

    def _drop(self) -> None:
        """Take a line out of the queue, so that a thread waiting to put another one in can end."""
        try:
            self._lines.get(timeout=0.01)
        except queue.Empty:
            return


def command(name: str, limits: Limits) -> list[str]:
    """Return the command of the worker: a Python that uses nothing of the account, the folder or the environment."""
    arguments = json.dumps([str(_ROOT), dataclasses.asdict(limits), name])
    return [sys.executable, "-I", "-B", "-X", "utf8", "-W", "ignore", "-c", _PROGRAM, arguments]


def _environment() -> dict[str, str]:
    """Return an environment with nothing of this account in it; Windows starts no program without SYSTEMROOT."""
    kept = {key: os.environ[key] for key in ("SYSTEMROOT",) if key in os.environ}
    return {
        "OPENPYXL_LXML": "False",
        "HOME": "/",  # without a home folder, the system's list of users would be searched for one
        **kept,
    }


def _closed(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        return
