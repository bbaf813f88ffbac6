"""Setting in a program of its own: whatever it does, the waiting ends and nothing is left behind."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from registry.data.typesetting import subprocess_typesetter
from registry.domain.errors import RefusedInput

if TYPE_CHECKING:
    from pathlib import Path

_LARGE = {"given": "가" * 1_000_000}
"""More than a pipe holds."""

_SLOW = """
import json, sys, time
time.sleep(0.4)
asked = json.loads(sys.stdin.buffer.read())
sys.stdout.buffer.write(json.dumps({"told": [len(asked["given"])]}).encode() + b"\\n%PDF")
"""


class Unwanted(Exception):
    """Nobody waits for the report any more."""


def _child(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    path = folder / "typeset_worker.py"
    path.write_text(program, encoding="utf-8")
    monkeypatch.setattr(subprocess_typesetter, "_CHILD", path)


def _no_step(_done: int, _of_all: int) -> None:
    """Nobody watches."""


def test_a_large_request_is_taken_however_late_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _child(tmp_path, monkeypatch, _SLOW)
    assert subprocess_typesetter.typeset_apart(_LARGE, _no_step) == (b"%PDF", [1_000_000])


def test_it_is_stopped_while_it_has_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _child(tmp_path, monkeypatch, "import time; time.sleep(60)")
    asked = []

    def step(_done: int, _of_all: int) -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Unwanted

    before = threading.active_count()
    with pytest.raises(Unwanted):
        subprocess_typesetter.typeset_apart(_LARGE, step)
    assert threading.active_count() == before


def test_one_that_ends_early_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _child(tmp_path, monkeypatch, "import os; os._exit(9)")
    with pytest.raises(RefusedInput, match="report_not_typeset"):
        subprocess_typesetter.typeset_apart(_LARGE, _no_step)
