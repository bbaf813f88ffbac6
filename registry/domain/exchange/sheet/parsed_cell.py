"""What reading one cell gives: the raw text a kind of value parses, and what a person should look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class ParsedCell:
    """One cell read: `raw` is what `Kind.parse` reads, empty where the cell says nothing.

    `notes` are taken all the same (exchange.md 7, *note*): a proposal, a number kept as text, a stored result.
    """

    raw: str
    notes: tuple[Problem, ...] = ()

    def noting(self, *notes: Problem) -> ParsedCell:
        """Return the same with further notes."""
        return ParsedCell(self.raw, (*self.notes, *notes))
