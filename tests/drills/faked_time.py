"""Runs the program's command line at an invented time: libfaketime shows the whole process another clock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from tests.drills.programs import ROOT

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_LONGEST_SECONDS = 240


def command_line_at(
    moment: datetime, profile: Path, *words: object, zone: str = "UTC"
) -> subprocess.CompletedProcess[str]:
    """Run the command line to its end with a clock that starts at `moment`, in another time zone."""
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("libfaketime is not here (faketime)")
    surroundings = {
        **os.environ,
        "TZ": zone,
        "COOPERATION_REGISTRY_HOME": os.fspath(profile),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
    told = f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}"
    return subprocess.run(
        [faketime, told, sys.executable, str(ROOT / "main.py"), *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONGEST_SECONDS,
        stdin=subprocess.DEVNULL,
        env=surroundings,
    )
