"""New identities: of rows, of acts, of whatever is told from all others of its kind for good."""

from __future__ import annotations

from ulid import ULID


def new_id() -> str:
    """Return a new identity: a 26-character ULID, never shown and never used again."""
    return str(ULID())
