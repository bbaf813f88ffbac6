"""Reports withheld records on standard error, for the sender only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.tables import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.cli.console import Console

_LISTED = 20
"""How many are listed one by one; the JSON of `export` lists all."""


def tell_withheld(console: Console, withheld: Sequence[str]) -> None:
    """Print what was withheld, and why."""
    if not withheld:
        return
    console.warn(f"{counted(len(withheld), 'record')} withheld")
    for sentence in withheld[:_LISTED]:
        console.warn(f"  {sentence}")
    if len(withheld) > _LISTED:
        console.warn(f"  … and {len(withheld) - _LISTED:,} more")
