"""The sentences of the program where no registry is open: refusals on their way to the command line."""

from __future__ import annotations

from registry.data.resources import shipped
from registry.services.telling import Telling


def telling() -> Telling:
    """Return the English sentences of the reference data that came with the program."""
    return Telling(shipped())
