"""How a child speaks with the drill that started it: one line at a time, each lasting when it is said."""

from __future__ import annotations

import json
import os
import sys
from typing import Any


def begin() -> list[Any]:
    """Say that everything is loaded, and wait to be told what to work on."""
    say("ready")
    told: list[Any] = json.loads(sys.stdin.readline())
    return told


def say(what: object) -> None:
    """Say one line, past every buffer: a kill right afterwards does not take it back."""
    os.write(1, f"{what}\n".encode())


def wait_to_be_killed() -> None:
    """Do nothing more: the drill has seen how far this came, and ends it there."""
    sys.stdin.read()
