"""Processes of their own for tests, forked from one that has loaded the program: a start costs a twentieth.

Such a process has its own memory, files, environment and arguments, and is killed like any other; only what Python
does before the first line of a script is not repeated. A full run starts Python anew each time, and so do the tests
that are about the start.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from tests import extent
from tests.fork_server import LONGEST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parents[1]

_AT_START = ("LANG", "LC_", "PYTHON", "LD_", "FAKETIME", "QT_")
"""The beginnings of the names of variables that are read when Python or a library starts."""

_servers: dict[object, tuple[socket.socket, subprocess.Popen[bytes]]] = {}
"""The servers of this run, by the way they were started; each ends when its connection is closed."""


class Process:
    """A forked process; it is used like `subprocess.Popen`."""

    def __init__(
        self, connection: socket.socket, stdin: IO[str] | None = None, stdout: IO[str] | None = None
    ) -> None:
        self._connection = connection
        self._connection.settimeout(None)
        self.pid = int(connection.recv(LONGEST))
        self.returncode: int | None = None
        self.stdin, self.stdout = stdin, stdout

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for pipe in (self.stdin, self.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):  # it has ended before it read its input
                    pipe.close()
        self.wait()

    def poll(self) -> int | None:
        """Return its exit code once it has ended."""
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended; returns its exit code, negative when a signal ended it."""
        if self.returncode is None:
            self._connection.settimeout(timeout)
            try:
                told = self._connection.recv(LONGEST)
            except (BlockingIOError, TimeoutError) as late:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0) from late
            self.returncode = int(told)
            self._connection.close()
        return self.returncode

    def kill(self) -> None:
        """Kill it, unless it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, 9)


def start(
    script: Path,
    arguments: Sequence[str] = (),
    packages: Sequence[str] = ("registry",),
) -> subprocess.Popen[str] | Process:
    """Start a script whose standard input and output are pipes of text; the packages are those it may need."""
    if extent.is_full() or not hasattr(os, "pidfd_open"):
        return subprocess.Popen(
            [sys.executable, str(script), *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    given, taken = os.pipe(), os.pipe()
    stdin, stdout = os.fdopen(given[1], "w"), os.fdopen(taken[0])
    try:
        connection = _ordered(
            (str(script), *arguments), packages, (), os.environ, ROOT, (given[0], taken[1], 2)
        )
    finally:
        os.close(given[0])
        os.close(taken[1])
    return Process(connection, stdin, stdout)


def run(
    script: Path,
    arguments: Sequence[str | bytes],
    *,
    environment: Mapping[str, str],
    later: Mapping[str, str] | None = None,
    folder: Path | None = None,
    before: tuple[str, ...] = (),
    timeout: float | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a script to its end without input.

    `later` are variables that a forked process sets itself, `before` is the command it is started through.
    """
    given = (os.fspath(script), *map(os.fsdecode, arguments))
    if extent.is_full() or not hasattr(os, "pidfd_open"):
        return subprocess.run(
            [*before, sys.executable, *given],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            cwd=folder,
            env=environment,
            timeout=timeout,
        )
    with Path(os.devnull).open() as stdin, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        streams = (stdin.fileno(), out.fileno(), err.fileno())
        where = folder or Path.cwd()
        process = Process(_ordered(given, ("registry",), before, environment, where, streams, later))
        try:
            code = process.wait(timeout)
        finally:
            process.kill()
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(given, code, out.read(), err.read())


def run_told(
    script: Path,
    arguments: Sequence[object],
    *,
    environment: Mapping[str, str],
    later: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
    timeout: float | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a script to its end without input; what it printed is returned as text."""
    told = [str(argument) for argument in arguments]
    ended = run(script, told, environment=environment, later=later, before=before, timeout=timeout)
    return subprocess.CompletedProcess(
        ended.args, ended.returncode, ended.stdout.decode(), ended.stderr.decode()
    )


def end_servers() -> None:
    """End all servers of this run."""
    for connection, server in _servers.values():
        connection.close()
        server.wait()
    _servers.clear()


def _ordered(
    arguments: Sequence[str],
    packages: Sequence[str],
    before: tuple[str, ...],
    environment: Mapping[str, str],
    folder: Path,
    streams: tuple[int, int, int],
    later: Mapping[str, str] | None = None,
) -> socket.socket:
    """Order a process; returns the connection on which its id and its exit code come."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    umask = os.umask(0o077)
    os.umask(umask)
    order = {
        "arguments": arguments,
        "environment": {**environment, **(later or {})},
        "folder": str(folder),
        "umask": umask,
    }
    with theirs:
        server = _server(packages, before, environment)
        socket.send_fds(server, [json.dumps(order).encode()], [*streams, theirs.fileno()])
    return ours


def _server(
    packages: Sequence[str], before: tuple[str, ...], environment: Mapping[str, str]
) -> socket.socket:
    """Return the connection to a server that was started the same way."""
    at_start = {name: value for name, value in environment.items() if name.startswith(_AT_START)}
    key = (*packages, *before, *sorted(at_start.items()))
    if key not in _servers:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            server = subprocess.Popen(
                [*before, sys.executable, "-m", "tests.fork_server", str(theirs.fileno()), *packages],
                cwd=ROOT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        _servers[key] = ours, server
    return _servers[key][0]
