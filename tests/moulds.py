"""Registries that take seconds to make, made once a run and copied: the workers of a run share them."""

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
"""Where the moulds of this run lie."""


def keep_in(folder: Path) -> None:
    """Keep the moulds in a folder that all workers of the run know."""
    global _folder  # noqa: PLW0603 - known once a run has its folder
    _folder = folder
    folder.mkdir(exist_ok=True)


def once(name: str, make: Callable[[Path], None]) -> Path:
    """Return the file of this name, made by the worker that needs it first; nobody writes to it."""
    assert _folder is not None, "the run has no folder yet"
    path = _folder / name
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=_folder) as own:
            make(Path(own) / name)
            # Whoever was made beside it at the same time is as good; who reads the former one goes on reading it.
            (Path(own) / name).replace(path)
    return path


@cache
def sample() -> Path:
    """Return a registry with the sample portfolio."""
    return once("sample.coopreg", partial(_found, with_sample=True))


@cache
def empty() -> Path:
    """Return a registry with nothing in it."""
    return once("empty.coopreg", partial(_found, with_sample=False))


def copied(mould: Path, to: Path) -> Path:
    """Copy a mould to where a test may write to it."""
    return Path(shutil.copy(mould, to))


def at_noon(profile: Path) -> Environment:
    """Return the means of a test: every clock stands at noon, 22 November 2026, whatever the machine says."""
    return Environment(lambda: NOON, profile, stamp=lambda: NOON)


def _found(path: Path, *, with_sample: bool) -> None:
    create_registry(path, at_noon(path.parent), KIM, with_sample=with_sample)
