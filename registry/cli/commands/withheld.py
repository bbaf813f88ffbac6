"""What is told of records that may not go to an audience: on standard error, for the sender only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.tables import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.cli.console import Console

_TOLD = 20
"""How many are told one by one; the JSON of `export` lists them all."""


def tell_withheld(console: Console, withheld: Sequence[str]) -> None:
    """Tell what was left out, and why."""
    if not withheld:
        return
    console.warn(f"{counted(len(withheld), 'record')} withheld")
    for sentence in withheld[:_TOLD]:
        console.warn(f"  {sentence}")
    if len(withheld) > _TOLD:
        console.warn(f"  … and {len(withheld) - _TOLD:,} more")
