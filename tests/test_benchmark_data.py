"""Registries built for benchmarks equal those the program makes, whatever the format of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks import bulk

if TYPE_CHECKING:
    from pathlib import Path


def test_a_registry_is_built_and_proven(tmp_path: Path) -> None:
    bulk.build(tmp_path / "registry.coopreg", tmp_path, projects=30, change_sets=40)
