"""Reports withheld records on standard error, for the sender only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.cli.console import Console

_LISTED = 20
"""How many are listed one by one; the JSON of `export` lists all."""


def tell_withheld(console: Console, withheld: Sequence[str]) -> None:
    """Print what was withheld, and why."""
    if not withheld:
        return
    say = console.sentences
    console.warn(say.tell("withheld", records=say.count("record", len(withheld))))
    for sentence in withheld[:_LISTED]:
        console.warn(f"  {sentence}")
    if len(withheld) > _LISTED:
        console.warn(f"  {say.tell('withheld_more', number=f'{len(withheld) - _LISTED:,}')}")
