"""How a child program communicates with its drill: line by line, without buffers."""

from __future__ import annotations

import json
import os
import sys
from typing import Any


def begin() -> list[Any]:
    """Report that everything is loaded, and wait for the arguments."""
    say("ready")
    arguments: list[Any] = json.loads(sys.stdin.readline())
    return arguments


def say(what: object) -> None:
    """Print one line without any buffer, so that it is not lost when the program is killed right afterwards."""
    os.write(1, f"{what}\n".encode())


def wait_to_be_killed() -> None:
    """Wait: the drill has seen the last line and kills the program at this point."""
    sys.stdin.read()
