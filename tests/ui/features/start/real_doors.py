"""The doors of the window over real registries in a folder of the test, as `main.py` makes them."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from registry.domain.officer import Officer
from registry.opening import (
    backup_list,
    crash_log,
    creation,
    desk_registry,
    open_registry,
    restoration,
    versions,
)
from tests import moulds
from ui.desk.backend import Backend

if TYPE_CHECKING:
    from pathlib import Path

KIM = Officer("Kim", "MND", "ROK", "kim")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def doors_in(folder: Path, *, named: bool = False) -> Backend:
    """Return the ways to registries in a folder; the user's own notes lie in it too."""
    profile = folder / "profile"
    profile.mkdir(mode=0o700, exist_ok=True)
    means = moulds.at_noon(profile)

    def opened(path: Path, *, read_only: bool = False, take_over: bool = False) -> open_registry.OpenRegistry:
        if read_only:
            return desk_registry.open_for_reading(path, means)
        return desk_registry.open_for_writing(path, means, who="Kim", take_over=take_over)

    def found(path: Path, officer: Officer, *, with_sample: bool) -> int:
        return creation.create_registry(path, means, officer, with_sample=with_sample)

    return Backend(
        registry=folder / "registry.coopreg",
        profile=profile,
        open=opened,
        found=found,
        restore=lambda backup, path: restoration.restore_registry(backup, path, means, "Kim"),
        backups=backup_list.backups,
        versions=versions.versions,
        keep_crash=crash_log.logged_crash,
        named=named,
    )


def sample_in(folder: Path) -> Backend:
    """Return doors whose registry is the sample portfolio."""
    backend = doors_in(folder)
    shutil.copy(moulds.sample(), backend.registry)
    return backend


def empty_in(folder: Path) -> Backend:
    """Return doors whose registry is there and empty."""
    backend = doors_in(folder)
    shutil.copy(moulds.empty(), backend.registry)
    return backend
