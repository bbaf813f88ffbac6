"""What is painted beside the name of a stage in a table: how often it came back, and whether it is put off."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StageMarks:
    """The marks of a stage cell."""

    returned: int = 0
    """How many times the project was returned here; painted ↺ with the number."""

    deferred: bool = False
    """Whether the decision is put off; painted ‖."""
