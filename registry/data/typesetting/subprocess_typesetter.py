"""Typesetting a large report in a process of its own, which gives its memory back and can be stopped at any moment.

Typst keeps what it has typeset in memory, about 13 MB for each project sheet, as long as its process runs, and cannot
be interrupted.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import typst

from registry.domain.errors import RefusedInput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CHILD = Path(__file__).with_name("typeset_worker.py")
_LOOK_SECONDS = 0.05
"""Seconds between two calls of `step`, which may cancel."""


def can_be_apart() -> bool:
    """Return whether another Python process can be started; not where the program is packed into one file."""
    return bool(sys.executable) and not getattr(sys, "frozen", False) and _CHILD.is_file()


def typeset_apart(asked: Mapping[str, Any], step: Callable[[int, int], None]) -> tuple[bytes, list[Any]]:
    """Return the PDF and what the template reports of it; `step` is called with 0 of 0, and may raise to cancel.

    Raises typst.TypstError when the template is at fault, RefusedInput when the process ended before it was done.
    """
    pipe = subprocess.PIPE
    window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows no console opens
    command = [sys.executable, "-P", str(_CHILD)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, creationflags=window) as process:  # noqa: S603 - our own file
        sender = _send(process, json.dumps(asked).encode())
        try:
            out = _output_of(process, step)
        except BaseException:
            process.kill()
            raise
        finally:
            sender.join()
    if process.returncode:
        raise RefusedInput(code="report_not_typeset")
    line, _, pdf = out.partition(b"\n")
    report = json.loads(line)
    if "error" in report:
        raise typst.TypstError(report["error"], report["error"])
    return pdf, report["told"]


def _send(process: subprocess.Popen[bytes], asked: bytes) -> Thread:
    """Send the request in a thread of its own, however slowly the process reads it.

    `communicate` would lose the rest of its input when it is called again after a timeout (Python 3.11).
    """
    stdin, process.stdin = process.stdin, None

    def send() -> None:
        with suppress(OSError):  # the process ended before it had read everything: see its exit code
            if stdin is not None:
                with stdin:
                    stdin.write(asked)

    thread = Thread(target=send, name="request")
    thread.start()
    return thread


def _output_of(process: subprocess.Popen[bytes], step: Callable[[int, int], None]) -> bytes:
    while True:
        step(0, 0)
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_LOOK_SECONDS)[0]
