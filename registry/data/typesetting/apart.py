"""Setting a large report in a program of its own: its memory is given back, and it can be stopped at any moment.

Typst keeps what it has set in mind, some 13 MB a sheet, as long as its program runs, and cannot be interrupted.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from registry.domain.errors import RefusedInput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CHILD = Path(__file__).with_name("child.py")
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
        try:
            out = _awaited(child, json.dumps(asked).encode(), step)
        except BaseException:
            child.kill()
            raise
    if child.returncode:
        raise RefusedInput(
            "the report could not be set: the program that sets it ended early, perhaps for lack of memory; "
            "report on fewer projects, or close other programs"
        )
    line, _, pdf = out.partition(b"\n")
    said = json.loads(line)
    if "error" in said:
        raise typst.TypstError(said["error"], said["error"])
    return pdf, said["told"]


def _awaited(child: subprocess.Popen[bytes], asked: bytes, step: Callable[[int, int], None]) -> bytes:
    given: bytes | None = asked
    while True:
        step(0, 0)
        try:
            return child.communicate(given, timeout=_LOOK_SECONDS)[0]
        except subprocess.TimeoutExpired:
            given = None  # it is handed over once; what is left of it goes on being written
