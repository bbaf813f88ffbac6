"""LibreOffice as another office has it: started once, opened by hand for each test."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HAND = Path(__file__).with_name("libreoffice_hand.py")
_PYTHON = "/usr/bin/python3"
_FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8", ".xls": "MS Excel 97"}
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Office:
    """A LibreOffice that runs, and the hand that works at it."""

    hand: subprocess.Popen[str]

    def save(
        self,
        source: Path,
        target: Path,
        *,
        edits: Sequence[tuple[str, str, str]] = (),
        columns_gone: Sequence[tuple[str, int]] = (),
        in_order: Sequence[tuple[str, str, int]] = (),
    ) -> Path:
        """Open a workbook, type into cells (sheet, cell, text), save it in the format of the target's name.

        `columns_gone` are removed (sheet, place from 0); `in_order` sorts areas (sheet, area, column from 0) downwards.
        """
        job = {
            "source": str(source),
            "target": str(target),
            "filter": _FILTERS[target.suffix],
            "edits": edits,
            "columns_gone": columns_gone,
            "sorted": in_order,
        }
        assert self.hand.stdin is not None
        assert self.hand.stdout is not None
        self.hand.stdin.write(json.dumps(job) + "\n")
        self.hand.stdin.flush()
        assert self.hand.stdout.readline() == "saved\n", (
            "the hand at LibreOffice has failed: see what it wrote"
        )
        return target


def running(folder: Path) -> Iterator[Office]:
    """Start LibreOffice with a profile of its own; where it is not installed, the tests that need it are skipped."""
    program = shutil.which("soffice")
    if program is None or not _knows_uno():
        pytest.skip("LibreOffice is not here (libreoffice-calc and python3-uno)")
    pipe = f"cooperation-registry-{os.getpid()}"
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    hand = [_PYTHON, str(_HAND), pipe]
    try:
        with subprocess.Popen(hand, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as working:
            yield Office(working)
    finally:
        process.terminate()
        process.wait(_SECONDS)


def _knows_uno() -> bool:
    if not Path(_PYTHON).exists():
        return False
    asked = subprocess.run([_PYTHON, "-c", "import uno"], capture_output=True, check=False, timeout=_SECONDS)
    return asked.returncode == 0
