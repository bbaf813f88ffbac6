"""Runs the program's command line at an invented time: libfaketime shows the whole process another clock."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests import extent, processes
from tests.drills.programs import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

_LONGEST_SECONDS = 240


def command_line_at(
    moment: datetime, profile: Path, *words: object, zone: str = "UTC"
) -> CompletedProcess[str]:
    """Run the command line to its end with a clock that starts at `moment`, in another time zone."""
    faketime = shutil.which("faketime")
    if faketime is None:
        pytest.skip("libfaketime is not here (faketime)")
    ahead = f"{(moment - datetime.now(UTC)).total_seconds():+.0f}"
    surroundings = {
        **os.environ,
        "TZ": zone,
        "COOPERATION_REGISTRY_HOME": os.fspath(profile),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_NO_CACHE": "1",  # a forked process looks at its own FAKETIME
    }
    return processes.run_told(
        ROOT / "main.py",
        words,
        environment=surroundings,
        later={"FAKETIME": ahead},
        before=(faketime, "-f", ahead if extent.is_full() else "+0"),
        timeout=_LONGEST_SECONDS,
    )
