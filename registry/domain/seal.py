"""The seal of a change set: one hash over it and its predecessor's, so that the journal is a chain."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GENESIS = "0" * 64
"""What the first change set of a registry names as its predecessor's hash."""

_BETWEEN = "\x1f"
"""Separates the parts of what is hashed; text in the registry never holds it (values/text.py)."""


def link(previous: str, header: Iterable[str | int | None], changes: Iterable[Iterable[str | None]]) -> str:
    """Return the hash of a change set: SHA-256 over its predecessor's hash, its header and its changes."""
    parts = [previous, *header]
    for change in changes:
        parts += change
    # One list, one pass: this runs for every change set whenever a registry or a backup is examined.
    text = _BETWEEN.join(
        [part if part.__class__ is str else "" if part is None else str(part) for part in parts]
    )
    return hashlib.sha256(text.encode()).hexdigest()
