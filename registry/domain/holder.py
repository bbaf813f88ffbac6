"""The holder of a registry's writer lock, as recorded by the holder's own program."""

from __future__ import annotations

from typing import NamedTuple


class Holder(NamedTuple):
    """Who writes a registry: name as entered, account, computer, and since when (ISO, UTC)."""

    who: str
    account: str
    host: str
    since: str
