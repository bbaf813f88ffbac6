"""The result of parsing one cell: the raw text for a kind of value, and notes for a person to check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class ParsedCell:
    """One parsed cell: `raw` is the text for `Kind.parse`, empty for an empty cell.

    `notes` do not prevent the import (exchange.md 7, *note*): a proposal, a number stored as text, a stored result.
    """

    raw: str
    notes: tuple[Problem, ...] = ()
    currency: str = ""
    """The code of the currency that the cell of an amount names itself, in its text or by its number format."""

    def noting(self, *notes: Problem) -> ParsedCell:
        """Return a copy with further notes."""
        return ParsedCell(self.raw, (*self.notes, *notes), self.currency)
