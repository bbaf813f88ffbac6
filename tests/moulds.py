"""Moulds: registries that take seconds to make, so each is made once in a run, shared by the workers and copied."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from registry.opening.creation import create_registry
from registry.opening.environment import Environment
from tests.portfolio import KIM, NOON

if TYPE_CHECKING:
    from collections.abc import Callable

_folder: Path | None = None
"""The folder of the moulds of this run."""


def keep_in(folder: Path) -> None:
    """Set the folder of the moulds, which all workers of the run use."""
    global _folder  # noqa: PLW0603 - known once a run has its folder
    _folder = folder
    folder.mkdir(exist_ok=True)


def once(name: str, make: Callable[[Path], None]) -> Path:
    """Return the file of this name; the first worker that needs it makes it, and nobody may write to it."""
    assert _folder is not None, "the run has no folder yet"
    path = _folder / name
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=_folder) as own:
            make(Path(own) / name)
            # Two workers may make it at the same time: both files are equally good, and who has the former one
            # open goes on reading it.
            (Path(own) / name).replace(path)
    return path


@cache
def sample() -> Path:
    """Return a registry with the sample portfolio."""
    return once("sample.coopreg", partial(_create, with_sample=True))


@cache
def empty() -> Path:
    """Return a registry without projects."""
    return once("empty.coopreg", partial(_create, with_sample=False))


def copied(mould: Path, to: Path) -> Path:
    """Copy a mould to a path where a test may write to it; returns that path."""
    return Path(shutil.copy(mould, to))


def at_noon(profile: Path) -> Environment:
    """Return the environment of a test: both clocks are fixed at noon, 22 November 2026."""
    return Environment(lambda: NOON, profile, stamp=lambda: NOON)


def _create(path: Path, *, with_sample: bool) -> None:
    create_registry(path, at_noon(path.parent), KIM, with_sample=with_sample)
