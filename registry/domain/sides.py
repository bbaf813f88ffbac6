"""Who acts: the sides of a project, of a gate and of a body (domain.md 1.5, M1)."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """A side that can propose, decide or be decided about."""

    ROK = "ROK"
    USA = "USA"
    PARTNER = "PARTNER"
    REGIONAL = "REGIONAL"


class LeadSide(StrEnum):
    """Who leads a project; a joint lead acts through both sides."""

    ROK = "ROK"
    USA = "USA"
    JOINT = "JOINT"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that close a gate of the lead."""
        return (Side.ROK, Side.USA) if self is LeadSide.JOINT else (Side(self.value),)
