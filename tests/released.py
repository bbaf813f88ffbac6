"""A registry of every released schema, made by the program of that release (`tests/data/released/`)."""

from __future__ import annotations

import gzip
from pathlib import Path

_KEPT = Path(__file__).parent / "data" / "released"

REVISIONS = tuple(sorted(path.name.partition(".")[0] for path in _KEPT.glob("*.coopreg.gz")))
"""The revisions for which there is a file: add one before you write a new migration step."""


def unpacked(revision: str, folder: Path) -> Path:
    """Unpack the registry of a revision into a folder; returns its path."""
    path = folder / f"{revision}.coopreg"
    path.write_bytes(gzip.decompress((_KEPT / f"{path.name}.gz").read_bytes()))
    return path
