"""Every hostile kind is told by the gate, in this process: the gate must hold before any limit of the worker's does."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from registry.data.intake.errors import Unreadable
from registry.data.intake.limits import LIMITS
from registry.data.intake.wire import Writer
from registry.data.intake.worker import read
from tests.data.intake.hostile import HOSTILE

SMALLER = replace(LIMITS, empty_cells=100_000, styles=10_000, merged=10_000)
"""So that the counted progress is reported soon."""
BY_ANY_EXCEPTION = {"damaged old workbook"}
"""Refused by what the reader raises; the worker turns it into a sentence (T16)."""


def _code(content: bytes) -> str:
    try:
        read(Writer(io.BytesIO()), content, "FICTIONAL.xlsx", SMALLER)
    except Unreadable as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("name", [name for name in HOSTILE if name not in BY_ANY_EXCEPTION])
def test_the_gate_tells_each_kind(name: str) -> None:
    assert _code(HOSTILE[name].made()) == HOSTILE[name].code
