"""Setting a large report in a program of its own: its memory is given back, and it can be stopped at any moment.

Typst keeps what it has set in mind, some 13 MB a sheet, as long as its program runs, and cannot be interrupted.
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
"""How often it is asked whether the report is still wanted."""


def can_be_apart() -> bool:
    """Return whether another Python can be started here: not where the program is one packed file."""
    return bool(sys.executable) and not getattr(sys, "frozen", False) and _CHILD.is_file()


def typeset_apart(asked: Mapping[str, Any], step: Callable[[int, int], None]) -> tuple[bytes, list[Any]]:
    """Return the PDF and what the template tells of it; `step` is told 0 of 0, and may raise to cancel.

    Raises typst.TypstError when the template is at fault, RefusedInput when the program ended before it was done.
    """
    pipe = subprocess.PIPE
    window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows no console opens
    command = [sys.executable, "-P", str(_CHILD)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, creationflags=window) as child:  # noqa: S603 - our own file
        feeding = _feeding(child, json.dumps(asked).encode())
        try:
            out = _awaited(child, step)
        except BaseException:
            child.kill()
            raise
        finally:
            feeding.join()
    if child.returncode:
        raise RefusedInput(code="report_not_typeset")
    line, _, pdf = out.partition(b"\n")
    said = json.loads(line)
    if "error" in said:
        raise typst.TypstError(said["error"], said["error"])
    return pdf, said["told"]


def _feeding(child: subprocess.Popen[bytes], asked: bytes) -> Thread:
    """Hand the request over beside the waiting, however slowly it is taken.

    `communicate` would forget what is left of its input when it is asked again after a timeout (Python 3.11).
    """
    stdin, child.stdin = child.stdin, None

    def feed() -> None:
        with suppress(OSError):  # it ended before it had taken all: how it ended tells why
            if stdin is not None:
                with stdin:
                    stdin.write(asked)

    thread = Thread(target=feed, name="request")
    thread.start()
    return thread


def _awaited(child: subprocess.Popen[bytes], step: Callable[[int, int], None]) -> bytes:
    while True:
        step(0, 0)
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_LOOK_SECONDS)[0]
