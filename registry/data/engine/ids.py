"""New ids for rows, acts and everything else that needs a permanent, unique id."""

from __future__ import annotations

from ulid import ULID


def new_id() -> str:
    """Return a new id: a 26-character ULID, never shown to a person and never used again."""
    return str(ULID())
