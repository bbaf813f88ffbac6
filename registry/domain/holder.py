"""Who holds a registry for writing, as they said themselves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes a registry: in their own words, by account and computer, and since when (ISO, UTC)."""

    who: str
    account: str
    host: str
    since: str
