"""T11: while a registry is open, every feature opens its files only through SQLite (reliability.md 0, finding 5)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.drills.programs import started
from tests.drills.registries import state

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill


def _traced(registry: Path, profile: Path, tmp_path: Path, *, misbehaving: bool) -> dict[str, Any]:
    folder = tmp_path / "written"
    folder.mkdir()
    with started("traced") as program:
        program.go(registry, profile, folder, misbehaving)
        told: dict[str, Any] = json.loads(program.finish()[-1])
    return told


def test_no_feature_opens_the_live_file(
    registry: Path, profile: Path, tmp_path: Path, figures: Figures
) -> None:
    told = _traced(registry, profile, tmp_path, misbehaving=False)
    guilty = {feature: paths for feature, paths in told["opened"].items() if paths}
    figures.tell("T11 own files", features=len(told["opened"]), opens_seen=told["seen"], guilty=len(guilty))
    assert guilty == {}
    assert told["left_open"] == []
    assert told["seen"] > 20  # lock, holder, heads, backups, copies: the tracer sees what Python opens
    assert len(told["opened"]) == 28
    assert state(registry, profile).faults == ()


def test_control_an_ordinary_file_call_is_seen(registry: Path, profile: Path, tmp_path: Path) -> None:
    told = _traced(registry, profile, tmp_path, misbehaving=True)
    assert {feature: paths for feature, paths in told["opened"].items() if paths} == {
        "misbehave": [str(registry)]
    }
