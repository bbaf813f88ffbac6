"""A real registry of every schema ever released, made by the program of its day (`tests/data/released/`)."""

from __future__ import annotations

import gzip
from pathlib import Path

_KEPT = Path(__file__).parent / "data" / "released"

REVISIONS = tuple(sorted(path.name.partition(".")[0] for path in _KEPT.glob("*.coopreg.gz")))
"""The revisions a file is kept of: add one before a new step is written."""


def unpacked(revision: str, folder: Path) -> Path:
    """Unpack the registry of a revision into a folder."""
    path = folder / f"{revision}.coopreg"
    path.write_bytes(gzip.decompress((_KEPT / f"{path.name}.gz").read_bytes()))
    return path
