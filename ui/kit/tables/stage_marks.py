"""The marks painted next to the name of a stage in a table: how often it was returned, and whether it is deferred."""

from __future__ import annotations

from typing import NamedTuple


class StageMarks(NamedTuple):
    """The marks of a stage cell."""

    returned: int = 0
    """How many times the project was returned at this stage; painted as ↺ with the number."""

    deferred: bool = False
    """Whether the decision is deferred; painted as ‖."""
